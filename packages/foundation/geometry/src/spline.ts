import { distance } from './point.ts';
import type { Point, Polyline } from './point.ts';

/**
 * A centripetal Catmull–Rom spline through the points, as a dense polyline.
 * Centripetal, because the uniform kind overshoots where points crowd (Yuksel et al. 2011).
 * @param step the wanted distance between samples, mm
 */
export function spline(points: Polyline, step = 5, isClosed = false): Point[] {
  const n = points.length;
  if (n < 2) return points.slice();
  const at = (i: number): Point => {
    if (isClosed) return points[((i % n) + n) % n] as Point;
    if (i < 0) return reflect(points[0] as Point, points[1] as Point);
    if (i >= n) return reflect(points[n - 1] as Point, points[n - 2] as Point);
    return points[i] as Point;
  };
  const out: Point[] = [];
  const spans = isClosed ? n : n - 1;
  for (let i = 0; i < spans; i++) appendSpan(out, step, at(i - 1), at(i), at(i + 1), at(i + 2));
  if (!isClosed) out.push(points[n - 1] as Point);
  return out;
}

const reflect = (end: Point, inner: Point): Point => [2 * end[0] - inner[0], 2 * end[1] - inner[1]];

/** One stretch, from p1 on. Every line of a drawing comes through here: its registers are arguments, and nothing is made but the points. */
function appendSpan(out: Point[], step: number, p0: Point, p1: Point, p2: Point, p3: Point): void {
  const d1 = Math.sqrt(distance(p0, p1)) || 1e-3;
  const d2 = Math.sqrt(distance(p1, p2)) || 1e-3;
  const d3 = Math.sqrt(distance(p2, p3)) || 1e-3;
  const x1 = p1[0], y1 = p1[1], x2 = p2[0], y2 = p2[1];
  const near = 2 * d1 * d1 + 3 * d1 * d2 + d2 * d2, far = 2 * d3 * d3 + 3 * d3 * d2 + d2 * d2, ofNear = 3 * d1 * (d1 + d2), ofFar = 3 * d3 * (d3 + d2);
  const ax = (d1 * d1 * x2 - d2 * d2 * p0[0] + near * x1) / ofNear, bx = (d3 * d3 * x1 - d2 * d2 * p3[0] + far * x2) / ofFar;
  const ay = (d1 * d1 * y2 - d2 * d2 * p0[1] + near * y1) / ofNear, by = (d3 * d3 * y1 - d2 * d2 * p3[1] + far * y2) / ofFar;
  const count = Math.max(2, Math.min(60, Math.ceil(distance(p1, p2) / step)));
  for (let j = 0; j < count; j++) {
    const t = j / count;
    const u = 1 - t;
    const a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;
    out.push([a * x1 + b * ax + c * bx + d * x2, a * y1 + b * ay + c * by + d * y2]);
  }
}
