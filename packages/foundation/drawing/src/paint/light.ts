import type { PaintOptions } from '../scene.ts';

/** The light of the usual picture: from the upper left, rather in front. */
const FLAT = 0.72125, FRONT = 0.692;
/** Radians from straight above, negative to the left: (−0.52, −0.5) of a unit light. */
export const USUAL_LIGHT_ANGLE = -0.805;
/** mm by which a cast shadow moves away from the light. */
const SHADOW_REACH = 16.8;
/** Shadows fall a little steeper than the light's own angle, or they look like a second print. */
const SHADOW_STEEPER = 0.255;

/** Everything that follows from where the light stands. */
export interface Light {
  readonly x: number; readonly y: number; readonly z: number;
  /** mm. */
  readonly shadowX: number; readonly shadowY: number;
  /** Unit vector on paper, away from the light: lines are pressed where the outline faces it. */
  readonly awayX: number; readonly awayY: number;
}

export function lightOfOptions(options: PaintOptions): Light {
  const angle = options.lightAngle ?? USUAL_LIGHT_ANGLE;
  const x = Math.sin(angle) * FLAT, y = -Math.cos(angle) * FLAT;
  const fall = angle + SHADOW_STEEPER;
  return {
    x, y, z: FRONT,
    shadowX: -Math.sin(fall) * SHADOW_REACH, shadowY: Math.cos(fall) * SHADOW_REACH,
    awayX: -x * 1.13, awayY: -y * 1.13,
  };
}
