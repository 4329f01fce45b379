import { add, distance, lengthOf, mix, normalise, perpendicular, scale, subtract } from '@toile/geometry';
import type { Point } from '@toile/geometry';

/** One cubic Bézier from where the last ended: two control points and the end. A straight line has its controls on its ends. */
export type Cubic = readonly [control1: Point, control2: Point, to: Point];

/** A live path of cubic Béziers, mm, x right and y down, x = 0 at centre front or back, y = 0 at the high point shoulder (or a bottom's top edge). */
export interface Path {
  readonly start: Point;
  readonly curves: readonly Cubic[];
  readonly isClosed: boolean;
}

const straight = (from: Point, to: Point): Cubic => [from, to, to];

/** Straight lines through the points. */
export const lines = (...points: readonly Point[]): Path => ({
  start: points[0] as Point, isClosed: false, curves: points.slice(1).map((to, i) => straight(points[i] as Point, to)),
});

/** One Bézier. */
export const curve = (from: Point, control1: Point, control2: Point, to: Point): Path => ({ start: from, curves: [[control1, control2, to]], isClosed: false });

/** A gentle arc from one point to another that bulges by `bulge` mm to the left of its way (below it, going right to left). */
export function arc(from: Point, to: Point, bulge: number): Path {
  const side = scale(perpendicular(normalise(subtract(to, from))), bulge * 4 / 3);
  return curve(from, add(mix(from, to, 0.28), side), add(mix(from, to, 0.72), side), to);
}

/** A smooth path through points (Catmull–Rom, chord-length aware). */
export function through(points: readonly Point[], isClosed = false): Path {
  const n = points.length;
  const at = (i: number): Point => (isClosed ? points[(i + n) % n] : points[Math.max(0, Math.min(n - 1, i))]) as Point;
  const count = isClosed ? n : n - 1;
  const curves: Cubic[] = [];
  for (let i = 0; i < count; i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const span = distance(from, to);
    const out = slopeAt(before, from, to);
    const into = slopeAt(from, to, after);
    curves.push([add(from, scale(out, span / 3)), subtract(to, scale(into, span / 3)), to]);
  }
  return { start: points[0] as Point, curves, isClosed };
}

/** Direction of a smooth path at the middle of three points, weighted towards the nearer neighbour. */
function slopeAt(before: Point, point: Point, after: Point): Point {
  const a = subtract(point, before);
  const b = subtract(after, point);
  const la = lengthOf(a);
  const lb = lengthOf(b);
  if (la < 1e-9) return normalise(b);
  if (lb < 1e-9) return normalise(a);
  return normalise(add(scale(a, lb / la), scale(b, la / lb)));
}

/** Paths joined end to start; where an end and a start lie apart, a straight line goes between. */
export function join(...paths: readonly Path[]): Path {
  const curves: Cubic[] = [];
  let end: Point | undefined;
  for (const path of paths) {
    if (end && distance(end, path.start) > 1e-6) curves.push(straight(end, path.start));
    curves.push(...path.curves);
    end = endOf(path);
  }
  return { start: (paths[0] as Path).start, curves, isClosed: false };
}

/** The path closed; with a straight line where its end lies off its start. */
export function close(path: Path): Path {
  const end = endOf(path);
  return { start: path.start, isClosed: true, curves: distance(end, path.start) > 1e-6 ? [...path.curves, straight(end, path.start)] : path.curves };
}

export const endOf = (path: Path): Point => path.curves[path.curves.length - 1]?.[2] ?? path.start;

/** The same path walked the other way. */
export function reverse(path: Path): Path {
  const curves: Cubic[] = [];
  for (let i = path.curves.length - 1; i >= 0; i--) {
    const [c1, c2] = path.curves[i] as Cubic;
    curves.push([c2, c1, (i > 0 ? (path.curves[i - 1] as Cubic)[2] : path.start)]);
  }
  return { start: endOf(path), curves, isClosed: path.isClosed };
}

/** The path with every point moved by a map that keeps lines straight. */
export const mapPath = (path: Path, map: (point: Point) => Point): Path => ({
  start: map(path.start), isClosed: path.isClosed, curves: path.curves.map(([a, b, c]): Cubic => [map(a), map(b), map(c)]),
});

/** The other half of a symmetric garment. */
export const mirror = (path: Path): Path => mapPath(path, ([x, y]) => [-x, y]);
export const shift = (path: Path, by: Point): Path => mapPath(path, (point) => add(point, by));

/** A half that starts or ends on the centre line, and its mirror image, as one path from left to right. */
export const bothSides = (half: Path): Path => join(reverse(mirror(half)), half);

/** The point and direction of a cubic at t. */
function onCubic(from: Point, [c1, c2, to]: Cubic, t: number): readonly [Point, Point] {
  const a = mix(from, c1, t), b = mix(c1, c2, t), c = mix(c2, to, t);
  const d = mix(a, b, t), e = mix(b, c, t);
  const way = subtract(e, d);
  return [mix(d, e, t), normalise(lengthOf(way) > 1e-9 ? way : subtract(to, from))];
}

/** A path as points: `steps` a curve, straight lines as they are. */
export function flatten(path: Path, steps = 12): Point[] {
  const out: Point[] = [path.start];
  let from = path.start;
  for (const cubic of path.curves) {
    const isLine = distance(from, cubic[0]) < 1e-9 && distance(cubic[1], cubic[2]) < 1e-9;
    for (let i = 1; i <= (isLine ? 1 : steps); i++) out.push(onCubic(from, cubic, i / (isLine ? 1 : steps))[0]);
    from = cubic[2];
  }
  return out;
}

