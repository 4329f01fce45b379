import type { Point } from '@toile/geometry';
import type { Hex, Rng } from '@toile/kernel';
import { deeper } from '../recolour.ts';
import { bow, spiral, sway, taper } from './curve-shapes.ts';
import { leaf } from './leaf.ts';
import { filled, placed } from './motif.ts';
import type { Motif } from './motif.ts';
import { cornflower, stitchedFlower, strawberry } from './stitched-flower.ts';

/** Colours of a posy: its green, the cloth, and four threads (poppy, daisy, cornflower, heart). */
export interface PosyInks { readonly green: Hex; readonly ground: Hex; readonly threads: readonly [Hex, Hex, Hex, Hex] }

/** A Muhu posy about 75 wide and 110 high, origin at the poppy in its middle, standing on one stem at (4, 58). */
export function muhuPosy({ green, ground, threads }: PosyInks, rng: Rng, isMirrored: boolean): Motif {
  const shapes: Motif[number][] = [];
  const dark = deeper(green, 0.2);
  const sign = isMirrored ? -1 : 1;
  const at = (dx: number, dy: number): Point => [sign * dx, dy];
  const stem = (points: readonly Point[], thick = 1.5): void => { shapes.push(filled(taper(points, thick, 0.6), green)); };
  stem(bow(at(4, 58), at(0, 34), at(0, 8), 10), 2);
  stem(sway(at(2, 46), at(-12, 40), at(-26, 30), at(-28, 12), 12));
  stem(sway(at(2, 50), at(16, 44), at(28, 36), at(30, 18), 12));
  stem(sway(at(1, 30), at(14, 16), at(22, -8), at(20, -26), 12));
  stem(sway(at(0, 34), at(-14, 18), at(-24, 0), at(-24, -22), 12));
  stem(sway(at(3, 54), at(-10, 58), at(-24, 54), at(-34, 44), 12));
  for (const [dx, dy, turns] of [[36, 44, 1.2], [-37, -6, -1.2]] as const) shapes.push(filled(taper(spiral(at(dx, dy), { from: 6, to: 1, turns: sign * turns, start: 2.4 }), 1.2, 0.5), green));
  for (const [dx, dy, turn, size] of [[-10, 40, -1.6, 19], [14, 42, 1.7, 19], [-17, 20, -0.7, 17], [16, 14, 1.3, 16], [-25, 0, -1.5, 13], [22, -10, 1.2, 12], [28, 30, 2.2, 14], [-18, 54, -2.4, 14], [8, 54, 2.6, 13]] as const) {
    shapes.push(...placed(leaf(size > 15 ? green : dark, { width: 0.4, veins: 3, ground: ground }), { at: at(dx, dy), turn: sign * turn, size, isMirrored }));
  }
  shapes.push(...placed(cornflower(rng, { petal: threads[2], cup: dark }), { at: at(20, -24), turn: sign * 0.3, size: 21, isMirrored }));
  shapes.push(...placed(cornflower(rng, { petal: threads[2], cup: dark }), { at: at(-24, -19), turn: sign * -0.35, size: 19, isMirrored }));
  shapes.push(...placed(stitchedFlower(rng, { petal: threads[1], heart: threads[3], petals: 12, width: 0.46 }), { at: at(-28, 14), size: 13 }));
  shapes.push(...placed(stitchedFlower(rng, { petal: threads[3], heart: threads[0], petals: 8, width: 0.66 }), { at: at(31, 16), size: 11.5 }));
  shapes.push(...placed(strawberry(threads[0], green, threads[3]), { at: at(-35, 42), turn: sign * 0.2, size: 13, isMirrored }));
  shapes.push(...placed(stitchedFlower(rng, { petal: threads[0], heart: threads[3], petals: 6, width: 0.98 }), { at: at(0, 2), size: 22 }));
  return shapes;
}
