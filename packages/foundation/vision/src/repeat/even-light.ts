import { solve } from './compare-planes.ts';
import type { LightPicture } from './light-picture.ts';

/** Blocks a side over which the light is measured. */
const BLOCKS = 14;
const TERMS = 6;
/** The strongest and weakest light that is believed, against the mean. */
const MOST = 3.5;

/** The picture under even light: each channel divided by the quadratic that fits the logarithm of its block means. `like`, where known, is what the picture would be in even light: its own pattern is then not taken for light. */
export function evenLight(picture: LightPicture, like?: LightPicture): LightPicture {
  const { width, height, light } = picture, out = new Float32Array(light.length);
  for (let c = 0; c < 3; c++) {
    const rows = new Float64Array(TERMS * (TERMS + 1));
    for (let by = 0; by < BLOCKS; by++) for (let bx = 0; bx < BLOCKS; bx++) {
      const value = Math.log(meanOf(picture, c, bx, by) / (like ? meanOf(like, c, bx, by) : 1)), t = terms((bx + 0.5) / BLOCKS, (by + 0.5) / BLOCKS);
      for (let i = 0; i < TERMS; i++) { for (let j = 0; j < TERMS; j++) rows[i * (TERMS + 1) + j] = (rows[i * (TERMS + 1) + j] as number) + (t[i] as number) * (t[j] as number); rows[i * (TERMS + 1) + TERMS] = (rows[i * (TERMS + 1) + TERMS] as number) + (t[i] as number) * value; }
    }
    const k = solve(rows, TERMS);
    const field = (u: number, v: number): number => terms(u, v).reduce((sum, t, i) => (i === 0 ? 0 : sum + t * (k[i] as number)), 0);
    let mean = 0;
    for (let i = 0; i < BLOCKS * BLOCKS; i++) mean += field(((i % BLOCKS) + 0.5) / BLOCKS, (Math.floor(i / BLOCKS) + 0.5) / BLOCKS) / (BLOCKS * BLOCKS);
    for (let y = 0; y < height; y++) {
      // Along a row the field is a quadratic in x alone.
      const v = (2 * (y + 0.5)) / height - 1, [, k1, k2, k3, k4, k5] = k as unknown as readonly [number, number, number, number, number, number], still = mean - k2 * v - k5 * v * v, slope = k1 + k4 * v;
      for (let x = 0, o = y * width * 3 + c; x < width; x++, o += 3) {
        const u = (2 * (x + 0.5)) / width - 1, factor = Math.exp(still - slope * u - k3 * u * u);
        out[o] = (light[o] as number) * (factor > MOST ? MOST : factor < 1 / MOST ? 1 / MOST : factor);
      }
    }
  }
  return { width, height, light: out };
}

const terms = (u: number, v: number): readonly number[] => { const x = 2 * u - 1, y = 2 * v - 1; return [1, x, y, x * x, x * y, y * y]; };

function meanOf({ width, height, light }: LightPicture, channel: number, bx: number, by: number): number {
  let sum = 0, n = 0;
  const x0 = Math.floor((bx * width) / BLOCKS), x1 = Math.max(x0 + 1, Math.floor(((bx + 1) * width) / BLOCKS)), y0 = Math.floor((by * height) / BLOCKS), y1 = Math.max(y0 + 1, Math.floor(((by + 1) * height) / BLOCKS));
  for (let y = y0; y < y1 && y < height; y++) for (let x = x0; x < x1 && x < width; x++) { sum += light[(y * width + x) * 3 + channel] as number; n++; }
  return Math.max(1e-4, sum / Math.max(1, n));
}
