import { distance } from './point.ts';
import type { Point, Polyline } from './point.ts';
import { spline } from './spline.ts';

/** A polyline with its running length, so that it can be asked by share of length. */
export interface Curve {
  readonly points: Polyline;
  /** Length from the start to each point, mm. */
  readonly cumulative: Float64Array;
  readonly length: number;
}

/** A curve over the points as they are. At least two points. */
export function curveOf(points: Polyline): Curve {
  const n = points.length, cumulative = new Float64Array(n);
  let length = 0;
  for (let i = 1; i < n; i++) cumulative[i] = length += distance(points[i - 1] as Point, points[i] as Point);
  return { points, cumulative, length: length || 1e-6 };
}

/** A curve over the spline through the points. */
export const splineCurve = (points: Polyline, step = 5): Curve => curveOf(spline(points, step));

/** Where `seek` found its point: lines are asked for tens of thousands of points a garment, and most of them are wanted for a moment only. */
const found = new Float64Array(2);

/** Finds the point `by` beyond `end`, coming straight from `before`. */
function seekOnward(before: Point, end: Point, by: number): void {
  const dx = end[0] - before[0], dy = end[1] - before[1], length = Math.sqrt(dx * dx + dy * dy) || 1;
  found[0] = end[0] + (dx / length) * by;
  found[1] = end[1] + (dy / length) * by;
}

/** Finds the point at share `u` of the length. */
function seek({ points, cumulative, length }: Curve, u: number): void {
  const n = points.length, first = points[0] as Point, last = points[n - 1] as Point;
  if (n < 2) { found[0] = first[0]; found[1] = first[1]; return; }
  if (u <= 0) { seekOnward(points[1] as Point, first, -u * length); return; }
  if (u >= 1) { seekOnward(points[n - 2] as Point, last, (u - 1) * length); return; }
  const wanted = u * length;
  let low = 0;
  let high = n - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] as number) <= wanted) low = middle;
    else high = middle;
  }
  const from = cumulative[low] as number;
  const span = (cumulative[high] as number) - from || 1;
  const a = points[low] as Point, b = points[high] as Point, t = (wanted - from) / span;
  found[0] = a[0] + (b[0] - a[0]) * t;
  found[1] = a[1] + (b[1] - a[1]) * t;
}

/** The point at share `u` of the length; beyond 0 and 1 the curve goes on straight. */
export function pointOn(curve: Curve, u: number): Point {
  seek(curve, u);
  return [found[0] as number, found[1] as number];
}

/** How low the curve lies (y) at share `u` of the length. */
export function heightOn(curve: Curve, u: number): number {
  seek(curve, u);
  return found[1] as number;
}

/** The unit direction at share `u` of the length. */
export function tangentOn(curve: Curve, u: number): Point {
  seek(curve, Math.min(1, u + 0.01));
  const x = found[0] as number, y = found[1] as number;
  seek(curve, Math.max(0, u - 0.01));
  const dx = x - (found[0] as number), dy = y - (found[1] as number), length = Math.sqrt(dx * dx + dy * dy) || 1;
  return [dx / length, dy / length];
}

/** The stretch between two shares of the length as `count + 1` points. */
export function partOf(curve: Curve, [from, to]: readonly [number, number], count = 24): Point[] {
  const out: Point[] = [];
  for (let i = 0; i <= count; i++) out.push(pointOn(curve, from + ((to - from) * i) / count));
  return out;
}
