import { hashOf } from '@toile/kernel';
import { boxOf, curveOf, distance, isInside, mix, pointOn, sampleQuadratic, signedArea } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import { setIn } from './set-in.ts';
import type { SketchLandmark, SketchLine, SketchRegion, TracedSketch } from './traced-sketch.ts';

/** One sleeve of a drawing, laid flat: its two long edges from the shoulder down, and its mouth from the outer to the inner one. */
export interface DrawnSleeve {
  readonly side: 'left' | 'right';
  readonly outer: Polyline;
  readonly inner: Polyline;
  readonly mouth: Polyline;
  /** Where it is set in, from the shoulder to the armpit. */
  readonly armhole: Polyline;
  readonly outline: Polyline;
}

/** A drawing in mm of cloth, its height measured from the high point shoulder (or the waist's top edge), cut where arms leave the body. */
export interface SketchPlane {
  readonly sketch: TracedSketch;
  readonly landmarks: Readonly<Partial<Record<SketchLandmark, Point>>>;
  /** The whole silhouette, clockwise. */
  readonly outline: Polyline;
  /** What is left of it without sleeves, its front neckline cut out. */
  readonly trunk: Polyline;
  /** The front neckline, from left to right; empty where nothing lies on the shoulders. */
  readonly neck: Polyline;
  readonly sleeves: Readonly<{ left?: DrawnSleeve; right?: DrawnSleeve }>;
  readonly regions: readonly SketchRegion[];
  readonly lines: readonly SketchLine[];
  /** Half-width of the trunk on a side at a height, mm: its farthest point there. */
  halfWidth(side: 'left' | 'right', y: number): number;
  /** Where the trunk ends above and below on a side. */
  readonly top: number;
  readonly bottom: number;
}

const contents = new WeakMap<TracedSketch, string>();

/** Tells one drawing from another by what it holds: the same drawing read twice is the same, one made anew under its old name is another. */
export function sketchKey(sketch: TracedSketch): string {
  const known = contents.get(sketch);
  if (known !== undefined) return known;
  const text = JSON.stringify([sketch.type, sketch.side, sketch.mm, sketch.outline, sketch.regions, sketch.lines, sketch.landmarks]);
  const key = `${sketch.id}.${text.length}.${hashOf(text)}`;
  contents.set(sketch, key);
  return key;
}

/** How many planes are kept: a collection's drawings from both sides. */
const KEPT = 48;
const planes = new Map<string, SketchPlane>();

/** The plane of a sketch; `isMirrored` as seen from the other side. */
export function sketchPlane(sketch: TracedSketch, isMirrored = false): SketchPlane {
  const key = `${sketchKey(sketch)}${isMirrored ? '.mirrored' : ''}`;
  const known = planes.get(key);
  if (known) return known;
  const made = makePlane(sketch, isMirrored);
  if (planes.size >= KEPT) planes.delete(planes.keys().next().value as string);
  planes.set(key, made);
  return made;
}

/** Shortest stretch of an outline, mm: finer drawing is a hand's tremor. */
const FINE = 6;
/** A sleeve reaches at least this far out of its armhole, mm. */
const LEAST_SLEEVE = 45;

function makePlane(sketch: TracedSketch, isMirrored: boolean): SketchPlane {
  const { mm } = sketch, sign = isMirrored ? -1 : 1;
  const told = Object.fromEntries(Object.entries(sketch.landmarks).map(([name, [x, y]]) => [isMirrored ? otherSide(name) : name, [x * mm * sign, y * mm] as Point])) as Partial<Record<SketchLandmark, Point>>;
  const flat = ([x, y]: Point): Point => [x * mm * sign, y * mm];
  const given = { ...told, ...necksOf(sketch.outline.map(flat), told, sketch.regions.filter(({ part }) => part === 'collar').flatMap(({ outline }) => outline.map(flat))) };
  const necks = [given.neckLeft, given.neckRight].filter((p): p is Point => p !== undefined);
  const zero = necks.length > 0 ? Math.min(...necks.map((p) => p[1])) : 0;
  const place = ([x, y]: Point): Point => [x * mm * sign, y * mm - zero];
  const edge = clockwise(evened(sketch.outline.map(place), true));
  const regions = sketch.regions.map((region) => ({ ...region, outline: clockwise(evened(region.outline.map(place), true)) }));
  const lines = sketch.lines.map((line) => ({ ...line, width: line.width * mm, points: evened(line.points.map(place), false) }));
  const { ring, marks: landmarks, armholes } = setIn(edge, Object.fromEntries(Object.entries(given).map(([name, [x, y]]) => [name, nearestOf(edge, [x, y - zero], name === 'crotch')])) as Marks, regions);
  const neck = isMirrored ? backNeck(landmarks) : neckOf(ring, { landmarks, lines, front: -zero, collars: regions.filter(({ part, outline }) => part === 'collar' && isStanding(outline)) });
  const left = sleeveOf(ring, landmarks, { side: 'left', lines, hole: armholes.left }), right = sleeveOf(ring, landmarks, { side: 'right', lines, hole: armholes.right });
  const trunk = trunkOf(ring, { landmarks, neck, left, right });
  const box = boxOf(trunk);
  return {
    sketch, landmarks, outline: ring, trunk, neck, sleeves: { ...(left ? { left } : {}), ...(right ? { right } : {}) }, regions, lines,
    top: box.top, bottom: box.bottom, halfWidth: widthsOf(trunk, box.top, box.bottom),
  };
}

