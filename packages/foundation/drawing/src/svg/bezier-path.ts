import type { Point, Polyline } from '@toile/geometry';
import { short } from './markup.ts';

/*
 * Lines as true Béziers, with as few nodes as a tolerance allows: what a designer can take hold of. Schneider, "An algorithm for automatically
 * fitting digitized curves" (Graphics Gems, 1990): split at corners, fit one cubic by least squares, split at the worst point, again.
 */

/** A turn sharper than this between neighbouring steps is a corner, radians. */
const CORNER = 0.6;
const MOST_DEPTH = 12, ROUNDS = 3;

type Cubic = readonly [Point, Point, Point, Point];

const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
const along = (a: Point, d: Point, k: number): Point => [a[0] + d[0] * k, a[1] + d[1] * k];
const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1];
const unit = (a: Point): Point => {
  const length = Math.sqrt(dot(a, a)) || 1;
  return [a[0] / length, a[1] / length];
};

/** The path data of a line as Béziers that stay within `tolerance` mm of it. */
export function bezierData(points: Polyline, isClosed: boolean, tolerance = 0.3): string {
  const line = distinct(points, isClosed), [start] = line;
  if (!start) return '';
  const write = ([x, y]: Point): string => `${short(x)} ${short(y)}`;
  let text = `M${write(start)}`;
  for (const piece of pieces(line)) {
    if (piece.length === 2) { text += `L${write(piece[1] as Point)}`; continue; }
    for (const [, b, c, d] of fit(piece, tolerance)) text += `C${write(b)} ${write(c)} ${write(d)}`;
  }
  return isClosed ? `${text}Z` : text;
}

/** The points without repeats; a closed line begins at its sharpest corner and ends where it began. */
function distinct(points: Polyline, isClosed: boolean): Point[] {
  const line: Point[] = [];
  for (const point of points) {
    const last = line.at(-1);
    if (!last || Math.abs(last[0] - point[0]) + Math.abs(last[1] - point[1]) > 1e-3) line.push(point);
  }
  const [first] = line, last = line.at(-1);
  if (!isClosed || !first || !last || line.length < 3) return line;
  if (Math.abs(first[0] - last[0]) + Math.abs(first[1] - last[1]) < 1e-3) line.pop();
  const n = line.length;
  let sharpest = 0, most = -1;
  for (let i = 0; i < n; i++) {
    const turn = turnAt(line[(i + n - 1) % n] as Point, line[i] as Point, line[(i + 1) % n] as Point);
    if (turn > most) { most = turn; sharpest = i; }
  }
  return [...line.slice(sharpest), ...line.slice(0, sharpest), line[sharpest] as Point];
}

const turnAt = (before: Point, at: Point, after: Point): number => {
  const a = unit(minus(at, before)), b = unit(minus(after, at));
  return Math.acos(Math.max(-1, Math.min(1, dot(a, b))));
};

/** The line cut at its corners. */
function pieces(line: readonly Point[]): Point[][] {
  const cut: Point[][] = [];
  let from = 0;
  for (let i = 1; i < line.length; i++) {
    const isEnd = i === line.length - 1;
    if (!isEnd && turnAt(line[i - 1] as Point, line[i] as Point, line[i + 1] as Point) < CORNER) continue;
    cut.push(line.slice(from, i + 1));
    from = i;
  }
  return cut;
}

function fit(points: readonly Point[], tolerance: number): Cubic[] {
  const n = points.length, start = unit(minus(points[1] as Point, points[0] as Point)), end = unit(minus(points[n - 2] as Point, points[n - 1] as Point));
  return fitBetween(points, start, end, tolerance, 0);
}

function fitBetween(points: readonly Point[], start: Point, end: Point, tolerance: number, depth: number): Cubic[] {
  const n = points.length, first = points[0] as Point, last = points[n - 1] as Point;
  if (n === 2) {
    const third = Math.sqrt(dot(minus(last, first), minus(last, first))) / 3;
    return [[first, along(first, start, third), along(last, end, third), last]];
  }
  let at = byLength(points), cubic = solve(points, at, start, end), worst = worstOf(points, at, cubic);
  for (let round = 0; round < ROUNDS && worst.distance > tolerance && worst.distance < tolerance * 5; round++) {
    at = nearer(points, at, cubic);
    cubic = solve(points, at, start, end);
    worst = worstOf(points, at, cubic);
  }
  if (worst.distance <= tolerance || depth >= MOST_DEPTH) return [cubic];
  const split = Math.max(1, Math.min(n - 2, worst.index)), through = unit(minus(points[split - 1] as Point, points[split + 1] as Point));
  return [
    ...fitBetween(points.slice(0, split + 1), start, through, tolerance, depth + 1),
    ...fitBetween(points.slice(split), [-through[0], -through[1]], end, tolerance, depth + 1),
  ];
}

