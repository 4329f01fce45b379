import type { Bump, Relief, Ribbon } from '@toile/drawing';
import { clamp } from '@toile/geometry';
import { turnOf } from '../cloth/field.ts';
import type { Folding } from '../cloth/field.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { LEVEL } from '../frame/levels.ts';
import { quiltingOf } from './quilt.ts';

/** How loose the garment is at the waist, 0 fitted … 1 hanging free. */
export const loosenessOf = (frame: GarmentFrame): number =>
  clamp((frame.halfWidth(LEVEL.waist) - frame.draft.figure.halfWidth(LEVEL.waist) - 10) / 50);

/** The rounding of the torso under the cloth, the bust, the stuffing, and the folds given. */
export function torsoRelief(frame: GarmentFrame, ribbons: readonly Ribbon[], folding?: Folding): Relief {
  const quilting = quiltingOf(frame);
  return {
    round: quilting ? 0.3 : 0.36, halfWidth: 140,
    ribbons,
    ...(folding ? { folds: folding.field } : {}),
    ...(quilting ? { quilting } : { bumps: bustBumps(frame) }),
  };
}

/** Two soft hills, less marked the looser and heavier the garment; only a hint on men and on a back. */
export function bustBumps(frame: GarmentFrame): readonly Bump[] {
  const { figure } = frame.draft;
  const isFlat = figure.market === 'menswear' || figure.view === 'back';
  const height = 20 * (1 - loosenessOf(frame) * 0.7) * (frame.draft.isOuter ? 0.55 : 1) * (isFlat ? 0.14 : 1);
  const half = frame.halfWidth(LEVEL.bust);
  const across = turnOf(0.43) * half * 1.12;
  return ([-1, 1] as const).map((sign) => ({
    u: sign * across - figure.turn * 30, v: 486, acrossReach: 46, upReach: 72, downReach: 38, height,
  }));
}

/** Rows of a body's surface: one every 9 mm, so that the bands of shade follow the waist without steps. */
export const surfaceRows = (frame: GarmentFrame): number => Math.round(clamp(((frame.end - frame.top) * 1.26) / 9, 40, 120));
