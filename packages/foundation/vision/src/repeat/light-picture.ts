import { fromLinear, toLinear } from '@toile/colour';
import type { Picture } from '../picture.ts';

/** A picture as light: three linear numbers a pixel (0–1 and a little beyond), on white where it was clear. What is averaged is averaged as light is. */
export interface LightPicture { readonly width: number; readonly height: number; readonly light: Float32Array }

/** A part of a picture, in its pixels. */
export interface PixelWindow { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

const LINEAR = Float32Array.from({ length: 256 }, (_, byte) => toLinear(byte));
const STEPS = 16384;
const BYTES = Uint8Array.from({ length: STEPS + 1 }, (_, i) => Math.round(fromLinear(i / STEPS)));
/** Light as a byte of sRGB. */
export const byteOf = (light: number): number => BYTES[light <= 0 ? 0 : light >= 1 ? STEPS : Math.round(light * STEPS)] as number;

/** Of so many pixels a side at the least is the mean taken where there are more. */
const ENOUGH = 4;

/** The picture (or a window of it) as light, no longer than `longest` pixels a side: each pixel the mean of those it covers. Never enlarged. */
export function lightOfPicture({ width, height, rgba }: Picture, longest: number, window: PixelWindow = { left: 0, top: 0, width, height }): LightPicture {
  const scale = Math.min(1, longest / Math.max(window.width, window.height));
  const w = Math.max(1, Math.round(window.width * scale)), h = Math.max(1, Math.round(window.height * scale));
  const light = new Float32Array(w * h * 3), count = new Float32Array(w);
  const columnOf = Int32Array.from({ length: window.width }, (_, x) => Math.min(w - 1, Math.floor(((x + 0.5) * w) / window.width)));
  // A pixel that covers hundreds is the mean of some dozens of them.
  const stride = Math.max(1, Math.floor(1 / scale / ENOUGH));
  for (let x = stride >> 1; x < window.width; x += stride) count[columnOf[x] as number] = (count[columnOf[x] as number] as number) + 1;
  for (let y = 0; y < h; y++) {
    const from = Math.ceil((y * window.height) / h - 1e-9), to = Math.max(from + 1, Math.ceil(((y + 1) * window.height) / h - 1e-9)), row = y * w * 3;
    let rows = 0;
    for (let sy = from + Math.min((to - from) >> 1, stride >> 1); sy < to; sy += stride) {
      rows++;
      for (let x = stride >> 1, at = ((sy + window.top) * width + window.left + x) * 4; x < window.width; x += stride, at += 4 * stride) {
        const o = row + (columnOf[x] as number) * 3;
        if (rgba[at + 3] === 255) {
          light[o] = (light[o] as number) + (LINEAR[rgba[at] as number] as number);
          light[o + 1] = (light[o + 1] as number) + (LINEAR[rgba[at + 1] as number] as number);
          light[o + 2] = (light[o + 2] as number) + (LINEAR[rgba[at + 2] as number] as number);
          continue;
        }
        const alpha = (rgba[at + 3] as number) / 255, rest = 1 - alpha;
        light[o] = (light[o] as number) + alpha * (LINEAR[rgba[at] as number] as number) + rest;
        light[o + 1] = (light[o + 1] as number) + alpha * (LINEAR[rgba[at + 1] as number] as number) + rest;
        light[o + 2] = (light[o + 2] as number) + alpha * (LINEAR[rgba[at + 2] as number] as number) + rest;
      }
    }
    for (let x = 0; x < w; x++) { const k = 1 / ((count[x] as number) * rows); for (let c = 0; c < 3; c++) light[row + x * 3 + c] = (light[row + x * 3 + c] as number) * k; }
  }
  return { width: w, height: h, light };
}

/** Light as a picture of bytes, opaque. */
export function pictureOfLight({ width, height, light }: LightPicture): Picture {
  const rgba = new Uint8Array(width * height * 4);
  for (let i = 0, o = 0; i < light.length; i += 3, o += 4) { rgba[o] = byteOf(light[i] as number); rgba[o + 1] = byteOf(light[i + 1] as number); rgba[o + 2] = byteOf(light[i + 2] as number); rgba[o + 3] = 255; }
  return { width, height, rgba };
}

/** The light at (x, y) between pixel middles (pixel i's lies at i + 0.5), held at the rim, written to `out` at `at`. */
export function lightAt({ width, height, light }: LightPicture, x: number, y: number, out: Float32Array, at: number): void {
  const target = out;
  const px = Math.min(width - 1, Math.max(0, x - 0.5)), py = Math.min(height - 1, Math.max(0, y - 0.5));
  const x0 = Math.floor(px), y0 = Math.floor(py), ax = px - x0, ay = py - y0;
  const p = (y0 * width + x0) * 3, q = x0 + 1 < width ? p + 3 : p, down = y0 + 1 < height ? width * 3 : 0;
  const a = (1 - ax) * (1 - ay), b = ax * (1 - ay), c = (1 - ax) * ay, d = ax * ay;
  for (let k = 0; k < 3; k++) target[at + k] = a * (light[p + k] as number) + b * (light[q + k] as number) + c * (light[p + down + k] as number) + d * (light[q + down + k] as number);
}
