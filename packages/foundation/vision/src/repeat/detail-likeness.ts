import type { Shift } from './find-lattice.ts';
import type { Planes } from './likeness.ts';

/** Pixels round about whose mean is taken off: what is left is edges and fine drawing. */
const FINE = 3;
/** Pixels that a shift may be off. */
const PLAY = 2;
/** The least deviation of the planes that is a picture of something and not of a wall. */
const LEAST_DEVIATION = 0.006;

/** A picture's fine drawing alone, with the mean of what lies round about each pixel taken off. */
export function fineDrawing({ width, height, count, values }: Planes): Planes {
  const sums = new Float64Array((width + 1) * (height + 1)), out = new Float32Array(values.length), w = width + 1;
  for (let c = 0; c < count; c++) {
    for (let y = 0; y < height; y++) { let row = 0; for (let x = 0; x < width; x++) { row += values[(y * width + x) * count + c] as number; sums[(y + 1) * w + x + 1] = (sums[y * w + x + 1] as number) + row; } }
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
      const x0 = Math.max(0, x - FINE), x1 = Math.min(width, x + FINE + 1), y0 = Math.max(0, y - FINE), y1 = Math.min(height, y + FINE + 1);
      const mean = ((sums[y1 * w + x1] as number) - (sums[y0 * w + x1] as number) - (sums[y1 * w + x0] as number) + (sums[y0 * w + x0] as number)) / ((x1 - x0) * (y1 - y0));
      out[(y * width + x) * count + c] = (values[(y * width + x) * count + c] as number) - mean;
    }
  }
  return { width, height, count, values: out };
}

/** How like a picture is to itself at a shift or within two pixels of it, −1 … 1, by plain counting over what overlaps. */
export function likenessNear({ width, height, count, values }: Planes, [sx, sy]: Shift): number {
  let best = -1;
  for (let j = -PLAY; j <= PLAY; j++) for (let i = -PLAY; i <= PLAY; i++) {
    const dx = Math.round(sx) + i, dy = Math.round(sy) + j, x0 = Math.max(0, -dx), x1 = Math.min(width, width - dx), y0 = Math.max(0, -dy), y1 = Math.min(height, height - dy);
    let product = 0, one = 0, other = 0;
    for (let y = y0; y < y1; y += 2) for (let x = x0; x < x1; x++) {
      const p = (y * width + x) * count, q = p + (dy * width + dx) * count;
      for (let c = 0; c < count; c++) { const a = values[p + c] as number, b = values[q + c] as number; product += a * b; one += a * a; other += b * b; }
    }
    if (one > 0 && other > 0) best = Math.max(best, product / Math.sqrt(one * other));
  }
  return best;
}

/** True for a picture in which there is hardly anything to be seen. */
export function isBare({ count, values }: Planes): boolean {
  let squares = 0;
  for (const value of values) squares += value * value;
  return Math.sqrt(squares / (values.length / count)) < LEAST_DEVIATION;
}
