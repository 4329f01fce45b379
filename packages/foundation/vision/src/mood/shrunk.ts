import { toLinear } from '@toile/colour';
import type { Picture } from '../picture.ts';

/** A part of a shrunk picture, in its pixels. */
export interface Window { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A small copy of a picture, row by row. */
export interface Shrunk {
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture to one of the copy. */
  readonly step: number;
  /** Opaque where `opaque` is 1, else nothing. */
  readonly rgba: Uint8Array;
  readonly opaque: Uint8Array;
  readonly count: number;
}

const LINEAR = Float64Array.from({ length: 256 }, (_, byte) => toLinear(byte));
/** At most so many samples each way stand for one pixel: a picture of any size costs the same. */
const TAPS = 4;

/** How large a picture is at `longest` pixels a side or less. */
export function shrunkSize({ width, height }: Pick<Picture, 'width' | 'height'>, longest: number): { readonly width: number; readonly height: number; readonly step: number } {
  const step = Math.max(1, Math.max(width, height) / longest);
  return { width: Math.max(1, Math.round(width / step)), height: Math.max(1, Math.round(height / step)), step };
}

/** The picture at `longest` pixels a side or less, light averaged as light; or a window of that, in its pixels. */
export function shrunkOf({ width, height, rgba }: Picture, longest: number, window?: Window): Shrunk {
  const whole = shrunkSize({ width, height }, longest), { step } = whole;
  const { width: w, height: h, x: left, y: top } = window ?? { x: 0, y: 0, ...whole };
  const opaque = new Uint8Array(w * h), small = new Uint8Array(w * h * 4);
  const taps = Math.min(TAPS, Math.ceil(step));
  const columns = placesOf({ from: left, cells: w, taps, size: width, whole: whole.width });
  const rows = placesOf({ from: top, cells: h, taps, size: height, whole: whole.height });
  let count = 0;
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      let red = 0, green = 0, blue = 0, alpha = 0;
      const i = y * w + x;
      if (taps === 1) {
        const at = ((rows[y] as number) * width + (columns[x] as number)) * 4;
        if ((rgba[at + 3] as number) < 128) continue;
        opaque[i] = 1;
        count += 1;
        for (let k = 0; k < 3; k++) small[i * 4 + k] = rgba[at + k] as number;
        small[i * 4 + 3] = 255;
        continue;
      }
      for (let v = 0; v < taps; v++) {
        const row = (rows[y * taps + v] as number) * width;
        for (let u = 0; u < taps; u++) {
          const at = (row + (columns[x * taps + u] as number)) * 4;
          const weight = rgba[at + 3] as number;
          red += (LINEAR[rgba[at] as number] as number) * weight;
          green += (LINEAR[rgba[at + 1] as number] as number) * weight;
          blue += (LINEAR[rgba[at + 2] as number] as number) * weight;
          alpha += weight;
        }
      }
      if (alpha < 128 * taps * taps) continue;
      opaque[i] = 1;
      count += 1;
      small[i * 4] = byteOf(red / alpha);
      small[i * 4 + 1] = byteOf(green / alpha);
      small[i * 4 + 2] = byteOf(blue / alpha);
      small[i * 4 + 3] = 255;
    }
  }
  return { width: w, height: h, step, rgba: small, opaque, count };
}

/** Which pixels of a row (or column) of the picture stand for each cell, `taps` to a cell. */
function placesOf({ from, cells, taps, size, whole }: { readonly from: number; readonly cells: number; readonly taps: number; readonly size: number; readonly whole: number }): Int32Array {
  return Int32Array.from({ length: cells * taps }, (_, i) => Math.min(size - 1, Math.floor(((from + Math.floor(i / taps) + ((i % taps) + 0.5) / taps) * size) / whole)));
}

/** The light from which each byte but the first is the nearest, and for each of so many even steps of light the byte at its beginning. */
const FROM = Float64Array.from({ length: 255 }, (_, byte) => toLinear(byte + 0.5));
const STEPS = 4096;
const STARTS = Uint8Array.from({ length: STEPS + 1 }, (_, i) => FROM.filter((light) => light <= i / STEPS).length);

/** The byte nearest to a linear light of 0–1: what `fromLinear` gives, rounded, without its power. */
export function byteOf(light: number): number {
  let byte = STARTS[Math.min(STEPS, light * STEPS) | 0] as number;
  while (byte < 255 && (FROM[byte] as number) <= light) byte++;
  return byte;
}
