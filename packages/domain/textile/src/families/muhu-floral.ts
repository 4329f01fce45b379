import type { Point } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import { bow, spiral, sway, taper } from '../motif/curve-shapes.ts';
import { filled, placed } from '../motif/motif.ts';
import type { Motif } from '../motif/motif.ts';
import { leaf } from '../motif/leaf.ts';
import { cornflower, stitchedFlower, strawberry } from '../motif/stitched-flower.ts';
import { bloom, definePrint } from '../print-family.ts';
import { MUHU_FLORAL_PROVENANCE } from '../provenance.ts';
import { blend, deeper } from '../recolour.ts';

/** Muhu garden posies on the half-drop, 190 mm: poppy, daisy, cornflower, strawberry in satin stitch on thin curling stems. */
export const MUHU_FLORAL = definePrint({
  id: 'muhu-floral', repeat: [170, 190], colours: [3, 6], layout: 'half-drop', provenance: MUHU_FLORAL_PROVENANCE,
  description: 'embroidered garden posies',
  draw: (inks, rng, { width, height }) => {
    const shapes: Motif[number][] = [];
    const green = inks.leaf, dark = deeper(green, 0.2);
    const posy = (x: number, y: number, sign: number, ink: (k: number) => Hex): void => {
      const at = (dx: number, dy: number): Point => [x * width + sign * dx, y * height + dy];
      const isMirrored = sign < 0;
      const stem = (points: readonly Point[], thick = 1.5): void => { shapes.push(filled(taper(points, thick, 0.6), green)); };
      stem(bow(at(4, 58), at(0, 34), at(0, 8), 10), 2);
      stem(sway(at(2, 46), at(-12, 40), at(-26, 30), at(-28, 12), 12));
      stem(sway(at(2, 50), at(16, 44), at(28, 36), at(30, 18), 12));
      stem(sway(at(1, 30), at(14, 16), at(22, -8), at(20, -26), 12));
      stem(sway(at(0, 34), at(-14, 18), at(-24, 0), at(-24, -22), 12));
      stem(sway(at(3, 54), at(-10, 58), at(-24, 54), at(-34, 44), 12));
      for (const [dx, dy, turns] of [[36, 44, 1.2], [-37, -6, -1.2]] as const) shapes.push(filled(taper(spiral(at(dx, dy), { from: 6, to: 1, turns: sign * turns, start: 2.4 }), 1.2, 0.5), green));
      for (const [dx, dy, turn, size] of [[-10, 40, -1.6, 19], [14, 42, 1.7, 19], [-17, 20, -0.7, 17], [16, 14, 1.3, 16], [-25, 0, -1.5, 13], [22, -10, 1.2, 12], [28, 30, 2.2, 14], [-18, 54, -2.4, 14], [8, 54, 2.6, 13]] as const) {
        shapes.push(...placed(leaf(size > 15 ? green : dark, { width: 0.4, veins: 3, ground: inks.ground }), { at: at(dx, dy), turn: sign * turn, size, isMirrored }));
      }
      shapes.push(...placed(cornflower(rng, { petal: ink(2), cup: dark }), { at: at(20, -24), turn: sign * 0.3, size: 21, isMirrored }));
      shapes.push(...placed(cornflower(rng, { petal: ink(2), cup: dark }), { at: at(-24, -19), turn: sign * -0.35, size: 19, isMirrored }));
      shapes.push(...placed(stitchedFlower(rng, { petal: ink(1), heart: ink(3), petals: 12, width: 0.46 }), { at: at(-28, 14), size: 13 }));
      shapes.push(...placed(stitchedFlower(rng, { petal: ink(3), heart: ink(0), petals: 8, width: 0.66 }), { at: at(31, 16), size: 11.5 }));
      shapes.push(...placed(strawberry(ink(0), green, ink(3)), { at: at(-35, 42), turn: sign * 0.2, size: 13, isMirrored }));
      shapes.push(...placed(stitchedFlower(rng, { petal: ink(0), heart: ink(3), petals: 6, width: 0.98 }), { at: at(0, 2), size: 22 }));
    };
    posy(0.26, 0.24, 1, (k) => bloom(inks, k % inks.blooms.length));
    posy(0.76, 0.74, -1, (k) => bloom(inks, ([1, 0, 3, 2][k] ?? 0) % inks.blooms.length));
    for (const [px, py] of [[0.76, 0.22], [0.27, 0.74], [0.98, 0.47], [0.52, 0.97]] as const) {
      for (const turn of [0.6, 2.7, 4.8]) shapes.push(...placed(leaf(blend(green, dark, 0.5), { veins: 0 }), { at: [px * width, py * height], turn, size: 10 }));
      shapes.push(...placed(stitchedFlower(rng, { petal: bloom(inks, 2), heart: bloom(inks, 3), petals: 5, width: 0.9 }), { at: [px * width, py * height], size: 6.5 }));
    }
    return shapes;
  },
});
