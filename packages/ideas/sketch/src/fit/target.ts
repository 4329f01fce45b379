import { distanceToInk, FRAME_COLUMNS, FRAME_ROWS } from '@toile/vision';
import type { HalfFrame } from '@toile/vision';

/** A folded sketch as the fit asks it: how much cloth lies left of any column of a row, and how far any cell is from a drawn line. */
export interface Target {
  /** Sums along each row: `FRAME_COLUMNS + 1` a row. */
  readonly sums: Float64Array;
  readonly total: number;
  /** Rows to the nearest line of the sketch, at most `FAR`. */
  readonly lineDistance: Float32Array;
}

export const FAR = 8;
const IS_LINE = 0.12;

/** Prepares a folded sketch for the fit. */
export function targetOf({ shape, lines }: Pick<HalfFrame, 'shape' | 'lines'>): Target {
  const sums = new Float64Array(FRAME_ROWS * (FRAME_COLUMNS + 1));
  let total = 0;
  for (let y = 0; y < FRAME_ROWS; y++) {
    let sum = 0;
    for (let x = 0; x < FRAME_COLUMNS; x++) { sum += shape[y * FRAME_COLUMNS + x]!; sums[y * (FRAME_COLUMNS + 1) + x + 1] = sum; }
    total += sum;
  }
  const drawn = Uint8Array.from(lines, (v) => (v > IS_LINE ? 1 : 0));
  return { sums, total, lineDistance: distanceToInk(drawn, FRAME_COLUMNS, FRAME_ROWS).map((d) => Math.min(FAR, d)) };
}

type Ring = readonly (readonly [x: number, y: number])[];

/** Where a model lies over a sketch: mm a row and mm a column (illustrators draw tall: the two differ), the mm height that falls on row `top`. */
export interface Placement { readonly mmPerRow: number; readonly mmPerColumn: number; readonly topMm: number; readonly top: number }

/** Rows above and below the sketch in which a model that reaches past it is still counted. */
const BEYOND = FRAME_ROWS / 2;

/**
 * Intersection over union of closed shapes (mm, painted over one another, right half only) and the sketch, row by row: each row's shapes are
 * joined into intervals, and the cloth within them is read off the sums. No pixels are painted.
 */
export function overlapOf(shapes: readonly Ring[], { sums, total }: Target, { mmPerRow, mmPerColumn, topMm, top }: Placement): number {
  const count = FRAME_ROWS + 2 * BEYOND;
  const rows: (number[] | undefined)[] = Array.from({ length: count }, () => undefined), crossings: (number[] | undefined)[] = rows.slice();
  for (const ring of shapes) {
    let low = Infinity, high = -Infinity;
    for (const [, y] of ring) { if (y < low) low = y; if (y > high) high = y; }
    const first = Math.max(0, Math.ceil((low - topMm) / mmPerRow + top - 0.5 + BEYOND)), last = Math.min(count - 1, Math.floor((high - topMm) / mmPerRow + top - 0.5 + BEYOND));
    if (first > last) continue;
    for (let row = first; row <= last; row++) { const c = crossings[row]; if (c) c.length = 0; else crossings[row] = []; }
    let [px, py] = ring[ring.length - 1]!;
    px /= mmPerColumn; py = (py - topMm) / mmPerRow + top + BEYOND;
    for (const [mx, my] of ring) {
      const x = mx / mmPerColumn, y = (my - topMm) / mmPerRow + top + BEYOND;
      if (y !== py) {
        const up = Math.min(y, py), down = Math.max(y, py), slope = (x - px) / (y - py);
        for (let row = Math.max(first, Math.ceil(up - 0.5)); row <= last && row + 0.5 < down; row++) crossings[row]!.push(px + slope * (row + 0.5 - py));
      }
      px = x; py = y;
    }
    for (let row = first; row <= last; row++) {
      const c = crossings[row]!;
      if (c.length === 2) { if (c[0]! > c[1]!) c.reverse(); } else c.sort((a, b) => a - b);
      for (let i = 0; i + 1 < c.length; i += 2) if (c[i + 1]! > 0) (rows[row] ??= []).push(Math.max(0, c[i]!), c[i + 1]!);
    }
  }
  let shared = 0, covered = 0;
  for (let row = 0; row < count; row++) {
    const held = rows[row];
    if (!held) continue;
    const starts = Array.from({ length: held.length / 2 }, (_, i) => i * 2).sort((a, b) => held[a]! - held[b]!);
    let from = held[starts[0]!]!, to = held[starts[0]! + 1]!;
    const own = row - BEYOND, isOnSketch = own >= 0 && own < FRAME_ROWS;
    const close = (): void => { covered += to - from; if (isOnSketch) shared += upTo(sums, own, to) - upTo(sums, own, from); };
    for (const at of starts) {
      if (held[at]! <= to) to = Math.max(to, held[at + 1]!);
      else { close(); from = held[at]!; to = held[at + 1]!; }
    }
    close();
  }
  return shared / Math.max(1e-9, total + covered - shared);
}

function upTo(sums: Float64Array, row: number, x: number): number {
  const at = Math.min(FRAME_COLUMNS, Math.max(0, x)), whole = Math.floor(at), base = row * (FRAME_COLUMNS + 1);
  const low = sums[base + whole]!;
  return whole < FRAME_COLUMNS ? low + (sums[base + whole + 1]! - low) * (at - whole) : low;
}

/** How far lines of a model lie from the sketch's, on the mean: 0 on them, 1 at `FAR` rows or more. */
export function strayOf(lines: readonly Ring[], { lineDistance }: Target, { mmPerRow, mmPerColumn, topMm, top }: Placement): number {
  let sum = 0, count = 0;
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [ax, ay] = line[i - 1]!, [bx, by] = line[i]!;
      const steps = Math.max(1, Math.min(12, Math.round(Math.hypot(bx - ax, by - ay) / mmPerRow / 4)));
      for (let k = 0; k < steps; k++) {
        const x = Math.floor((ax + ((bx - ax) * (k + 0.5)) / steps) / mmPerColumn), y = Math.floor((ay + ((by - ay) * (k + 0.5)) / steps - topMm) / mmPerRow + top);
        if (x < 0) continue;
        sum += x < FRAME_COLUMNS && y >= 0 && y < FRAME_ROWS ? lineDistance[y * FRAME_COLUMNS + x]! : FAR;
        count++;
      }
    }
  }
  return count === 0 ? 0 : sum / count / FAR;
}
