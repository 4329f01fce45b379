import type { Point } from '@toile/geometry';
import type { Rng } from '@toile/kernel';
import type { TileShape } from '@toile/drawing';
import { scatter } from '../motif/field.ts';
import { line } from '../motif/curve-shapes.ts';
import { disc, filled } from '../motif/motif.ts';
import { definePrint, figure } from '../print-family.ts';
import { LATTICE_PROVENANCE } from '../provenance.ts';
import type { PrintInks } from '../recolour.ts';
import { blend } from '../recolour.ts';

type Size = { readonly width: number; readonly height: number };

/** A bar with a lit side, ends overlapping so that joints close. */
const bar = (from: Point, to: Point, thick: number, inks: PrintInks): TileShape[] => {
  const dx = to[0] - from[0], dy = to[1] - from[1], length = Math.hypot(dx, dy) || 1;
  const over = (thick * 0.45) / length;
  const a: Point = [from[0] - dx * over, from[1] - dy * over], b: Point = [to[0] + dx * over, to[1] + dy * over];
  return [filled(line([a, b], thick), figure(inks, 0))];
};

/** Key-fret lattice on a 12 × 12 grid: nested frames joined by bars, a jewel in each heart, plum rosettes at the crossings. */
function keyFret(inks: PrintInks, _rng: Rng, { width }: Size): TileShape[] {
  const unit = width / 12, thick = unit * 0.3;
  const runs: readonly (readonly (readonly [number, number])[])[] = [
    [[0, 0], [12, 0]], [[0, 0], [0, 12]],
    [[2, 2], [10, 2], [10, 10], [2, 10], [2, 2]], [[4, 4], [8, 4], [8, 8], [4, 8], [4, 4]],
    [[6, 0], [6, 2]], [[6, 10], [6, 12]], [[0, 6], [2, 6]], [[10, 6], [12, 6]],
    [[4, 4], [4, 2]], [[8, 4], [8, 2]], [[4, 8], [4, 10]], [[8, 8], [8, 10]], [[2, 4], [4, 4]], [[2, 8], [4, 8]], [[8, 4], [10, 4]], [[8, 8], [10, 8]],
    [[0, 3], [1, 3], [1, 1], [3, 1], [3, 0]], [[9, 0], [9, 1], [11, 1], [11, 3], [12, 3]], [[12, 9], [11, 9], [11, 11], [9, 11], [9, 12]], [[3, 12], [3, 11], [1, 11], [1, 9], [0, 9]],
  ];
  const shapes: TileShape[] = [filled([[4 * unit, 4 * unit], [8 * unit, 4 * unit], [8 * unit, 8 * unit], [4 * unit, 8 * unit]], blend(figure(inks, 1), inks.ground, 0.7))];
  for (const run of runs) for (let i = 0; i + 1 < run.length; i++) {
    const [a, b] = [run[i], run[i + 1]] as [Point, Point];
    shapes.push(...bar([a[0] * unit, a[1] * unit], [b[0] * unit, b[1] * unit], thick, inks));
  }
  const c = 6 * unit;
  for (let k = 0; k < 4; k++) {
    const angle = (k * Math.PI) / 2;
    shapes.push(filled(disc([c + Math.cos(angle) * unit * 0.62, c + Math.sin(angle) * unit * 0.62], unit * 0.52, 16), figure(inks, 1)));
  }
  shapes.push(filled(disc([c, c], unit * 0.36, 12), figure(inks, 2)));
  return shapes;
}

/** Cracked ice: the cells of scattered points (each cell by cutting half-planes), their edges as bars; plum flowers fallen on some joints. */
function crackedIce(inks: PrintInks, rng: Rng, { width, height }: Size): TileShape[] {
  const seeds = scatter(rng, { width, height, count: 20 });
  const all = seeds.flatMap(([x, y]) => [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j): Point => [x + i * width, y + j * height])));
  const bars = new Map<string, [Point, Point]>();
  for (const seed of seeds) {
    const cell = cellOf(seed, all, width);
    cell.forEach((point, i) => {
      const next = cell[(i + 1) % cell.length] as Point;
      if (Math.hypot(next[0] - point[0], next[1] - point[1]) < 0.5) return;
      // The same edge met from its other side, or one repeat away, has the same middle on the torus.
      const middle = [(((point[0] + next[0]) / 2 + width * 4) % width).toFixed(1), (((point[1] + next[1]) / 2 + height * 4) % height).toFixed(1)].join();
      if (!bars.has(middle)) bars.set(middle, [point, next]);
    });
  }
  const shapes = [...bars.values()].flatMap(([a, b], i) => bar(a, b, i % 4 === 0 ? 2.9 : 2.2, inks));
  const joints = [...bars.values()].map(([a]) => a);
  for (let k = 0; k < 4; k++) {
    const [x, y] = joints[Math.floor(((k + 0.5) / 4) * joints.length)] as Point;
    const turn = rng.between(0, 6.28);
    for (let p = 0; p < 5; p++) shapes.push(filled(disc([x + Math.cos(turn + p * 1.2566) * 3.6, y + Math.sin(turn + p * 1.2566) * 3.6], 3, 14), figure(inks, 1)));
    shapes.push(filled(disc([x, y], 1.5, 10), figure(inks, 2)));
  }
  return shapes;
}

/** The points of the plane nearer to `seed` than to any other, as a polygon. */
function cellOf(seed: Point, others: readonly Point[], reach: number): Point[] {
  let cell: Point[] = [[seed[0] - reach, seed[1] - reach], [seed[0] + reach, seed[1] - reach], [seed[0] + reach, seed[1] + reach], [seed[0] - reach, seed[1] + reach]];
  for (const other of others) {
    const dx = other[0] - seed[0], dy = other[1] - seed[1];
    if (dx === 0 && dy === 0) continue;
    const limit = (dx * (seed[0] + other[0]) + dy * (seed[1] + other[1])) / 2;
    const side = (point: Point): number => limit - dx * point[0] - dy * point[1];
    cell = cell.flatMap((point, i) => {
      const next = cell[(i + 1) % cell.length] as Point;
      const a = side(point), b = side(next);
      const cut: Point = [point[0] + (next[0] - point[0]) * (a / (a - b)), point[1] + (next[1] - point[1]) * (a / (a - b))];
      return [...(a >= 0 ? [point] : []), ...((a >= 0) !== (b >= 0) ? [cut] : [])];
    });
  }
  return cell;
}

/** Window lattices by seed: key fret, or cracked ice with fallen plum flowers. */
export const LATTICE = definePrint({
  id: 'lattice', repeat: [120, 120], colours: [2, 4], layout: 'straight', provenance: LATTICE_PROVENANCE,
  description: 'window lattice',
  draw: (inks, rng, size) => (rng.chance(0.5) ? keyFret : crackedIce)(inks, rng, size),
});
