/** Linear interpolation. */
export const lerp = (from: number, to: number, t: number): number => from + (to - from) * t;

/** `value` held within [low, high]. */
export const clamp = (value: number, low = 0, high = 1): number => (value < low ? low : value > high ? high : value);

/** Hermite step: 0 below `low`, 1 above `high`, smooth between. `low` may exceed `high` for a falling step. */
export function smoothStep(low: number, high: number, value: number): number {
  const t = clamp((value - low) / (high - low));
  return t * t * (3 - 2 * t);
}
