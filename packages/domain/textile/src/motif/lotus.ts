import type { Point } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import { blob, bow, leafOutline, taper } from './curve-shapes.ts';
import { disc, filled, outlined, placed } from './motif.ts';
import type { Motif } from './motif.ts';

/** Cobalt in two strengths, and what is left unpainted. */
export interface PorcelainInks { readonly line: Hex; readonly wash: Hex; readonly paper: Hex }

/** A pointed lotus petal, origin at its root, length 1: outline, left-open rim, wash that is loaded at the root, hatching strokes. */
function lotusPetal(inks: PorcelainInks, width: number): Motif {
  const half: Point[] = [[0, 0], [width * 0.36, -0.2], [width * 0.52, -0.5], [width * 0.34, -0.8], [0.05, -0.94], [0, -1.04]];
  const outline = blob([...half, ...half.slice(1, -1).reverse().map(([x, y]): Point => [-x, y])], 0.12);
  return [
    ...outlined(outline, inks.paper, { colour: inks.line, width: 0.05 }),
    filled(outline.map(([x, y]): Point => [x * 0.76, y * 0.84 - 0.02]), inks.wash),
    ...[-0.24, 0, 0.24].map((lean) => filled(taper(bow([lean * 0.4 * width, -0.06], [lean * 1.3 * width, -0.36], [lean * 1.2 * width, -0.68], 5), 0.045, 0.2), inks.line, 0.75)),
  ];
}

/** The formal lotus of blue-and-white, radius about 1: a ring of eight petals behind, five before, the seed pod in the middle. */
export function porcelainLotus(inks: PorcelainInks): Motif {
  const shapes: Motif[number][] = [];
  for (let i = 0; i < 8; i++) shapes.push(...placed(lotusPetal(inks, 0.62), { at: [0, 0], turn: (i / 8) * 6.2832 + 0.39 }));
  for (let i = 0; i < 8; i++) shapes.push(...placed(lotusPetal(inks, 0.66), { at: [0, 0], turn: (i / 8) * 6.2832, size: 0.72 }));
  shapes.push(...outlined(disc([0, 0], 0.3, 20), inks.paper, { colour: inks.line, width: 0.045 }), filled(disc([0, 0], 0.22, 16), inks.wash));
  for (let i = 0; i < 6; i++) shapes.push(filled(disc([Math.cos(i * 1.047) * 0.14, Math.sin(i * 1.047) * 0.14], 0.035, 6), inks.line));
  shapes.push(filled(disc([0, 0], 0.045, 6), inks.line));
  return shapes;
}

/** The curled gourd-shaped leaf that sits on a scroll, length 1, pointing up: a flame with one barb. */
export const scrollLeaf = (inks: PorcelainInks): Motif => [
  ...outlined(blob([[0, 0], [0.2, -0.16], [0.14, -0.36], [0.3, -0.46], [0.2, -0.66], [0.06, -0.82], [0.12, -1.02], [-0.08, -0.8], [-0.22, -0.52], [-0.16, -0.2]], 0.09), inks.wash, { colour: inks.line, width: 0.05 }),
  filled(leafOutline({ width: 0.1 }).map(([x, y]): Point => [x, y * 0.75 - 0.06]), inks.line, 0.8),
];
