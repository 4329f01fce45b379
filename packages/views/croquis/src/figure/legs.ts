import { add, clamp, curveOf, lerp, perpendicular, pointOn, scale, smoothStep, tangentOn } from '@toile/geometry';
import type { Curve, Point } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { PosedFigure, Side } from '@toile/figure';
import type { Ink, Layer } from '@toile/drawing';
import { legMarks } from './leg-marks.ts';
import { bodyLayer, contourInk, lastOf, sharesFrom, surfaceOf } from './paint.ts';
import type { SkinTones } from './tones.ts';

/** The leg's line with its lower part moved so that it ends where the shoe wants the ankle. */
export function legTo(curve: Curve, shift: Point): Curve {
  return curveOf(curve.points.map((point, i) => add(point, scale(shift, smoothStep(0.55, 1, (curve.cumulative[i] as number) / curve.length)))));
}

/** A place on a leg: `u` along it, `share` of its half-width outward (negative inward), `along` mm down. */
export type OnLeg = (u: number, share: number, along?: number) => Point;

function onLeg(figure: PosedFigure, side: Side, leg: Curve): OnLeg {
  const sign = sideSign(side);
  return (u, share, along = 0) => {
    const at = clamp(u, 0.005, 0.995);
    const tangent = tangentOn(leg, at);
    const across = share * figure.legHalfWidth(clamp(u), share > 0 ? 'outer' : 'inner');
    return add(pointOn(leg, u), add(scale(perpendicular(tangent), -sign * across), scale(tangent, along)));
  };
}

/** The bare leg as a sheet, from `fromShare` of its length to the ankle. */
export function legLayer(figure: PosedFigure, side: Side, leg: Curve, options: { readonly tones: SkinTones; readonly fromShare: number; readonly darken: number; readonly isFront: boolean }): Layer {
  const { tones, fromShare, darken, isFront } = options;
  const sign = sideSign(side);
  const at = onLeg(figure, side, leg);
  const shares = sharesFrom(fromShare, 40);
  const outer = shares.map((u) => at(u, 1)), inner = shares.map((u) => at(u, -1));
  const left = sign < 0 ? outer : inner, right = sign < 0 ? inner : outer;
  const across = lastOf((u) => ({
    centre: pointOn(leg, u), half: scale(perpendicular(tangentOn(leg, clamp(u, 0.005, 0.995))), figure.legHalfWidth(clamp(u), sign > 0 ? 'inner' : 'outer')),
  }));
  const patchAt = (u: number, t: number): Point => add(across(u).centre, scale(across(u).half, 1 - 2 * t));
  const marks = legMarks(at, { tones, view: figure.view, litSide: sign < 0 ? 1 : -1 });
  return bodyLayer({
    id: `figure.legs.${side}`, part: 'figure.legs', outline: [...right, ...left.slice().reverse(), ...(fromShare < 0.01 ? hipCap(figure, side) : [])], colour: tones.base,
    surface: surfaceOf(patchAt, { rows: 20, columns: 4, s: [-0.05, 1.06] }),
    relief: { round: 0.5, halfWidth: 42 }, darken, shadow: isFront ? 0.16 : 0,
    shapes: marks.shapes, inks: [...contours(at, { fromShare, tones, sign }), ...marks.inks],
  });
}

/** The flesh that joins a bare leg to the hip, from its left edge over the top to its right; the torso fades out over it. */
function hipCap(figure: PosedFigure, side: Side): Point[] {
  const sign = sideSign(side);
  const cap = [figure.pointAt(970, sign * 3), figure.pointAt(880, sign * 8), figure.pointAtEdge(880, sign), figure.pointAtEdge(915, sign)];
  return sign < 0 ? cap.reverse() : cap;
}

/** Where the thigh's line ends and the calf's begins, outside and inside: the two overlap, and the leg has a knee. */
const OVERLAP = { outer: { thigh: 0.515, calf: 0.495 }, inner: { thigh: 0.545, calf: 0.53 } } as const;
/** The hip's own line is the torso's; below the ankle it is the foot's. */
const HIP = 0.035;
const ANKLE = 0.992;

/**
 * The leg's edges as an illustrator sets them: the thigh's stroke runs in over the knee and the calf's starts within it. All are drawn
 * from below upwards: a line's liveliness runs from its start, and the hem may move.
 */
function contours(at: OnLeg, { fromShare, tones, sign }: { readonly fromShare: number; readonly tones: SkinTones; readonly sign: -1 | 1 }): Ink[] {
  const stretch = (from: number, to: number, share: number, tuck: 'thigh' | 'calf' | 'none'): Point[] => {
    const count = Math.max(3, Math.round((to - from) * 44));
    return Array.from({ length: count + 1 }, (_, i) => {
      const u = lerp(to, from, i / count);
      // The tucked end leaves the edge for the flesh.
      const tucked = tuck === 'none' ? 0 : tuck === 'thigh' ? smoothStep(to - 0.06, to, u) : smoothStep(from + 0.055, from, u);
      return at(u, share * (1 - 0.34 * tucked));
    });
  };
  const inks: Ink[] = [];
  for (const [where, share] of [['outer', 1], ['inner', -1]] as const) {
    const heavy = share * sign > 0 ? 0.25 : 0;
    const top = where === 'outer' ? HIP : 0.075;
    const { thigh, calf } = OVERLAP[where];
    const from = Math.max(fromShare, top);
    if (from < thigh - 0.03) inks.push(contourInk(stretch(from, thigh, share, 'thigh'), 2.4 + heavy, tones.line));
    const start = Math.max(fromShare, calf);
    if (start < ANKLE - 0.015) inks.push(contourInk(stretch(start, ANKLE, share, fromShare > calf ? 'none' : 'calf'), 2.3 + heavy, tones.line));
  }
  return inks;
}
