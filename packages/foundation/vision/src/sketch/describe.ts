import type { Axis } from './axis-of.ts';
import { fromAxis, toAxis } from './axis-of.ts';
import type { Mask } from './ink-plane.ts';

/*
 * The half frame: a garment folded along its axis, from its highest point to its lowest in 192 rows, and from the axis outwards in 216 columns
 * of the same size. Two drawings of one kind of garment, at any scale and of any pen, come out alike in it.
 */
export const FRAME_ROWS = 192;
export const FRAME_COLUMNS = 216;
/** Cells of the two descriptors. */
const CELL = 12, CELL_ROWS = FRAME_ROWS / CELL, CELL_COLUMNS = FRAME_COLUMNS / CELL, WAYS = 4;
const BLOCK = 6, MASK_ROWS = FRAME_ROWS / BLOCK, MASK_COLUMNS = FRAME_COLUMNS / BLOCK;
/** Length of a descriptor: the histogram of line directions, then the shape. */
export const LINE_PART = CELL_ROWS * CELL_COLUMNS * WAYS;
export const SHAPE_PART = MASK_ROWS * MASK_COLUMNS;

/** A garment folded into the half frame: how much of each cell is line, and how much is inside; both sides averaged. */
export interface HalfFrame {
  readonly lines: Float32Array;
  readonly shape: Float32Array;
  /** Px of the drawing a row, and the place along the axis of the first row. */
  readonly unit: number;
  readonly top: number;
}

/** Folds a drawing into the half frame. `bones` are its lines one pixel wide. */
export function halfFrameOf({ width, height, inside }: Mask, bones: Uint8Array, axis: Axis): HalfFrame {
  const [top, bottom] = extentOf({ width, height, inside }, axis);
  const unit = Math.max(1e-6, (bottom - top) / FRAME_ROWS);
  const lines = new Float32Array(FRAME_ROWS * FRAME_COLUMNS), shape = new Float32Array(FRAME_ROWS * FRAME_COLUMNS);
  const weight = Math.min(1.4, 1 / unit);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    if (!bones[y * width + x]) continue;
    const [across, along] = toAxis(axis, [x + 0.5, y + 0.5]);
    splat(lines, Math.abs(across) / unit, (along - top) / unit, weight * 0.5 * Math.max(1, unit < 1 ? 1 / unit : 1));
  }
  const TAPS = 2;
  for (let v = 0; v < FRAME_ROWS; v++) for (let u = 0; u < FRAME_COLUMNS; u++) {
    let sum = 0;
    for (let j = 0; j < TAPS; j++) for (let i = 0; i < TAPS; i++) for (const sign of [1, -1]) {
      const [x, y] = fromAxis(axis, [sign * (u + (i + 0.5) / TAPS) * unit, top + (v + (j + 0.5) / TAPS) * unit]);
      if (x >= 0 && y >= 0 && x < width && y < height) sum += inside[Math.floor(y) * width + Math.floor(x)]!;
    }
    shape[v * FRAME_COLUMNS + u] = sum / (TAPS * TAPS * 2);
  }
  return { lines, shape, unit, top };
}

/** First and last place along the axis that has at least a few pixels of the shape: a stray thread is not the garment's top. */
export function extentOf({ width, height, inside }: Mask, axis: Axis): readonly [top: number, bottom: number] {
  const counts = new Map<number, number>();
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (inside[y * width + x]) { const row = Math.round(toAxis(axis, [x + 0.5, y + 0.5])[1]); counts.set(row, (counts.get(row) ?? 0) + 1); }
  const rows = [...counts].filter(([, n]) => n >= 3).map(([row]) => row);
  return rows.length === 0 ? [0, 1] : [rows.reduce((a, b) => Math.min(a, b)) - 0.5, rows.reduce((a, b) => Math.max(a, b)) + 0.5];
}

