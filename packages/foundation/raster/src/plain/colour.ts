import type { Kernels } from '../kernels.ts';
import type { Memory } from '../memory.ts';

type Colour = Pick<Kernels, 'colourFill' | 'tileColour' | 'placedColour' | 'texture' | 'alphaAlong'>;

const clamp = (v: number, low: number, high: number): number => (v < low ? low : v > high ? high : v);
/** Beyond this slope the cloth turns away; bending the print further would tear it. */
const STEEPEST = 0.45;
/** mm that the print is pushed across and down for a slope of 1: found by eye; stripes bend into folds without tearing. */
const PUSH_ACROSS = 20, PUSH_DOWN = 12;

export function plainColour(memory: Memory): Colour {
  /** Four bytes at (x, y) of a repeating picture, between its pixels. */
  const sample = (pixels: number, pw: number, ph: number, fx: number, fy: number, channel: number): number => {
    const { u8 } = memory, ix = Math.floor(fx), iy = Math.floor(fy), ax = fx - ix, ay = fy - iy;
    const x0 = ((ix % pw) + pw) % pw, y0 = ((iy % ph) + ph) % ph, x1 = x0 + 1 < pw ? x0 + 1 : 0, y1 = y0 + 1 < ph ? y0 + 1 : 0;
    const at = (x: number, y: number): number => u8[pixels + (y * pw + x) * 4 + channel]!;
    const upper = at(x0, y0) + (at(x1, y0) - at(x0, y0)) * ax, lower = at(x0, y1) + (at(x1, y1) - at(x0, y1)) * ax;
    return upper + (lower - upper) * ay;
  };
  return {
    colourFill(colour, planeStride, w, left, top, right, bottom, r, g, b) {
      const f = memory.f32, C = colour >> 2, ps = planeStride >> 2;
      for (let y = top; y < bottom; y++) [r, g, b].forEach((value, i) => f.fill(value, C + i * ps + y * w + left, C + i * ps + y * w + right));
    },
    tileColour(colour, planeStride, u, v, height, mask, w, left, top, right, bottom, blurred, bx, by, bw, half, m, pixels, pw, ph) {
      const { f32: f, u8 } = memory, C = colour >> 2, ps = planeStride >> 2, U = u >> 2, V = v >> 2, H = height >> 2, B = blurred >> 2, M = m >> 2;
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) {
        const o = y * w + x;
        if (u8[mask + o] === 0) continue;
        const b = B + (y - by) * bw + x - bx;
        const slopeX = clamp((f[b + 1]! - f[b - 1]!) * half, -STEEPEST, STEEPEST), slopeY = clamp((f[b + bw]! - f[b - bw]!) * half, -STEEPEST, STEEPEST);
        const here = f[H + o]!, after = u8[mask + o + 1]! > 8 ? f[H + o + 1]! : here, before = u8[mask + o - 1]! > 8 ? f[H + o - 1]! : here;
        const cu = f[U + o]! + slopeX * PUSH_ACROSS + (after - before) * half * 2.5, cv = f[V + o]! + slopeY * PUSH_DOWN;
        let p = cu * f[M]! + cv * f[M + 1]! + f[M + 2]!, q = cu * f[M + 3]! + cv * f[M + 4]! + f[M + 5]!;
        p = (p - Math.floor(p)) * pw - 0.5;
        q = (q - Math.floor(q)) * ph - 0.5;
        for (let channel = 0; channel < 3; channel++) f[C + channel * ps + o] = sample(pixels, pw, ph, p, q, channel);
      }
    },
    placedColour(colour, planeStride, s, t, mask, w, left, top, right, bottom, m, pixels, pw, ph) {
      const { f32: f, u8 } = memory, C = colour >> 2, ps = planeStride >> 2, S = s >> 2, T = t >> 2, M = m >> 2;
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) {
        const o = y * w + x;
        if (u8[mask + o] === 0) continue;
        const p = (f[T + o]! - f[M]!) * f[M + 1]! * pw - 0.5, q = (f[S + o]! - f[M + 2]!) * f[M + 3]! * ph - 0.5;
        if (p < 0 || q < 0 || p > pw - 1 || q > ph - 1) continue;
        const a = sample(pixels, pw, ph, p, q, 3) / 255;
        for (let channel = 0; channel < 3; channel++) {
          const at = C + channel * ps + o;
          f[at]! += (sample(pixels, pw, ph, p, q, channel) - f[at]!) * a;
        }
      }
    },
    texture(colour, planeStride, alpha, u, v, mask, w, left, top, right, bottom, amount, opacityAmount, tile, size, perMm) {
      const { f32: f, u8 } = memory, C = colour >> 2, ps = planeStride >> 2, A = alpha >> 2, U = u >> 2, V = v >> 2, last = size - 1;
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) {
        const o = y * w + x;
        if (u8[mask + o] === 0) continue;
        const fu = f[U + o]! * perMm, fv = f[V + o]! * perMm, iu = Math.floor(fu), iv = Math.floor(fv), au = fu - iu, av = fv - iv;
        const x0 = iu & last, x1 = (iu + 1) & last, y0 = (iv & last) * size, y1 = ((iv + 1) & last) * size;
        const mix = (channel: number): number => {
          const at = (cell: number): number => u8[tile + cell * 2 + channel]!;
          const upper = at(y0 + x0) + (at(y0 + x1) - at(y0 + x0)) * au, lower = at(y1 + x0) + (at(y1 + x1) - at(y1 + x0)) * au;
          return upper + (lower - upper) * av;
        };
        const factor = 1 + ((mix(0) - 128) / 127) * amount;
        for (let channel = 0; channel < 3; channel++) f[C + channel * ps + o]! *= factor;
        if (opacityAmount > 0) f[A + o] = 1 + (mix(1) / 255 - 1) * opacityAmount;
      }
    },
    alphaAlong(alpha, s, w, left, top, right, bottom, table, isMore) {
      const f = memory.f32, A = alpha >> 2, S = s >> 2, T = table >> 2;
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) {
        const o = y * w + x, at = clamp(f[S + o]!, 0, 1) * 64, i = Math.min(63, Math.floor(at));
        const value = f[T + i]! + (f[T + i + 1]! - f[T + i]!) * (at - i);
        f[A + o] = isMore ? f[A + o]! * value : value;
      }
    },
  };
}
