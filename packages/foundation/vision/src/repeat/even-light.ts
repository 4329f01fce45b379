import { solve } from './compare-planes.ts';
import type { LightPicture } from './light-picture.ts';

/** Blocks a side over which the light is measured. */
const BLOCKS = 14;
const TERMS = 6;
/** The strongest and weakest light that is believed, against the mean. */
const MOST = 3.5;
/** Where nothing tells what is light and what is print, a slope is light as far as it explains this part of the blocks' differences: from not at all to wholly. */
const EXPLAINED: readonly [none: number, all: number] = [0.55, 0.8];

/**
 * The picture under even light: divided by the quadratic that fits the logarithm of its block means. Where `like` is known, what the picture would
 * be in even light, its own pattern is not taken for light and each channel has its own slope; else all share one, and only a slope that is plainly there counts.
 */
export function evenLight(picture: LightPicture, like?: LightPicture): LightPicture {
  const { width, height, light } = picture, out = new Float32Array(light.length);
  const shared = like ? undefined : slopeOf((bx, by) => Math.log((meanOf(picture, 0, bx, by) + 2 * meanOf(picture, 1, bx, by) + meanOf(picture, 2, bx, by)) / 4));
  const part = shared ? Math.min(1, Math.max(0, (shared.explained - EXPLAINED[0]) / (EXPLAINED[1] - EXPLAINED[0]))) : 1;
  if (part === 0) return picture;
  for (let c = 0; c < 3; c++) {
    const { k, mean } = shared ?? slopeOf((bx, by) => Math.log(meanOf(picture, c, bx, by) / meanOf(like as LightPicture, c, bx, by)));
    const [, k1, k2, k3, k4, k5] = k as unknown as readonly [number, number, number, number, number, number];
    for (let y = 0; y < height; y++) {
      // Along a row the field is a quadratic in x alone.
      const v = (2 * (y + 0.5)) / height - 1, still = mean - k2 * v - k5 * v * v, slope = k1 + k4 * v;
      for (let x = 0, o = y * width * 3 + c; x < width; x++, o += 3) {
        const u = (2 * (x + 0.5)) / width - 1, factor = Math.exp(part * (still - slope * u - k3 * u * u));
        out[o] = (light[o] as number) * (factor > MOST ? MOST : factor < 1 / MOST ? 1 / MOST : factor);
      }
    }
  }
  return { width, height, light: out };
}

interface Slope { readonly k: Float64Array; /** The field's mean, its constant left out. */ readonly mean: number; /** The part of the values' variance that it tells, 0–1. */ readonly explained: number }

/** The quadratic over the picture that fits a value of each block best. */
function slopeOf(valueOf: (bx: number, by: number) => number): Slope {
  const rows = new Float64Array(TERMS * (TERMS + 1)), values = new Float64Array(BLOCKS * BLOCKS), at = (i: number): readonly number[] => terms(((i % BLOCKS) + 0.5) / BLOCKS, (Math.floor(i / BLOCKS) + 0.5) / BLOCKS);
  for (let b = 0; b < values.length; b++) {
    const value = valueOf(b % BLOCKS, Math.floor(b / BLOCKS)), t = at(b);
    values[b] = value;
    for (let i = 0; i < TERMS; i++) { for (let j = 0; j < TERMS; j++) rows[i * (TERMS + 1) + j] = (rows[i * (TERMS + 1) + j] as number) + (t[i] as number) * (t[j] as number); rows[i * (TERMS + 1) + TERMS] = (rows[i * (TERMS + 1) + TERMS] as number) + (t[i] as number) * value; }
  }
  const k = solve(rows, TERMS), field = values.map((_, b) => at(b).reduce((sum, t, i) => (i === 0 ? 0 : sum + t * (k[i] as number)), 0));
  const mean = field.reduce((sum, one) => sum + one, 0) / field.length, middle = values.reduce((sum, one) => sum + one, 0) / values.length;
  let told = 0, all = 0;
  for (let b = 0; b < values.length; b++) { told += ((field[b] as number) - mean) ** 2; all += ((values[b] as number) - middle) ** 2; }
  return { k, mean, explained: all > 0 ? told / all : 0 };
}

const terms = (u: number, v: number): readonly number[] => { const x = 2 * u - 1, y = 2 * v - 1; return [1, x, y, x * x, x * y, y * y]; };

function meanOf({ width, height, light }: LightPicture, channel: number, bx: number, by: number): number {
  let sum = 0, n = 0;
  const x0 = Math.floor((bx * width) / BLOCKS), x1 = Math.max(x0 + 1, Math.floor(((bx + 1) * width) / BLOCKS)), y0 = Math.floor((by * height) / BLOCKS), y1 = Math.max(y0 + 1, Math.floor(((by + 1) * height) / BLOCKS));
  for (let y = y0; y < y1 && y < height; y++) for (let x = x0; x < x1 && x < width; x++) { sum += light[(y * width + x) * 3 + channel] as number; n++; }
  return Math.max(1e-4, sum / Math.max(1, n));
}
