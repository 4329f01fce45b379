import type { Surface } from '../scene.ts';
import type { Easel } from './easel.ts';

/** Cells larger than this (px) are split: flat triangles would show as facets in glossy cloth. Smaller than this, lines are left out. */
const LARGEST_CELL = 11, SMALLEST_CELL = 8;
const MOST_SPLITS = 6;

type Weights = readonly [number, number, number, number];
/** A line of the finer grid: the source line before it, its share of the way to the next, and the four neighbours' weights there. */
interface GridLine { readonly source: number; readonly share: number; readonly weights: Weights }

/** The largest distance between neighbouring grid lines, mm: down the columns, across the rows. */
function cellOf({ rows, columns, points }: Surface): readonly [down: number, across: number] {
  const reach = (a: number, b: number): number => Math.sqrt(((points[2 * a] as number) - (points[2 * b] as number)) ** 2 + ((points[2 * a + 1] as number) - (points[2 * b + 1] as number)) ** 2);
  let down = 0, across = 0;
  const middle = columns >> 1, right = columns - 1, half = (rows >> 1) * columns, bottom = (rows - 1) * columns;
  for (let a = 0; a < bottom; a += columns) down = Math.max(down, reach(a, a + columns), reach(a + middle, a + columns + middle), reach(a + right, a + columns + right));
  for (let j = 0; j < right; j++) across = Math.max(across, reach(j, j + 1), reach(half + j, half + j + 1), reach(bottom + j, bottom + j + 1));
  return [down, across];
}

/** Weights of the four neighbours at a share of a cell (Catmull–Rom). */
const weightsAt = (a: number): Weights => [((-a + 2) * a - 1) * a * 0.5, ((3 * a - 5) * a * a + 2) * 0.5, ((-3 * a + 4) * a + 1) * a * 0.5, (a - 1) * a * a * 0.5];

/** A line as it was given. */
const GIVEN: Weights = [0, 1, 0, 0];

/** Of lines whose cells are `size` px: every how many is drawn. */
const stepOf = (count: number, size: number): number => Math.max(1, Math.min(Math.round(SMALLEST_CELL / Math.max(size, 0.5)), Math.floor((count - 1) / 3)));
/** Into how many a cell of `size` px is split. */
const splitsOf = (size: number): number => Math.max(1, Math.min(MOST_SPLITS, Math.ceil(size / LARGEST_CELL)));

/** How many lines `gridLines` gives. */
function lineCount(count: number, size: number): number {
  const step = stepOf(count, size);
  return (step > 1 ? Math.ceil((count - 1) / step) : (count - 1) * splitsOf(size)) + 1;
}

/** The lines to draw of `count` given ones whose cells are `size` px. */
function gridLines(count: number, size: number): GridLine[] {
  const step = stepOf(count, size), splits = splitsOf(size), lines: GridLine[] = [];
  if (step > 1) for (let i = 0; i < count - 1; i += step) lines.push({ source: i, share: 0, weights: GIVEN });
  else for (let i = 0; i < count - 1; i++) for (let k = 0; k < splits; k++) lines.push({ source: i, share: k / splits, weights: weightsAt(k / splits) });
  lines.push({ source: count - 1, share: 0, weights: GIVEN });
  return lines;
}

/** The number of points that a surface's grid becomes in a picture of this scale. */
export const gridPointsOf = (surface: Surface, scale: number): number => {
  const [down, across] = cellOf(surface);
  return lineCount(surface.rows, down * scale) * lineCount(surface.columns, across * scale);
};

/**
 * Puts a surface's grid into memory as six planes x, y, t, s, u, v. Large cells are split along smooth curves, lines closer than a few
 * pixels are thinned out; u and v are left out where nothing asks for them. What is drawn depends on the surface and the scale alone.
 */
export function placeGrid({ kernels, at, projection }: Easel, surface: Surface, hasCloth: boolean): { readonly rows: number; readonly columns: number } {
  const { points, cloth } = surface, f32 = kernels.memory.f32, { scale, originX, originY } = projection, [down, across] = cellOf(surface);
  const rowLines = gridLines(surface.rows, down * scale), columnLines = gridLines(surface.columns, across * scale), n = rowLines.length * columnLines.length, lastRow = surface.rows - 1, lastColumn = surface.columns - 1;
  const source = (values: Float32Array, i: number, j: number, k: 0 | 1): number => values[2 * (i * surface.columns + j) + k] as number;
  // beyond the ends a curve goes on straight
  const alongRow = (values: Float32Array, i: number, { source: j, share, weights: w }: GridLine, k: 0 | 1): number => {
    const b = source(values, i, j, k);
    if (share === 0) return b;
    const c = source(values, i, j + 1, k), a = j > 0 ? source(values, i, j - 1, k) : 2 * b - c, d = j + 2 <= lastColumn ? source(values, i, j + 2, k) : 2 * c - b;
    return a * w[0] + b * w[1] + c * w[2] + d * w[3];
  };
  const value = (values: Float32Array, { source: i, share, weights: w }: GridLine, column: GridLine, k: 0 | 1): number => {
    const b = alongRow(values, i, column, k);
    if (share === 0) return b;
    const c = alongRow(values, i + 1, column, k), a = i > 0 ? alongRow(values, i - 1, column, k) : 2 * b - c, d = i + 2 <= lastRow ? alongRow(values, i + 2, column, k) : 2 * c - b;
    return a * w[0] + b * w[1] + c * w[2] + d * w[3];
  };
  let o = at.grid >> 2;
  for (const row of rowLines) {
    const s = surface.s[0] + ((surface.s[1] - surface.s[0]) * (row.source + row.share)) / lastRow;
    for (const column of columnLines) {
      const isGiven = row.share === 0 && column.share === 0, x = isGiven ? source(points, row.source, column.source, 0) : value(points, row, column, 0), y = isGiven ? source(points, row.source, column.source, 1) : value(points, row, column, 1);
      f32[o] = x * scale + originX;
      f32[o + n] = y * scale + originY;
      f32[o + 2 * n] = surface.t[0] + ((surface.t[1] - surface.t[0]) * (column.source + column.share)) / lastColumn;
      f32[o + 3 * n] = s;
      if (hasCloth) {
        f32[o + 4 * n] = !cloth ? x : isGiven ? source(cloth, row.source, column.source, 0) : value(cloth, row, column, 0);
        f32[o + 5 * n] = !cloth ? y : isGiven ? source(cloth, row.source, column.source, 1) : value(cloth, row, column, 1);
      }
      o++;
    }
  }
  return { rows: rowLines.length, columns: columnLines.length };
}
