import { isInside, signedArea } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { TileShape } from '@toile/drawing';
import type { Field } from './field.ts';

/** How fine, how large, what colour. */
export interface RegionOptions {
  readonly width: number;
  readonly height: number;
  /** Grid cells across the tile; the grid is square in mm. */
  readonly cells: number;
  readonly fill: TileShape['fill'];
}

/**
 * The parts of the tile where the field is above `level`, as shapes with holes, by marching triangles. The grid overlaps
 * the right and lower edge by one cell, so that neighbouring repeats leave no hairline between them.
 */
export function regionsAbove(field: Field, level: number, { width, height, cells, fill }: RegionOptions): TileShape[] {
  const rows = Math.max(4, Math.round((cells * height) / width));
  const grid = sampleGrid(field, level, { columns: cells + 2, rows: rows + 2, stepX: 1 / cells, stepY: 1 / rows });
  const next = new Int32Array(grid.values.length * 4).fill(-1);
  marchTriangles(grid, next);
  walkRim(grid, next);
  const at = (id: number): Point => {
    const [x, y] = grid.place(id);
    return [x * width, y * height];
  };
  const [right, bottom] = [width * (1 + 0.99 / cells), height * (1 + 0.99 / rows)];
  return withHoles(chain(next, at), ([x, y]) => x <= 0 || y <= 0 || x >= right || y >= bottom, fill);
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float64Array;
  /** Where a vertex lies: a node (id below the number of nodes) or a crossing on an edge. In tiles. */
  place(id: number): Point;
}

/** Edges from a node: to the right, down, and along the diagonal of its cell. */
const EDGES: readonly (readonly [number, number])[] = [[1, 0], [0, 1], [1, 1]];

function sampleGrid(field: Field, level: number, { columns, rows, stepX, stepY }: { readonly columns: number; readonly rows: number; readonly stepX: number; readonly stepY: number }): Grid {
  const count = columns * rows;
  const values = new Float64Array(count);
  for (let j = 0; j < rows; j++) for (let i = 0; i < columns; i++) values[j * columns + i] = field((i * stepX) % 1, (j * stepY) % 1) - level;
  return {
    columns, rows, values,
    place: (id) => {
      const isNode = id < count;
      const node = isNode ? id : Math.floor((id - count) / 3);
      const i = node % columns, j = Math.floor(node / columns);
      if (isNode) return [i * stepX, j * stepY];
      const [di, dj] = EDGES[(id - count) % 3] as readonly [number, number];
      const a = values[node] as number, b = values[node + dj * columns + di] as number;
      const t = a / (a - b);
      return [(i + di * t) * stepX, (j + dj * t) * stepY];
    },
  };
}

/** The id of the crossing between two neighbouring nodes. */
function crossingOf({ columns, values }: Grid, a: number, b: number): number {
  const from = Math.min(a, b), step = Math.abs(b - a);
  return values.length + 3 * from + (step === 1 ? 0 : step === columns ? 1 : 2);
}

/** In every triangle that the level cuts, the step from where it leaves the upper part to where it comes back. */
function marchTriangles(grid: Grid, next: Int32Array): void {
  const { columns, rows, values } = grid;
  const step = (a: number, b: number, c: number): void => {
    const corners = [a, b, c];
    let leave = -1, enter = -1;
    for (let k = 0; k < 3; k++) {
      const p = corners[k] as number, q = corners[(k + 1) % 3] as number;
      const isIn = (values[p] as number) > 0, staysIn = (values[q] as number) > 0;
      if (isIn && !staysIn) leave = crossingOf(grid, p, q);
      else if (!isIn && staysIn) enter = crossingOf(grid, p, q);
    }
    if (leave >= 0) next[leave] = enter;
  };
  for (let j = 0; j + 1 < rows; j++) {
    for (let i = 0; i + 1 < columns; i++) {
      const a = j * columns + i;
      step(a, a + 1, a + 1 + columns);
      step(a, a + 1 + columns, a + columns);
    }
  }
}

/** Round the rim, clockwise, wherever the field is above the level. */
function walkRim(grid: Grid, next: Int32Array): void {
  const { columns, rows, values } = grid;
  const rim: number[] = [];
  for (let i = 0; i < columns - 1; i++) rim.push(i);
  for (let j = 0; j < rows - 1; j++) rim.push(j * columns + columns - 1);
  for (let i = columns - 1; i > 0; i--) rim.push((rows - 1) * columns + i);
  for (let j = rows - 1; j > 0; j--) rim.push(j * columns);
  rim.forEach((p, k) => {
    const q = rim[(k + 1) % rim.length] as number;
    const isIn = (values[p] as number) > 0, staysIn = (values[q] as number) > 0;
    if (isIn) next[p] = staysIn ? q : crossingOf(grid, p, q);
    else if (staysIn) next[crossingOf(grid, p, q)] = q;
  });
}

function chain(next: Int32Array, at: (id: number) => Point): Point[][] {
  const loops: Point[][] = [];
  for (let start = 0; start < next.length; start++) {
    if ((next[start] as number) < 0) continue;
    const loop: Point[] = [];
    let id = start;
    while ((next[id] as number) >= 0) {
      loop.push(at(id));
      const following = next[id] as number;
      next[id] = -1;
      id = following;
    }
    if (loop.length > 3) loops.push(loop);
  }
  return loops;
}

function withHoles(loops: readonly Point[][], isRim: (point: Point) => boolean, fill: TileShape['fill']): TileShape[] {
  const thin = loops.map((loop) => thinned(loop, isRim));
  const outers = thin.filter((loop) => signedArea(loop) > 0);
  const holes = thin.filter((loop) => signedArea(loop) <= 0);
  return outers.map((outline) => {
    const own = holes.filter((hole) => isInside(outline, hole[0] as Point));
    return own.length > 0 ? { outline, holes: own, fill } : { outline, fill };
  });
}

/** The line with the grid taken out of it: averaged twice over its neighbours, then every second point. The rim and what is next to it stay, so that the next repeat meets them. */
function thinned(loop: readonly Point[], isRim: (point: Point) => boolean): Point[] {
  const n = loop.length;
  const isFixed = loop.map((_, i) => [-2, -1, 0, 1, 2].some((k) => isRim(loop[(i + k + n) % n] as Point)));
  let line = loop;
  for (let pass = 0; pass < 2; pass++) {
    const before = line;
    line = before.map((point, i) => {
      if (isFixed[i]) return point;
      const a = before[(i + n - 1) % n] as Point, b = before[(i + 1) % n] as Point;
      return [(a[0] + 2 * point[0] + b[0]) / 4, (a[1] + 2 * point[1] + b[1]) / 4];
    });
  }
  const kept = line.filter((_, i) => i % 2 === 0 || isFixed[i]);
  return kept.length > 5 ? kept : line.slice();
}
