import { solve } from './compare-planes.ts';
import { lightAt } from './light-picture.ts';
import type { LightPicture } from './light-picture.ts';
import type { RepeatCell } from './repeat-cell.ts';

/** One rectangle of a repeat: its place in the lattice (counted in sides), and the little it is moved, pixels. */
export interface Cell { readonly i: number; readonly j: number; readonly dx: number; readonly dy: number }

/** Where a place (u, v) of a rectangle lies in the picture. */
export type CellPlane = (cell: Cell, u: number, v: number) => readonly [x: number, y: number];

/** Points by which rectangles are compared, and how far one may be off (part of its size). */
const MARKS = 26, PLAY = 0.035;
/** Rectangles by which the cloth's own plane is told. */
const TOLD_BY = 25;

/** The rectangles that lie at least half in the picture, the one in its middle first. */
export function cellsIn({ width, height }: LightPicture, { across, down, kind }: RepeatCell, plane: CellPlane): Cell[] {
  const reach = 1 + Math.ceil(Math.max(width, height) / Math.max(4, Math.min(Math.hypot(...across), Math.hypot(...down)))), found: (Cell & { readonly far: number })[] = [];
  for (let b = -reach; b <= reach; b++) for (let a = -reach; a <= reach; a++) {
    const cell = { i: a + (kind === 'brick' ? (b & 1) / 2 : 0), j: b + (kind === 'half-drop' ? (a & 1) / 2 : 0), dx: 0, dy: 0 }, [mx, my] = plane(cell, 0.5, 0.5);
    if (!(mx >= 0 && my >= 0 && mx <= width && my <= height)) continue;
    found.push({ ...cell, far: Math.hypot(mx - width / 2, my - height / 2) });
  }
  return found.toSorted((p, q) => p.far - q.far);
}

/** The flat plane of the lattice, its rectangle 0, 0 in the middle of the picture. */
function evenPlane({ width, height }: LightPicture, { across, down }: RepeatCell): CellPlane {
  const ox = width / 2 - (across[0] + down[0]) / 2, oy = height / 2 - (across[1] + down[1]) / 2;
  return ({ i, j, dx, dy }, u, v) => [ox + (i + u) * across[0] + (j + v) * down[0] + dx, oy + (i + u) * across[1] + (j + v) * down[1] + dy];
}

/**
 * The plane in which the rectangles really lie: each is laid on the middle one, and where they then lie tells the perspective in which the cloth
 * is seen (least squares). Twice, since a rectangle seen aslant is laid best once it is seen square.
 */
export function laidFlat(picture: LightPicture, cell: RepeatCell): CellPlane {
  let plane = evenPlane(picture, cell);
  for (let turn = 0; turn < 2; turn++) {
    const cells = cellsIn(picture, cell, plane).slice(0, TOLD_BY);
    if (cells.length < 7) break;
    plane = perspectiveThrough(settledCells(picture, cells, plane), plane) ?? plane;
  }
  return plane;
}

function perspectiveThrough(cells: readonly (Cell & { readonly off: number })[], plane: CellPlane): CellPlane | undefined {
  const usual = cells.map(({ off }) => off).toSorted((a, b) => a - b)[cells.length >> 1] as number, good = cells.filter(({ off }) => off <= usual * 1.6);
  const rows = new Float64Array(8 * 9), add = (row: readonly number[], value: number): void => {
    for (let a = 0; a < 8; a++) { for (let b = 0; b < 8; b++) rows[a * 9 + b] = (rows[a * 9 + b] as number) + (row[a] as number) * (row[b] as number); rows[a * 9 + 8] = (rows[a * 9 + 8] as number) + (row[a] as number) * value; }
  };
  for (const one of good) {
    const u = one.i + 0.5, v = one.j + 0.5, [x, y] = plane(one, 0.5, 0.5);
    add([u, v, 1, 0, 0, 0, -u * x, -v * x], x);
    add([0, 0, 0, u, v, 1, -u * y, -v * y], y);
  }
  if (good.length < 6) return undefined;
  const m = solve(rows, 8), k = (i: number): number => m[i] as number;
  // A cloth seen so much aslant that it nearly vanishes is a slip of the sums.
  if (good.some(({ i, j }) => { const w = k(6) * (i + 0.5) + k(7) * (j + 0.5) + 1; return !(w > 0.4 && w < 2.5); })) return undefined;
  return ({ i, j, dx, dy }, u, v) => { const p = i + u, q = j + v, w = k(6) * p + k(7) * q + 1; return [(k(0) * p + k(1) * q + k(2)) / w + dx, (k(3) * p + k(4) * q + k(5)) / w + dy]; };
}

