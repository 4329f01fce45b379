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
  for (let i = 0; i < spans; i++) appendSpan(out, [at(i - 1), at(i), at(i + 1), at(i + 2)], step);
  if (!isClosed) out.push(points[n - 1] as Point);
  return out;
}

const reflect = (end: Point, inner: Point): Point => [2 * end[0] - inner[0], 2 * end[1] - inner[1]];

function appendSpan(out: Point[], [p0, p1, p2, p3]: readonly [Point, Point, Point, Point], step: number): void {
  const d1 = Math.sqrt(distance(p0, p1)) || 1e-3;
  const d2 = Math.sqrt(distance(p1, p2)) || 1e-3;
  const d3 = Math.sqrt(distance(p2, p3)) || 1e-3;
  const control = (k: 0 | 1): readonly [number, number] => [
    (d1 * d1 * p2[k] - d2 * d2 * p0[k] + (2 * d1 * d1 + 3 * d1 * d2 + d2 * d2) * p1[k]) / (3 * d1 * (d1 + d2)),
    (d3 * d3 * p1[k] - d2 * d2 * p3[k] + (2 * d3 * d3 + 3 * d3 * d2 + d2 * d2) * p2[k]) / (3 * d3 * (d3 + d2)),
  ];
  const [ax, bx] = control(0);
  const [ay, by] = control(1);
  const count = Math.max(2, Math.min(60, Math.ceil(distance(p1, p2) / step)));
  for (let j = 0; j < count; j++) {
    const t = j / count;
    const u = 1 - t;
    const a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;
    out.push([a * p1[0] + b * ax + c * bx + d * p2[0], a * p1[1] + b * ay + c * by + d * p2[1]]);
  }
}
