import { VOTER } from './sample.ts';
import type { Samples } from './sample.ts';

/** The side of a cell, in toned OKLab: a little over one ΔE2000. */
export const CELL = 0.0125;
const MARGIN = 3;

/** How many samples lie at each colour, softened: a landscape whose hills are the colours of the picture. */
export interface Density {
  /** Cells along lightness, a and b. */
  readonly size: readonly [number, number, number];
  /** The colour of the corner of cell 0. */
  readonly origin: readonly [number, number, number];
  readonly heights: Float32Array;
  /** The cell of each sample, −1 for one that does not vote. */
  readonly cellOf: Int32Array;
}

/** The landscape of the voters, one weight each, softened by a binomial of one cell. */
export function densityOf({ kind, toned }: Samples): Density {
  const low: [number, number, number] = [1e9, 1e9, 1e9], high: [number, number, number] = [-1e9, -1e9, -1e9];
  for (let i = 0; i < kind.length; i++) {
    if (kind[i] !== VOTER) continue;
    for (let axis = 0; axis < 3; axis++) {
      const v = toned[i * 3 + axis] as number;
      if (v < (low[axis] as number)) low[axis] = v;
      if (v > (high[axis] as number)) high[axis] = v;
    }
  }
  const origin: [number, number, number] = [0, 0, 0], size: [number, number, number] = [1, 1, 1];
  for (let axis = 0; axis < 3; axis++) {
    const first = Math.floor((low[axis] as number) / CELL) - MARGIN;
    origin[axis] = first * CELL;
    size[axis] = Math.max(1, Math.floor((high[axis] as number) / CELL) + MARGIN + 1 - first);
  }
  if (!(high[0] >= low[0])) return { size: [1, 1, 1], origin, heights: new Float32Array(1), cellOf: new Int32Array(kind.length).fill(-1) };
  const heights = new Float32Array(size[0] * size[1] * size[2]);
  const cellOf = new Int32Array(kind.length).fill(-1);
  for (let i = 0; i < kind.length; i++) {
    if (kind[i] !== VOTER) continue;
    const l = Math.floor(((toned[i * 3] as number) - origin[0]) / CELL), a = Math.floor(((toned[i * 3 + 1] as number) - origin[1]) / CELL), b = Math.floor(((toned[i * 3 + 2] as number) - origin[2]) / CELL);
    const cell = (l * size[1] + a) * size[2] + b;
    cellOf[i] = cell;
    heights[cell]!++;
  }
  const strides = [size[1] * size[2], size[2], 1];
  let from = heights, to = new Float32Array(heights.length);
  for (const stride of strides) {
    soften(from, to, stride);
    [from, to] = [to, from];
  }
  return { size, origin, heights: from, cellOf };
}

/** 1 4 6 4 1 along one axis; the margin keeps it from wrapping anything that counts. */
function soften(from: Float32Array, to: Float32Array, stride: number): void {
  const target = to;
  target.fill(0);
  for (let i = 2 * stride; i < from.length - 2 * stride; i++) {
    const h = from[i] as number;
    if (h === 0) continue;
    target[i - 2 * stride]! += h / 16;
    target[i - stride]! += h / 4;
    target[i]! += h * 0.375;
    target[i + stride]! += h / 4;
    target[i + 2 * stride]! += h / 16;
  }
}