/** Tops of straps rise at least so far over the cloth between them; a hood or stand narrows at least so much where it meets the shoulder, mm. */
const STRAP = 55, NARROWS = 14;

/**
 * Neck points where the drawing itself has them: straps hang from their tops however deep the edge between them is cut, and a hood or a stand
 * meets the shoulder where it is narrowest.
 */
function necksOf(outline: readonly Point[], marks: Marks, collar: readonly Point[]): Marks {
  const box = boxOf(outline), ring = clockwise(evened(outline, true));
  const middle = Math.min(...ring.filter(([x]) => Math.abs(x) < 20).map(([, y]) => y));
  const out: Partial<Record<SketchLandmark, Point>> = {};
  const { neckLeft: one, neckRight: other } = marks;
  // Of two points that are no mirror image of each other one is wrong at least.
  const isUneven = one !== undefined && other !== undefined && (Math.abs(one[0] + other[0]) > 24 || Math.abs(one[1] - other[1]) > 20);
  for (const side of ['Left', 'Right'] as const) {
    const sign = side === 'Left' ? -1 : 1, neck = marks[`neck${side}`], shoulder = marks[`shoulder${side}`];
    if (isUneven && shoulder && collar.length > 0) {
      // Where a collar ends along the shoulder.
      const seam = ring.filter((p) => p[0] * sign > 12 && p[0] * sign < shoulder[0] * sign && p[1] < shoulder[1] + 20 && collar.some((q) => distance(p, q) < 16));
      const low = seam.reduce<Point | undefined>((best, p) => (!best || p[1] > best[1] ? p : best), undefined);
      if (low) { out[`neck${side}`] = low; continue; }
    }
    if (!neck) continue;
    const own = ring.filter(([x, y]) => x * sign > 12 && y < box.top + (box.bottom - box.top) * 0.5);
    const top = own.reduce((best, p) => (p[1] < best[1] ? p : best), neck);
    if (middle > top[1] + STRAP && neck[1] > top[1] + 25 && Math.abs(top[0]) < Math.abs(neck[0]) + 90) {
      // The inner corner of the strap's end.
      out[`neck${side}`] = own.filter((p) => p[1] < top[1] + 14).reduce((best, p) => (p[0] * sign < best[0] * sign ? p : best), top);
    } else if (shoulder && middle < neck[1]) {
      const down = side === 'Right' ? stretchBetween(ring, neck, shoulder) : stretchBetween(ring, shoulder, neck);
      const hollow = down.filter((p) => p[0] * sign > 12 && p[1] > neck[1] && p[1] < shoulder[1] + 20 && p[0] * sign < shoulder[0] * sign).reduce((best, p) => (p[0] * sign < best[0] * sign ? p : best), neck);
      if (hollow[0] * sign < neck[0] * sign - NARROWS) out[`neck${side}`] = hollow;
    }
  }
  return out;
}

const otherSide = (name: string): string => (name.endsWith('Left') ? `${name.slice(0, -4)}Right` : name.endsWith('Right') ? `${name.slice(0, -5)}Left` : name);

const clockwise = (ring: readonly Point[]): Point[] => (signedArea(ring) >= 0 ? ring.slice() : ring.slice().reverse());