/** Each rectangle moved by the little that lays it exactly on the first, and how unlike it then still is. */
export function settledCells(picture: LightPicture, cells: readonly Cell[], plane: CellPlane): (Cell & { readonly off: number })[] {
  const [first] = cells;
  if (!first) return [];
  const [x0, y0] = plane(first, 0, 0), [x1, y1] = plane(first, 1, 0), [x2, y2] = plane(first, 0, 1), play = Math.max(0.75, Math.min(10, PLAY * Math.min(Math.hypot(x1 - x0, y1 - y0), Math.hypot(x2 - x0, y2 - y0))));
  const marks = marksOf(picture, first, plane);
  return cells.map((cell, index) => {
    let best = { ...cell, off: index === 0 ? 0 : unlikeness(picture, cell, plane, marks) };
    for (let step = play / 2; index > 0 && step > 0.12; step /= 2) for (let turn = 0; turn < 3; turn++) {
      const from = best;
      for (const [sx, sy] of EIGHT) {
        const moved = { ...cell, dx: from.dx + sx * step, dy: from.dy + sy * step };
        if (Math.abs(moved.dx - cell.dx) > play || Math.abs(moved.dy - cell.dy) > play) continue;
        const off = unlikeness(picture, moved, plane, marks);
        if (off < best.off) best = { ...moved, off };
      }
      if (best === from) break;
    }
    return best;
  });
}

const EIGHT = [[1, 0], [-1, 0], [0, 1], [0, -1], [1, 1], [-1, -1], [1, -1], [-1, 1]] as const;

/** The light at the marks of a rectangle, three numbers each as roots (nearer to what the eye sees); −1 where a mark lies outside. */
function marksOf(picture: LightPicture, cell: Cell, plane: CellPlane): Float32Array {
  const marks = new Float32Array(MARKS * MARKS * 3);
  for (let m = 0; m < MARKS * MARKS; m++) {
    const [x, y] = plane(cell, ((m % MARKS) + 0.5) / MARKS, (Math.floor(m / MARKS) + 0.5) / MARKS);
    if (x < 0 || y < 0 || x > picture.width || y > picture.height) { marks[m * 3] = -1; continue; }
    lightAt(picture, x, y, marks, m * 3);
    for (let c = 0; c < 3; c++) marks[m * 3 + c] = Math.sqrt(Math.max(0, marks[m * 3 + c] as number));
  }
  return marks;
}

const sample = new Float32Array(3);

function unlikeness(picture: LightPicture, cell: Cell, plane: CellPlane, marks: Float32Array): number {
  let sum = 0, n = 0;
  for (let m = 0; m < MARKS * MARKS; m++) {
    if ((marks[m * 3] as number) < 0) continue;
    const [x, y] = plane(cell, ((m % MARKS) + 0.5) / MARKS, (Math.floor(m / MARKS) + 0.5) / MARKS);
    if (x < 0 || y < 0 || x > picture.width || y > picture.height) continue;
    lightAt(picture, x, y, sample, 0);
    for (let c = 0; c < 3; c++) sum += Math.abs(Math.sqrt(Math.max(0, sample[c] as number)) - (marks[m * 3 + c] as number));
    n++;
  }
  return n > MARKS ? sum / n : Infinity;
}

/** The factor for each channel that gives a rectangle the light of the middle one. */
export function gainOf(picture: LightPicture, cell: Cell, plane: CellPlane): readonly number[] {
  const own = marksOf(picture, cell, plane), first = marksOf(picture, { i: 0, j: 0, dx: 0, dy: 0 }, plane), sums = [0, 0, 0], wanted = [0, 0, 0];
  for (let m = 0; m < MARKS * MARKS; m++) {
    if ((own[m * 3] as number) < 0 || (first[m * 3] as number) < 0) continue;
    for (let c = 0; c < 3; c++) { sums[c] = (sums[c] as number) + (own[m * 3 + c] as number) ** 2; wanted[c] = (wanted[c] as number) + (first[m * 3 + c] as number) ** 2; }
  }
  return sums.map((sum, c) => (sum > 1e-6 ? Math.min(1.6, Math.max(0.6, (wanted[c] as number) / sum)) : 1));
}
