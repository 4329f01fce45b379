import { add, lengthOf, normalise, perpendicular, scale, subtract } from './point.ts';
import type { Point, Polyline } from './point.ts';
import { curveOf, pointOn } from './curve.ts';

/** A box in the plane. */
export interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** The smallest box around the points; empty (left > right) for no points. */
export function boxOf(points: Polyline): Box {
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
  for (let i = 0; i < points.length; i++) {
    const point = points[i] as Point, x = point[0], y = point[1];
    if (x < left) left = x;
    if (y < top) top = y;
    if (x > right) right = x;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}

/** The signed area of a closed polygon, mm²; positive when it runs clockwise on paper (y is down). */
export function signedArea(points: Polyline): number {
  let area = 0;
  for (let i = 0; i < points.length; i++) {
    const a = points[i] as Point;
    const b = points[(i + 1) % points.length] as Point;
    area += a[0] * b[1] - b[0] * a[1];
  }
  return area / 2;
}

/** True when the point lies inside the closed polygon (non-zero winding). */
export function isInside(points: Polyline, [x, y]: Point): boolean {
  let winding = 0;
  for (let i = 0; i < points.length; i++) {
    const a = points[i] as Point;
    const b = points[(i + 1) % points.length] as Point;
    const side = (b[0] - a[0]) * (y - a[1]) - (x - a[0]) * (b[1] - a[1]);
    if (a[1] <= y && b[1] > y && side > 0) winding++;
    else if (a[1] > y && b[1] <= y && side < 0) winding--;
  }
  return winding !== 0;
}

/** An open line moved sideways by `by` mm, to the left of its direction on paper (y down: (x,y)→(−y,x)). */
export function offsetLine(points: Polyline, by: number): Point[] {
  return points.map((point, i) => {
    const before = points[Math.max(0, i - 1)] as Point;
    const after = points[Math.min(points.length - 1, i + 1)] as Point;
    return add(point, scale(perpendicular(normalise(subtract(after, before))), by));
  });
}

/** A line drawn with a varying width as a closed polygon. `widthAt` takes the share of length. */
export function strokeOutline(points: Polyline, widthAt: (u: number) => number): Point[] {
  const curve = curveOf(points);
  const left: Point[] = [];
  const right: Point[] = [];
  points.forEach((point, i) => {
    const before = points[Math.max(0, i - 1)] as Point;
    const after = points[Math.min(points.length - 1, i + 1)] as Point;
    const normal = perpendicular(normalise(subtract(after, before)));
    const half = widthAt((curve.cumulative[i] as number) / curve.length) / 2;
    left.push(add(point, scale(normal, half)));
    right.push(add(point, scale(normal, -half)));
  });
  return [...left, ...right.reverse()];
}

/** The polyline with samples about `step` mm apart; ends are kept. */
export function resample(points: Polyline, step: number): Point[] {
  const curve = curveOf(points);
  const count = Math.max(1, Math.round(curve.length / step));
  return Array.from({ length: count + 1 }, (_, i) => pointOn(curve, i / count));
}

/** The pairs of edges of a closed polygon that cross each other: none in a simple polygon. Quadratic; for proofs. */
export function selfCrossings(points: Polyline): (readonly [number, number])[] {
  const n = points.length;
  const found: (readonly [number, number])[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = i + 2; j < n; j++) {
      if (i === 0 && j === n - 1) continue;
      if (segmentsCross(points[i] as Point, points[(i + 1) % n] as Point, points[j] as Point, points[(j + 1) % n] as Point)) found.push([i, j]);
    }
  }
  return found;
}

function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const cross = (o: Point, p: Point, q: Point): number => (p[0] - o[0]) * (q[1] - o[1]) - (p[1] - o[1]) * (q[0] - o[0]);
  return cross(a, b, c) * cross(a, b, d) < 0 && cross(c, d, a) * cross(c, d, b) < 0;
}

/** An ellipse as a closed polygon. */
export function ellipse(centre: Point, radiusX: number, radiusY = radiusX, count = 20): Point[] {
  const points: Point[] = [];
  for (let i = 0; i < count; i++) {
    const angle = (i / count) * 2 * Math.PI;
    points.push([centre[0] + Math.cos(angle) * radiusX, centre[1] + Math.sin(angle) * radiusY]);
  }
  return points;
}

/** The perimeter of the closed polygon, mm. */
export const perimeter = (points: Polyline): number =>
  points.reduce((sum, point, i) => sum + lengthOf(subtract(points[(i + 1) % points.length] as Point, point)), 0);
