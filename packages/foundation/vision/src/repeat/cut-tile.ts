import { lightAt } from './light-picture.ts';
import type { LightPicture } from './light-picture.ts';
import { cellsIn, gainOf, laidFlat, settledCells } from './lay-cells.ts';
import type { Cell, CellPlane } from './lay-cells.ts';
import type { RepeatCell } from './repeat-cell.ts';

/** A tile is given at least this many pixels on its longer side where twice its own give that: its spots' edges come out smoother. */
const AT_LEAST = 520;
/** Rectangles that are laid over each other: all that lie in the picture, up to so many, or so many samples. */
const MOST_CELLS = 30, MOST_SAMPLES = 4_000_000;

/** Where each rectangle of a repeat lies in a picture. */
export interface LaidRepeat { readonly cell: RepeatCell; readonly plane: CellPlane; readonly settled: readonly Cell[] }

/** Lays a repeat over its picture: the plane it is seen in, and each rectangle where it fits the middle one. Light does not come into it. */
export function laidRepeat(picture: LightPicture, cell: RepeatCell): LaidRepeat {
  const plane = laidFlat(picture, cell);
  return { cell, plane, settled: settledCells(picture, cellsIn(picture, cell, plane).slice(0, MOST_CELLS), plane) };
}

/**
 * One repeat out of a picture that holds several: the rectangles are laid exactly over each other, seen square, and the middle value taken at each
 * place, which keeps the print and drops noise, dust and creases. Its edges join, since each place of it is the mean of places a whole repeat apart.
 */
export function cutTile(picture: LightPicture, { cell, plane, settled }: LaidRepeat, side: number): LightPicture {
  const wide = Math.hypot(...cell.across), high = Math.hypot(...cell.down), longest = Math.max(wide, high), wanted = Math.min(side, Math.max(longest, Math.min(2 * longest, AT_LEAST)));
  const width = Math.max(8, Math.round((wide * wanted) / longest)), height = Math.max(8, Math.round((high * wanted) / longest));
  const most = Math.max(5, Math.min(MOST_CELLS, Math.floor(MOST_SAMPLES / (width * height))));
  const cells = settled.slice(0, most).map((one) => ({ ...one, gain: gainOf(picture, one, plane) }));
  const light = new Float32Array(width * height * 3), taken = new Float32Array(most * 3), row = new Float64Array(most);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const u = (x + 0.5) / width, v = (y + 0.5) / height;
    let n = 0;
    for (const one of cells) {
      const [px, py] = plane(one, u, v);
      if (px < 0 || py < 0 || px > picture.width || py > picture.height) continue;
      lightAt(picture, px, py, taken, n * 3);
      for (let c = 0; c < 3; c++) taken[n * 3 + c] = (taken[n * 3 + c] as number) * (one.gain[c] as number);
      n++;
    }
    if (n === 0) { const [first] = cells; if (first) lightAt(picture, ...plane(first, u, v), taken, 0); n = 1; }
    for (let c = 0; c < 3; c++) {
      for (let i = 0; i < n; i++) row[i] = taken[i * 3 + c] as number;
      light[(y * width + x) * 3 + c] = middleMean(row, n);
    }
  }
  return { width, height, light };
}

/** The mean of the middle half of n numbers: calm as a mean, deaf to strays as a median. Orders them on the way. */
function middleMean(values: Float64Array, n: number): number {
  for (let i = 1; i < n; i++) { const v = values[i] as number; let j = i - 1; while (j >= 0 && (values[j] as number) > v) { values[j + 1] = values[j] as number; j--; } values[j + 1] = v; }
  const cut = n >> 2;
  let sum = 0;
  for (let i = cut; i < n - cut; i++) sum += values[i] as number;
  return sum / (n - 2 * cut);
}
