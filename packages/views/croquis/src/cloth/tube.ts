import { clamp, coonsPatch, lerp, mix } from '@toile/geometry';
import type { Patch, Point, Polyline } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { PosedFigure, Side } from '@toile/figure';
import { hangPoint } from '../frame/hang.ts';
import { LEVEL } from '../frame/levels.ts';
import { turnOf } from './field.ts';

/** Samples down each side of a tube. */
const STEPS = 44;

/** Cloth hung around the body between two levels: the base of skirts, of dresses and of coats below the waist. */
export interface Tube {
  readonly left: Polyline;
  readonly right: Polyline;
  readonly top: Polyline;
  /** The hem's base line, before any wave. */
  readonly hem: (t: number) => Point;
  readonly patch: Patch;
  /** Cloth mm: u from centre front, v the level; chevrons at the side seams come from it. */
  readonly cloth: Patch;
  /** s of a level, by the shorter of the two sides' scale at centre. */
  readonly shareOf: (level: number) => number;
  readonly topLevel: number;
  readonly bottomLevel: number;
  /** t of centre front at a level. */
  readonly centreFrontAt: (level: number) => number;
}

export interface TubeWish {
  readonly topLevel: number;
  readonly bottomLevel: number;
  /** Canonical half-width at a level; the sides may differ. */
  halfWidth(level: number, side: Side): number;
  /** How far the hem's front hangs below its ends (perspective), and the top edge; mm. */
  readonly hemDrop: number;
  readonly topDrop?: number;
  /** Roundness of the hem's bow: 0.85 usual, lower is rounder at the corners (wide skirts). */
  readonly hemBow?: number;
  /** Extra length at t, mm: curved, slanted or pointed hems. */
  readonly hemShape?: (t: number) => number;
  /** How far the hem's centre follows the stance: 1 a narrow skirt, held by the legs; 0 plumb from the hip. */
  readonly follow?: number;
  /** Passes of smoothing down the sides: cloth that stands off the body does not follow its every bend. */
  readonly calm?: number;
  /** 0 straight grain … 1 grain fans out with the flare. */
  readonly grainFan?: number;
  /** True where the cloth is as wide at the top as at the hem and taken in by gathers or pleats: its pattern crowds at the waist. */
  readonly isTakenIn?: boolean;
}

/** A point of hanging cloth whose centre follows the stance by `follow`, 0–1. */
export function plumbPoint(figure: PosedFigure, level: number, across: number, follow = 1): Point {
  const [x, y] = hangPoint(figure, level, across);
  if (follow >= 1 || level <= LEVEL.hang) return [x, y];
  return [x + (hangPoint(figure, LEVEL.hang, 0)[0] - hangPoint(figure, level, 0)[0]) * (1 - follow), y];
}

/** Offset of centre front from the centre of hanging cloth, canonical mm. */
export const hangingCentreFront = (figure: PosedFigure, level: number): number => figure.centreFront(Math.min(level, 960));

/** Cloth hung by a half-width per level. */
export function hangingTube(figure: PosedFigure, wish: TubeWish): Tube {
  const { topLevel, bottomLevel } = wish;
  const shape = wish.hemShape ?? ((): number => 0);
  const side = (which: Side): Point[] => {
    const end = bottomLevel + shape(which === 'left' ? 0 : 1);
    return smoothed(Array.from({ length: STEPS + 1 }, (_, i) => {
      const level = lerp(topLevel, end, i / STEPS);
      return plumbPoint(figure, level, sideSign(which) * wish.halfWidth(level, which), wish.follow);
    }), wish.calm ?? 2);
  };
  const left = side('left');
  const right = side('right');
  const bow = (t: number, power = 0.85): number => Math.pow(Math.max(0, Math.sin(Math.PI * clamp(t))), power);
  const topEdge = edge(left[0] as Point, right[0] as Point, (t) => (wish.topDrop ?? 6) * bow(t));
  const ends = [shape(0), shape(1)] as const;
  const hem = edge(left[STEPS] as Point, right[STEPS] as Point, (t) => wish.hemDrop * bow(t, wish.hemBow) + shape(clamp(t)) - lerp(ends[0], ends[1], clamp(t)));
  const patch = coonsPatch({ left: along(left), right: along(right), top: sampledEdge(topEdge), bottom: sampledEdge(hem) });
  const [low, high] = [topLevel - 60, bottomLevel + Math.max(60, ...ends, shape(0.5)) + 40];
  const widthAt = tabled((level) => (wish.halfWidth(level, 'left') + wish.halfWidth(level, 'right')) / 2, low, high);
  const topWidth = widthAt(topLevel);
  const centreFrontAt = tabled((level) => {
    const l = wish.halfWidth(level, 'left'), r = wish.halfWidth(level, 'right');
    return (hangingCentreFront(figure, level) + l) / (l + r);
  }, low, high);
  const fan = wish.grainFan ?? 0.2;
  const straightWidth = wish.isTakenIn ? widthAt(bottomLevel) : topWidth * 1.15;
  const cloth: Patch = (s, t) => {
    const level = lerp(topLevel, bottomLevel + shape(clamp(t)), s);
    const half = lerp(widthAt(level), straightWidth, fan) * 1.12;
    return [(turnOf(2 * t - 1) - turnOf(2 * centreFrontAt(level) - 1)) * half, level];
  };
  return {
    left, right, hem, patch, cloth, topLevel, bottomLevel, centreFrontAt,
    top: Array.from({ length: 25 }, (_, i) => topEdge(i / 24)),
    shareOf: (level) => (level - topLevel) / (bottomLevel - topLevel),
  };
}