/** Where along 0–1 each point lies, by the way to it. */
function byLength(points: readonly Point[]): number[] {
  const way = [0];
  for (let i = 1; i < points.length; i++) { const d = minus(points[i] as Point, points[i - 1] as Point); way.push((way[i - 1] as number) + Math.sqrt(dot(d, d))); }
  const whole = way.at(-1) || 1;
  return way.map((length) => length / whole);
}

/** The lengths of the two handles by least squares; a third of the chord where that has no good answer. */
function solve(points: readonly Point[], at: readonly number[], start: Point, end: Point): Cubic {
  const first = points[0] as Point, last = points.at(-1) as Point;
  let c00 = 0, c01 = 0, c11 = 0, x0 = 0, x1 = 0;
  points.forEach((point, i) => {
    const u = at[i] as number, v = 1 - u, b0 = v * v * v, b1 = 3 * u * v * v, b2 = 3 * u * u * v, b3 = u * u * u;
    const rest: Point = [point[0] - first[0] * (b0 + b1) - last[0] * (b2 + b3), point[1] - first[1] * (b0 + b1) - last[1] * (b2 + b3)];
    const a0: Point = [start[0] * b1, start[1] * b1], a1: Point = [end[0] * b2, end[1] * b2];
    c00 += dot(a0, a0); c01 += dot(a0, a1); c11 += dot(a1, a1); x0 += dot(a0, rest); x1 += dot(a1, rest);
  });
  const det = c00 * c11 - c01 * c01, chord = minus(last, first), length = Math.sqrt(dot(chord, chord));
  let before = Math.abs(det) > 1e-9 ? (x0 * c11 - x1 * c01) / det : 0, after = Math.abs(det) > 1e-9 ? (c00 * x1 - c01 * x0) / det : 0;
  if (before < length * 0.02 || after < length * 0.02 || before > length * 2 || after > length * 2) before = after = length / 3;
  return [first, along(first, start, before), along(last, end, after), last];
}

function pointAt([a, b, c, d]: Cubic, u: number): Point {
  const v = 1 - u, b0 = v * v * v, b1 = 3 * u * v * v, b2 = 3 * u * u * v, b3 = u * u * u;
  return [a[0] * b0 + b[0] * b1 + c[0] * b2 + d[0] * b3, a[1] * b0 + b[1] * b1 + c[1] * b2 + d[1] * b3];
}

function worstOf(points: readonly Point[], at: readonly number[], cubic: Cubic): { readonly distance: number; readonly index: number } {
  let distance = 0, index = points.length >> 1;
  points.forEach((point, i) => {
    const off = minus(pointAt(cubic, at[i] as number), point), d = Math.sqrt(dot(off, off));
    if (d > distance) { distance = d; index = i; }
  });
  return { distance, index };
}

/** One step of Newton's towards the nearest point of the curve, for each point. */
const nearer = (points: readonly Point[], at: readonly number[], cubic: Cubic): number[] => points.map((point, i) => {
  const u = at[i] as number, v = 1 - u, [a, b, c, d] = cubic, off = minus(pointAt(cubic, u), point);
  const axis = (k: 0 | 1): readonly [number, number] => [
    3 * (v * v * (b[k] - a[k]) + 2 * u * v * (c[k] - b[k]) + u * u * (d[k] - c[k])), 6 * (v * (c[k] - 2 * b[k] + a[k]) + u * (d[k] - 2 * c[k] + b[k])),
  ];
  const [dx, ddx] = axis(0), [dy, ddy] = axis(1), slope = dx * dx + dy * dy + off[0] * ddx + off[1] * ddy;
  return Math.abs(slope) < 1e-9 ? u : Math.max(0, Math.min(1, u - (off[0] * dx + off[1] * dy) / slope));
});
