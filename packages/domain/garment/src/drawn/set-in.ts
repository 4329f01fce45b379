import { distance, isInside, signedArea } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { SketchLandmark, SketchRegion } from './traced-sketch.ts';

type Marks = Readonly<Partial<Record<SketchLandmark, Point>>>;

/** The silhouette with its points put where the drawing's own areas have them. */
export interface SetIn {
  /** The ring, slit from where a sleeve leaves the body up to the armpit where an arm is drawn against it. */
  readonly ring: readonly Point[];
  readonly marks: Marks;
  /** Armholes that the areas tell, from the shoulder to the armpit. */
  readonly armholes: Readonly<{ left?: readonly Point[]; right?: readonly Point[] }>;
}

/** How far an area may lie from the silhouette that it touches: a pen's width and a hand's tremor, mm. */
const TOUCH = 24;
/** Smallest sleeve, mm². */
const LEAST_AREA = 6000;
/** An armhole reaches so far down a sleeve's own length where nothing says. */
const USUAL_DEPTH = 0.34;
/** No armhole is deeper, mm; a short sleeve is shorter than its armhole. */
const DEEPEST = 250;

/**
 * Landmarks are found by likeness to a garment of the house; where the drawing bounds a sleeve as an area of its own, the area knows better:
 * where it is set in, where it leaves the body, and where an arm drawn against the side hides it.
 */
export function setIn(ring: readonly Point[], marks: Marks, regions: readonly SketchRegion[]): SetIn {
  let now: SetIn = { ring, marks, armholes: {} };
  for (const side of ['right', 'left'] as const) now = ofSide(now, side, regions);
  return now;
}

function ofSide(given: SetIn, side: 'left' | 'right', regions: readonly SketchRegion[]): SetIn {
  const sign = side === 'right' ? 1 : -1, end = side === 'right' ? 'Right' : 'Left';
  const { marks } = given;
  const own = regions.filter(({ part, outline }) => part === 'sleeve' && mean(outline) * sign > 60 && Math.abs(signedArea(outline)) > LEAST_AREA);
  const sleeve = own.toSorted((a, b) => Math.abs(signedArea(b.outline)) - Math.abs(signedArea(a.outline)))[0]?.outline;
  if (!sleeve) return given;
  // From the middle of the neck down this side, whichever it is.
  const round = side === 'right' ? given.ring : given.ring.toReversed();
  const start = round.reduce((best, p, i) => (Math.abs(p[0]) * 2 + p[1] < Math.abs((round[best] as Point)[0]) * 2 + (round[best] as Point)[1] ? i : best), 0);
  const walk = [...round.slice(start), ...round.slice(0, start)];
  const half = walk.findIndex((p, i) => i > walk.length * 0.2 && p[0] * sign < 0);
  const until = half < 0 ? walk.length : half;
  const isNear = walk.map((p, i) => i < until && own.some(({ outline }) => outline.some((q) => Math.abs(q[0] - p[0]) < TOUCH && distance(p, q) < TOUCH)));
  const first = isNear.indexOf(true);
  if (first < 0) return given;
  const shoulder = walk[first] as Point;
  // The end of the sleeve is what lies farthest from its shoulder before the body begins again.
  const lastNear = isNear.lastIndexOf(true);
  let mouth = first;
  for (let i = first; i <= lastNear; i++) if (distance(walk[i] as Point, shoulder) > distance(walk[mouth] as Point, shoulder)) mouth = i;
  const long = distance(shoulder, walk[mouth] as Point);
  if (long < 80 || mouth - first < 3) return given;
  // The hollow between arm and body: the armpit where light shows between them, else the corner where the mouth meets the side.
  let leaves = -1, deepest = 0.4;
  for (let i = mouth + 1; i < Math.min(until, lastNear + 4); i++) {
    const turn = -sign * turnAt(walk, i), hollow = Math.abs(turn) > 2.5 ? Math.abs(turn) : turn;
    if (hollow > deepest) { deepest = hollow; leaves = i; }
  }
  if (leaves < 0) leaves = Math.min(until - 1, Math.max(lastNear, mouth + 1));
  const path = own.length === 1 ? innerPath(sleeve, walk[leaves] as Point, shoulder) : innerStair(own.flatMap(({ outline }) => outline), { from: walk[leaves] as Point, to: shoulder, sign });
  const from = walk[leaves] as Point;
  const landmark = marks[`armpit${end}`];
  const hole = distance(from, shoulder);
  const isOpen = hole < long * 0.5 || (hole < DEEPEST && !(landmark && landmark[1] < from[1] - 60));
  const told = marks[`shoulder${end}`];
  // Points that agree with the areas are the better ones: a designer may have put them there.
  if (isOpen && landmark && told && distance(told, shoulder) < 1.5 * TOUCH && distance(landmark, from) < 1.5 * TOUCH) return given;
  const depth = (y: number): number => (y - shoulder[1]) / Math.max(1, (walk[mouth] as Point)[1] - shoulder[1]);
  const isTold = landmark !== undefined && depth(landmark[1]) > 0.18 && depth(landmark[1]) < 0.55;
  const wanted = isTold ? landmark[1] : shoulder[1] + long * USUAL_DEPTH;
  const at = isOpen ? -1 : path.reduce((best, p, i) => (Math.abs(p[1] - wanted) < Math.abs((path[best] as Point)[1] - wanted) ? i : best), 0);
  if (!isOpen && (at < 1 || at > path.length - 2 || !isInside(given.ring, path[at] as Point))) return given;
  const armpit = isOpen ? from : path[at] as Point;
  const slit = isOpen ? [] : path.slice(0, at);
  const cut = isOpen ? walk : [...walk.slice(0, leaves + 1), ...slit, armpit, ...slit.toReversed().map(([x, y]): Point => [x, y]), ...walk.slice(leaves + 1)];
  const armhole = [shoulder, ...path.slice(at + 1).toReversed().filter((p) => distance(p, shoulder) > 20 && distance(p, armpit) > 12), armpit];
  return {
    ring: side === 'right' ? cut : cut.toReversed(), marks: { ...marks, [`shoulder${end}`]: shoulder, [`armpit${end}`]: armpit },
    armholes: { ...given.armholes, [side]: armhole },
  };
}