/** A function of the level as 97 samples: it is asked thousands of times. */
export function tabled(of: (level: number) => number, from: number, to: number): (level: number) => number {
  const table = Float64Array.from({ length: 97 }, (_, i) => of(lerp(from, to, i / 96)));
  return (level) => {
    const x = clamp((level - from) / (to - from)) * 96;
    const i = Math.min(95, Math.floor(x));
    return lerp(table[i] as number, table[i + 1] as number, x - i);
  };
}

/** The line with its bends eased, its ends kept. */
function smoothed(points: readonly Point[], passes: number): Point[] {
  const n = points.length;
  let now = Float64Array.from(points.flat());
  let next = now.slice();
  for (let pass = 0; pass < passes; pass++) {
    for (let k = 2; k < 2 * n - 2; k++) next[k] = 0.5 * (now[k] as number) + 0.25 * ((now[k - 2] as number) + (now[k + 2] as number));
    [now, next] = [next, now];
  }
  return points.map((_, i): Point => [now[2 * i] as number, now[2 * i + 1] as number]);
}

/** An edge by t as 241 samples over −0.1…1.1: a patch asks for it once for every grid point. */
function sampledEdge(of: (t: number) => Point): (t: number) => Point {
  const table = Array.from({ length: 241 }, (_, i) => of(-0.1 + i / 200));
  return (t) => {
    const x = clamp((t + 0.1) * 200, 0, 240);
    const i = Math.min(239, Math.floor(x));
    return mix(table[i] as Point, table[i + 1] as Point, x - i);
  };
}

/** A line between two points, bent down by `by` mm at t. */
function edge(from: Point, to: Point, by: (t: number) => number): (t: number) => Point {
  return (t) => {
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t + by(t)];
  };
}

/** A side by s; beyond its ends it goes on straight. */
export function along(points: Polyline): (s: number) => Point {
  const last = points.length - 1;
  return (s) => {
    const x = s * last;
    const i = clamp(Math.floor(x), 0, last - 1);
    return mix(points[i] as Point, points[i + 1] as Point, x - i);
  };
}

/** A closed outline from a tube's top, right side, hem (left to right) and left side; the two lower corners rounded by `radius` mm. */
export function tubeOutline(tube: Tube, hem: Polyline, radius = 0): Point[] {
  const right = radius > 0 ? cutTail(tube.right, radius) : tube.right;
  const left = radius > 0 ? cutTail(tube.left, radius) : tube.left;
  const bottom = radius > 0 ? cutTail(cutTail(hem, radius).reverse(), radius).reverse() : [...hem];
  const corner = (from: Point, at: Point, to: Point): Point[] =>
    radius > 0 ? [0.25, 0.5, 0.75].map((u) => mix(mix(from, at, u), mix(at, to, u), u)) : [];
  const rightEnd = tube.right[tube.right.length - 1] as Point;
  const leftEnd = tube.left[tube.left.length - 1] as Point;
  return [
    ...tube.top, ...right.slice(1), ...corner(right[right.length - 1] as Point, rightEnd, bottom[bottom.length - 1] as Point),
    ...bottom.slice().reverse(), ...corner(bottom[0] as Point, leftEnd, left[left.length - 1] as Point), ...left.slice(1).reverse(),
  ];
}

/** The line without its last `length` mm. */
export function cutTail(points: Polyline, length: number): Point[] {
  const out = points.slice();
  let left = length;
  while (out.length > 2) {
    const a = out[out.length - 2] as Point, b = out[out.length - 1] as Point;
    const step = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (step >= left) {
      out[out.length - 1] = mix(b, a, left / (step || 1));
      return out;
    }
    left -= step;
    out.pop();
  }
  return out;
}
