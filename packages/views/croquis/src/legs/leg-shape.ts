import { add, clamp, coonsPatch, curveOf, distance, lerp, mix, normalise, perpendicular, pointOn, scale, smoothStep, spline, subtract, tangentOn } from '@toile/geometry';
import type { Patch, Point, Polyline } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { PosedFigure, Side } from '@toile/figure';
import { shareAtHeight } from '../cloth/leg-cover.ts';
import { turnOf } from '../cloth/field.ts';
import { lastOf } from '../figure/paint.ts';
import { trunkHalf } from './trouser-shape.ts';
import type { TrouserShape } from './trouser-shape.ts';

/** How far the leg behind reaches under the one in front at the fork, mm: no light between them. */
const UNDERLAP = 15;

/** One leg as a sheet of cloth. t runs from left to right on paper; `across` takes a share from the outer edge. */
export interface Leg {
  readonly side: Side;
  readonly outer: Polyline;
  /** Waist to crotch along the front, then the inseam. */
  readonly inner: Polyline;
  readonly crotch: Point;
  /** The leg as cut, for placing seams and pockets. */
  readonly patch: Patch;
  /** The round body the cloth lies on, for light and pattern: the whole trunk above the fork, the leg below it. */
  readonly trunk: Patch;
  /** Cloth mm over the trunk: 0 at centre front above the fork, so that checks match there; along the leg below. */
  readonly cloth: Patch;
  /** The hem's base line by t, and the direction the leg runs in there. */
  hem(t: number): Point;
  readonly fall: Point;
  readonly hemWidth: number;
  /** t of a share from the outer edge. */
  across(fromOuter: number): number;
  /** s of a level, and of a share of the leg. */
  sOf(level: number): number;
  sOfShare(share: number): number;
}

