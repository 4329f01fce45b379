import { clamp, sampleCubic, sampleQuadratic } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { Sheet } from '../sheet.ts';
import { buttonMarks } from '../closure/button.ts';
import { buttonColour } from '../frame/cloth.ts';
import { backPiece } from './back-piece.ts';
import { leaf } from './kit.ts';
import type { CollarKit } from './kit.ts';
import { lapelSheets } from './lapel.ts';

/** A shirt collar: stand and fall, buttoned at the throat; worn open it is one revere, cut in one with the front. */
export function shirtCollar(kit: CollarKit): Sheet[] {
  const { on, middle, stuff, draft } = kit;
  const { collar, choice } = draft.garment;
  if (choice.neckline === 'v-neck') return lapelSheets(kit, 'camp');
  const w = Math.max(52, Math.min(66, kit.neckline.halfWidth - 3)) + kit.bulk * 0.3;
  const low = Math.max(0, Math.min(30, kit.neckline.depth - 338));
  const stand = clamp((collar?.stand ?? 32) * 0.55, 12, 30);
  const point = clamp((collar?.point ?? 75) * 0.8, 36, 96);
  const isPolo = choice.type === 'polo';
  const sheets: Sheet[] = [backPiece(kit, stand, w - 1)];
  if (kit.isOpen) return [...sheets, ...leaves(kit, w, point, 16)];
  sheets.push(kit.piece('stand', [
    ...sampleQuadratic(on(-40, 308), on(middle, 342 + low * 0.8), on(40, 308), 12), ...sampleQuadratic(on(w - 9, 320 + low * 0.3), on(middle, 361 + low * 1.7), on(9 - w, 320 + low * 0.3), 12),
  ], {
    shadow: 0.2, contour: 0.7,
    inks: [{ points: [on(middle - 9, 329 + low * 0.6), on(middle - 9, 345 + low)], width: 1.8, kind: 'seam' }],
    ...(isPolo ? {} : { shapes: buttonMarks(on(middle, 338 + low * 0.8), 4.4, buttonColour(stuff)) }),
  }));
  return [...sheets, ...leaves(kit, w, point, 0)];
}

function leaves(kit: CollarKit, w: number, point: number, spread: number): Sheet[] {
  const { on, middle } = kit;
  return kit.order.flatMap((side) => {
    const sign = sideSign(side);
    const half = middle + sign * (3.5 + spread);
    const roll = sampleCubic(on(sign * (w - 10), 278), on(sign * (w - 9), 307), on(sign * (26 + spread) + middle * 0.6, 322), on(half, 333), 16);
    const tip = on(middle + sign * (point * 0.56 + spread), 334 + point * 0.82);
    const edge = sampleCubic(on(sign * (w + 9), 296), on(sign * (w + 8 + point * 0.24), 319), on(sign * (w + 6 + point * 0.18), 342 + (point - 60) * 0.3), tip, 16);
    return leaf(kit, { suffix: `leaf.${side}`, roll, edge, rise: 5.5 + kit.thickness * 1.5 });
  });
}
