import { mixBits } from '@toile/kernel';
import type { Picture } from '../picture.ts';
import { calmPixel, createWindow } from './calm-pixel.ts';
import { isBetweenNeighbours } from './edge-pixel.ts';
import { noiseOf } from './noise-level.ts';
import { writeToned } from './toned-lab.ts';

/** What a sample is good for. */
export const CLEAR = 0, EDGE = 1, VOTER = 2;

/** Pixels of a picture on a jittered grid: one in every cell, row by row. */
export interface Samples {
  readonly columns: number;
  readonly rows: number;
  /** Places in the picture, pixels. */
  readonly x: Int32Array;
  readonly y: Int32Array;
  /** `CLEAR` for a transparent pixel, `EDGE` for a mix of two neighbours, `VOTER` for a pixel with a colour of its own. */
  readonly kind: Uint8Array;
  /** The pixel as it is in the picture: three bytes a sample. */
  readonly raw: Uint8Array;
  /** The same, noise taken out: toned lightness, a, b. */
  readonly toned: Float32Array;
  /** 0–1: how much of the pixel's surroundings has its colour. */
  readonly flatness: Float32Array;
}

/** About how many pixels are looked at: enough that 2 % of the area is some 1 300 of them. */
const BUDGET = 64_000;
const OPAQUE = 128;

/** Looks at a fixed number of pixels of a picture of any size; the jitter keeps a regular print from hiding between the grid's lines. */
export function samplePicture(picture: Picture, seed: number): Samples {
  const { width, height, rgba } = picture;
  const step = Math.max(1, Math.sqrt((width * height) / BUDGET));
  const columns = Math.max(1, Math.floor(width / step)), rows = Math.max(1, Math.floor(height / step));
  const count = columns * rows;
  const x = new Int32Array(count), y = new Int32Array(count), kind = new Uint8Array(count);
  const raw = new Uint8Array(count * 3), toned = new Float32Array(count * 3), flatness = new Float32Array(count);
  for (let row = 0, i = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, i++) {
      const bits = mixBits((i * 2654435761 + seed * 40503) | 0);
      x[i] = Math.min(width - 1, Math.floor(((column + (bits & 0xffff) / 65536) * width) / columns));
      y[i] = Math.min(height - 1, Math.floor(((row + (bits >>> 16) / 65536) * height) / rows));
    }
  }
  const noise = noiseOf(picture, x, y);
  const window = createWindow();
  for (let i = 0; i < count; i++) {
    const px = x[i] as number, py = y[i] as number, at = (py * width + px) * 4;
    if ((rgba[at + 3] as number) < OPAQUE) continue;
    kind[i] = isBetweenNeighbours(picture, px, py, noise) ? EDGE : VOTER;
    raw[i * 3] = rgba[at] as number;
    raw[i * 3 + 1] = rgba[at + 1] as number;
    raw[i * 3 + 2] = rgba[at + 2] as number;
    if (kind[i] === EDGE) continue;
    calmPixel(picture, px, py, noise, window);
    flatness[i] = window.share;
    writeToned(window.red, window.green, window.blue, toned, i * 3);
  }
  return { columns, rows, x, y, kind, raw, toned, flatness };
}
