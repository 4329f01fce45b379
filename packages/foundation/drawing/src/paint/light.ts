import type { PaintOptions } from '../scene.ts';

/** The light of the usual picture: from the upper left, rather in front. */
const FLAT = 0.72125, FRONT = 0.692;
/** Radians from straight above, negative to the left: (−0.52, −0.5) of a unit light. */
export const USUAL_LIGHT_ANGLE = -0.805;
const USUAL_HARDNESS = 0.5;
/** mm by which a cast shadow moves away from the light, and by which its crisp part does. */
const SHADOW_REACH = 16.8, NEAR_REACH = 6.5;
/** Shadows fall a little steeper than the light's own angle, or they look like a second print. */
const SHADOW_STEEPER = 0.255;

/** Everything that follows from where the light stands and what it is like. */
export interface Light {
  readonly x: number; readonly y: number; readonly z: number;
  /** mm. */
  readonly shadowX: number; readonly shadowY: number; readonly nearX: number; readonly nearY: number;
  /** Unit vector on paper, away from the light: lines are pressed where the outline faces it. */
  readonly awayX: number; readonly awayY: number;
  /** Share of the usual width that steps of tone and shadow edges have: 1 usually, 2 under a soft sky, 0.5 under a bare bulb. */
  readonly softness: number;
  /** Share of the usual depth of shade. */
  readonly depth: number;
  /** −1 cool … 1 warm. */
  readonly warmth: number;
}

const clamp = (v: number, low: number, high: number): number => (v < low ? low : v > high ? high : v);

export function lightOfOptions({ light, lightAngle }: PaintOptions): Light {
  const angle = light?.angle ?? lightAngle ?? USUAL_LIGHT_ANGLE, hardness = clamp(light?.hardness ?? USUAL_HARDNESS, 0, 1);
  const x = Math.sin(angle) * FLAT, y = -Math.cos(angle) * FLAT;
  const fall = angle + SHADOW_STEEPER;
  return {
    x, y, z: FRONT,
    shadowX: -Math.sin(fall) * SHADOW_REACH, shadowY: Math.cos(fall) * SHADOW_REACH,
    nearX: -Math.sin(fall) * NEAR_REACH, nearY: Math.cos(fall) * NEAR_REACH,
    awayX: -x * 1.13, awayY: -y * 1.13,
    softness: hardness < 0.5 ? 3 - 4 * hardness : 1.5 - hardness, depth: 0.7 + 0.6 * hardness, warmth: clamp(light?.warmth ?? 0, -1, 1),
  };
}
