import type { Picture } from '../picture.ts';

/** Two pixels apart: next neighbours agree too well after JPEG, far ones lie on other cloth. */
const APART = 2;
/** The part of all differences that is surely noise and no drawing, and where it lies in a normal distribution, in deviations. */
const CALM_PART = 0.35, CALM_DEVIATIONS = 0.4538;
const MOST = 24;

/** The noise of a picture: the standard deviation of its green channel on plain surfaces, 0–24 of 255. */
export function noiseOf({ width, height, rgba }: Picture, xs: Int32Array, ys: Int32Array): number {
  const histogram = new Uint32Array(256);
  let count = 0;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i] as number, y = ys[i] as number;
    const at = (y * width + x) * 4 + 1;
    if (x + APART < width) {
      histogram[Math.abs((rgba[at] as number) - (rgba[at + APART * 4] as number))]!++;
      count++;
    }
    if (y + APART < height) {
      histogram[Math.abs((rgba[at] as number) - (rgba[at + APART * width * 4] as number))]!++;
      count++;
    }
  }
  let seen = 0;
  for (let d = 0; d < 256; d++) {
    const here = histogram[d] as number;
    if (seen + here >= count * CALM_PART) {
      if (d === 0) return 0;
      const within = d - 0.5 + (count * CALM_PART - seen) / Math.max(1, here);
      return Math.min(MOST, within / (CALM_DEVIATIONS * Math.SQRT2));
    }
    seen += here;
  }
  return 0;
}
