import type { Point } from '@toile/geometry';
import type { Hex, Rng } from '@toile/kernel';
import { noise1 } from '@toile/geometry';
import { blob, bow, brush, line, sway } from '../motif/curve-shapes.ts';
import { disc, filled, placed } from '../motif/motif.ts';
import type { Motif } from '../motif/motif.ts';
import { scatter } from '../motif/field.ts';
import { definePrint, figure } from '../print-family.ts';
import { blend } from '../recolour.ts';

/** A cut-paper shape of radius about 1: smooth, with one waist. */
const cutOut = (rng: Rng): Point[] => {
  const waist = rng.between(0, 6.28);
  return blob(Array.from({ length: 9 }, (_, i): Point => {
    const angle = (i / 9) * 6.283;
    const radius = rng.between(0.8, 1.15) * (1 - 0.42 * Math.max(0, Math.cos(angle - waist)) ** 3);
    return [Math.cos(angle) * radius * 1.15, Math.sin(angle) * radius * 0.85];
  }), 0.2);
};

/** A loaded flat brush dragged along a bow: bristle tracks side by side that start and lift at their own places. Length about 2. */
function dryBrush(rng: Rng, fill: Hex): Motif {
  const seed = rng.between(0, 500);
  const spine = bow([-1, 0], [0, rng.between(-0.45, 0.45)], [1, rng.between(-0.1, 0.1)], 12);
  const tracks = 11;
  const shapes: Motif[number][] = [filled(brush(spine, 0.5, 0.55), fill, 0.92)];
  for (let k = 0; k < tracks; k++) {
    const off = (k / (tracks - 1) - 0.5) * 0.62;
    const from = Math.floor(Math.abs(noise1(seed + k * 1.9)) * 3), to = 13 - Math.floor(Math.abs(noise1(seed + 50 + k * 2.3)) * 4);
    shapes.push(filled(brush(spine.slice(from, to).map(([x, y]): Point => [x * 1.06, y + off]), 0.062, 0.4), fill, 0.9));
  }
  return shapes;
}

/** Painterly abstraction, 220 mm: cut-paper shapes, dry-brush strokes, ink arcs and dots, laid so that no corner is empty or full. */
export const ABSTRACT = definePrint({
  id: 'abstract', repeat: [200, 200], colours: [3, 6], layout: 'toss',
  description: 'cut-paper shapes and dry-brush strokes',
  draw: (inks, rng, { width, height }) => {
    const shapes: Motif[number][] = [];
    const spots = scatter(rng, { width, height, count: 26 });
    const ink = (i: number): Hex => figure(inks, i % inks.figures.length);
    spots.forEach((at, i) => {
      const turn = rng.between(-0.7, 0.7);
      if (i < 7) shapes.push(...placed([filled(cutOut(rng), i % 3 === 2 ? blend(ink(i), inks.ground, 0.4) : ink(i))], { at, turn, size: rng.between(21, 31) }));
      else if (i < 14) shapes.push(...placed(dryBrush(rng, ink(i + 1)), { at, turn: turn + (i % 2 ? 0.9 : -0.3), size: rng.between(18, 27) }));
      else if (i < 19) for (let k = 0; k < 4; k++) shapes.push(filled(line(sway([at[0] - 15, at[1] + k * 4.4], [at[0] - 5, at[1] + k * 4.4 - 8], [at[0] + 5, at[1] + k * 4.4 + 8], [at[0] + 15, at[1] + k * 4.4]), 1.3), inks.line));
      else if (i < 23) for (let k = 0; k < 9; k++) shapes.push(filled(disc([at[0] + ((k % 3) - 1) * 6.6 + rng.between(-0.8, 0.8), at[1] + (Math.floor(k / 3) - 1) * 6.6 + rng.between(-0.8, 0.8)], rng.between(1.3, 1.9), 9), inks.line));
      else shapes.push(...placed([{ outline: disc([0, 0], 1, 24), holes: [disc([0.08, 0.04], 0.74, 22)], fill: ink(i) }], { at, size: rng.between(9, 13) }));
    });
    return shapes;
  },
});
