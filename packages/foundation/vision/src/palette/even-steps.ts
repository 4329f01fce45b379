import type { Place } from './shade-distance.ts';

/*
 * OKLab's steps of chroma are unlike those of lightness: 0.01 beside grey is four ΔE2000, 0.01 of lightness is one, and 0.01 in a bright
 * red is less than one. The landscape is laid out so that a cell is about as wide to the eye everywhere: chroma is squeezed as
 * CIEDE2000's weight SC = 1 + 0.045 C* squeezes it (C* is about 400 times the chroma of OKLab), and drawn out three times.
 */
const SQUEEZE = 18, DRAW = 3;

/** How much longer a chroma becomes. */
export const chromaToSteps = (c: number): number => (c < 1e-6 ? DRAW : (DRAW * Math.log1p(SQUEEZE * c)) / (SQUEEZE * c));

/** The colour at a place of the landscape. */
export function stepsToToned(l: number, u: number, v: number): Place {
  const drawn = Math.hypot(u, v);
  if (drawn < 1e-9) return [l, 0, 0];
  const scale = Math.expm1((drawn * SQUEEZE) / DRAW) / SQUEEZE / drawn;
  return [l, u * scale, v * scale];
}
