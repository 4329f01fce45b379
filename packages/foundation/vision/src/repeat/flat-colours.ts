import { rgbToHex } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import type { Picture } from '../picture.ts';
import { MOST_INKS } from './reduce-to-spots.ts';

/** A colour on fewer than this part of the pixels that lie flat is the middle of some soft edge. */
const LEAST_SHARE = 0.0005;
/** Pixels that lie flat, and those of them that the colours must account for: less and the picture is no flat drawing. */
const FLAT_PART = 0.5, TOLD_PART = 0.985;

/**
 * The colours of a picture drawn flat, to the digit, the most used first: those whose pixels have neighbours of the very same colour. Nothing where
 * the picture is not drawn so (a photograph, gradients), or in more colours than a print may have. What is transparent counts as white.
 */
export function flatColours({ width, height, rgba }: Picture): readonly Hex[] | undefined {
  const words = new Uint32Array(width * height);
  for (let i = 0; i < words.length; i++) words[i] = onWhite(rgba, i * 4);
  const counts = new Map<number, number>();
  let flat = 0;
  for (let y = 1; y < height - 1; y++) for (let x = 1; x < width - 1; x++) {
    const i = y * width + x, own = words[i] as number;
    if (own !== words[i - 1] || own !== words[i + 1] || own !== words[i - width] || own !== words[i + width]) continue;
    flat += 1;
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  if (flat < FLAT_PART * words.length) return undefined;
  const found = [...counts].filter(([, count]) => count >= LEAST_SHARE * flat).toSorted((p, q) => q[1] - p[1] || p[0] - q[0]);
  if (found.length < 2 || found.length > MOST_INKS || found.reduce((sum, [, count]) => sum + count, 0) < TOLD_PART * flat) return undefined;
  return found.map(([word]) => rgbToHex([word >> 16, (word >> 8) & 255, word & 255]));
}

function onWhite(rgba: Picture['rgba'], at: number): number {
  const alpha = (rgba[at + 3] as number) / 255;
  const over = (k: number): number => Math.round((rgba[at + k] as number) * alpha + 255 * (1 - alpha));
  return (over(0) << 16) | (over(1) << 8) | over(2);
}
