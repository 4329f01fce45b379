import type { Point } from '@toile/geometry';
import { placed, filled, disc } from '../motif/motif.ts';
import type { Motif } from '../motif/motif.ts';
import { bud, openFlower, smallFlower } from '../motif/flower.ts';
import { leaf, sprig } from '../motif/leaf.ts';
import { bloom, definePrint } from '../print-family.ts';
import { blend } from '../recolour.ts';

/** Where the blooms of the toss sit (shares of the tile), how large (mm), which ink. Laid by hand so that none line up. */
const BLOOMS: readonly (readonly [x: number, y: number, radius: number, ink: number])[] = [
  [0.24, 0.25, 25, 0], [0.74, 0.68, 27, 0], [0.7, 0.14, 17, 1], [0.2, 0.73, 18, 1], [0.47, 0.47, 14, 2], [0.97, 0.42, 15, 1],
];
const SMALL: readonly (readonly [x: number, y: number, radius: number])[] = [
  [0.47, 0.08, 6.5], [0.46, 0.8, 7.5], [0.96, 0.1, 5.5], [0.02, 0.56, 6], [0.68, 0.4, 6], [0.45, 0.26, 5], [0.92, 0.86, 6.5], [0.27, 0.5, 5],
];

/** A tossed garden floral on 170 mm: three sizes of bloom with leaves, buds and fillers, no way up. */
export const FLORAL = definePrint({
  id: 'floral', repeat: [170, 170], colours: [3, 5], layout: 'toss',
  description: 'tossed garden flowers in three sizes',
  draw: (inks, rng, { width, height }) => {
    const shapes: Motif[number][] = [];
    const heart = bloom(inks, 3);
    const spot = (x: number, y: number): Point => [x * width, y * height];
    for (const [x, y, radius] of BLOOMS) {
      const first = rng.between(0, 6.28);
      for (let k = 0; k < 3; k++) {
        const turn = first + k * 2.1 + rng.between(-0.3, 0.3);
        const motif = k === 2 ? sprig(inks.leaf, { bend: rng.between(-0.25, 0.25) }) : leaf(k ? blend(inks.leaf, inks.ground, 0.2) : inks.leaf, { bend: rng.between(-0.2, 0.2) });
        shapes.push(...placed(motif, { at: spot(x, y), turn, size: radius * (k === 2 ? 1.95 : 1.6) }));
      }
      if (radius > 16) shapes.push(...placed(bud({ petal: bloom(inks, 1), heart, line: inks.line }, inks.leaf), { at: [x * width + Math.sin(first + 4.2) * radius * 1.25, y * height - Math.cos(first + 4.2) * radius * 1.25], turn: first + 4.2, size: radius * 0.55 }));
    }
    for (const [x, y, radius] of SMALL) {
      const turn = rng.between(0, 6.28);
      shapes.push(...placed(leaf(inks.leaf, { veins: 0 }), { at: spot(x, y), turn, size: radius * 1.9 }), ...placed(leaf(inks.leaf, { veins: 0 }), { at: spot(x, y), turn: turn + 2.4, size: radius * 1.7 }));
      shapes.push(...placed(smallFlower({ petal: bloom(inks, 2), heart, line: inks.line }, rng), { at: spot(x, y), size: radius }));
    }
    for (const [x, y, radius, ink] of BLOOMS) {
      shapes.push(...placed(openFlower({ petal: bloom(inks, ink), heart, line: inks.line }, rng, { petals: radius > 20 ? 6 : 5 }), { at: spot(x, y), size: radius }));
    }
    for (let i = 0; i < 14; i++) shapes.push(filled(disc([rng.between(0, width), rng.between(0, height)], rng.between(0.8, 1.6), 7), bloom(inks, 3), 0.8));
    return shapes;
  },
});
