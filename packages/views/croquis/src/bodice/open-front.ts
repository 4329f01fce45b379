import { add, lerp, mix, sampleCubic } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { Side } from '@toile/figure';
import type { Ink } from '@toile/drawing';
import { clearOf } from '../cloth/untangle.ts';
import { NO_FOLDS } from '../cloth/tension.ts';
import { clothOf, liningOf } from '../frame/cloth.ts';
import { sidesFarFirst } from '../frame/draft.ts';
import type { Sided } from '../frame/draft.ts';
import type { ArmModel } from '../frame/arm-model.ts';
import { onBody } from '../frame/garment-frame.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { isLapel } from '../frame/neckline.ts';
import type { Neckline } from '../frame/neckline.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import { DEPTH } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';
import { constructionInks } from './construction.ts';
import { bodyDepth } from './depth.ts';
import { backPanels, hangingOf, sideSlitOf } from './hanging.ts';
import { hemEdge } from './hem-edge.ts';
import { openingAcross } from './opening.ts';
import { bodiceEdges } from './outline.ts';
import { quiltingOf } from './quilt.ts';
import { torsoRelief, torsoSurface } from './relief.ts';
import { torsoFolds } from './torso-folds.ts';

/** The free edge of one open front, from the end of its neckline to the hem. */
export function frontEdge(frame: GarmentFrame, side: Side, from: number): Point[] {
  const across = openingAcross(frame, side);
  const lowest = frame.end + hemEdge(frame).dropAt(frame.tOf(frame.end, across(frame.end)));
  return Array.from({ length: 31 }, (_, i) => {
    const level = lerp(from, lowest, i / 30);
    return frame.at(level, across(level));
  });
}

/** Half of the neckline, moved so that it ends on the free edge of its open front. */
function openNeck(frame: GarmentFrame, neckline: Neckline, side: Side): Point[] {
  const { points } = neckline;
  const middle = points.length >> 1;
  const half = side === 'right' ? points.slice(0, middle + 1) : points.slice(middle).reverse();
  const end = half[half.length - 1] as Point;
  const wanted = frame.at(neckline.depth, openingAcross(frame, side)(neckline.depth));
  if (isLapel(frame.draft.garment.choice.collar)) {
    // Under a lapel the edge follows the roll line, a little behind it.
    const sign = sideSign(side);
    const top = onBody(frame, 284, sign * (57 + frame.draft.garment.fabric.bulk * 0.4));
    const start = half[0] as Point;
    return [start, ...sampleCubic(top, add(mix(top, wanted, 0.32), [sign * 5, 0]), add(mix(top, wanted, 0.72), [-sign * 3, 4]), wanted, 22)
      .filter((p) => p[1] > start[1] + 4).map((p, i, all): Point => [p[0] + sign * 5 * (1 - i / all.length), p[1]])];
  }
  return half.map((p, i): Point => {
    const u = (i / (half.length - 1)) ** 1.4;
    return [p[0] + (wanted[0] - end[0]) * u, p[1] + (wanted[1] - end[1]) * u];
  });
}

/** The body of a garment worn open: the lining seen behind the wearer, and two fronts. */
export function openBody(frame: GarmentFrame, neckline: Neckline, arms: Sided<ArmModel>): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'body');
  const hem = hemEdge(frame);
  const edges = bodiceEdges(frame, neckline, arms, hem);
  const quilting = quiltingOf(frame);
  const folds = quilting ? NO_FOLDS : torsoFolds(frame, false);
  const surface = torsoSurface(frame, arms);
  const hanging = hangingOf(frame, hem);
  const relief = torsoRelief(frame, folds.ribbons, hanging?.folding);
  const nape = [onBody(frame, 302, 54), onBody(frame, 309, 0), onBody(frame, 302, -54)];
  const slit = sideSlitOf(frame);
  // Behind slit fronts the back goes on to its own side seams.
  const backSeam = (side: Side): Polyline => {
    const line = frame.side(side, Math.min(frame.end - 30, 520));
    const end = hem.pointAt(side === 'left' ? 0 : 1);
    // A hem that rises at the side trims the back with the front; behind a slit the back goes on.
    return slit ? line : [...line.filter((p) => p[1] < end[1] - 2), end];
  };
  // Behind the wearer's shoulders: whatever sleeve is set in, the inside of the back stays as it is.
  const inside = [...nape, onBody(frame, 338, -112), ...backSeam('left'), ...hem.edge.slice(1, -1), ...backSeam('right').slice().reverse(), onBody(frame, 338, 112)];
  const sheets: Sheet[] = [...(slit ? [] : backPanels(frame, hem)), sheetOf(draft, DEPTH.insideBack, {
    part: 'lining', stuff: liningOf(draft), outline: inside,
    wish: { surface, relief: { round: -0.12, halfWidth: 140 }, darken: 0.5, shadow: 0, contour: 0.9, inks: backHem(hem.edge) },
  })];
  for (const side of sidesFarFirst(draft.figure)) {
    const sign = sideSign(side);
    const arm = arms[side];
    const neck = openNeck(frame, neckline, side);
    const edge = frontEdge(frame, side, neckline.depth);
    const tEdge = frame.tOf(frame.end, openingAcross(frame, side)(frame.end));
    // A slit front ends where its free side edge meets the hem.
    const tSide = slit ? slit.hemShare : 0;
    const bottom: Point[] = Array.from({ length: 25 }, (_, i) => hem.pointAt(lerp(tEdge, side === 'left' ? tSide : 1 - tSide, i / 24)));
    const free = [...edge.slice(0, -1), bottom[0] as Point];
    const outline = [...neck, ...free.slice(1), ...bottom.slice(1), ...edges.seam[side].slice(0, -1).reverse(), ...edges.flank[side].slice().reverse()];
    const shoulder: Polyline = [arm.neckPoint, ...arm.shoulderLine, arm.tip];
    const inks: Ink[] = [
      ...constructionInks(frame), ...folds.inks, ...clearOf(hanging?.inks ?? [], folds.inks).map((ink) => ({ ...ink, isClipped: true })),
      { points: neck, width: 2.5, kind: 'contour' }, { points: free, width: 3.2, kind: 'contour' },
      // The edge has a thickness: a second line just inside it catches the light of the facing.
      { points: free.map((p): Point => [p[0] + sign * 4, p[1]]), width: 1.3, kind: 'fold', opacity: 0.5, isClipped: true },
      { points: edges.seam[side], width: 3, kind: 'contour' }, { points: bottom, width: 2.9, kind: 'contour' },
    ];
    if (arm.kind === 'none') inks.push({ points: [...edges.flank[side], arm.underarm], width: 2.7, kind: 'contour' }, { points: shoulder, width: 2.5, kind: 'contour' });
    else if (arm.kind !== 'raglan' && arm.kind !== 'dolman') inks.push({ points: shoulder, width: 2.6, kind: 'contour' });
    if (!quilting) inks.push({ points: bottom.map((p): Point => [p[0], p[1] - 12]), width: 1.4, kind: 'stitch', isClipped: true, opacity: 0.75 });
    sheets.push(sheetOf(draft, bodyDepth(frame), {
      part: 'body', suffix: side, stuff, outline, wish: { surface, relief, inks, contour: 0, shadow: 0.42 },
    }));
  }
  return sheets;
}

/** The hem seen from inside, behind the legs. */
const backHem = (hem: Polyline): Ink[] => [{ points: hem.slice(2, -2).map((p): Point => [p[0], p[1] - 10]), width: 1.3, kind: 'fold', opacity: 0.5, isClipped: true }];
