import type { SelfLikeness } from './likeness.ts';
import { likenessAt } from './likeness.ts';
import { climb, peaksOf, topAt } from './peaks.ts';
import type { Peak } from './peaks.ts';

/** A shift of the plane, pixels. */
export type Shift = readonly [x: number, y: number];

/** Two shifts that carry a picture onto itself, the shortest there are, and how sure that is. */
export interface Lattice {
  readonly a: Shift;
  readonly b: Shift;
  /** Mean likeness at its shortest shifts, 0–1. */
  readonly likeness: number;
  /** How far that stands above the likeness in between, 0–1. */
  readonly contrast: number;
  /** Stripes: alike at any shift along `b`, whose length says nothing. */
  readonly isStripe: boolean;
}

const cross = (a: Shift, b: Shift): number => a[0] * b[1] - a[1] * b[0];
const size = (a: Shift): number => Math.hypot(a[0], a[1]);

/** The shortest pair of shifts that makes the same lattice (Gauss). The first points right, the second down. */
export function reduced(p: Shift, q: Shift): readonly [Shift, Shift] {
  let a = p, b = q;
  for (let turn = 0; turn < 60; turn++) {
    if (size(a) > size(b)) [a, b] = [b, a];
    const k = Math.round((a[0] * b[0] + a[1] * b[1]) / (a[0] * a[0] + a[1] * a[1]));
    if (k === 0) break;
    b = [b[0] - k * a[0], b[1] - k * a[1]];
  }
  const [along, down] = Math.abs(a[0]) * size(b) >= Math.abs(b[0]) * size(a) ? [a, b] : [b, a];
  return [along[0] < 0 ? [-along[0], -along[1]] : along, down[1] < 0 ? [-down[0], -down[1]] : down];
}

/** How a lattice fares: likeness at its points and half-way between them, and at its shortest shifts alone. */
interface Score { readonly on: number; readonly off: number; readonly near: number; readonly points: number }

/** At most this many points each way are looked at. */
const MOST_STEPS = 14;

/** The near shifts count more, by their distance on the picture and not by their number, so that fine and coarse lattices are judged by one measure. */
function scoreOf(likeness: SelfLikeness, a: Shift, b: Shift): Score {
  let on = 0, off = 0, weight = 0, offWeight = 0, points = 0, near = 0, nearest = 0;
  const short = Math.min(size(a), size(b)), radius = Math.max(1, Math.min(6, Math.round(short * 0.06))), half = 0.3 * likeness.reachX;
  const steps = Math.min(MOST_STEPS, Math.ceil((2.2 * half) / short));
  for (let j = 0; j <= steps; j++) for (let i = -steps; i <= steps; i++) {
    if (j === 0 && i <= 0) continue;
    const x = i * a[0] + j * b[0], y = i * a[1] + j * b[1];
    if (likenessAt(likeness, x, y) === undefined) continue;
    const top = climb(likeness, [x, y], radius);
    if (!top) continue;
    const w = 1 / (1 + ((x * x + y * y) / (half * half)) ** 2);
    on += top.value * w; weight += w; points++;
    if (Math.abs(i) + j <= 1) { near += top.value; nearest++; }
    for (const [h, k] of HALVES) {
      const between = likenessAt(likeness, x - h * a[0] - k * b[0], y - h * a[1] - k * b[1]);
      if (between !== undefined) { off += between * w; offWeight += w; }
    }
  }
  return { on: weight > 0 ? on / weight : 0, off: offWeight > 0 ? off / offWeight : 1, near: nearest > 0 ? near / nearest : 0, points };
}

const HALVES = [[0.5, 0], [0, 0.5], [0.5, 0.5]] as const;
/** Two shifts nearer to one line than this (sine) make no lattice. */
const LEAST_SINE = 0.3;
/** Hill tops lower than this part of the highest are not looked at: a print seen aslant is much more like itself along one way than the other. */
const STRONG = 0.3, MOST_STRONG = 34;
/** Hill tops that a lattice must tell: those above this part of the highest. */
const TOLD = 0.5;
/** Of lattices that tell this part of what the best tells the finest is the repeat. */
const AS_GOOD = 0.92;

