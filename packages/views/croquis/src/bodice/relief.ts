import type { Bump, Relief, Ribbon, Surface } from '@toile/drawing';
import { clamp, lerp, smoothStep } from '@toile/geometry';
import { turnOf } from '../cloth/field.ts';
import type { Folding } from '../cloth/field.ts';
import { surfaceOf } from '../cloth/surface.ts';
import type { ArmModel } from '../frame/arm-model.ts';
import { sided } from '../frame/draft.ts';
import type { Sided } from '../frame/draft.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { LEVEL } from '../frame/levels.ts';
import { flowOf } from './flow.ts';
import { puckers, quiltingOf } from './quilt.ts';

/** How loose the garment is at the waist, 0 fitted … 1 hanging free. */
export const loosenessOf = (frame: GarmentFrame): number =>
  clamp((frame.halfWidth(LEVEL.waist) - frame.draft.figure.halfWidth(LEVEL.waist) - 10) / 50);

/** The rounding of the torso under the cloth, the bust, the stuffing, and the folds given. */
export function torsoRelief(frame: GarmentFrame, ribbons: readonly Ribbon[], folding?: Folding): Relief {
  const quilting = quiltingOf(frame);
  return {
    round: quilting ? 0.3 : roundOf(frame), halfWidth: 140,
    ribbons: quilting ? [...ribbons, ...puckers(frame)] : ribbons,
    ...(folding ? { folds: folding.field } : {}),
    ...(quilting ? { quilting } : { bumps: bustBumps(frame) }),
  };
}

/** A sheath of stiff cloth is flatter in front and turns at its sides; soft cloth rounds with the body. */
const roundOf = (frame: GarmentFrame): number => {
  const { foldClass } = frame.draft.garment.fabric;
  return foldClass === 'heavy' || foldClass === 'hide' ? (frame.isLong ? 0.27 : 0.32) : 0.36;
};

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
export const surfaceRows = (frame: GarmentFrame): number => Math.round(clamp(((frame.end - frame.top) * 1.26) / 15, 26, 76));

/**
 * The surface of a body as the light sees it. Cloth that runs out over the shoulders onto the arms is rounded there as far as it goes:
 * above the underarm the surface spreads to the end of the shoulder.
 */
export function torsoSurface(frame: GarmentFrame, arms: Sided<ArmModel>): Surface {
  const spread = sided((side) => {
    const { tip: end, underarmLevel, bodyEdge, sign } = arms[side];
    const tip = (bodyEdge ?? []).reduce((far, p) => (sign * (p[0] - far[0]) > 0 ? p : far), end);
    const level = Math.max(LEVEL.shoulder - 40, tip[1]);
    const middle = frame.point(level, 0.5)[0];
    const half = Math.abs(frame.point(level, side === 'left' ? 0 : 1)[0] - middle);
    return { most: clamp(Math.abs(tip[0] - middle) / half, 1, 1.9), from: level, to: underarmLevel + 36 };
  });
  const spreadTo = (level: number, t: number): number => {
    const { most, from, to } = t < 0.5 ? spread.left : spread.right;
    return most <= 1 ? t : 0.5 + (t - 0.5) * lerp(most, 1, smoothStep(from, to, level));
  };
  const flow = flowOf(frame);
  if (flow) return flow.surface(spreadTo);
  const spreadAt = (s: number, t: number): number => spreadTo(lerp(frame.top, frame.end, s), t);
  return surfaceOf((s, t) => frame.patch(s, spreadAt(s, t)), { rows: surfaceRows(frame), columns: 19, s: [-0.12, 1.14], t: [-0.28, 1.28], cloth: (s, t) => frame.cloth(s, spreadAt(s, t)) });
}
