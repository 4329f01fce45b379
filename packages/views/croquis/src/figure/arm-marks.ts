import { lerp, sampleQuadratic, smoothStep, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink, Shape } from '@toile/drawing';
import { contourInk, strokeInk, wash } from './paint.ts';
import type { SkinTones } from './tones.ts';

/** A place on an arm: `u` from shoulder to wrist, `share` of its half-width outward (negative inward), `along` mm towards the hand. */
export type OnArm = (u: number, share: number, along?: number) => Point;

/** Where the upper arm's stroke ends and the forearm's begins, on either edge: the overlap makes the elbow. */
const OVERLAP = { outer: { upper: 0.525, fore: 0.5 }, inner: { upper: 0.545, fore: 0.51 } } as const;

/** An arm's edges in two overlapping strokes each, from the wrist up. Above the armpit the line is the torso's. */
export function armContours(at: OnArm, from: number, tones: SkinTones): Ink[] {
  const inks: Ink[] = [];
  for (const [where, share, top] of [['outer', 1, 0.09], ['inner', -1, 0.2]] as const) {
    const { upper, fore } = OVERLAP[where];
    const stretch = (low: number, high: number, tuck: (u: number) => number): Point[] => {
      const count = Math.max(3, Math.round((high - low) * 36));
      return Array.from({ length: count + 1 }, (_, i) => {
        const u = lerp(high, low, i / count);
        return at(u, share * (1 - 0.22 * tuck(u)));
      });
    };
    const begin = Math.max(from, top);
    if (begin < upper - 0.03) inks.push(contourInk(stretch(begin, upper, (u) => smoothStep(upper - 0.07, upper, u)), 2.3 + 0.2 * share, tones.line));
    const start = Math.max(from, fore);
    inks.push(contourInk(stretch(start, 1, (u) => (from > fore ? 0 : smoothStep(fore + 0.06, fore, u))), 2.2 + 0.2 * share, tones.line));
  }
  return inks;
}

/** Shoulder cap, biceps and forearm in planes; the crook of the elbow and the wrist bone in a stroke each. */
export function armMarks(at: OnArm, { tones, lit, bent }: { readonly tones: SkinTones; /** 1 where the outer side looks at the light. */ readonly lit: 1 | -1; readonly bent: boolean }): { readonly shapes: readonly Shape[]; readonly inks: readonly Ink[] } {
  const dark = -lit;
  return {
    shapes: [
      wash(spline([at(0.19, dark * 0.4), at(0.28, dark * 0.2), at(0.38, dark * 0.3), at(0.46, dark * 0.5), at(0.47, dark * 1.4), at(0.3, dark * 1.5), at(0.17, dark * 1.4)], 8, true), tones.shade, 0.5, 3.5),
      wash(spline([at(0.53, dark * 0.4), at(0.62, dark * 0.12), at(0.74, dark * 0.3), at(0.9, dark * 0.2), at(0.98, dark * 0.4), at(0.97, dark * 1.5), at(0.7, dark * 1.6), at(0.54, dark * 1.4)], 8, true), tones.shade, 0.48, 3),
      wash(spline([at(0.08, lit * 0.1), at(0.15, lit * 0.66), at(0.24, lit * 0.6), at(0.36, lit * 0.5), at(0.26, lit * 0.06), at(0.14, -lit * 0.1)], 8, true), tones.light, 0.36, 4),
      wash(spline([at(0.55, lit * 0.5), at(0.63, lit * 0.56), at(0.76, lit * 0.36), at(0.66, lit * 0.08), at(0.57, lit * 0.12)], 8, true), tones.light, 0.36, 3.5),
      ...(bent ? [] : [wash(spline([at(0.5, -0.5, -5), at(0.5, 0.3, 3), at(0.515, -0.2, 7)], 6, true), tones.deepShade, 0.28, 3)]),
    ],
    inks: [
      ...(bent ? [] : [strokeInk(sampleQuadratic(at(0.495, -0.7, -3), at(0.51, -0.2), at(0.505, 0.2, -3)), 1.4, tones.line, 0.26)]),
      // The shoulder cap laps over the upper arm.
      strokeInk(sampleQuadratic(at(0.2, 0.86), at(0.245, 0.6), at(0.27, 0.34)), 1.4, tones.line, 0.3),
      strokeInk(sampleQuadratic(at(0.945, 0.74), at(0.962, 1.06), at(0.978, 0.7)), 1.6, tones.line, 0.52),
    ],
  };
}
