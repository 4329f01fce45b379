import type { Point } from '@toile/geometry';
import type { Hex, Rng } from '@toile/kernel';
import { blend, deeper, paler } from '../recolour.ts';
import { bow, leafOutline, taper } from './curve-shapes.ts';
import { disc, filled, placed } from './motif.ts';
import type { Motif } from './motif.ts';
import { petalOutline } from './flower.ts';

/** Satin stitches fanned over a petal of length 1: long and short, in two shades, from rim to root. */
function stitches(rng: Rng, colour: Hex, width: number): Motif {
  const shapes: Motif[number][] = [filled(petalOutline({ width, notch: 0.05 }), colour)];
  const count = 5;
  for (let i = 0; i < count; i++) {
    const lean = (i / (count - 1) - 0.5) * 2;
    const tip: Point = [lean * width * 0.42, -0.96 + 0.12 * lean * lean];
    const root: Point = [lean * 0.06, -0.12];
    const share = i % 2 ? rng.between(0.5, 0.62) : rng.between(0.66, 0.8);
    const middle: Point = [tip[0] + (root[0] - tip[0]) * share, tip[1] + (root[1] - tip[1]) * share];
    shapes.push(filled(taper([root, middle], 0.11, 0.7), deeper(colour, 0.24)), filled(taper([tip, middle], 0.07, 0.6), paler(colour, 0.28), 0.85));
  }
  return shapes;
}

/** A flower in satin stitch, radius 1: `petals` broad (poppy), or many and narrow (daisy), a knotted heart. */
export function stitchedFlower(rng: Rng, { petal, heart, petals, width }: { readonly petal: Hex; readonly heart: Hex; readonly petals: number; readonly width: number }): Motif {
  const start = rng.between(0, 6.28);
  const shapes: Motif[number][] = [];
  for (let i = 0; i < petals; i++) shapes.push(...placed(stitches(rng, i % 2 ? petal : blend(petal, deeper(petal, 0.2), 0.35), width), { at: [0, 0], turn: start + (i / petals) * 6.2832 }));
  shapes.push(filled(disc([0, 0], 0.27, 14), deeper(heart, 0.3)));
  for (let i = 0; i < 8; i++) shapes.push(filled(disc([Math.cos(i * 0.785) * 0.17, Math.sin(i * 0.785) * 0.17], 0.075, 7), heart));
  shapes.push(filled(disc([0, 0], 0.09, 8), paler(heart, 0.3)));
  return shapes;
}

/** A cornflower from the side, length 1: toothed rays over a scaled cup. */
export function cornflower(rng: Rng, { petal, cup }: { readonly petal: Hex; readonly cup: Hex }): Motif {
  const ray = (): Motif => [
    filled([[0, 0], [0.1, -0.3], [0.2, -0.62], [0.11, -0.56], [0.05, -0.68], [-0.03, -0.56], [-0.12, -0.66], [-0.1, -0.3]], petal),
    filled(taper([[0, -0.08], [0.03, -0.52]], 0.05, 0.4), deeper(petal, 0.25)), filled(taper([[0.1, -0.54], [0.03, -0.3]], 0.03, 0.5), paler(petal, 0.35)),
  ];
  return [
    ...[-1.15, 1.15, -0.78, 0.78, -0.4, 0.4, 0].flatMap((turn) => placed(ray(), { at: [0, -0.32], turn: turn + rng.between(-0.06, 0.06), size: 1.02 })),
    filled(leafOutline({ width: 0.5, belly: 0.5 }).map(([x, y]): Point => [x, y * 0.5]), cup),
    ...[-0.1, 0, 0.1].map((x) => filled(line2([x * 0.6, -0.06], [x * 1.3, -0.4]), deeper(cup, 0.3))),
  ];
}
const line2 = (from: Point, to: Point): Point[] => taper([from, to], 0.035, 0.5);

/** A strawberry of length 1 hanging down from the origin, seeded, with its green collar. */
export const strawberry = (flesh: Hex, leaf: Hex, seed: Hex): Motif => [
  filled([...bow([0, 0], [0.62, -0.04], [0.4, 0.52], 8), ...bow([0.4, 0.52], [0.26, 0.86], [0, 1], 6), ...bow([0, 1], [-0.26, 0.86], [-0.4, 0.52], 6), ...bow([-0.4, 0.52], [-0.62, -0.04], [0, 0], 8)], flesh),
  filled([...bow([0.05, 0.05], [0.52, 0.02], [0.34, 0.5], 8), ...bow([0.34, 0.5], [0.2, 0.3], [0.05, 0.05], 6)], paler(flesh, 0.22)),
  ...([[-0.2, 0.26], [0.06, 0.24], [0.26, 0.3], [-0.08, 0.48], [0.16, 0.5], [-0.24, 0.52], [0.02, 0.72], [-0.12, 0.72]] as const).map(([x, y]) => filled(disc([x, y], 0.038, 6), seed)),
  ...[-1.9, -1.0, 0, 1.0, 1.9].flatMap((turn) => placed([filled(leafOutline({ width: 0.5 }), turn === 0 ? deeper(leaf, 0.15) : leaf)], { at: [0, 0.02], turn: Math.PI + turn * 0.85, size: 0.3 })),
];
