import sharp from 'sharp';
import { hexDifference } from '@toile/colour';
import { extractPalette } from '@toile/vision';
import type { Picture } from '@toile/vision';
import { timeOf } from './measure.ts';
import type { Measure } from './measure.ts';
import { plant, PLANTINGS } from './planted.ts';

/** Noise (deviation, of 255) and JPEG quality of the planted pictures; quality 0 is a clean one. */
const CONDITIONS = [[0, 0], [0, 50], [4, 90], [8, 75], [12, 60], [18, 50]] as const;
/** A colour with no found one within this (ΔE2000) is missed. */
const MISSED_FROM = 5;
const SHARE = 0.02;

/** The picture after JPEG at this quality, as a phone or the web would send it (chroma at half the size). */
export async function throughJpeg({ width, height, rgba }: Picture, quality: number): Promise<Picture> {
  const jpeg = await sharp(rgba, { raw: { width, height, channels: 4 } }).removeAlpha().jpeg({ quality }).toBuffer();
  return { width, height, rgba: new Uint8Array(await sharp(jpeg).ensureAlpha().raw().toBuffer()) };
}

/** How near the planted colours are found: the mean difference, how many are missed, how many were planted, how many found were not. */
export async function measurePlanted(seeds: number): Promise<{ readonly mean: number; readonly missed: number; readonly planted: number; readonly extra: number }> {
  let sum = 0, missed = 0, planted = 0, extra = 0;
  for (const planting of PLANTINGS) {
    for (const [noise, quality] of CONDITIONS) {
      for (let seed = 1; seed <= seeds; seed++) {
        const { picture, colours } = plant(planting, { seed, noise, count: 3 + (seed % 6) });
        const found = extractPalette(quality > 0 ? await throughJpeg(picture, quality) : picture, { most: 16 });
        for (const { hex, share } of colours) {
          if (share < SHARE) continue;
          const nearest = Math.min(...found.map((each) => hexDifference(each.hex, hex)));
          sum += nearest;
          planted++;
          if (nearest > MISSED_FROM) missed++;
        }
        extra += found.filter((each) => colours.every(({ hex }) => hexDifference(each.hex, hex) > 2 * MISSED_FROM)).length;
      }
    }
  }
  return { mean: sum / planted, missed, planted, extra };
}

/** Twelve million pixels of planted patches. */
function largePicture(): Picture {
  const small = plant('patches', { seed: 3, noise: 8, count: 8, width: 1000, height: 750 }).picture;
  const from = new Uint32Array(small.rgba.buffer), width = 4000, height = 3000;
  const to = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) to[y * width + x] = from[(y >> 2) * 1000 + (x >> 2)] as number;
  return { width, height, rgba: new Uint8Array(to.buffer) };
}

/** Palettes from pictures whose colours are known, clean to noisy JPEG; and the time for the largest photograph. */
export async function measurePalettes(): Promise<Measure[]> {
  const { mean, missed, planted, extra } = await measurePlanted(4);
  const large = largePicture();
  return [
    { name: 'palettes: mean difference from the planted colours', value: mean, unit: 'ΔE2000', budget: 2 },
    { name: `palettes: colours above 2 % of the area missed, of ${planted}`, value: missed, unit: 'colours', budget: 0 },
    { name: 'palettes: colours found that nobody planted', value: extra, unit: 'colours' },
    { name: 'palette of a picture of 12 million pixels', value: timeOf(() => extractPalette(large, { most: 12 }), { runs: 7 }), unit: 'ms', budget: 150 },
  ];
}
