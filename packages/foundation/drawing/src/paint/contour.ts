import { noise1 } from '@toile/geometry';
import type { Polyline } from '@toile/geometry';
import { chanceOf, invariant } from '@toile/kernel';
import type { Layer } from '../scene.ts';
import type { Easel } from './easel.ts';
import type { Pen } from './hands.ts';
import type { Light } from './light.ts';
import { measureStroke, strokeVarying } from './stroke.ts';

/** What a pressed line is drawn with. */
export interface Press { readonly easel: Easel; readonly light: Light; readonly pen: Pen; readonly layer: Layer; readonly weight: number; readonly isClosed: boolean }

const clamp = (v: number, low = 0, high = 1): number => (v < low ? low : v > high ? high : v);

/** Unevenness of a living line, mm at weight 1. */
const ALIVE = 0.7;
/** A hand lifts the pen where the line turns by more than this (cosine) within TURN mm. */
const CORNER = 0.5, TURN = 7;
/** Stretches longer than this (mm) are divided, so that a straight edge is as alive as a curve. */
export const STRETCH = 14;
/** A stroke sets in over this many mm, and flicks out over these. */
const SET_IN = 16, FLICK = 34;
/** Strokes shorter than this (mm) run past their corner by less. */
const FULL_STROKE = 90;

let xs = new Float64Array(4096), ys = new Float64Array(4096), runs = new Float64Array(4096), widths = new Float64Array(4096);
function makeRoom(n: number): void {
  if (n <= xs.length) return;
  const size = 2 ** Math.ceil(Math.log2(n));
  [xs, ys, runs, widths] = [xs, ys, runs, widths].map((old) => { const larger = new Float64Array(size); larger.set(old); return larger; }) as [Float64Array<ArrayBuffer>, Float64Array<ArrayBuffer>, Float64Array<ArrayBuffer>, Float64Array<ArrayBuffer>];
}

/** A line grows with the picture, but more slowly: small pictures keep enough of it, posters do not turn to wire. */
const weightAt = (scale: number): number => clamp(1 - 0.11 * Math.log2(scale / 0.25), 0.68, 1.06);

/** Copies the placed line, long stretches divided; gives the number of points. */
function takeLine({ at, kernels: { memory: { f32 } }, projection: { scale } }: Easel, n: number, isClosed: boolean): number {
  const X = at.x >> 2, Y = at.y >> 2, most = (at.y - at.x) >> 3, longest = Math.max(3, STRETCH * scale);
  makeRoom(most + 8);
  let m = 0;
  for (let i = 0; i < n; i++) {
    const x = f32[X + i] as number, y = f32[Y + i] as number, j = i + 1 < n ? i + 1 : 0;
    xs[m] = x; ys[m++] = y;
    if (j === 0 && !isClosed) break;
    const dx = (f32[X + j] as number) - x, dy = (f32[Y + j] as number) - y, parts = Math.ceil(Math.sqrt(dx * dx + dy * dy) / longest);
    for (let k = 1; k < parts; k++) { xs[m] = x + (dx * k) / parts; ys[m++] = y + (dy * k) / parts; }
  }
  invariant(m < most, 'there is room for every point of a divided line');
  return m;
}

/** The middle of an outline's points, px: an open contour looks away from it. */
function middleOf(outline: Polyline, { projection: { scale, originX, originY } }: Easel): readonly [number, number] {
  let x = 0, y = 0;
  for (const p of outline) { x += p[0]; y += p[1]; }
  return [(x / outline.length) * scale + originX, (y / outline.length) * scale + originY];
}

/** Fills in the width (px) of each point: heavy where the outline looks from the light, thin towards it, lost here and there on the lit side. */
function placeWidths({ easel, light, pen, layer, weight, isClosed }: Press, n: number, seed: number): void {
  const { scale } = easel.projection, middle = isClosed ? undefined : middleOf(layer.outline, easel), by = weight * pen.weight * weightAt(scale);
  let area = 0;
  for (let i = 0; i < n; i++) { const j = i + 1 < n ? i + 1 : 0; area += (xs[i] as number) * (ys[j] as number) - (xs[j] as number) * (ys[i] as number); }
  const turn = area > 0 ? 1 : -1;
  for (let i = 0; i < n; i++) {
    const a = isClosed ? (i > 1 ? i - 2 : i - 2 + n) : Math.max(0, i - 2), b = isClosed ? (i + 2 < n ? i + 2 : i + 2 - n) : Math.min(n - 1, i + 2);
    const dx = (xs[b] as number) - (xs[a] as number), dy = (ys[b] as number) - (ys[a] as number), length = Math.sqrt(dx * dx + dy * dy) || 1;
    let nx = (dy / length) * turn, ny = (-dx / length) * turn;
    if (middle && nx * ((xs[i] as number) - middle[0]) + ny * ((ys[i] as number) - middle[1]) < 0) { nx = -nx; ny = -ny; }
    const facing = nx * light.awayX + ny * light.awayY, mm = (runs[i] as number) / scale, pressed = clamp(facing + 0.22);
    // lost and found: where the line faces the light, slow noise lets it thin out to nothing
    const lost = pen.lost * clamp((-facing - 0.12) * 2.4) * clamp((noise1(mm * 0.0075 + seed * 1.7 + 40) + 0.3) * 2.6);
    const width = (pen.least + pen.pressed * pressed * (0.55 + 0.45 * pressed) + ALIVE * noise1(mm * 0.013 + seed)) * by * (1 - lost);
    widths[i] = Math.max(0.4 * (1 - lost) * pen.weight, width * scale);
  }
}