/** The line with points neither crowded nor far apart. */
function evened(points: readonly Point[], isClosed: boolean): Point[] {
  const out: Point[] = [];
  const all = isClosed && points.length > 0 ? [...points, points[0] as Point] : points;
  for (const [i, p] of all.entries()) {
    const before = out[out.length - 1];
    if (!before) { out.push(p); continue; }
    const far = distance(before, p);
    if (far < FINE * 0.4 && i < all.length - 1) continue;
    const count = Math.ceil(far / (FINE * 2.5));
    for (let k = 1; k <= count; k++) out.push(mix(before, p, k / count));
  }
  if (isClosed && out.length > 1) out.pop();
  return out;
}

function nearestOf(ring: readonly Point[], p: Point, isFree: boolean): Point {
  const at = ring[nearestIndex(ring, p)] as Point;
  return isFree || distance(at, p) > 60 ? p : at;
}

function nearestIndex(ring: readonly Point[], p: Point): number {
  let best = 0, least = Infinity;
  for (let i = 0; i < ring.length; i++) {
    const d = distance(ring[i] as Point, p);
    if (d < least) { least = d; best = i; }
  }
  return best;
}

/** The stretch of a ring from one point of it to another, clockwise. */
export function stretchBetween(ring: readonly Point[], from: Point, to: Point): Point[] {
  const a = nearestIndex(ring, from), b = nearestIndex(ring, to);
  return a <= b ? ring.slice(a, b + 1) : [...ring.slice(a), ...ring.slice(0, b + 1)];
}

type Marks = Readonly<Partial<Record<SketchLandmark, Point>>>;

function sleeveOf(ring: readonly Point[], marks: Marks, { side, lines, hole: known }: { readonly side: 'left' | 'right'; readonly lines: readonly SketchLine[]; readonly hole: readonly Point[] | undefined }): DrawnSleeve | undefined {
  const shoulder = side === 'left' ? marks.shoulderLeft : marks.shoulderRight;
  const armpit = side === 'left' ? marks.armpitLeft : marks.armpitRight;
  const cuff = side === 'left' ? marks.cuffLeft : marks.cuffRight;
  if (!shoulder || !armpit) return undefined;
  const stretch = side === 'right' ? stretchBetween(ring, shoulder, armpit) : stretchBetween(ring, armpit, shoulder).reverse();
  const sign = side === 'right' ? 1 : -1;
  // Outwards of the armhole: away from the body, square to the line from shoulder to armpit.
  const hole: Point = [armpit[0] - shoulder[0], armpit[1] - shoulder[1]], length = Math.hypot(...hole) || 1;
  const out: Point = [(hole[1] / length) * sign, (-hole[0] / length) * sign];
  const reachOf = (p: Point): number => (p[0] - shoulder[0]) * out[0] + (p[1] - shoulder[1]) * out[1];
  if (stretch.length < 8 || Math.max(...stretch.map(reachOf)) < LEAST_SLEEVE) return undefined;
  const far = (stretch.reduce((best, p) => (distance(p, shoulder) > distance(best, shoulder) ? p : best)));
  const along: Point = [far[0] - shoulder[0], far[1] - shoulder[1]], run = Math.hypot(...along) || 1;
  const d: Point = [along[0] / run, along[1] / run];
  // Square to the sleeve, from its outer to its inner edge.
  const inwards: Point = sign > 0 ? [-d[1], d[0]] : [d[1], -d[0]];
  const score = (p: Point, k: number): number => (p[0] - shoulder[0]) * (d[0] + k * inwards[0]) + (p[1] - shoulder[1]) * (d[1] + k * inwards[1]);
  const at = (k: number, from: number): number => {
    let best = from;
    for (let i = from; i < stretch.length; i++) if (score(stretch[i] as Point, k) > score(stretch[best] as Point, k)) best = i;
    return best;
  };
  // A cuff is told only by a point near the sleeve's own outer corner.
  const corner = at(-0.7, 0), told = cuff ? nearestIndex(stretch, cuff) : corner;
  const outerEnd = distance(stretch[told] as Point, stretch[corner] as Point) < 0.12 * run ? told : corner;
  const innerEnd = Math.max(outerEnd + 1, at(0.55, outerEnd));
  if (outerEnd < 2 || innerEnd > stretch.length - 2) return undefined;
  return { side, armhole: known ?? armholeOf(lines, { side, shoulder, armpit }), outer: stretch.slice(0, outerEnd + 1), mouth: stretch.slice(outerEnd, innerEnd + 1), inner: stretch.slice(innerEnd).reverse(), outline: stretch };
}

