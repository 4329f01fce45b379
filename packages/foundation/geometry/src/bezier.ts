import { mix } from './point.ts';
import type { Point, Polyline } from './point.ts';

/** A cubic Bézier as `count + 1` points, both ends included. */
export function sampleCubic(from: Point, control1: Point, control2: Point, to: Point, count = 24): Point[] {
  const points: Point[] = [];
  for (let i = 0; i <= count; i++) {
    const t = i / count;
    const u = 1 - t;
    const a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;
    points.push([a * from[0] + b * control1[0] + c * control2[0] + d * to[0], a * from[1] + b * control1[1] + c * control2[1] + d * to[1]]);
  }
  return points;
}

/** A quadratic Bézier as `count + 1` points, both ends included. */
export const sampleQuadratic = (from: Point, control: Point, to: Point, count = 20): Point[] =>
  sampleCubic(from, mix(from, control, 2 / 3), mix(to, control, 2 / 3), to, count);

/** Curves joined end to start, the shared points kept once. */
export function joinCurves(...curves: readonly Polyline[]): Point[] {
  const out: Point[] = [];
  for (const curve of curves) {
    for (const point of curve) {
      const last = out[out.length - 1];
      if (last && Math.abs(last[0] - point[0]) < 1e-9 && Math.abs(last[1] - point[1]) < 1e-9) continue;
      out.push(point);
    }
  }
  return out;
}
