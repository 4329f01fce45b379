import { lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink, Ribbon } from '@toile/drawing';
import type { GarmentFrame } from '../frame/garment-frame.ts';

/** Where the seams of a corset cross the bust, the waist and the lower edge, as shares of its half-width from centre front. */
const SEAMS = [[0.2, 0.13, 0.1], [0.43, 0.33, 0.3], [0.66, 0.55, 0.52], [0.86, 0.78, 0.76]] as const;

/** Channels of bones beside each seam: raised, stitched on both sides. */
export function corsetConstruction(frame: GarmentFrame): { readonly inks: readonly Ink[]; readonly ribbons: readonly Ribbon[] } {
  const inks: Ink[] = [], ribbons: Ribbon[] = [];
  const from = frame.underarm - 60;
  const low = frame.end + 60;
  for (const sign of [-1, 1]) {
    for (const [bust, waist, foot] of SEAMS) {
      const at = (level: number, off = 0): Point => {
        const share = level < frame.waist ? lerp(bust, waist, Math.max(0, (level - 470) / Math.max(40, frame.waist - 470))) : lerp(waist, foot, Math.min(1, (level - frame.waist) / 120));
        // The bust stands out between the seams: they part over it.
        const p = frame.point(level, 0.5 + (sign * share) / 2);
        return [p[0] + off, p[1]];
      };
      const line = (off: number): Point[] => Array.from({ length: 20 }, (_, i) => at(lerp(from, low, i / 19), off));
      inks.push({ points: line(0), width: 2, kind: 'seam', isClipped: true, opacity: 0.85 });
      for (const off of [-6.5, 6.5]) inks.push({ points: line(off), width: 1.05, kind: 'stitch', isClipped: true, opacity: 0.7 });
      for (const off of [-3.4, 3.4]) ribbons.push({ points: line(off), width: 3.2, height: 2.6, taper: 'both', section: 'roll' });
    }
  }
  return { inks, ribbons };
}

/** How far below its straight hem a corset's lower edge dips at t: a point at the middle, high over the hips. */
export const corsetPoint = (t: number): number => {
  const q = Math.abs(2 * t - 1);
  return 52 * Math.max(0, 1 - q / 0.62) ** 1.5 - 12 * Math.sin(Math.PI * Math.min(1, q)) ** 2;
};