/** The front neckline: a line of the drawing that runs from neck point to neck point, else the silhouette's own upper edge, else a scoop to the front neck. */
function neckOf(ring: readonly Point[], { landmarks, lines, front, collars }: { readonly landmarks: Marks; readonly lines: readonly SketchLine[]; readonly front: number; readonly collars: readonly SketchRegion[] }): Point[] {
  const { neckLeft: a, neckRight: b } = landmarks;
  if (!a || !b) return [];
  const upper = stretchBetween(ring, a, b);
  // A stand or a hood rises in the middle: then the edge is none of the neckline.
  const low = Math.max(...upper.filter(([x]) => Math.abs(x) < 26).map((p) => p[1]));
  if (low > Math.min(front - 14, Math.min(a[1], b[1]) + 14)) return upper;
  const reach = Math.max(18, distance(a, b) * 0.16);
  const roll = collars.filter(({ outline }) => boxOf(outline).top > -HOOD).flatMap(({ outline }) => outline);
  if (roll.length > 0 && Math.max(...roll.map(([x]) => x)) > b[0] * 0.6 && Math.min(...roll.map(([x]) => x)) < a[0] * 0.6) return [a, ...lowerEdge(roll, a, b), b];
  const own = lines.find(({ points }) => points.length > 3 && ((distance(points[0] as Point, a) < reach && distance(points[points.length - 1] as Point, b) < reach) || (distance(points[0] as Point, b) < reach && distance(points[points.length - 1] as Point, a) < reach)) && (points[points.length >> 1] as Point)[1] > Math.min(a[1], b[1]) && Math.abs(Math.max(...points.map((p) => p[1])) - front) < 40);
  if (own) {
    const isForth = distance(own.points[0] as Point, a) < reach;
    return [a, ...(isForth ? own.points.slice(1, -1) : own.points.slice(1, -1).reverse()), b];
  }
  const bottom: Point = [(a[0] + b[0]) / 2 * 0.2, Math.max(front, Math.max(a[1], b[1]) + 26)];
  const half = sampleQuadratic(a, [a[0] * 0.82, bottom[1]], bottom, 8);
  return [...half, ...sampleQuadratic(bottom, [b[0] * 0.82, bottom[1]], b, 8).slice(1)];
}

/** A collar higher than this is a hood, mm; one that reaches lower than that is no stand. */
const HOOD = 150, LOWEST = 75;

/** Whether a collar stands out of the neckline: most of it lies above the shoulder. */
export function isStanding(outline: readonly Point[]): boolean {
  const { top, bottom } = boxOf(outline);
  return top < -22 && bottom < LOWEST;
}

/** Whether a standing collar is a hood. */
export const isHood = (outline: readonly Point[]): boolean => boxOf(outline).top < -HOOD;

/** The lowest of some points at every inch between two others. */
function lowerEdge(points: readonly Point[], a: Point, b: Point): Point[] {
  const count = Math.max(3, Math.round((b[0] - a[0]) / 18));
  return Array.from({ length: count - 1 }, (_, i): Point | undefined => {
    const x = a[0] + ((b[0] - a[0]) * (i + 1)) / count;
    const near = points.filter((p) => Math.abs(p[0] - x) < 20);
    return near.length === 0 ? undefined : [x, Math.max(...near.map((p) => p[1])) - 4];
  }).filter((p): p is Point => p !== undefined);
}

/** Seen from the other side a neck is cut shallow. */
const backNeck = ({ neckLeft: a, neckRight: b }: Marks): Point[] => (a && b ? sampleQuadratic(a, [(a[0] + b[0]) / 2, Math.max(a[1], b[1]) + 34], b, 10) : []);

