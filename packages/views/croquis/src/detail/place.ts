import { clamp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { PartName } from '@toile/garment';
import { surfaceOf } from '../cloth/surface.ts';
import type { Stuff } from '../cloth/context.ts';
import { bodyDepth } from '../bodice/depth.ts';
import { openingAcross } from '../bodice/opening.ts';
import { torsoRelief } from '../bodice/relief.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { LayerWish } from '../frame/sheet-of.ts';
import type { Sheet } from '../sheet.ts';

/** Details lie on the body, over its hem band and under collars. */
export const detailDepth = (frame: GarmentFrame): number => bodyDepth(frame) + (frame.draft.isTucked && !frame.draft.isOuter ? 8 : 10);

/** A patch of the body's own cloth with its grain and print running on: for what is sewn flat on the body. */
export function appliedSheet(frame: GarmentFrame, piece: { readonly part: PartName; readonly suffix: string; readonly stuff: Stuff; readonly outline: readonly Point[]; readonly box: TBox; readonly wish?: LayerWish; readonly above?: number }): Sheet {
  const { box } = piece;
  const s = (level: number): number => frame.sOf(level);
  return sheetOf(frame.draft, detailDepth(frame) + (piece.above ?? 0), {
    part: piece.part, suffix: piece.suffix, stuff: piece.stuff, outline: piece.outline,
    wish: {
      surface: surfaceOf(frame.patch, { rows: 8, columns: 6, s: [s(box.top - 16), s(box.bottom + 24)], t: [box.left - 0.04, box.right + 0.04], cloth: frame.cloth }),
      relief: torsoRelief(frame, []), shadow: 0.24, contour: 0.75, ...piece.wish,
    },
  });
}

/** A box on the body: levels and shares of its width. */
export interface TBox { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }

/** The t of a real distance from centre front at a level, held on the cloth of that side. */
export function tFromCentre(frame: GarmentFrame, level: number, real: number): number {
  // Real half-widths and drawn ones differ: a quarter of the real girth is the drawn half.
  const { body } = frame.draft.figure;
  const quarter = (level < frame.waist ? body.bustGirth + frame.bodice.bustEase : body.hipGirth + frame.bodice.hipEase) / 4;
  const share = real / quarter;
  const cf = frame.centreFront(level) / frame.halfWidth(level);
  return clamp(0.5 + (cf * (1 - Math.abs(share)) + share) / 2, 0.03, 0.97);
}

/** True where a place on the front is cut away by an open front. */
export const isInGap = (frame: GarmentFrame, level: number, t: number): boolean => {
  if (!frame.draft.garment.choice.isOpen) return false;
  const across = (2 * t - 1) * frame.halfWidth(level);
  return across > openingAcross(frame, 'left')(level) && across < openingAcross(frame, 'right')(level);
};
