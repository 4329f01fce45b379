import { bodyOf, SAMPLE_SIZE, sideSign } from '@toile/figure';
import type { Side } from '@toile/figure';
import { add, clamp, lerp, mix, perpendicular, pointOn, profile, scale, smoothStep, tangentOn } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import { stretchBetween } from '@toile/garment';
import type { SketchPlane } from '@toile/garment';
import type { Draft } from '../frame/draft.ts';
import type { TrunkMap } from './trunk-map.ts';

/** A drawn trouser leg with its half of the trunk. */
export interface LegMap {
  readonly side: Side;
  /** In mm of the drawing. */
  readonly flat: Polyline;
  at(p: Point): Point;
  /** Outer and inner edge of the drawing at a height. */
  edges(y: number): readonly [outer: number, inner: number];
}

/** Share of a leg's spare circumference that shows as half-width. */
const LEG_EASE = 0.18;
/** How far the leg behind reaches under the other at the front, mm. */
const UNDERLAP = 16;
const STEP = 8;

/** One leg of a drawing on the posed figure. */
export function legMap(draft: Draft, { plane, trunk, side, isUnder, from }: { readonly plane: SketchPlane; readonly trunk: TrunkMap; readonly side: Side; readonly isUnder: boolean; readonly from: number }): LegMap {
  const { figure } = draft, sign = sideSign(side);
  const sample = bodyOf(SAMPLE_SIZE, figure.market);
  const crotch = plane.landmarks.crotch as Point;
  const top: Point = [crotch[0], from];
  const ring = plane.outline;
  const isTopOwn = from <= plane.top + 1;
  const topMid = isTopOwn ? ring.reduce((best, p) => (Math.hypot(p[0] - top[0], (p[1] - from) * 0.3) < Math.hypot(best[0] - top[0], (best[1] - from) * 0.3) && p[1] < crotch[1] - 40 ? p : best), ring[0] as Point) : top;
  const waist = side === 'right' ? plane.landmarks.waistRight : plane.landmarks.waistLeft;
  const start = isTopOwn ? topMid : waist ?? topMid;
  const walk = side === 'right' ? stretchBetween(ring, start, crotch) : stretchBetween(ring, crotch, start);
  const lap = isUnder ? -sign * UNDERLAP : 0;
  const ordered = side === 'right' ? [...(isTopOwn ? [] : [topMid]), ...walk, ...[0.8, 0.6, 0.4, 0.2].map((k): Point => add(mix(topMid, crotch, k), [lap, 0]))] : [...walk, ...(isTopOwn ? [] : [topMid]), ...[0.2, 0.4, 0.6, 0.8].map((k): Point => add(mix(topMid, crotch, k), [lap, 0]))];
  const count = Math.ceil((plane.bottom + 40 - from) / STEP) + 1;
  const outer = new Float64Array(count).fill(-1), inner = new Float64Array(count).fill(Infinity);
  for (let i = 0; i < ordered.length; i++) {
    const p = ordered[i] as Point, q = ordered[(i + 1) % ordered.length] as Point;
    for (let k = Math.max(0, Math.floor((Math.min(p[1], q[1]) - from) / STEP)); k <= Math.min(count - 1, Math.ceil((Math.max(p[1], q[1]) - from) / STEP)); k++) {
      const u = clamp((from + k * STEP - p[1]) / (q[1] - p[1] || 1)), x = sign * (p[0] + (q[0] - p[0]) * u);
      outer[k] = Math.max(outer[k] as number, x);
      inner[k] = Math.min(inner[k] as number, x);
    }
  }
  for (let k = 1; k < count; k++) if ((outer[k] as number) - (inner[k] as number) < 20) { outer[k] = outer[k - 1] as number; inner[k] = inner[k - 1] as number; }
  const read = (table: Float64Array, y: number): number => { const x = clamp((y - from) / STEP, 0, count - 1.001), i = Math.floor(x); return lerp(table[i] as number, table[i + 1] as number, x - i); };
  const edges = (y: number): readonly [number, number] => [sign * read(outer, y), sign * read(inner, y)];
  const axis = figure.leg(side);
  const girth = profile([[0.05, sample.thighGirth], [0.49, sample.kneeGirth], [0.68, lerp(sample.kneeGirth, sample.ankleGirth, 0.25)], [0.97, sample.ankleGirth]]);
  const bulk = draft.garment.fabric.bulk * 0.5;
  // Drawn straight, a leg of cloth hangs straight from hip to foot and does not follow knee and calf: the more so the wider it is.
  const hipJoint = pointOn(axis, 0.04), ankle = pointOn(axis, 1);
  const onLeg = (p: Point): Point => {
    const level = trunk.level(p), u = (level - 938) / (1880 - 938);
    const [out, inn] = edges(p[1]), centre = (out + inn) / 2, half = Math.max(20, Math.abs(out - inn) / 2);
    const share = (sign * (p[0] - centre)) / half;
    const within = clamp(u, 0.01, 0.99);
    const ease = Math.max(2, (4 * half - girth(clamp(u, 0.05, 1))) * LEG_EASE) + bulk;
    const limb = pointOn(axis, clamp(u));
    // The wider the leg the plumber it hangs: across it stays level.
    const loose = clamp((ease - 4) / 26);
    const straight: Point = [lerp(hipJoint[0], ankle[0], clamp((limb[1] - hipJoint[1]) / Math.max(1, ankle[1] - hipJoint[1]))), limb[1]];
    const base = mix(limb, straight, 0.35 + 0.6 * loose);
    const normal = scale(perpendicular(tangentOn(axis, within)), -sign);
    const even = 0.4 + 0.55 * loose;
    const across: Point = [normal[0] * (1 - even) + sign * even, normal[1] * (1 - even)];
    const reachOf = (edge: 'outer' | 'inner', way: 1 | -1): number => Math.max(figure.legHalfWidth(clamp(u), edge) + ease, figure.legHalfWidth(clamp(u), edge) + 3 + way * sign * (limb[0] - base[0]));
    const reach = share > 0 ? reachOf('outer', 1) : reachOf('inner', -1);
    const beyond = Math.max(0, u - 1) * (1880 - 938);
    return [base[0] + across[0] * reach * share, base[1] + beyond + across[1] * reach * share];
  };
  return {
    side, flat: ordered, edges,
    at: (p) => {
      const k = smoothStep(crotch[1] - 30, crotch[1] + 170, p[1]);
      if (k <= 0) return trunk.at(p);
      return k >= 1 ? onLeg(p) : mix(trunk.at(p), onLeg(p), k);
    },
  };
}
