/** A place in toned OKLab. */
export type Place = readonly [l: number, a: number, b: number];

/** A step of lightness alone counts this much against a step of hue or saturation: light falls on one cloth in many strengths. */
const LIGHT_WEIGHT = 0.35;
/** Below this lightness hue and saturation are mostly noise. */
const DARK = 0.08;

/** Plain distance of two colours. */
export const plainDistance = (p: Place, q: Place): number => Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);

/**
 * How far two colours are from being one cloth in different light. Light that falls off moves a colour along the ray to black: a step
 * along it counts `LIGHT_WEIGHT`, a step off it in full.
 */
export function shadeDistance(p: Place, q: Place): number {
  const off = offRay(p, q);
  return Math.hypot(LIGHT_WEIGHT * (p[0] - q[0]), off);
}

/** The part of the difference that no change of light explains. */
export function offRay(p: Place, q: Place): number {
  const lp = Math.max(p[0], DARK), lq = Math.max(q[0], DARK), l = (lp + lq) / 2;
  return l * Math.hypot(p[1] / lp - q[1] / lq, p[2] / lp - q[2] / lq);
}