/** The lattice of a picture that is like itself so; nothing where no two shifts stand out. */
export function findLattice(likeness: SelfLikeness): Lattice | undefined {
  const stripe = findStripe(likeness);
  if (stripe) return stripe;
  const peaks = unsurpassed(peaksOf(likeness, { least: 0.12, most: 300 }));
  const highest = peaks[0]?.value ?? 0, far = Math.hypot(likeness.reachX, likeness.reachY), told = peaks.filter((peak) => peak.value >= highest * TOLD);
  // Of tops that are as high the nearer says more.
  const worth = (peak: Peak): number => peak.value * (1 - 0.5 * (Math.hypot(peak.x, peak.y) / far));
  const strong = peaks.filter((peak) => peak.value >= highest * STRONG).toSorted((p, q) => worth(q) - worth(p)).slice(0, MOST_STRONG);
  const seen = new Map<string, { readonly a: Shift; readonly b: Shift; readonly worth: number; readonly area: number }>();
  for (const [i, p] of strong.entries()) for (const q of strong.slice(i + 1)) {
    if (Math.abs(cross([p.x, p.y], [q.x, q.y])) < LEAST_SINE * Math.hypot(p.x, p.y) * Math.hypot(q.x, q.y)) continue;
    const [a, b] = reduced([p.x, p.y], [q.x, q.y]), key = [...a, ...b].map((v) => Math.round(v / 3)).join();
    if (size(a) < 5 || size(b) < 5 || Math.abs(cross(a, b)) < LEAST_SINE * size(a) * size(b) || seen.has(key)) continue;
    seen.set(key, { a, b, worth: shareTold(told, a, b) * soundness(likeness, a, b, highest) * Math.max(0, scoreOf(likeness, a, b).on), area: Math.abs(cross(a, b)) });
  }
  const lattices = [...seen.values()], best = Math.max(0, ...lattices.map((one) => one.worth));
  const chosen = lattices.filter((one) => one.worth > 0 && one.worth >= best * AS_GOOD).toSorted((p, q) => p.area - q.area || q.worth - p.worth)[0];
  if (!chosen) return undefined;
  const [a, b] = fitted(likeness, ...divided(likeness, chosen.a, chosen.b, highest)), { near, off } = scoreOf(likeness, a, b);
  return { a, b, likeness: near, contrast: Math.max(0, near - off), isStripe: false };
}

/** A top counts as surpassed by one that lies farther the same way (cosine) and is higher by this factor. */
const SAME_WAY = 0.78, HIGHER = 1.12;

/** The hill tops without those that a farther one the same way surpasses: a picture is never more like itself farther off, unless the nearer shift was only half right (a stripe laid on the next stripe). */
const unsurpassed = (peaks: readonly Peak[]): Peak[] => peaks.filter((p) => {
  const own = Math.hypot(p.x, p.y);
  return !peaks.some((q) => {
    if (q.value <= p.value * HIGHER) return false;
    const other = Math.hypot(q.x, q.y);
    return other > own * 1.05 && Math.abs(p.x * q.x + p.y * q.y) > SAME_WAY * own * other;
  });
});

/** The part of the hill tops, by their height, that lie on a lattice. */
function shareTold(told: readonly Peak[], a: Shift, b: Shift): number {
  const det = cross(a, b), play = Math.max(2.2, 0.09 * Math.min(size(a), size(b)));
  let on = 0, all = 0;
  for (const { x, y, value } of told) {
    const i = Math.round((x * b[1] - y * b[0]) / det), j = Math.round((a[0] * y - a[1] * x) / det), steps = Math.max(Math.abs(i), Math.abs(j));
    // What lies many steps away may have drifted.
    const off = Math.hypot(x - i * a[0] - j * b[0], y - i * a[1] - j * b[1]);
    all += value;
    if (steps > 0 && off <= play * Math.max(1, Math.sqrt(steps) * 0.75)) on += value;
  }
  return all > 0 ? on / all : 0;
}

/**
 * How far the shortest shifts of a lattice are shifts of the picture: a picture seen aslant is less like itself the farther it is moved, so a true
 * shift is at least as good as twice and three times itself. A false one (half a checked cloth's repeat) is worse.
 */
function soundness(likeness: SelfLikeness, a: Shift, b: Shift, highest: number): number {
  const radius = Math.max(1, Math.min(6, Math.round(Math.min(size(a), size(b)) * 0.06)));
  let sound = 1;
  for (const [i, j] of [[1, 0], [0, 1], [1, 1], [1, -1]] as const) {
    const shift: Shift = [i * a[0] + j * b[0], i * a[1] + j * b[1]], own = climb(likeness, shift, radius);
    if (!own) continue;
    const farther = [2, 3].flatMap((n) => { const at: Shift = [n * shift[0], n * shift[1]]; return likenessAt(likeness, ...at) === undefined ? [] : (climb(likeness, at, radius + 1)?.value ?? []); });
    const wanted = Math.max(...farther, 0.5 * highest);
    sound *= Math.min(1, Math.max(0, (own.value / wanted - 0.72) / 0.2));
  }
  return sound;
}

/** A part of a shift is a shift itself where the picture is as like itself there, by this share, as at the whole shift, which lies farther off. */
const PART_AS_GOOD = 0.93;
const DIVISORS = [2, 3, 5] as const;

/** The lattice with every shift divided that repeats within itself: a print seen aslant is unlike itself far away, so that a coarse lattice may fare better on the whole. */
function divided(likeness: SelfLikeness, firstA: Shift, firstB: Shift, highest: number): readonly [Shift, Shift] {
  let [a, b] = reduced(firstA, firstB);
  for (let turn = 0; turn < 6; turn++) {
    const finer = partOf(likeness, a, b, highest);
    if (!finer) break;
    [a, b] = finer;
  }
  return [a, b];
}

