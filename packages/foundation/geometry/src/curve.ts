import { distance } from './point.ts';
import type { Point, Polyline } from './point.ts';
import { spline } from './spline.ts';

/** A polyline with its running length, so that it can be asked by share of length. */
export interface Curve {
  readonly points: Polyline;
  /** Length from the start to each point, mm. */
  readonly cumulative: readonly number[];
  readonly length: number;
}

/** A curve over the points as they are. At least two points. */
export function curveOf(points: Polyline): Curve {
  const cumulative = [0];
  let length = 0;
  for (let i = 1; i < points.length; i++) cumulative.push(length += distance(points[i - 1] as Point, points[i] as Point));
  return { points, cumulative, length: length || 1e-6 };
}

/** A curve over the spline through the points. */
export const splineCurve = (points: Polyline, step = 5): Curve => curveOf(spline(points, step));

/** So far beyond `end`, coming straight from `before`. */
function onward(before: Point, end: Point, by: number): Point {
  const dx = end[0] - before[0], dy = end[1] - before[1], length = Math.sqrt(dx * dx + dy * dy) || 1;
  return [end[0] + (dx / length) * by, end[1] + (dy / length) * by];
}

/** The point at share `u` of the length; beyond 0 and 1 the curve goes on straight. */
export function pointOn(curve: Curve, u: number): Point {
  const { points, cumulative, length } = curve;
  const n = points.length;
  const first = points[0] as Point;
  const last = points[n - 1] as Point;
  if (n < 2) return first;
  if (u <= 0) return onward(points[1] as Point, first, -u * length);
  if (u >= 1) return onward(points[n - 2] as Point, last, (u - 1) * length);
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
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** The unit direction at share `u` of the length. */
export function tangentOn(curve: Curve, u: number): Point {
  const after = pointOn(curve, Math.min(1, u + 0.01)), before = pointOn(curve, Math.max(0, u - 0.01)), dx = after[0] - before[0], dy = after[1] - before[1], length = Math.sqrt(dx * dx + dy * dy) || 1;
  return [dx / length, dy / length];
}

/** The stretch between two shares of the length as `count + 1` points. */
export function partOf(curve: Curve, [from, to]: readonly [number, number], count = 24): Point[] {
  const out: Point[] = [];
  for (let i = 0; i <= count; i++) out.push(pointOn(curve, from + ((to - from) * i) / count));
  return out;
}