/** One leg. `isUnder` is the one that lies behind: it reaches a little under the other at the front. */
export function legOf(shape: TrouserShape, figure: PosedFigure, side: Side, isUnder: boolean): Leg {
  const sign = sideSign(side);
  const axis = figure.leg(side);
  const outwards = (u: number): Point => scale(perpendicular(tangentOn(axis, clamp(u, 0.01, 0.99))), -sign);
  const { topLevel, crotchLevel, hemShare } = shape;
  const shares = [0.14, 0.26, 0.4, 0.52, 0.66, 0.8, 0.9, ...(shape.cuff ? [0.955] : []), 1].map((x) => x * hemShare);
  const outerPoints: Point[] = [];
  for (const level of [topLevel, lerp(topLevel, 886, 0.32), lerp(topLevel, 886, 0.64), 886]) outerPoints.push(figure.pointAt(level, sign * trunkHalf(shape, level)));
  for (const u of shares) {
    const p = pointOn(axis, u);
    if (p[1] > 935) outerPoints.push(add(p, scale(outwards(u), shape.halfWidth(u, 'outer'))));
  }
  const bare = (p: Point): number => {
    const u = shareAtHeight(axis, p[1]);
    return pointOn(axis, u)[0] + sign * (figure.legHalfWidth(u, 'outer') + 5);
  };
  const loose = looseness(shape);
  // Seated, the thighs hold the cloth out: it falls free from the knee only.
  const freeFrom = figure.seat ? figure.legJoints(side)[1][1] + 30 : 900;
  const outer = plumb(spline(figure.seat ? outerPoints : tamed(outerPoints, sign, bare), 6), { from: freeFrom, loose, keep: (p, x) => sign * Math.max(sign * x, sign * bare(p)) });

  const under = isUnder ? -sign * UNDERLAP : 0;
  const centreAt = (level: number, k: number): Point => figure.pointAt(level, figure.centreFront(Math.min(level, 960)) * k + under);
  const crotch = centreAt(crotchLevel, 0.5);
  const rise = spline([centreAt(topLevel, 1), centreAt(lerp(topLevel, crotchLevel, 0.58), 0.9), centreAt(lerp(topLevel, crotchLevel, 0.88), 0.62), crotch], 7);
  const innerPoints: Point[] = [crotch];
  for (const u of [0.1, 0.18, ...shares.slice(1)].filter((u) => u <= hemShare).sort((a, b) => a - b)) {
    const p = pointOn(axis, u);
    if (p[1] < crotch[1] + 36) continue;
    const free = add(p, scale(outwards(u), -shape.halfWidth(u, 'inner')));
    // Near the fork the two legs are one cloth; they part gradually.
    const held = 1 - smoothStep(0, 150, p[1] - crotch[1]);
    innerPoints.push([lerp(free[0], crotch[0], held), free[1]]);
  }
  if (innerPoints.length < 2) innerPoints.push(add(pointOn(axis, hemShare), scale(outwards(hemShare), -shape.halfWidth(hemShare, 'inner'))));
  const seam = spline(innerPoints.filter((p, i) => i === 0 || p[1] > (innerPoints[i - 1] as Point)[1] + 4), 7);
  const bareInner = (p: Point): number => {
    const u = shareAtHeight(axis, p[1]);
    return pointOn(axis, u)[0] - sign * (figure.legHalfWidth(u, 'inner') + 4);
  };
  const inner = [...rise, ...plumb(seam, { from: figure.seat ? freeFrom : crotch[1] + 150, loose, keep: (p, x) => sign * Math.min(sign * x, sign * bareInner(p)) }).slice(1)];

  // A wide leg hangs plumb: its hem lies level, whatever the shin does.
  const shin = normalise(subtract(pointOn(axis, Math.min(1, hemShare)), pointOn(axis, Math.min(1, hemShare) - 0.05)));
  const fall = normalise(mix(shin, [0, 1], 0.7 * loose));
  const ends = side === 'left' ? [last(outer), last(inner)] as const : [last(inner), last(outer)] as const;
  const hemWidth = distance(ends[0], ends[1]);
  const hem = (t: number): Point => add(mix(ends[0], ends[1], t), scale(fall, Math.sqrt(Math.max(0, 1 - (2 * clamp(t) - 1) ** 2)) * hemWidth * 0.1));
  const outerAt = byHeight(outer), innerAt = byHeight(inner);
  const edges = side === 'left' ? { left: outerAt, right: innerAt } : { left: innerAt, right: outerAt };
  const patch = coonsPatch({ ...edges, bottom: hem });
  const trunk = trunkPatch(shape, figure, { side, outer, inner, hem, isLeft: side === 'left' });
  const across = (fromOuter: number): number => (side === 'left' ? fromOuter : 1 - fromOuter);
  const sOf = (level: number): number => (level - topLevel) / (shape.hemLevel - topLevel);
  const girthAt = lastOf((s) => ({ half: distance(trunk(s, 0), trunk(s, 1)) / 2, beside: sign * 92 * smoothStep(0, sOf(crotchLevel) + 0.08, s) }));
  const ends_y = (last(outer)[1] + last(inner)[1]) / 2;
  const start_y = ((outer[0] as Point)[1] + (inner[0] as Point)[1]) / 2;
  return {
    side, outer, inner, crotch, patch, trunk, hem, fall, hemWidth, across, sOf,
    sOfShare: (share) => (pointOn(axis, share)[1] - start_y) / (ends_y - start_y),
    cloth: (s, t) => {
      const { half, beside } = girthAt(s);
      return [turnOf(2 * t - 1) * half * 1.12 + beside, lerp(topLevel, shape.hemLevel, s)];
    },
  };
}

