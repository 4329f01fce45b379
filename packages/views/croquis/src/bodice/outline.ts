import { smoothStep } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Side } from '@toile/figure';
import type { Ink } from '@toile/drawing';
import { sided } from '../frame/draft.ts';
import type { Sided } from '../frame/draft.ts';
import type { ArmModel } from '../frame/arm-model.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import type { Neckline } from '../frame/neckline.ts';
import { scallopSide } from './quilt.ts';
import { flowOf } from './flow.ts';
import { sideSlitOf, slitEdge } from './hanging.ts';
import type { HemEdge } from './hem-edge.ts';

/** The edges of a bodice, each built once: outline, contour, seams and stitching all ask these. */
export interface BodiceEdges {
  readonly neck: Polyline;
  /** From the end of the neckline to the underarm: shoulder and armhole; empty where nothing is above the underarm. */
  readonly flank: Sided<Polyline>;
  /** From the underarm down to the hem. */
  readonly seam: Sided<Polyline>;
  readonly hem: Polyline;
  readonly outline: Polyline;
}

/** The edges of the whole front (open fronts cut their panels out of it). */
export function bodiceEdges(frame: GarmentFrame, neckline: Neckline, arms: Sided<ArmModel>, hem: HemEdge): BodiceEdges {
  const isBare = (arm: ArmModel): boolean => neckline.hold === 'bare' || neckline.hold === 'straps'
    || (neckline.hold === 'one-shoulder' && neckline.coveredSide !== arm.side);
  const slit = sideSlitOf(frame);
  const flow = flowOf(frame);
  const flank = sided((side): Polyline => {
    const arm = arms[side];
    if (isBare(arm)) return [];
    if (neckline.hold === 'arms') return arm.armhole.slice(1, -1);
    return [...arm.shoulderLine, arm.tip, ...(arm.bodyEdge ?? (arm.kind === 'raglan' ? raglanShoulder(arm) : arm.armhole)).slice(1, -1)];
  });
  const seam = sided((side): Polyline => {
    const arm = arms[side];
    const t = side === 'left' ? 0 : 1;
    const start = isBare(arm) ? (neckline.points[side === 'left' ? neckline.points.length - 1 : 0] as Point)[1] + 2 : arm.underarmLevel;
    const whole = flow ? flow.side(side, start) : frame.side(side, start);
    const line = isBare(arm) && frame.draft.garment.choice.type !== 'pinafore' ? closeAtTop(frame, side, { from: start, line: whole, end: flow ? flow.low : frame.end }) : whole;
    if (flow) return line;
    const last = hem.pointAt(t);
    if (slit) return [...line.filter((p) => p[1] < frame.point(slit.from, t)[1] - 1), ...slitEdge(frame, slit, hem, side)];
    // A hem that rises at the side trims the seam; one that falls lengthens it.
    const kept = line.filter((p) => p[1] < last[1] - 2);
    return scallopSide(frame, side, [...kept, last]);
  });
  const hemLine: Polyline = flow ? Array.from({ length: 25 }, (_, i) => flow.point(flow.low, i / 24)) : slit ? Array.from({ length: 61 }, (_, i) => hem.pointAt(slit.hemShare + ((1 - 2 * slit.hemShare) * i) / 60)) : hem.edge;
  const outline = [...neckline.points, ...flank.left, ...seam.left, ...hemLine.slice(1, -1), ...seam.right.slice().reverse(), ...flank.right.slice().reverse()];
  return { neck: neckline.points, flank, seam, hem: hemLine, outline };
}

/** A bodice that nothing holds above the bust lies on the body at its upper edge, and takes its ease further down. */
function closeAtTop(frame: GarmentFrame, side: Side, { from, line, end }: { readonly from: number; readonly line: Polyline; readonly end: number }): Polyline {
  const sign = side === 'left' ? -1 : 1;
  return line.map((p, i, all): Point => {
    const level = from + ((end - from) * i) / (all.length - 1);
    const skin = frame.draft.figure.pointAtEdge(Math.min(level, 890), sign, 1.5);
    const share = smoothStep(from, from + 110, level);
    return sign * (p[0] - skin[0]) > 0 ? [skin[0] + (p[0] - skin[0]) * share, skin[1] + (p[1] - skin[1]) * share] : p;
  });
}

/** The raglan sleeve covers the shoulder: the body under it ends a little lower, so that none of it peeks out. */
function raglanShoulder(arm: ArmModel): Polyline {
  return [arm.tip, ...arm.armhole.slice(Math.round(arm.armhole.length * 0.5))].map((p, i): Point => (i === 0 ? [p[0] - arm.sign * 6, p[1] + 4] : p));
}

/** The pen along the edges of a closed front: open strokes, so that seams stay lighter than contours. The sides are drawn `until` a level, where the skirt's pen takes over. */
export function edgeInks(edges: BodiceEdges, arms: Sided<ArmModel>, options: { readonly isCutOff: boolean; readonly weight: number; readonly until?: number }): Ink[] {
  const line = (points: Polyline, width: number): Ink => ({ points, width: width * options.weight, kind: 'contour' });
  const { until } = options;
  const seam = (points: Polyline): Ink => line(until === undefined ? points : points.filter((p) => p[1] < until), 3);
  const inks: Ink[] = [line(edges.neck, 2.5), seam(edges.seam.left), seam(edges.seam.right)];
  for (const side of ['left', 'right'] as const) {
    const arm = arms[side];
    const shoulder = [arm.neckPoint, ...arm.shoulderLine, arm.tip];
    if (edges.flank[side].length === 0) continue;
    if (arm.kind === 'none') inks.push(line([arm.neckPoint, ...edges.flank[side], arm.underarm], 2.7));
    else if (arm.kind !== 'raglan' && arm.kind !== 'off' && arm.kind !== 'dolman') inks.push(line(shoulder, 2.6));
  }
  if (!options.isCutOff) inks.push(line(edges.hem, 2.9));
  return inks;
}
