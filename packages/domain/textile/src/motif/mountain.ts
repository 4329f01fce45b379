import { clamp, noise1, noise2 } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Hex, Rng } from '@toile/kernel';
import { brush, taper } from './curve-shapes.ts';
import { disc, filled } from './motif.ts';
import type { Motif } from './motif.ts';

/** How a range stands. Origin at the middle of its foot; it rises to −`rise`. */
export interface RangeShape { readonly span: number; readonly rise: number; readonly seed: number; readonly peaks: number }

/** Height of a range at x from −1 to 1: a few crags under an arch that dies out at both ends. 0–1. */
export function crag({ seed, peaks }: Pick<RangeShape, 'seed' | 'peaks'>, x: number): number {
  const arch = Math.max(0, 1 - Math.abs(x) ** 2.2);
  const big = 1 - Math.abs(noise1(x * peaks + seed * 3.7));
  const mid = 1 - Math.abs(noise1(x * peaks * 2.6 + seed * 9.1 + 30));
  const fine = noise1(x * peaks * 9 + seed * 17);
  return arch * clamp(0.16 + 0.66 * big ** 1.5 + 0.2 * mid * big + 0.035 * fine);
}

/** One range in ink: strongest along its skyline, thinning downwards into mist; cun strokes run off the crests, moss dots sit on them. */
export function inkRange(shape: RangeShape, ink: Hex, rng: Rng, { strength, isNear }: { readonly strength: number; readonly isNear: boolean }): Motif {
  const { span, rise } = shape;
  const count = 56;
  const skyline = Array.from({ length: count + 1 }, (_, i): Point => {
    const x = (i / count) * 2 - 1;
    return [(x * span) / 2, -crag(shape, x) * rise];
  });
  const shapes: Motif[number][] = [];
  const veils = 9;
  // Each veil ends a little lower than the last, unevenly: together they are a wash drawn out with a wet brush.
  for (let k = 0; k < veils; k++) {
    const share = ((k + 1) / veils) ** 1.25;
    const foot = skyline.map(([x, y], i): Point => [x, Math.min(y + (2 + rise * 0.92 * share) * (0.82 + 0.26 * noise2(i * 0.16, k + shape.seed)), y + (0 - y) * share + 1.5 + rise * 0.12 * noise1(i * 0.21 + k * 3 + shape.seed))]);
    shapes.push(filled([...skyline, ...foot.reverse()], ink, strength * (0.3 - 0.022 * k)));
  }
  if (!isNear) return shapes;
  for (let i = 3; i < count - 2; i += 2) {
    const [x, y] = skyline[i] as Point;
    const height = -y;
    if (height < rise * 0.22) continue;
    const slope = ((skyline[i + 1] as Point)[1] - (skyline[i - 1] as Point)[1]) / ((skyline[i + 1] as Point)[0] - (skyline[i - 1] as Point)[0]);
    const lean = clamp(slope, -1.4, 1.4) * 0.35;
    const length = height * rng.between(0.22, 0.5);
    const start: Point = [x + rng.between(-1, 1), y + height * rng.between(0.02, 0.12)];
    shapes.push(filled(taper([start, [start[0] + lean * length * 0.5 + rng.between(-1, 1), start[1] + length * 0.5], [start[0] + lean * length, start[1] + length]], rng.between(0.9, 2.2), 0.1), ink, strength * rng.between(0.3, 0.6)));
  }
  for (let i = 0; i < 16; i++) {
    const [x, y] = skyline[rng.whole(6, count - 6)] as Point;
    if (-y > rise * 0.2) shapes.push(filled(disc([x + rng.between(-2, 2), y + rng.between(-0.8, 1.6)], rng.between(0.5, 1.1), 7), ink, 0.85 * strength));
  }
  return shapes;
}

/** A pine of length about 10 growing from the origin: bent trunk, flat tiers of needles. */
export function inkPine(ink: Hex, rng: Rng): Motif {
  const lean = rng.between(-2, 2);
  return [
    filled(taper([[0, 0], [lean * 0.5, -4], [lean, -9]], 1, 0.5), ink, 0.9),
    ...[-3.4, -5.6, -7.6, -9.2].map((y, i) => filled(brush([[lean * (-y / 9) - 4.4 + i * 0.8, y + 0.4], [lean * (-y / 9), y - 0.9], [lean * (-y / 9) + 4 - i * 0.7, y + 0.3]], 1.7, 0.3), ink, 0.8)),
  ];
}

/** A bird far off: two strokes. Span about 6. */
export const farBird = (ink: Hex): Motif => [
  filled(brush([[-3.2, -0.8], [-1.6, -1.7], [0, 0]], 0.7, 0.2), ink, 0.85), filled(brush([[0, 0], [1.7, -1.9], [3.4, -1.2]], 0.7, 0.2), ink, 0.85),
];

/** A skiff with a rower, about 16 long. */
export const skiff = (ink: Hex): Motif => [
  filled([[-8, -1.2], [-4, 0.6], [4, 0.6], [8.4, -1.6], [4.4, 1.9], [-4.4, 1.9]], ink, 0.85), filled(taper([[-1, 0], [-1.2, -3], [-0.4, -4.4]], 1.5, 0.7), ink, 0.85),
  filled([[-2.4, -4.3], [-0.4, -5.8], [1.6, -4.2]], ink, 0.85), filled(taper([[0, -2.6], [5, 3]], 0.5, 0.6), ink, 0.7),
  filled(brush([[-11, 3.4], [0, 3], [10, 3.6]], 0.6, 0.1), ink, 0.4), filled(brush([[-5, 5], [3, 4.7], [13, 5.2]], 0.5, 0.1), ink, 0.3),
];
