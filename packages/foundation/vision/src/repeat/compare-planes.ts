import { writeToned } from '../palette/toned-lab.ts';
import { byteOf } from './light-picture.ts';
import type { LightPicture } from './light-picture.ts';
import type { Planes } from './likeness.ts';

/** A hue counts this many times its distance in OKLab: a print in two colours of one lightness repeats too. */
const HUE_WEIGHT = 2;
const TERMS = 6;

/** The picture's toned OKLab, softened against noise, with the slow slope of light taken off each plane (the quadratic that fits it best). */
export function comparePlanes({ width, height, light }: LightPicture): Planes {
  const values = new Float32Array(width * height * 3);
  for (let i = 0; i < light.length; i += 3) {
    writeToned(byteOf(light[i] as number), byteOf(light[i + 1] as number), byteOf(light[i + 2] as number), values, i);
    values[i + 1] = (values[i + 1] as number) * HUE_WEIGHT;
    values[i + 2] = (values[i + 2] as number) * HUE_WEIGHT;
  }
  const planes = soften({ width, height, count: 3, values });
  for (let c = 0; c < 3; c++) level(planes, c);
  return planes;
}

/** Each value with its neighbours, 1 2 1 both ways. */
function soften({ width, height, count, values }: Planes): Planes {
  const half = new Float32Array(values.length), out = new Float32Array(values.length), row = width * count;
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) for (let c = 0; c < count; c++) {
    const o = y * row + x * count + c;
    half[o] = ((values[x > 0 ? o - count : o] as number) + 2 * (values[o] as number) + (values[x + 1 < width ? o + count : o] as number)) / 4;
  }
  for (let y = 0; y < height; y++) for (let x = 0; x < row; x++) {
    const o = y * row + x;
    out[o] = ((half[y > 0 ? o - row : o] as number) + 2 * (half[o] as number) + (half[y + 1 < height ? o + row : o] as number)) / 4;
  }
  return { width, height, count, values: out };
}

/** Takes the best quadratic in x and y off one plane. */
function level({ width, height, count, values }: Planes, plane: number): void {
  const terms = (x: number, y: number): readonly number[] => { const u = (2 * x) / width - 1, v = (2 * y) / height - 1; return [1, u, v, u * u, u * v, v * v]; };
  const m = new Float64Array(TERMS * (TERMS + 1)), step = Math.max(1, Math.floor(Math.sqrt((width * height) / 20_000)));
  for (let y = 0; y < height; y += step) for (let x = 0; x < width; x += step) {
    const t = terms(x, y), value = values[(y * width + x) * count + plane] as number;
    for (let i = 0; i < TERMS; i++) { for (let j = 0; j < TERMS; j++) m[i * (TERMS + 1) + j] = (m[i * (TERMS + 1) + j] as number) + (t[i] as number) * (t[j] as number); m[i * (TERMS + 1) + TERMS] = (m[i * (TERMS + 1) + TERMS] as number) + (t[i] as number) * value; }
  }
  const k = solve(m, TERMS);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const t = terms(x, y), o = (y * width + x) * count + plane;
    let slope = 0;
    for (let i = 0; i < TERMS; i++) slope += (k[i] as number) * (t[i] as number);
    values[o] = (values[o] as number) - slope;
  }
}

/** The solution of n equations in n unknowns (each row n numbers and the right side), by elimination with pivots; what is not determined is 0. */
export function solve(rows: Float64Array, n: number): Float64Array {
  const m = rows, w = n + 1;
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(m[r * w + c] as number) > Math.abs(m[pivot * w + c] as number)) pivot = r;
    if (Math.abs(m[pivot * w + c] as number) < 1e-12) continue;
    for (let k = 0; k < w; k++) { const t = m[c * w + k] as number; m[c * w + k] = m[pivot * w + k] as number; m[pivot * w + k] = t; }
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const f = (m[r * w + c] as number) / (m[c * w + c] as number);
      for (let k = c; k < w; k++) m[r * w + k] = (m[r * w + k] as number) - f * (m[c * w + k] as number);
    }
  }
  return Float64Array.from({ length: n }, (_, i) => { const d = m[i * w + i] as number; return Math.abs(d) < 1e-12 ? 0 : (m[i * w + n] as number) / d; });
}
