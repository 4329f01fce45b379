import { hexToLab } from '@toile/colour';
import { tonedToHex } from '../palette/toned-lab.ts';
import type { Grid } from './grid.ts';

/** What the light and colour of a picture say, each 0–1; see `MoodMeasures`. */
export interface Tones {
  readonly lightness: number;
  readonly spread: number;
  readonly temperature: number;
  readonly colourfulness: number;
  readonly contrast: number;
  readonly localContrast: number;
}

export const within = (value: number): number => Math.min(1, Math.max(0, value));

const WIDE = 0.35, LOCAL = 0.2;
/** The mean warmth of a picture that is all one strong orange is near this; of one that is all blue, near its opposite. */
const WARMEST = 1.3;

/** Light, warmth, colour and contrast of a grid. Nothing opaque gives a middle grey. */
export function tonesOf(grid: Grid): Tones {
  const { l, opaque, count } = grid;
  if (count === 0) return { lightness: 0.5, spread: 0, temperature: 0.5, colourfulness: 0, contrast: 0, localContrast: 0 };
  const bins = new Uint32Array(256);
  let sum = 0, squares = 0;
  for (let i = 0; i < l.length; i++) {
    if (!opaque[i]) continue;
    const v = l[i] as number;
    sum += v;
    squares += v * v;
    const bin = Math.min(255, Math.max(0, Math.round(v * 255)));
    bins[bin] = (bins[bin] as number) + 1;
  }
  const mean = sum / count;
  const { temperature, colourfulness } = colourOf(grid);
  return {
    lightness: within(mean), spread: within(Math.sqrt(Math.max(0, squares / count - mean * mean)) / WIDE), temperature, colourfulness,
    contrast: within((quantile(bins, count, 0.95) - quantile(bins, count, 0.05)) / 255), localContrast: within(localContrastOf(grid) / LOCAL),
  };
}

function quantile(bins: Uint32Array, count: number, part: number): number {
  let seen = 0;
  for (let i = 0; i < bins.length; i++) { seen += bins[i] as number; if (seen >= part * count) return i; }
  return bins.length - 1;
}

/**
 * Warm–cool after Ou, Luo, Woodcock and Wright (2004), "A study of colour emotion and colour preference, part I": 0.02 C*^1.07 cos(h − 50°) of CIELAB,
 * without their offset, so that grey is neither. Colourfulness after Hasler and Süsstrunk (2003): M = σ of (rg, yb) + 0.3 × their mean.
 */
function colourOf({ width, height, l, a, b, opaque }: Grid): { readonly temperature: number; readonly colourfulness: number } {
  const stride = Math.max(1, Math.floor(Math.sqrt((width * height) / 3000)));
  let warm = 0, n = 0, rg1 = 0, rg2 = 0, yb1 = 0, yb2 = 0;
  for (let y = stride >> 1; y < height; y += stride) for (let x = stride >> 1; x < width; x += stride) {
    const i = y * width + x;
    if (!opaque[i]) continue;
    const hex = tonedToHex(l[i] as number, a[i] as number, b[i] as number);
    const lab = hexToLab(hex);
    const chroma = Math.sqrt(lab.a * lab.a + lab.b * lab.b);
    warm += 0.02 * chroma ** 1.07 * Math.cos(Math.atan2(lab.b, lab.a) - (50 * Math.PI) / 180);
    const red = Number.parseInt(hex.slice(1, 3), 16), green = Number.parseInt(hex.slice(3, 5), 16), blue = Number.parseInt(hex.slice(5, 7), 16);
    const rg = red - green, yb = (red + green) / 2 - blue;
    rg1 += rg; rg2 += rg * rg; yb1 += yb; yb2 += yb * yb;
    n += 1;
  }
  if (n === 0) return { temperature: 0.5, colourfulness: 0 };
  const deviation = Math.sqrt(Math.max(0, rg2 / n - (rg1 / n) ** 2) + Math.max(0, yb2 / n - (yb1 / n) ** 2));
  const m = deviation + 0.3 * Math.hypot(rg1 / n, yb1 / n);
  return { temperature: within(0.5 + (0.5 * warm) / n / WARMEST), colourfulness: within(m / 100) };
}

const WINDOW = 16;

/** The mean deviation of the lightness within windows of a sixteenth of the grid (root-mean-square contrast, Peli 1990). */
function localContrastOf({ width, height, l, opaque }: Grid): number {
  let total = 0, windows = 0;
  for (let top = 0; top < height; top += WINDOW) for (let left = 0; left < width; left += WINDOW) {
    let sum = 0, squares = 0, n = 0;
    for (let y = top; y < Math.min(height, top + WINDOW); y++) for (let x = left; x < Math.min(width, left + WINDOW); x++) {
      if (!opaque[y * width + x]) continue;
      const v = l[y * width + x] as number;
      sum += v; squares += v * v; n += 1;
    }
    if (n < 8) continue;
    total += Math.sqrt(Math.max(0, squares / n - (sum / n) ** 2));
    windows += 1;
  }
  return windows > 0 ? total / windows : 0;
}
