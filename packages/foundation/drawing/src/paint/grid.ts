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

const known = new Map<number, readonly GridLine[]>();

/** The lines to draw of `count` given ones whose cells are `size` px. They follow from three small numbers: a board has a few dozen kinds of them. */
function gridLines(count: number, size: number): readonly GridLine[] {
  const step = stepOf(count, size), splits = step > 1 ? 0 : splitsOf(size), key = (count * 4096 + step) * 8 + splits;
  let lines = known.get(key);
  if (!lines) {
    if (known.size > 1000) known.clear();
    known.set(key, lines = drawLines(count, step, splits));
  }
  return lines;
}

function drawLines(count: number, step: number, splits: number): GridLine[] {
  const lines: GridLine[] = [];
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
  const rows = gridLines(surface.rows, down * scale), columns = gridLines(surface.columns, across * scale), n = rows.length * columns.length, lastRow = surface.rows - 1, lastColumn = surface.columns - 1;
  const at0 = at.grid >> 2, lines = { surface, rows, columns };
  placePlane(f32, at0, lines, { values: points, k: 0, gain: scale, shift: originX });
  placePlane(f32, at0 + n, lines, { values: points, k: 1, gain: scale, shift: originY });
  let o = at0 + 2 * n;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as GridLine, s = surface.s[0] + ((surface.s[1] - surface.s[0]) * (row.source + row.share)) / lastRow;
    for (let j = 0; j < columns.length; j++, o++) {
      const column = columns[j] as GridLine;
      f32[o] = surface.t[0] + ((surface.t[1] - surface.t[0]) * (column.source + column.share)) / lastColumn;
      f32[o + n] = s;
    }
  }
  if (hasCloth) for (const k of [0, 1] as const) placePlane(f32, at0 + (4 + k) * n, lines, { values: cloth ?? points, k, gain: 1, shift: 0 });
  return { rows: rows.length, columns: columns.length };
}

/** Source rows with the finer columns put in. */
let spread = new Float64Array(4096);

/** Puts x or y (`k`) of a grid's points into memory, times `gain` plus `shift`: along the rows first, then down the columns. Beyond its ends a curve goes on straight. */
function placePlane(f32: Float32Array, place: number, { surface, rows, columns }: { readonly surface: Surface; readonly rows: readonly GridLine[]; readonly columns: readonly GridLine[] }, { values, k, gain, shift }: { readonly values: Float32Array; readonly k: 0 | 1; readonly gain: number; readonly shift: number }): void {
  const stride = surface.columns, lastRow = surface.rows - 1, lastColumn = stride - 1, m = columns.length;
  if (spread.length < surface.rows * m) spread = new Float64Array(2 * surface.rows * m);
  const isWhole = rows.length > surface.rows;
  for (let r = 0, count = isWhole ? surface.rows : rows.length; r < count; r++) {
    const i = isWhole ? r : (rows[r] as GridLine).source, from = 2 * i * stride + k;
    for (let j = 0; j < m; j++) {
      const column = columns[j] as GridLine, o = from + 2 * column.source, b = values[o] as number;
      if (column.share === 0) { spread[i * m + j] = b; continue; }
      const w = column.weights, c = values[o + 2] as number, a = column.source > 0 ? (values[o - 2] as number) : 2 * b - c, d = column.source + 2 <= lastColumn ? (values[o + 4] as number) : 2 * c - b;
      spread[i * m + j] = a * w[0] + b * w[1] + c * w[2] + d * w[3];
    }
  }
  for (let r = 0, out = place; r < rows.length; r++) {
    const { source: i, share, weights: w } = rows[r] as GridLine, from = i * m;
    for (let o = from; o < from + m; o++, out++) {
      const b = spread[o] as number;
      if (share === 0) { f32[out] = b * gain + shift; continue; }
      const c = spread[o + m] as number, a = i > 0 ? (spread[o - m] as number) : 2 * b - c, d = i + 2 <= lastRow ? (spread[o + 2 * m] as number) : 2 * c - b;
      f32[out] = (a * w[0] + b * w[1] + c * w[2] + d * w[3]) * gain + shift;
    }
  }
}
