import { add, sampleCubic, sampleQuadratic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { Ink } from '@toile/drawing';
import { ribbed } from '../frame/cloth.ts';
import type { Sheet } from '../sheet.ts';
import { backPiece } from './back-piece.ts';
import { inset, leaf } from './kit.ts';
import type { CollarKit } from './kit.ts';

/** A polo's collar: one flat-knitted piece without a stand, its ends a little curled; in a V its fronts run down the opening. */
export function poloCollar(kit: CollarKit): Sheet[] {
  const { on, middle, neckline, draft } = kit;
  const w = Math.max(52, Math.min(66, neckline.halfWidth - 3)) + kit.bulk * 0.3;
  const stuff = kit.stuff.pattern ? kit.stuff : ribbed(kit.stuff);
  const isVee = neckline.id === 'v-neck';
  const low = neckline.depth + (isVee ? -4 : 1);
  const point = Math.min(88, Math.max(44, (draft.garment.collar?.point ?? 72) * 0.78));
  const sheets: Sheet[] = [backPiece(kit, 14, w - 1, 0.45)];
  for (const side of kit.order) {
    const sign = sideSign(side);
    const half = middle + sign * (isVee ? 2.5 : 7);
    const end = on(half, low);
    const roll = sampleCubic(on(sign * (w - 10), 280), on(sign * (w - 9), 308), on(sign * (isVee ? 34 : 26) + middle * 0.6, isVee ? (low + 310) / 2 : 324), end, 18);
    const tip = on(middle + sign * (point * 0.6 + 6), 336 + point * 0.74 + (isVee ? (low - 350) * 0.42 : 0));
    const edge = [
      ...sampleCubic(on(sign * (w + 9), 297), on(sign * (w + 10 + point * 0.22), 320), on(sign * (w + 8 + point * 0.14), 344), tip, 14),
      ...sampleQuadratic(tip, add(tip, [-sign * (point * 0.2), -6]), end, 8).slice(1),
    ];
    const centre: Point = on(sign * w * 0.7, 330);
    const inks: Ink[] = stuff.accent !== stuff.colour && !stuff.pattern
      // Tipping: two knitted lines along the edge in the second colour.
      ? [5, 9.5].map((by): Ink => ({ points: inset(edge.slice(0, 15), centre, by).slice(1), width: 2, kind: 'plain', colour: stuff.accent, isClipped: true }))
      : [{ points: inset(edge.slice(0, 15), centre, 4).slice(1), width: 1.3, kind: 'fold', isClipped: true, opacity: 0.55 }];
    sheets.push(...leaf(kit, { suffix: `leaf.${side}`, roll, edge, rise: 5 + kit.thickness, rollShare: 0.3, stitch: 0, inks, stuff }));
  }
  return sheets;
}