/** The armhole: a line of the drawing from shoulder to armpit, else one bowed in towards the body. */
function armholeOf(lines: readonly SketchLine[], { side, shoulder, armpit }: { readonly side: 'left' | 'right'; readonly shoulder: Point; readonly armpit: Point }): Point[] {
  const reach = distance(shoulder, armpit) * 0.16;
  for (const { points } of lines) {
    const a = points[0] as Point, z = points[points.length - 1] as Point;
    if (distance(a, shoulder) < reach && distance(z, armpit) < reach) return [shoulder, ...points.slice(1, -1), armpit];
    if (distance(z, shoulder) < reach && distance(a, armpit) < reach) return [shoulder, ...points.slice(1, -1).reverse(), armpit];
  }
  const bow = distance(shoulder, armpit) * 0.22 * (side === 'right' ? -1 : 1);
  return sampleQuadratic(shoulder, [shoulder[0] * 0.35 + armpit[0] * 0.65 + bow, shoulder[1] * 0.38 + armpit[1] * 0.62], armpit, 10);
}

function trunkOf(ring: readonly Point[], { landmarks, neck, left, right }: { readonly landmarks: Marks; readonly neck: readonly Point[]; readonly left: DrawnSleeve | undefined; readonly right: DrawnSleeve | undefined }): Point[] {
  const { neckLeft: a, neckRight: b } = landmarks;
  const first = a ?? (ring[0] as Point);
  let walk: Point[];
  if (a && b && neck.length > 0) walk = [...neck.slice(0, -1), ...stretchBetween(ring, b, a).slice(0, -1)];
  else { const i = nearestIndex(ring, first); walk = [...ring.slice(i), ...ring.slice(0, i)]; }
  for (const sleeve of [right, left]) {
    if (!sleeve) continue;
    const hole = sleeve.armhole.slice();
    const from = sleeve.side === 'right' ? sleeve.outer[0] as Point : sleeve.inner[0] as Point;
    const to = sleeve.side === 'right' ? sleeve.inner[0] as Point : sleeve.outer[0] as Point;
    const i = nearestIndex(walk, from), j = nearestIndex(walk, to);
    if (j <= i) continue;
    walk = [...walk.slice(0, i), ...(sleeve.side === 'right' ? hole : hole.reverse()), ...walk.slice(j + 1)];
  }
  return walk;
}

/** Farthest point from the axis on each side at every height, held beyond the ends, evened over a hand's breadth. */
function widthsOf(trunk: readonly Point[], top: number, bottom: number): SketchPlane['halfWidth'] {
  const step = 8, count = Math.max(2, Math.ceil((bottom - top) / step) + 1);
  const table = (sign: -1 | 1): Float64Array => {
    const out = new Float64Array(count);
    for (let i = 0; i < trunk.length; i++) {
      const p = trunk[i] as Point, q = trunk[(i + 1) % trunk.length] as Point;
      const from = Math.floor((Math.min(p[1], q[1]) - top) / step), to = Math.ceil((Math.max(p[1], q[1]) - top) / step);
      for (let k = Math.max(0, from); k <= Math.min(count - 1, to); k++) {
        const y = top + k * step, u = Math.max(0, Math.min(1, (y - p[1]) / (q[1] - p[1] || 1)));
        out[k] = Math.max(out[k] as number, sign * (p[0] + (q[0] - p[0]) * u));
      }
    }
    // Where one side ends before the other (a slanting hem), its width is held.
    let last = 0;
    for (let k = 0; k < count; k++) { if ((out[k] as number) > 20) last = out[k] as number; else out[k] = last; }
    for (let k = count - 2; k >= 0; k--) if ((out[k] as number) <= 20) out[k] = out[k + 1] as number;
    return out;
  };
  const sides = { left: table(-1), right: table(1) };
  return (side, y) => {
    const list = sides[side], x = Math.max(0, Math.min(count - 1.0001, (y - top) / step)), i = Math.floor(x);
    return (list[i] as number) + ((list[i + 1] as number) - (list[i] as number)) * (x - i);
  };
}

/** The point in the middle of a region, within it where that is easily found. */
export function middleOf(outline: readonly Point[]): Point {
  const n = outline.length, mean: Point = [outline.reduce((sum, p) => sum + p[0], 0) / n, outline.reduce((sum, p) => sum + p[1], 0) / n];
  if (isInside(outline, mean)) return mean;
  const curve = curveOf([...outline, outline[0] as Point]);
  for (let i = 0; i < 12; i++) {
    const at = mix(pointOn(curve, i / 12), pointOn(curve, (i + 6) / 12 % 1), 0.5);
    if (isInside(outline, at)) return at;
  }
  return mean;
}