interface Place { readonly index: number; readonly t: number }

/** Length along the path of each step of each curve; the table by which shares of length are found. */
function measure(path: Path): { readonly total: number; place(share: number): Place } {
  const steps = 10;
  const lengths: number[] = [0];
  let from = path.start;
  for (const cubic of path.curves) {
    let last = from;
    for (let i = 1; i <= steps; i++) {
      const [point] = onCubic(from, cubic, i / steps);
      lengths.push((lengths[lengths.length - 1] as number) + distance(last, point));
      last = point;
    }
    from = cubic[2];
  }
  const total = lengths[lengths.length - 1] as number;
  return {
    total,
    place(share) {
      const wanted = Math.max(0, Math.min(1, share)) * total;
      let i = 1;
      while (i < lengths.length - 1 && (lengths[i] as number) < wanted) i += 1;
      const low = lengths[i - 1] as number;
      const step = (i - 1 + (wanted - low) / Math.max(1e-9, (lengths[i] as number) - low)) / steps;
      const index = Math.min(path.curves.length - 1, Math.floor(step));
      return { index, t: Math.min(1, step - index) };
    },
  };
}

export const lengthOfPath = (path: Path): number => measure(path).total;

const startOf = (path: Path, index: number): Point => (index === 0 ? path.start : (path.curves[index - 1] as Cubic)[2]);

/** The point at a share of the length, and the unit direction there. */
export function pointAt(path: Path, share: number): readonly [point: Point, way: Point] {
  const { index, t } = measure(path).place(share);
  return onCubic(startOf(path, index), path.curves[index] as Cubic, t);
}

/** Several shares at once: one measuring for all. */
export function pointsAt(path: Path, shares: readonly number[]): readonly (readonly [point: Point, way: Point])[] {
  const table = measure(path);
  return shares.map((share) => {
    const { index, t } = table.place(share);
    return onCubic(startOf(path, index), path.curves[index] as Cubic, t);
  });
}

/** The stretch between two shares of the length. */
export function part(path: Path, from: number, to: number): Path {
  const table = measure(path);
  const a = table.place(from);
  const b = table.place(to);
  const curves: Cubic[] = [];
  for (let i = a.index; i <= b.index; i++) {
    const cubic = path.curves[i] as Cubic;
    const low = i === a.index ? a.t : 0;
    const high = i === b.index ? b.t : 1;
    if (high - low < 1e-6) continue;
    curves.push(cutCubic(startOf(path, i), cubic, [low, high]));
  }
  const start = onCubic(startOf(path, a.index), path.curves[a.index] as Cubic, a.t)[0];
  return { start, curves: curves.length > 0 ? curves : [straight(start, start)], isClosed: false };
}

function cutCubic(from: Point, [c1, c2, to]: Cubic, [low, high]: readonly [number, number]): Cubic {
  // De Casteljau twice: first the head is cut off at `high`, then the tail at `low` of what is left.
  const head = (p0: Point, p1: Point, p2: Point, p3: Point, t: number): readonly [Point, Point, Point, Point] => {
    const a = mix(p0, p1, t), b = mix(p1, p2, t), c = mix(p2, p3, t), d = mix(a, b, t), e = mix(b, c, t);
    return [p0, a, d, mix(d, e, t)];
  };
  const [h0, h1, h2, h3] = head(from, c1, c2, to, high);
  const [, r1, r2] = head(h3, h2, h1, h0, 1 - (high > 0 ? low / high : 0));
  return [r2, r1, h3];
}

/**
 * The path moved sideways by `by` mm: to the left of its way for y up, that is to the right hand on paper for positive values. Controls
 * move with their ends (Tiller and Hanson), true to a few tenths of a mm on the gentle curves of seams.
 */
export function offset(path: Path, by: number): Path {
  const curves: Cubic[] = [];
  let from = path.start;
  let start: Point | undefined;
  for (const cubic of path.curves) {
    const [c1, c2, to] = cubic;
    if (distance(from, to) < 1e-6) continue;
    const out = scale(perpendicular(onCubic(from, cubic, 0.001)[1]), by);
    const into = scale(perpendicular(onCubic(from, cubic, 0.999)[1]), by);
    const next: Cubic = [add(c1, out), add(c2, into), add(to, into)];
    if (start === undefined) start = add(from, out);
    else {
      const last = curves[curves.length - 1] as Cubic;
      // Corners are mended by meeting half way: seams bend softly where stitches follow them.
      const meeting = mix(last[2], add(from, out), 0.5);
      curves[curves.length - 1] = [last[0], last[1], meeting];
    }
    curves.push(next);
    from = to;
  }
  return { start: start ?? path.start, curves, isClosed: false };
}

/** Where a path that runs downward first passes a height: its x there; the end's x below it. */
export function xAt(path: Path, y: number): number {
  const points = flatten(path, 10);
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as Point, points[i] as Point];
    if ((a[1] - y) * (b[1] - y) <= 0 && a[1] !== b[1]) return a[0] + (b[0] - a[0]) * ((y - a[1]) / (b[1] - a[1]));
  }
  return y < path.start[1] ? path.start[0] : endOf(path)[0];
}

/** A small circle. */
export function dot([x, y]: Point, radius: number): Path {
  const c = radius * 0.5523;
  return { start: [x + radius, y], isClosed: true, curves: [
    [[x + radius, y + c], [x + c, y + radius], [x, y + radius]], [[x - c, y + radius], [x - radius, y + c], [x - radius, y]],
    [[x - radius, y - c], [x - c, y - radius], [x, y - radius]], [[x + c, y - radius], [x + radius, y - c], [x + radius, y]],
  ] };
}
