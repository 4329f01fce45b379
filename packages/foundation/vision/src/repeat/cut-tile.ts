import type { Shift } from './find-lattice.ts';
import { lightAt } from './light-picture.ts';
import type { LightPicture } from './light-picture.ts';
import type { RepeatCell } from './repeat-cell.ts';

/** Pixels a side of a cut tile, at the most and at the least. */
const MOST = 1024, LEAST = 48;
/** Rectangles that are laid over each other: all that lie in the picture, up to so many, or so many samples. */
const MOST_CELLS = 30, MOST_SAMPLES = 4_000_000;
/** Points by which a rectangle is laid exactly on the first, and how far it may be off (part of its size). */
const MARKS = 30, PLAY = 0.03;

/** One rectangle of the repeat in the picture: where its corner lies. */
interface Cell { readonly x: number; readonly y: number }

/**
 * One repeat out of a picture that holds several: the rectangles are laid exactly over each other and the middle value taken at each place, which
 * keeps the print and drops noise, dust and creases. Its edges join, since each place of it is the mean of places a whole repeat apart.
 */
export function cutTile(picture: LightPicture, { across, down, kind }: RepeatCell, side = MOST): LightPicture {
  const wide = Math.hypot(...across), high = Math.hypot(...down), scale = Math.min(1, side / Math.max(wide, high));
  const width = Math.max(LEAST, Math.round(wide * scale)), height = Math.max(LEAST, Math.round(high * scale));
  const cells = cellsIn(picture, { across, down, kind }), most = Math.max(5, Math.min(MOST_CELLS, Math.floor(MOST_SAMPLES / (width * height))));
  const laid = registered(picture, cells.slice(0, most), { across, down });
  const light = new Float32Array(width * height * 3), taken = new Float32Array(most * 3), row = new Float64Array(most);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const u = (x + 0.5) / width, v = (y + 0.5) / height, dx = u * across[0] + v * down[0], dy = u * across[1] + v * down[1];
    let n = 0;
    for (const cell of laid) {
      const px = cell.x + dx, py = cell.y + dy;
      if (px < 0 || py < 0 || px > picture.width || py > picture.height) continue;
      lightAt(picture, px, py, taken, n * 3);
      for (let c = 0; c < 3; c++) taken[n * 3 + c] = (taken[n * 3 + c] as number) * (cell.gain[c] as number);
      n++;
    }
    if (n === 0) { const [first] = laid; if (first) lightAt(picture, first.x + dx, first.y + dy, taken, 0); n = 1; }
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

/** The rectangles that lie in the picture, wholly or at least by half, the one nearest its middle first. */
function cellsIn({ width, height }: LightPicture, { across, down, kind }: RepeatCell): Cell[] {
  const origin: Shift = [width / 2 - (across[0] + down[0]) / 2, height / 2 - (across[1] + down[1]) / 2];
  const found: (Cell & { readonly far: number })[] = [], reach = 1 + Math.ceil(Math.max(width, height) / Math.min(Math.hypot(...across), Math.hypot(...down)));
  for (let j = -reach; j <= reach; j++) for (let i = -reach; i <= reach; i++) {
    const drop = kind === 'half-drop' ? (i & 1) / 2 : 0, step = kind === 'brick' ? (j & 1) / 2 : 0;
    const x = origin[0] + (i + step) * across[0] + (j + drop) * down[0], y = origin[1] + (i + step) * across[1] + (j + drop) * down[1];
    const mx = x + (across[0] + down[0]) / 2, my = y + (across[1] + down[1]) / 2;
    if (mx < 0 || my < 0 || mx > width || my > height) continue;
    found.push({ x, y, far: Math.hypot(mx - width / 2, my - height / 2) });
  }
  return found.toSorted((p, q) => p.far - q.far);
}

interface LaidCell extends Cell { readonly gain: readonly number[] }

/** Each rectangle moved by the little that lays it exactly on the first, with the gain that gives it the first one's light. */
function registered(picture: LightPicture, cells: readonly Cell[], { across, down }: Pick<RepeatCell, 'across' | 'down'>): LaidCell[] {
  const [first] = cells;
  if (!first) return [];
  const play = Math.max(0.75, Math.min(8, PLAY * Math.min(Math.hypot(...across), Math.hypot(...down)))), marks = new Float32Array(MARKS * MARKS * 3), sample = new Float32Array(3);
  const place = (cell: Cell, i: number): readonly [number, number] => {
    const u = ((i % MARKS) + 0.5) / MARKS, v = (Math.floor(i / MARKS) + 0.5) / MARKS;
    return [cell.x + u * across[0] + v * down[0], cell.y + u * across[1] + v * down[1]];
  };
  for (let i = 0; i < MARKS * MARKS; i++) lightAt(picture, ...place(first, i), marks, i * 3);
  const inside = ([x, y]: readonly [number, number]): boolean => x >= 0 && y >= 0 && x <= picture.width && y <= picture.height;
  const unlike = (cell: Cell): number => {
    let sum = 0, n = 0;
    for (let i = 0; i < MARKS * MARKS; i++) {
      const at = place(cell, i);
      if (!inside(at) || !inside(place(first, i))) continue;
      lightAt(picture, at[0], at[1], sample, 0);
      for (let c = 0; c < 3; c++) sum += Math.abs(Math.sqrt(Math.max(0, sample[c] as number)) - Math.sqrt(Math.max(0, marks[i * 3 + c] as number)));
      n++;
    }
    return n > 0 ? sum / n : Infinity;
  };
  return cells.map((cell, index) => {
    let best = cell, least = index === 0 ? 0 : unlike(cell);
    for (let step = play / 2; index > 0 && step > 0.12; step /= 2) {
      for (let turn = 0; turn < 3; turn++) {
        const from = best;
        for (const [dx, dy] of [[1, 0], [-1, 0], [0, 1], [0, -1], [1, 1], [-1, -1], [1, -1], [-1, 1]] as const) {
          const moved = { x: from.x + dx * step, y: from.y + dy * step };
          if (Math.abs(moved.x - cell.x) > play || Math.abs(moved.y - cell.y) > play) continue;
          const value = unlike(moved);
          if (value < least) { least = value; best = moved; }
        }
        if (best === from) break;
      }
    }
    return { ...best, gain: gainOf(picture, best, { marks, place, inside }) };
  });
}

function gainOf(picture: LightPicture, cell: Cell, { marks, place, inside }: { readonly marks: Float32Array; readonly place: (cell: Cell, i: number) => readonly [number, number]; readonly inside: (at: readonly [number, number]) => boolean }): readonly number[] {
  const sums = [0, 0, 0], wanted = [0, 0, 0], sample = new Float32Array(3);
  for (let i = 0; i < MARKS * MARKS; i++) {
    const at = place(cell, i);
    if (!inside(at)) continue;
    lightAt(picture, at[0], at[1], sample, 0);
    for (let c = 0; c < 3; c++) { sums[c] = (sums[c] as number) + (sample[c] as number); wanted[c] = (wanted[c] as number) + (marks[i * 3 + c] as number); }
  }
  return sums.map((sum, c) => (sum > 1e-6 ? Math.min(1.6, Math.max(0.6, (wanted[c] as number) / sum)) : 1));
}
