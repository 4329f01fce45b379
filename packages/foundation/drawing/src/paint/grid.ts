import type { Surface } from '../scene.ts';
import type { Easel } from './easel.ts';

/** Cells of a grid larger than this (px) are split: flat triangles would show as facets in glossy cloth. */
const LARGEST_CELL = 9;
const MOST_SPLITS = 6;

/** How finely a surface's cells are split for a picture of this scale, down (rows) and across (columns). Depends on nothing else. */
export function splitsOf(surface: Surface, scale: number): readonly [down: number, across: number] {
  const { rows, columns, points } = surface;
  const reach = (a: number, b: number): number => Math.sqrt(((points[2 * a] as number) - (points[2 * b] as number)) ** 2 + ((points[2 * a + 1] as number) - (points[2 * b + 1] as number)) ** 2);
  let down = 0, across = 0;
  const middle = columns >> 1, centre = (rows >> 1) * columns;
  for (let i = 0; i + 1 < rows; i++) for (const j of [0, middle, columns - 1]) down = Math.max(down, reach(i * columns + j, (i + 1) * columns + j));
  for (let j = 0; j + 1 < columns; j++) for (const row of [0, centre, (rows - 1) * columns]) across = Math.max(across, reach(row + j, row + j + 1));
  const splits = (mm: number): number => Math.max(1, Math.min(MOST_SPLITS, Math.ceil((mm * scale) / LARGEST_CELL)));
  return [splits(down), splits(across)];
}

/** The largest grid that a surface becomes. */
export const gridPointsOf = (surface: Surface, scale: number): number => {
  const [down, across] = splitsOf(surface, scale);
  return ((surface.rows - 1) * down + 1) * ((surface.columns - 1) * across + 1);
};

/** The weights of the four neighbours at a share of a cell (Catmull–Rom). */
const weightsAt = (a: number): readonly [number, number, number, number] => [
  ((-a + 2) * a - 1) * a * 0.5, ((3 * a - 5) * a * a + 2) * 0.5, ((-3 * a + 4) * a + 1) * a * 0.5, (a - 1) * a * a * 0.5,
];

/** Puts a surface's grid into memory, its cells split along smooth curves where they are large: six planes x, y, t, s, u, v. */
export function placeGrid({ kernels, at, projection }: Easel, surface: Surface): { readonly rows: number; readonly columns: number } {
  const { points, cloth = points } = surface, f32 = kernels.memory.f32, G = at.grid >> 2, { scale, originX, originY } = projection;
  const [down, across] = splitsOf(surface, scale), rows = (surface.rows - 1) * down + 1, columns = (surface.columns - 1) * across + 1, n = rows * columns;
  const rowWeights = Array.from({ length: down }, (_, i) => weightsAt(i / down)), columnWeights = Array.from({ length: across }, (_, i) => weightsAt(i / across));
  const source = (values: Float32Array, i: number, j: number, k: 0 | 1): number => values[2 * (i * surface.columns + j) + k] as number;
  /** A row's value at a column share; beyond the ends the curve goes on straight. */
  const alongRow = (values: Float32Array, i: number, j: number, w: readonly [number, number, number, number], k: 0 | 1): number => {
    const last = surface.columns - 1, b = source(values, i, j, k);
    if (w[1] === 1) return b;
    const c = source(values, i, j + 1, k), a = j > 0 ? source(values, i, j - 1, k) : 2 * b - c, d = j + 2 <= last ? source(values, i, j + 2, k) : 2 * c - b;
    return a * w[0] + b * w[1] + c * w[2] + d * w[3];
  };
  const value = (values: Float32Array, row: number, column: number, k: 0 | 1): number => {
    const i = Math.floor(row / down), j = Math.floor(column / across), v = rowWeights[row % down] as readonly [number, number, number, number], w = columnWeights[column % across] as readonly [number, number, number, number];
    const last = surface.rows - 1, b = alongRow(values, i, j, w, k);
    if (v[1] === 1) return b;
    const c = alongRow(values, i + 1, j, w, k), a = i > 0 ? alongRow(values, i - 1, j, w, k) : 2 * b - c, d = i + 2 <= last ? alongRow(values, i + 2, j, w, k) : 2 * c - b;
    return a * v[0] + b * v[1] + c * v[2] + d * v[3];
  };
  for (let row = 0, o = G; row < rows; row++) {
    const s = surface.s[0] + ((surface.s[1] - surface.s[0]) * row) / (rows - 1);
    for (let column = 0; column < columns; column++, o++) {
      f32[o] = value(points, row, column, 0) * scale + originX;
      f32[o + n] = value(points, row, column, 1) * scale + originY;
      f32[o + 2 * n] = surface.t[0] + ((surface.t[1] - surface.t[0]) * column) / (columns - 1);
      f32[o + 3 * n] = s;
      f32[o + 4 * n] = value(cloth, row, column, 0);
      f32[o + 5 * n] = value(cloth, row, column, 1);
    }
  }
  return { rows, columns };
}