/** The patch that carries light and pattern: its inner edge starts at the far hip and comes in to the inseam below the fork. */
function trunkPatch(shape: TrouserShape, figure: PosedFigure, leg: { readonly side: Side; readonly outer: Polyline; readonly inner: Polyline; hem(t: number): Point; readonly isLeft: boolean }): Patch {
  const far = -sideSign(leg.side);
  const outerAt = byHeight(leg.outer), innerAt = byHeight(leg.inner);
  const steps = 60;
  const end = last(leg.inner)[1];
  const start = figure.pointAt(shape.topLevel, far * shape.topHalf);
  const heights = Array.from({ length: steps + 1 }, (_, i) => lerp(start[1], end, i / steps));
  let across = Float64Array.from(heights, (y) => {
    const own = innerAt((y - (leg.inner[0] as Point)[1]) / (end - (leg.inner[0] as Point)[1]));
    const level = Math.min(y, 1000);
    const [x] = figure.pointAt(level, far * trunkHalf(shape, level));
    return lerp(x, own[0], smoothStep(shape.topLevel + 60, shape.crotchLevel + 240, y));
  });
  let next = across.slice();
  for (let pass = 0; pass < 40; pass++) {
    for (let i = 1; i < steps; i++) next[i] = 0.5 * (across[i] as number) + 0.25 * ((across[i - 1] as number) + (across[i + 1] as number));
    [across, next] = [next, across];
  }
  const edge = heights.map((y, i): Point => [across[i] as number, y]);
  const farAt = byHeight(edge);
  return coonsPatch({ ...(leg.isLeft ? { left: outerAt, right: farAt } : { left: farAt, right: outerAt }), bottom: leg.hem });
}

/** How freely a leg of cloth hangs from hip and thigh: 0 a leg that follows knee and calf … 1 one that falls straight past them. */
export const looseness = (shape: TrouserShape): number => clamp((shape.kneeEase - 5) / 24);

/** An edge that falls straight from a height on paper to its foot, by `loose`; where the leg pushes against it, it gives way. */
function plumb(points: Polyline, by: { readonly from: number; readonly loose: number; keep(point: Point, x: number): number }): Point[] {
  const start = points.find((p) => p[1] >= by.from);
  if (!start || by.loose <= 0) return points.slice();
  const end = last(points);
  return points.map((p): Point => {
    if (p[1] <= start[1] || p === end) return p;
    const u = (p[1] - start[1]) / (end[1] - start[1] || 1);
    return [by.keep(p, lerp(p[0], lerp(start[0], end[0], u), by.loose * smoothStep(0, 0.12, u))), p[1]];
  });
}

const last = (points: Polyline): Point => points[points.length - 1] as Point;

/** The outer points with the upper thigh eased: on a long leg it stands out no more than a few mm beyond the line from hip to knee. */
function tamed(points: readonly Point[], sign: -1 | 1, bare: (point: Point) => number): Point[] {
  const hip = 3;
  const knee = points.findIndex((p) => p[1] > 1260);
  if (knee < 0 || knee - hip < 2) return points.slice();
  const a = points[hip] as Point, b = points[knee] as Point;
  return points.map((p, i) => {
    if (i <= hip || i >= knee) return p;
    const chord = lerp(a[0], b[0], (p[1] - a[1]) / (b[1] - a[1]));
    const most = Math.max(sign * chord + 9, sign * bare(p));
    return sign * p[0] > most ? [sign * most, p[1]] : p;
  });
}

/** An edge by share of its height, so that lines across the leg stay level; beyond its ends it goes on straight. */
function byHeight(points: Polyline): (s: number) => Point {
  const first = points[0] as Point;
  const end = last(points);
  const curve = curveOf(points);
  const steps = 160;
  let at = 1;
  const across = Float64Array.from({ length: steps + 1 }, (_, k) => {
    const y = lerp(first[1], end[1], k / steps);
    while (at < points.length - 1 && (points[at] as Point)[1] < y) at++;
    const a = points[at - 1] as Point, b = points[at] as Point;
    return lerp(a[0], b[0], clamp((y - a[1]) / (b[1] - a[1] || 1)));
  });
  return (s) => {
    const y = lerp(first[1], end[1], s);
    if (s <= 0) return [first[0], y];
    if (s >= 1) return pointOn(curve, 1 + (y - end[1]) / curve.length);
    const i = Math.min(steps - 1, Math.floor(s * steps));
    return [lerp(across[i] as number, across[i + 1] as number, s * steps - i), y];
  };
}
