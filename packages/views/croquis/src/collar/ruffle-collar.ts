import { add, curveOf, joinCurves, normalise, pointOn, smoothStep, subtract } from '@toile/geometry';
import { ruffleLayer } from '../cloth/ruffle.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
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
    depth, tuck: 2, // Round the sides of the neck it stands up as it goes behind.
    towards: (t) => normalise(add(normalise(subtract(pointOn(curve, t), centre)), [0, 0.35 - 1.15 * smoothStep(0.74, 1, Math.abs(2 * t - 1))])),
  }, draft.draw('collar'));
  return [backPiece(kit, 22, neckline.halfWidth - 2, 0.3), kit.piece('frill', layer.outline, { ...layer, shadow: 0.32, contour: 0.85 })];
}
