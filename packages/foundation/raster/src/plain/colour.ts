import type { Kernels } from '../kernels.ts';
import type { Memory } from '../memory.ts';

type Colour = Pick<Kernels, 'colourFill' | 'tileColour' | 'placedColour' | 'texture' | 'alphaAlong'>;

const clamp = (v: number, low: number, high: number): number => (v < low ? low : v > high ? high : v);
/** Beyond this slope the cloth turns away; bending the print further would tear it. */
const STEEPEST = 0.45;
/** mm that the print is pushed across and down for a slope of 1: found by eye; stripes bend into folds without tearing. */
const PUSH_ACROSS = 20, PUSH_DOWN = 12;
/** Shares between two cells are whole 256ths, so that every make of kernel mixes to the same number. */
const SHARES = 256;

export function plainColour(memory: Memory): Colour {
  /** One channel between four cells, in 65536ths. */
  const between = (a: number, b: number, c: number, d: number, ax: number, ay: number): number =>
    (a * (SHARES - ax) + b * ax) * (SHARES - ay) + (c * (SHARES - ax) + d * ax) * ay;
  /** One channel of an RGBA picture at (x, y) in its cells; x0, x1, y0, y1 are the cells around. */
  const sample = (pixels: number, pw: number, [x0, x1, y0, y1, ax, ay]: readonly [number, number, number, number, number, number], channel: number): number => {
    const at = (x: number, y: number): number => memory.u8[pixels + (y * pw + x) * 4 + channel]!;
    return between(at(x0, y0), at(x1, y0), at(x0, y1), at(x1, y1), ax, ay) / 65536;
  };
  const share = (v: number): number => Math.floor((v - Math.floor(v)) * SHARES);
  return {
    colourFill(colour, planeStride, w, left, top, right, bottom, r, g, b) {
      const f = memory.f32, C = colour >> 2, ps = planeStride >> 2;
      for (let y = top; y < bottom; y++) [r, g, b].forEach((value, i) => f.fill(value, C + i * ps + y * w + left, C + i * ps + y * w + right));
    },
    // oxlint-disable-next-line max-params -- kernels take plain numbers: that is what crosses into WebAssembly
    tileColour(colour, planeStride, u, v, height, mask, w, left, top, right, bottom, blurred, bx, by, bw, bh, half, m, pixels, pw, ph) {
      const { f32: f, u8 } = memory, C = colour >> 2, ps = planeStride >> 2, U = u >> 2, V = v >> 2, H = height >> 2, B = blurred >> 2, M = m >> 2;
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) {
        const o = y * w + x;
        if (u8[mask + o] === 0) continue;
        const qx = x - bx, qy = y - by, b = B + qy * bw + qx;
        const slopeX = clamp((f[qx < bw - 1 ? b + 1 : b]! - f[qx > 0 ? b - 1 : b]!) * half, -STEEPEST, STEEPEST);
        const slopeY = clamp((f[qy < bh - 1 ? b + bw : b]! - f[qy > 0 ? b - bw : b]!) * half, -STEEPEST, STEEPEST);
        const here = f[H + o]!, after = x < w - 1 && u8[mask + o + 1]! > 8 ? f[H + o + 1]! : here, before = x > 0 && u8[mask + o - 1]! > 8 ? f[H + o - 1]! : here;
        const cu = f[U + o]! + slopeX * PUSH_ACROSS + clamp((after - before) * half, -1, 1) * 2.5, cv = f[V + o]! + slopeY * PUSH_DOWN;
        const p = cu * f[M]! + cv * f[M + 1]! + f[M + 2]!, q = cu * f[M + 3]! + cv * f[M + 4]! + f[M + 5]!;
        const px = (p - Math.floor(p)) * pw + pw - 0.5, py = (q - Math.floor(q)) * ph + ph - 0.5, x0 = Math.floor(px) % pw, y0 = Math.floor(py) % ph;
        const cell = [x0, x0 + 1 < pw ? x0 + 1 : 0, y0, y0 + 1 < ph ? y0 + 1 : 0, share(px), share(py)] as const;
        for (let channel = 0; channel < 3; channel++) f[C + channel * ps + o] = sample(pixels, pw, cell, channel);
      }
    },
    placedColour(colour, planeStride, s, t, mask, w, left, top, right, bottom, m, pixels, pw, ph) {
      const { f32: f, u8 } = memory, C = colour >> 2, ps = planeStride >> 2, S = s >> 2, T = t >> 2, M = m >> 2;
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) {
        const o = y * w + x;
        if (u8[mask + o] === 0) continue;
        const p = (f[T + o]! - f[M]!) * f[M + 1]! * pw - 0.5, q = (f[S + o]! - f[M + 2]!) * f[M + 3]! * ph - 0.5;
        if (p < -0.5 || q < -0.5 || p > pw - 0.5 || q > ph - 0.5) continue;
        const x0 = clamp(Math.floor(p), 0, pw - 1), y0 = clamp(Math.floor(q), 0, ph - 1), cell = [x0, Math.min(pw - 1, x0 + 1), y0, Math.min(ph - 1, y0 + 1), p < 0 ? 0 : share(p), q < 0 ? 0 : share(q)] as const;
        const a = sample(pixels, pw, cell, 3) / 255;
        for (let channel = 0; channel < 3; channel++) {
          const at = C + channel * ps + o;
          f[at] = f[at]! + (sample(pixels, pw, cell, channel) - f[at]!) * a;
        }
      }
    },
    texture(colour, planeStride, alpha, u, v, mask, w, left, top, right, bottom, amount, opacityAmount, tile, size, perMm) {
      const { f32: f, u8 } = memory, C = colour >> 2, ps = planeStride >> 2, A = alpha >> 2, U = u >> 2, V = v >> 2, last = size - 1;
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) {
        const o = y * w + x;
        if (u8[mask + o] === 0) continue;
        const fu = f[U + o]! * perMm, fv = f[V + o]! * perMm, iu = Math.floor(fu), iv = Math.floor(fv), au = share(fu), av = share(fv);
        const x0 = iu & last, x1 = (iu + 1) & last, y0 = (iv & last) * size, y1 = ((iv + 1) & last) * size;
        const mix = (channel: number): number => {
          const at = (cell: number): number => u8[tile + cell * 2 + channel]!;
          return between(at(y0 + x0), at(y0 + x1), at(y1 + x0), at(y1 + x1), au, av) / 65536;
        };
        const factor = 1 + ((mix(0) - 128) / 127) * amount;
        for (let channel = 0; channel < 3; channel++) f[C + channel * ps + o] = f[C + channel * ps + o]! * factor;
        if (opacityAmount > 0) f[A + o] = 1 + (mix(1) / 128 - 1) * opacityAmount;
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