/** How far a walk turns at one of its points, judged over a hand's breadth: above 0 to the right. */
function turnAt(walk: readonly Point[], i: number): number {
  const a = walk[Math.max(0, i - 3)] as Point, p = walk[i] as Point, b = walk[Math.min(walk.length - 1, i + 3)] as Point;
  const ux = p[0] - a[0], uy = p[1] - a[1], vx = b[0] - p[0], vy = b[1] - p[1];
  return Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy);
}

/** The same edge where a sleeve is quilted or cut in panels: the innermost of their points at every height. */
function innerStair(points: readonly Point[], { from, to, sign }: { readonly from: Point; readonly to: Point; readonly sign: number }): Point[] {
  const step = 24, rows = Math.max(1, Math.round((from[1] - to[1]) / step));
  const inner = Array.from({ length: rows - 1 }, (_, k): Point | undefined => {
    const y = from[1] - (k + 1) * step;
    const near = points.filter((p) => Math.abs(p[1] - y) < step * 0.75);
    return near.length === 0 ? undefined : [Math.min(...near.map((p) => p[0] * sign)) * sign, y];
  });
  return [from, ...inner.filter((p): p is Point => p !== undefined), to];
}

const mean = (ring: readonly Point[]): number => ring.reduce((sum, [x]) => sum + x, 0) / ring.length;

/** The edge of a sleeve that lies against the body, from where it leaves it up to the shoulder. */
function innerPath(ring: readonly Point[], from: Point, to: Point): Point[] {
  const a = nearest(ring, from), b = nearest(ring, to);
  const forth = a <= b ? ring.slice(a, b + 1) : [...ring.slice(a), ...ring.slice(0, b + 1)];
  const back = (b <= a ? ring.slice(b, a + 1) : [...ring.slice(b), ...ring.slice(0, a + 1)]).toReversed();
  const reach = (line: readonly Point[]): number => line.reduce((sum, [x]) => sum + Math.abs(x), 0) / line.length;
  return reach(forth) < reach(back) ? forth : back;
}

function nearest(ring: readonly Point[], p: Point): number {
  let best = 0;
  for (let i = 1; i < ring.length; i++) if (distance(ring[i] as Point, p) < distance(ring[best] as Point, p)) best = i;
  return best;
}