function partOf(likeness: SelfLikeness, a: Shift, b: Shift, highest: number): readonly [Shift, Shift] | undefined {
  const radius = Math.max(1, Math.min(6, Math.round(Math.min(size(a), size(b)) * 0.05)));
  for (const n of DIVISORS) for (let j = 0; j < n; j++) for (let i = j === 0 ? 1 : -((n - 1) >> 1); i <= n >> 1; i++) {
    if (j === 0 && i > 1) continue;
    const whole: Shift = [i * a[0] + j * b[0], i * a[1] + j * b[1]], part: Shift = [whole[0] / n, whole[1] / n];
    if (size(part) < 5) continue;
    const far = climb(likeness, whole, radius), near = climb(likeness, part, radius);
    if (!far || !near || far.value < 0.1 || near.value < PART_AS_GOOD * far.value || near.value < TOLD * highest || !isHill(likeness, near, part)) continue;
    const made = i === 0 ? reduced(a, [near.x, near.y]) : reduced([near.x, near.y], j === 0 ? b : a);
    const share = Math.abs(cross(...made) / cross(a, b)) * n;
    if (share > 0.8 && share < 1.25) return made;
  }
  return undefined;
}

/** True for a top that falls away half-way back to no shift, and is not merely the slope of something wide. */
const isHill = (likeness: SelfLikeness, { x, y, value }: { readonly x: number; readonly y: number; readonly value: number }, part: Shift): boolean =>
  value - (likenessAt(likeness, x - part[0] / 2, y - part[1] / 2) ?? value) > 0.05 * value && value - (likenessAt(likeness, x - part[0] * 0.3, y - part[1] * 0.3) ?? value) > 0.03 * value;

/** The lattice drawn through the hill tops near its points, out to where it reaches (least squares, the near ones first). */
function fitted(likeness: SelfLikeness, firstA: Shift, firstB: Shift): readonly [Shift, Shift] {
  let a = firstA, b = firstB;
  for (const reach of [1, 2, 3, 5]) {
    let ii = 0, ij = 0, jj = 0, ix = 0, jx = 0, iy = 0, jy = 0;
    const radius = Math.max(1, Math.min(5, Math.round(Math.min(size(a), size(b)) * 0.08)));
    for (let j = 0; j <= reach; j++) for (let i = -reach; i <= reach; i++) {
      if (j === 0 && i <= 0) continue;
      const top = climb(likeness, [i * a[0] + j * b[0], i * a[1] + j * b[1]], radius), exact = top && topAt(likeness, top.x, top.y);
      if (!exact || exact.value < 0.15) continue;
      const w = exact.value ** 2;
      ii += w * i * i; ij += w * i * j; jj += w * j * j; ix += w * i * exact.x; jx += w * j * exact.x; iy += w * i * exact.y; jy += w * j * exact.y;
    }
    const det = ii * jj - ij * ij;
    if (Math.abs(det) < 1e-9) continue;
    a = [(ix * jj - jx * ij) / det, (iy * jj - jy * ij) / det];
    b = [(ii * jx - ij * ix) / det, (ii * jy - ij * iy) / det];
  }
  return reduced(a, b);
}

const ANGLES = 360;

/** Stripes: a way in which every shift is alike, and one across it that repeats. */
function findStripe(likeness: SelfLikeness): Lattice | undefined {
  const reach = Math.min(likeness.reachX, likeness.reachY) - 2;
  let along = 0, lowest = 0;
  for (let k = 0; k < ANGLES; k++) {
    const turn = (Math.PI * k) / ANGLES;
    let least = 1;
    for (let r = 4; r < reach * 0.6; r += 3) least = Math.min(least, likenessAt(likeness, Math.cos(turn) * r, Math.sin(turn) * r) ?? 1);
    if (least > lowest) { lowest = least; along = turn; }
  }
  if (lowest < 0.3) return undefined;
  const across = along - Math.PI / 2, c = Math.cos(across), s = Math.sin(across);
  const profile = Array.from({ length: Math.floor(reach) }, (_, r) => likenessAt(likeness, c * r, s * r) ?? 0);
  const tops: Peak[] = profile.flatMap((value, r) => (r > 4 && r + 1 < profile.length && value >= (profile[r - 1] as number) && value > (profile[r + 1] as number) && value > 0.3 ? [{ x: r, y: 0, value, dip: value - Math.min(...profile.slice(1, r)) }] : [])).filter(({ dip }) => dip > 0.3);
  const highest = Math.max(0, ...tops.map(({ value }) => value));
  const first = tops.find(({ value }) => value >= highest * 0.93);
  if (!first || lowest < highest * 0.78) return undefined;
  // The period from the farthest whole number of them that is still in sight.
  let period = first.x;
  for (let n = 1; ; n++) {
    const near = Math.round(period * n);
    if (near + 3 >= profile.length) break;
    let best = near;
    for (let r = near - 2; r <= near + 2; r++) if ((profile[r] as number) > (profile[best] as number)) best = r;
    const [l, m, h] = [profile[best - 1] as number, profile[best] as number, profile[best + 1] as number], bend = l - 2 * m + h;
    period = (best + (bend < 0 ? Math.max(-0.5, Math.min(0.5, (l - h) / (2 * bend))) : 0)) / n;
  }
  const [a, b] = reduced([c * period, s * period], [-s * period, c * period]);
  return { a, b, likeness: highest, contrast: first.dip, isStripe: true };
}
