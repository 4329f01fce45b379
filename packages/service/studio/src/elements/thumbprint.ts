import { hexToOklab, rgbToHex } from '@toile/colour';
import { invariant } from '@toile/kernel';

interface Pixels { readonly width: number; readonly height: number; readonly rgba: Uint8Array | Uint8ClampedArray }

/** Cells a side of the small picture; bins of hue, and one more for what has none. */
const SIDE = 8, HUES = 12;
/** Bytes of a thumbprint. */
export const THUMBPRINT_BYTES = SIDE * SIDE * 3 + HUES + 1;
/** Below this chroma of OKLab a colour has no hue to speak of. */
const GREY = 0.03;

/**
 * What a picture looks like in 205 bytes: 8 × 8 mean colours in OKLab (as `128 + 255·v` for a and b, `255·v` for L), then how its area is
 * shared among 12 hues and grey, weighted by chroma. Transparent parts count as white.
 */
export function thumbprintOf({ width, height, rgba }: Pixels): Uint8Array {
  invariant(width > 0 && height > 0, 'a picture has pixels');
  const sums = new Float64Array(SIDE * SIDE * 3), counts = new Float64Array(SIDE * SIDE), hues = new Float64Array(HUES + 1);
  const step = Math.max(1, Math.floor(Math.max(width, height) / 96));
  for (let y = 0; y < height; y += step) {
    for (let x = 0; x < width; x += step) {
      const at = (y * width + x) * 4, opacity = (rgba[at + 3] as number) / 255;
      const [r, g, b] = [0, 1, 2].map((i) => ((rgba[at + i] as number) * opacity + 255 * (1 - opacity)) / 255) as [number, number, number];
      const lab = hexToOklab(rgbToHex([r, g, b]));
      const cell = Math.min(SIDE - 1, Math.floor((y * SIDE) / height)) * SIDE + Math.min(SIDE - 1, Math.floor((x * SIDE) / width));
      sums[cell * 3] = (sums[cell * 3] as number) + lab.l;
      sums[cell * 3 + 1] = (sums[cell * 3 + 1] as number) + lab.a;
      sums[cell * 3 + 2] = (sums[cell * 3 + 2] as number) + lab.b;
      counts[cell] = (counts[cell] as number) + 1;
      const chroma = Math.hypot(lab.a, lab.b);
      const bin = chroma < GREY ? HUES : Math.floor((((Math.atan2(lab.b, lab.a) / (2 * Math.PI)) + 1) % 1) * HUES) % HUES;
      hues[bin] = (hues[bin] as number) + (chroma < GREY ? 0.1 : chroma);
    }
  }
  const print = new Uint8Array(THUMBPRINT_BYTES), total = hues.reduce((sum, value) => sum + value, 0) || 1;
  let last: readonly [number, number, number] = [1, 0, 0];
  for (let cell = 0; cell < SIDE * SIDE; cell++) {
    const n = counts[cell] as number;
    if (n > 0) last = [(sums[cell * 3] as number) / n, (sums[cell * 3 + 1] as number) / n, (sums[cell * 3 + 2] as number) / n];
    print[cell * 3] = toByte(last[0] * 255);
    print[cell * 3 + 1] = toByte(128 + last[1] * 255);
    print[cell * 3 + 2] = toByte(128 + last[2] * 255);
  }
  for (let bin = 0; bin <= HUES; bin++) print[SIDE * SIDE * 3 + bin] = toByte(((hues[bin] as number) / total) * 255);
  return print;
}

const toByte = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));

/** How unlike two pictures are, 0 the same … about 1: half where their colours lie, half how much there is of each hue, wherever. */
export function unlikeness(one: Uint8Array, other: Uint8Array): number {
  if (one.length !== THUMBPRINT_BYTES || other.length !== THUMBPRINT_BYTES) return 1;
  const cells = SIDE * SIDE * 3;
  let placed = 0, spread = 0;
  for (let i = 0; i < cells; i += 3) {
    const dl = (one[i] as number) - (other[i] as number), da = (one[i + 1] as number) - (other[i + 1] as number), db = (one[i + 2] as number) - (other[i + 2] as number);
    // Hue and chroma differ by less than lightness in numbers and by more to the eye.
    placed += Math.sqrt(dl * dl + 4 * (da * da + db * db));
  }
  for (let i = cells; i < THUMBPRINT_BYTES; i++) spread += Math.abs((one[i] as number) - (other[i] as number));
  return Math.min(1, placed / (SIDE * SIDE) / 160) * 0.5 + (spread / 510) * 0.5;
}
