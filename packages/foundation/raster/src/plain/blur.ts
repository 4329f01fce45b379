import type { Kernels } from '../kernels.ts';
import type { Memory } from '../memory.ts';

/** Steps of height to the mm: whole numbers make running sums exact, and a 1/256 mm is far below what the eye can see. */
const STEPS = 256;

/** A box sum along each row; beyond the edge its last value goes on. */
function sumRows(i32: Int32Array, from: number, to: number, w: number, h: number, r: number): void {
  for (let y = 0; y < h; y++) {
    const p = from + y * w, o = to + y * w;
    let sum = i32[p]! * (r + 1);
    for (let x = 1; x <= r; x++) sum += i32[p + Math.min(x, w - 1)]!;
    for (let x = 0; x < w; x++) {
      i32[o + x] = sum;
      sum += i32[p + Math.min(x + r + 1, w - 1)]! - i32[p + Math.max(0, x - r)]!;
    }
  }
}

/** A box sum down each column. */
function sumColumns(i32: Int32Array, from: number, to: number, w: number, h: number, r: number): void {
  for (let x = 0; x < w; x++) {
    const p = from + x, o = to + x;
    let sum = i32[p]! * (r + 1);
    for (let y = 1; y <= r; y++) sum += i32[p + Math.min(y, h - 1) * w]!;
    for (let y = 0; y < h; y++) {
      i32[o + y * w] = sum;
      sum += i32[p + Math.min(y + r + 1, h - 1) * w]! - i32[p + Math.max(0, y - r) * w]!;
    }
  }
}

export function plainBlur(memory: Memory): Pick<Kernels, 'softMask' | 'blurHeight'> {
  return {
    softMask(mask, out, a, b, w, h, r1, r2) {
      const { i32, f32, u8 } = memory, A = a >> 2, B = b >> 2, O = out >> 2, n = w * h;
      for (let i = 0; i < n; i++) i32[A + i] = u8[mask + i]!;
      sumColumns(i32, A, B, w, h, r1);
      sumColumns(i32, B, A, w, h, r2);
      sumRows(i32, A, B, w, h, r1);
      sumRows(i32, B, A, w, h, r2);
      const window = (2 * r1 + 1) * (2 * r2 + 1), scale = Math.fround(1 / (255 * window * window));
      for (let i = 0; i < n; i++) f32[O + i] = Math.fround(i32[A + i]!) * scale;
    },
    blurHeight(height, mask, w, outHeight, outMask, a, b, bx, by, bw, bh, r) {
      const { i32, f32, u8 } = memory, A = a >> 2, B = b >> 2, n = bw * bh, window = (2 * r + 1) * (2 * r + 1);
      const pass = (out: number, scale: number, value: (from: number) => number): void => {
        for (let y = 0; y < bh; y++) for (let x = 0; x < bw; x++) i32[A + y * bw + x] = value((by + y) * w + bx + x);
        sumColumns(i32, A, B, bw, bh, r);
        sumRows(i32, B, A, bw, bh, r);
        for (let i = 0; i < n; i++) f32[out + i] = Math.fround(i32[A + i]!) * scale;
      };
      pass(outHeight >> 2, Math.fround(1 / (STEPS * window)), (i) => Math.floor(Math.fround(f32[(height >> 2) + i]! * STEPS + 0.5)));
      pass(outMask >> 2, Math.fround(1 / (255 * window)), (i) => u8[mask + i]!);
    },
  };
}
