import { chromaToSteps } from './even-steps.ts';
import { VOTER } from './sample.ts';
import type { Samples } from './sample.ts';

/** The side of a cell, in the landscape's steps (`even-steps.ts`): a little over one ΔE2000. */
export const CELL = 0.0125;
const MARGIN = 3;

/** How many samples lie at each colour, softened: a landscape whose hills are the colours of the picture. */
export interface Density {
  /** Cells along lightness and the two axes of chroma. */
  readonly size: readonly [number, number, number];
  /** The place of the corner of cell 0. */
  readonly origin: readonly [number, number, number];
  readonly heights: Float32Array;
  /** The cell of each sample, −1 for one that does not vote. */
  readonly cellOf: Int32Array;
}

/** The landscape of the voters, one weight each, softened by a binomial of one cell. */
export function densityOf({ kind, toned }: Samples): Density {
  const places = new Float32Array(toned.length);
  const low: [number, number, number] = [1e9, 1e9, 1e9], high: [number, number, number] = [-1e9, -1e9, -1e9];
  for (let i = 0; i < kind.length; i++) {
    if (kind[i] !== VOTER) continue;
    const a = toned[i * 3 + 1] as number, b = toned[i * 3 + 2] as number, longer = chromaToSteps(Math.sqrt(a * a + b * b));
    places[i * 3] = toned[i * 3] as number;
    places[i * 3 + 1] = a * longer;
    places[i * 3 + 2] = b * longer;
    for (let axis = 0; axis < 3; axis++) {
      const v = places[i * 3 + axis] as number;
      if (v < (low[axis] as number)) low[axis] = v;
      if (v > (high[axis] as number)) high[axis] = v;
    }
  }
  const cellOf = new Int32Array(kind.length).fill(-1);
  if (!(high[0] >= low[0])) return { size: [1, 1, 1], origin: [0, 0, 0], heights: new Float32Array(1), cellOf };
  const first = low.map((v) => Math.floor(v / CELL) - MARGIN) as [number, number, number];
  const size = high.map((v, axis) => Math.floor(v / CELL) + MARGIN + 1 - (first[axis] as number)) as [number, number, number];
  let from = new Float32Array(size[0] * size[1] * size[2]), to = new Float32Array(from.length);
  for (let i = 0; i < kind.length; i++) {
    if (kind[i] !== VOTER) continue;
    const l = Math.floor((places[i * 3] as number) / CELL) - first[0], a = Math.floor((places[i * 3 + 1] as number) / CELL) - first[1], b = Math.floor((places[i * 3 + 2] as number) / CELL) - first[2];
    const cell = (l * size[1] + a) * size[2] + b;
    cellOf[i] = cell;
    from[cell]!++;
  }
  for (const stride of [size[1] * size[2], size[2], 1]) {
    soften(from, to, stride);
    [from, to] = [to, from];
  }
  return { size, origin: [first[0] * CELL, first[1] * CELL, first[2] * CELL], heights: from, cellOf };
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