/** The first point at which a hand would lift the pen, from `from` on; `n` where there is none. */
function nextCorner(n: number, from: number, reach: number, isClosed: boolean): number {
  for (let i = from; i < n; i++) {
    if (!isClosed && (i === 0 || i === n - 1)) continue;
    const turn = turnAt(n, i, reach, isClosed);
    if (turn > CORNER) continue;
    // the sharpest of its neighbours is the corner
    let best = i, sharpest = turn;
    for (let k = i + 1; k < n && (runs[k] as number) - (runs[i] as number) < reach; k++) { const other = turnAt(n, k, reach, isClosed); if (other < sharpest) { sharpest = other; best = k; } }
    return best;
  }
  return n;
}

/** Cosine of the turn at a point, between chords of about `reach` px on either side. */
function turnAt(n: number, i: number, reach: number, isClosed: boolean): number {
  const x = xs[i] as number, y = ys[i] as number, far = reach * reach;
  let ax = 0, ay = 0, bx = 0, by = 0, before = i, after = i;
  for (let steps = 0; steps < 24 && ax * ax + ay * ay < far; steps++) {
    if (--before < 0) { if (!isClosed) break; before = n - 1; }
    ax = x - (xs[before] as number); ay = y - (ys[before] as number);
  }
  for (let steps = 0; steps < 24 && bx * bx + by * by < far; steps++) {
    if (++after >= n) { if (!isClosed) break; after = 0; }
    bx = (xs[after] as number) - x; by = (ys[after] as number) - y;
  }
  return (ax * bx + ay * by) / (Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by)) || 1);
}

/**
 * Collects a line as a hand draws a contour: pressed by the light, the pen lifted at corners and running a little past them, each stroke set in and
 * flicked out. `n` points are placed; weight 1 is a line of about 1.3–4.7 mm.
 */
export function collectPressed(press: Press, points: Polyline, n: number): void {
  const { easel, pen, isClosed } = press, { scale } = easel.projection, seed = (points[0] as readonly [number, number])[0];
  const m = takeLine(easel, n, isClosed);
  runs[0] = 0;
  for (let i = 1; i < m; i++) runs[i] = (runs[i - 1] as number) + Math.sqrt(((xs[i] as number) - (xs[i - 1] as number)) ** 2 + ((ys[i] as number) - (ys[i - 1] as number)) ** 2);
  placeWidths(press, m, seed);
  const reach = Math.max(2, TURN * scale), first = nextCorner(m, 0, reach, isClosed);
  if (first >= m) {
    if (isClosed) collectStroke(press, m, { from: 0, count: m, isRing: true, past: 0 });
    else collectStroke(press, m, { from: 0, count: m, isRing: false, past: 0 });
    return;
  }
  const past = (k: number): number => pen.overshoot * (0.3 + 0.7 * chanceOf(Math.round(seed * 8), k, 'past')) * scale;
  let at = isClosed ? first : 0, k = 0;
  const end = isClosed ? first + m : m - 1;
  while (at < end) {
    let next = nextCorner(m, (at % m) + 2, reach, isClosed);
    next = next >= m ? end : next;
    if (isClosed && at >= m) next = Math.min(end, next + m);
    const last = Math.min(end, Math.max(at + 1, next));
    collectStroke(press, m, { from: at, count: last - at + 1, isRing: false, past: last === end && !isClosed ? 0 : past(k++) });
    at = last;
  }
}

/** Collects one stroke: `count` points from `from` on (counted round a ring), running `past` px beyond its end. */
function collectStroke({ easel, isClosed }: Press, m: number, { from, count, isRing, past }: { readonly from: number; readonly count: number; readonly isRing: boolean; readonly past: number }): void {
  const { at, kernels: { memory: { f32 } }, projection: { scale } } = easel, X = at.x >> 2, Y = at.y >> 2;
  let n = 0, total = 0;
  for (let i = 0; i < count; i++, n++) {
    const k = (from + i) % m;
    f32[X + n] = xs[k] as number; f32[Y + n] = ys[k] as number;
    if (n > 0) total += Math.sqrt(((f32[X + n] as number) - (f32[X + n - 1] as number)) ** 2 + ((f32[Y + n] as number) - (f32[Y + n - 1] as number)) ** 2);
  }
  if (isRing) { strokeVarying(easel, n, true, widths); return; }
  if (n < 2) return;
  const beyond = past * Math.min(1, total / scale / FULL_STROKE);
  if (beyond > 0.3) {
    const dx = (f32[X + n - 1] as number) - (f32[X + n - 2] as number), dy = (f32[Y + n - 1] as number) - (f32[Y + n - 2] as number), length = Math.sqrt(dx * dx + dy * dy) || 1;
    f32[X + n] = (f32[X + n - 1] as number) + (dx / length) * beyond;
    f32[Y + n] = (f32[Y + n - 1] as number) + (dy / length) * beyond;
    n++;
    total += beyond;
  }
  const setIn = Math.min(SET_IN * scale, total * 0.3), flick = Math.min(FLICK * scale, total * 0.4), open = isClosed ? 0.5 : 0.3;
  const stroke = measureStroke(easel, n);
  for (let i = 0; i < n; i++) {
    const width = widths[(from + Math.min(i, count - 1)) % m] as number, run = stroke.runs[i] as number;
    stroke.widths[i] = width * Math.min(1, open + (run / setIn) * (1 - open), 0.3 + ((total - run) / flick) * 0.7);
  }
  strokeVarying(easel, n, false, stroke.widths);
}