/** Adds a spot of a line to a half frame, shared over the four cells round it. */
export function splat(lines: Float32Array, u: number, v: number, weight: number): void {
  const x = u - 0.5, y = v - 0.5, x0 = Math.floor(x), y0 = Math.floor(y), dx = x - x0, dy = y - y0;
  for (const [i, wi] of [[x0, 1 - dx], [x0 + 1, dx]] as const) {
    // What falls left of the axis is folded over.
    const column = i < 0 ? 0 : i;
    if (column >= FRAME_COLUMNS) continue;
    for (const [j, wj] of [[y0, 1 - dy], [y0 + 1, dy]] as const) if (j >= 0 && j < FRAME_ROWS) lines[j * FRAME_COLUMNS + column]! += weight * wi * wj;
  }
}

/** What a folded drawing looks like, as numbers: which way lines run in each cell of 12, and where the cloth is in each block of 6; each part of length 1. */
export function descriptorOf({ lines, shape }: Pick<HalfFrame, 'lines' | 'shape'>): Float32Array {
  const out = new Float32Array(LINE_PART + SHAPE_PART);
  out.set(unitLength(lineHistogram(lines)), 0);
  out.set(unitLength(shapeBlocks(shape)), LINE_PART);
  return out;
}

function lineHistogram(lines: Float32Array): Float32Array {
  const out = new Float32Array(LINE_PART), soft = softened(lines);
  for (let y = 2; y < FRAME_ROWS - 2; y++) {
    for (let x = 1; x < FRAME_COLUMNS - 2; x++) {
      const at = y * FRAME_COLUMNS + x;
      const gx = soft[at + 1]! - soft[at - 1]!, gy = soft[at + FRAME_COLUMNS]! - soft[at - FRAME_COLUMNS]!;
      const strength = Math.sqrt(gx * gx + gy * gy);
      if (strength < 0.01) continue;
      let angle = Math.atan2(gy, gx);
      if (angle < 0) angle += Math.PI;
      const way = (angle / Math.PI) * WAYS, w0 = Math.floor(way) % WAYS, w1 = (w0 + 1) % WAYS, dw = way - Math.floor(way);
      const v = (y + 0.5) / CELL - 0.5, u = (x + 0.5) / CELL - 0.5, v0 = Math.floor(v), u0 = Math.floor(u), dv = v - v0, du = u - u0;
      for (let j = 0; j < 2; j++) {
        const row = v0 + j, wv = j ? dv : 1 - dv;
        if (row < 0 || row >= CELL_ROWS) continue;
        for (let i = 0; i < 2; i++) {
          const column = u0 + i, w = strength * wv * (i ? du : 1 - du);
          if (column < 0 || column >= CELL_COLUMNS) continue;
          const to = (row * CELL_COLUMNS + column) * WAYS;
          out[to + w0]! += w * (1 - dw);
          out[to + w1]! += w * dw;
        }
      }
    }
  }
  // The root keeps one dense rib from drowning the rest (the power norm of Perronnin et al. 2010).
  for (let i = 0; i < out.length; i++) out[i] = Math.sqrt(out[i]!);
  return out;
}

function softened(lines: Float32Array): Float32Array {
  const out = new Float32Array(lines.length);
  for (let y = 1; y < FRAME_ROWS - 1; y++) for (let x = 0; x < FRAME_COLUMNS - 1; x++) {
    let sum = 0;
    // Left of the axis lies the mirror image.
    for (let j = -1; j <= 1; j++) for (let i = -1; i <= 1; i++) sum += Math.min(1, lines[(y + j) * FRAME_COLUMNS + Math.abs(x + i)]!);
    out[y * FRAME_COLUMNS + x] = sum / 9;
  }
  return out;
}

function shapeBlocks(shape: Float32Array): Float32Array {
  const out = new Float32Array(SHAPE_PART);
  for (let y = 0; y < MASK_ROWS; y++) for (let x = 0; x < MASK_COLUMNS; x++) {
    let sum = 0;
    for (let j = 0; j < BLOCK; j++) for (let i = 0; i < BLOCK; i++) sum += shape[(y * BLOCK + j) * FRAME_COLUMNS + x * BLOCK + i]!;
    out[y * MASK_COLUMNS + x] = sum / (BLOCK * BLOCK);
  }
  return out;
}

function unitLength(values: Float32Array): Float32Array {
  let sum = 0;
  for (const v of values) sum += v * v;
  const length = Math.sqrt(sum) || 1;
  return values.map((v) => v / length);
}

