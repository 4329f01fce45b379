import { add, joinCurves, normalise, offsetLine, sampleQuadratic, scale, subtract } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import { ruffleLayer } from '../cloth/ruffle.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import { surfaceOf } from '../cloth/surface.ts';
import { mix, curveOf, pointOn, sampleCubic, spline } from '@toile/geometry';
import { closureDepth } from '../closure/span.ts';
import { openingAcross } from '../bodice/opening.ts';
import type { Sheet } from '../sheet.ts';
import { backPiece } from './back-piece.ts';
import type { CollarKit } from './kit.ts';

/** A frill sewn along the neckline, standing a little at the back. */
export function ruffleCollar(kit: CollarKit): Sheet[] {
  const { neckline, on, draft } = kit;
  const line = joinCurves([on(neckline.halfWidth - 4, 288)], neckline.points, [on(-neckline.halfWidth + 4, 288)]);
  const centre = on(0, Math.min(300, neckline.depth - 60));
  const depth = Math.min(62, Math.max(26, (draft.garment.collar?.fall ?? 50) * 0.75));
  const curve = curveOf(line);
  const layer = ruffleLayer(line, kit.stuff, foldRuleOf(kit.stuff.fabric), {
    depth, tuck: 2, towards: (t) => normalise(add(normalise(subtract(pointOn(curve, t), centre)), [0, 0.35])),
  }, draft.draw('collar'));
  return [backPiece(kit, 22, neckline.halfWidth - 2, 0.3), kit.piece('frill', layer.outline, { ...layer, shadow: 0.32, contour: 0.85 })];
}

/** Crossed collar: one straight band that runs round the neck and down both fronts, the wearer's left over the right. */
export function crossCollar(kit: CollarKit): Sheet[] {
  const { on, frame, draft, neckline } = kit;
  const wide = Math.min(46, Math.max(24, (draft.garment.collar?.fall ?? 50) * 0.7));
  const crossLevel = Math.min(neckline.depth, frame.end - 40);
  const sheets: Sheet[] = [backPiece(kit, 14, 54, 0.45)];
  // The wearer's left lies at the right on paper.
  for (const side of ['left', 'right'] as const) {
    const sign = sideSign(side);
    const isOver = side === 'right';
    const start = on(sign * 53, 286);
    const end = kit.isOpen
      ? frame.at(frame.end - 2, openingAcross(frame, side)(frame.end))
      : on(frame.centreFront(crossLevel) - sign * (isOver ? 62 : 30), crossLevel + (isOver ? 74 : 34));
    // The over front runs on across to the far side of the waist, and its band with it, under the sleeves.
    const low = Math.min(frame.end - 6, Math.max(frame.waist, neckline.depth + 60));
    const runsOn = isOver && !kit.isOpen && draft.garment.choice.closure === 'wrap';
    const crossing = frame.at(neckline.depth, frame.centreFront(neckline.depth));
    const far = frame.point(low, 0.12);
    const inner = runsOn ? spline([start, add(mix(start, crossing, 0.5), [sign * 7, 2]), crossing, add(mix(crossing, far, 0.5), [4, 8]), far], 8) : kit.isOpen
      ? [...sampleCubic(start, on(sign * 50, 330), frame.at(400, openingAcross(frame, side)(400)), frame.at(460, openingAcross(frame, side)(460)), 14), ...Array.from({ length: 20 }, (_, i) => { const level = 470 + ((frame.end - 472) * (i + 1)) / 20; return frame.at(level, openingAcross(frame, side)(level)); })]
      : sampleQuadratic(start, add(mix(start, end, 0.45), [sign * 12, 2]), end, 22);
    const outer = offsetLine(inner, sign * -wide).map((p, i): Point => (i === 0 ? add(p, [sign * 4, 4]) : p));
    const roll = curveOf(inner), edge = curveOf(outer);
    const ends = scale([1, 1], 1);
    const piece = kit.piece(`band.${side}`, [...inner, ...outer.slice().reverse()], {
      surface: surfaceOf((s, t) => mix(pointOn(roll, t), pointOn(edge, t), s), { rows: 5, columns: 18, cloth: (s, t) => [s * wide * ends[0], t * roll.length] }),
      relief: { round: 0, halfWidth: 30, alongS: Float32Array.from({ length: 65 }, (_, i) => 3.4 * Math.sqrt(Math.sin((Math.PI * Math.min(1, 0.06 + (0.9 * i) / 64))))) },
      inks: [{ points: offsetLine(inner, sign * -(wide - 4)), width: 1.2, kind: 'stitch', isClipped: true, opacity: 0.7 }],
      shadow: isOver ? 0.34 : 0.2,
    });
    sheets.push(kit.isOpen ? piece : { ...piece, depth: closureDepth(frame) + (isOver ? 2 : 1) });
  }
  return sheets;
}
