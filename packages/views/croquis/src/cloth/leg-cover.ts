import { clamp, heightOn, pointOn, profile } from '@toile/geometry';
import type { Curve, Knot } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { PosedFigure, Side } from '@toile/figure';
import { plumbPoint } from './tube.ts';
import { LEVEL } from '../frame/levels.ts';

/** Room between a leg and the cloth over it, mm. */
const ROOM = 9;
/** An ankle below this height on paper belongs to a foot on the ground. */
const STANDING = 1835;
const SIDES: readonly Side[] = ['left', 'right'];

/** The share of a limb's length at which it passes a height on paper, 0–1; limbs run downwards. */
export function shareAtHeight(curve: Curve, y: number): number {
  let low = 0, high = 1;
  for (let i = 0; i < 16; i++) {
    const middle = (low + high) / 2;
    if (heightOn(curve, middle) < y) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The least half-width (canonical mm, from the centre of hanging cloth) that hides hip and legs of the pose on each side,
 * down to `bottom`. Cloth pulled over two points runs straight between them, so the cover bulges but never dents.
 */
export function legCover(figure: PosedFigure, bottom: number, follow = 1): (level: number, side: Side) => number {
  const cover = (side: Side): ((level: number) => number) => {
    const knots: Knot[] = [[LEVEL.hip, figure.halfWidth(LEVEL.hip) + 2]];
    for (let level = 960; level < bottom + 35; level += 70) {
      const at = Math.min(level, bottom);
      const centre = plumbPoint(figure, at, 0, follow)[0];
      // Tilted with the hips, the side of the cloth lies lower or higher on paper than its middle.
      const height = plumbPoint(figure, at, sideSign(side) * 160, follow)[1];
      const reach = Math.max(...SIDES.map((leg) => {
        const curve = figure.leg(leg);
        // Below a lifted foot there is nothing to hide; below a standing one, the foot.
        const ankle = heightOn(curve, 1);
        if (at > ankle + 20 && ankle < STANDING) return 0;
        const u = shareAtHeight(curve, height);
        return sideSign(side) * (pointOn(curve, u)[0] - centre) + figure.legHalfWidth(u, leg === side ? 'outer' : 'inner');
      }));
      // At the top of the leg the hip is the outline; the leg takes over below it.
      const full = reach / figure.widening(at) + ROOM;
      const most = at < 1050 ? figure.halfWidth(LEVEL.hip) + 8 : at < 1130 ? figure.halfWidth(LEVEL.hip) + 26 : Infinity;
      // A leg that leans out beyond the hip is covered all the same.
      knots.push([at, Math.max(Math.min(full, most), full - ROOM + 7)]);
    }
    return profile(upperHull(knots));
  };
  const sides = { left: cover('left'), right: cover('right') };
  return (level, side) => (level < LEVEL.hip - 40 ? 0 : sides[side](clamp(level, LEVEL.hip, bottom)));
}

/** The knots on the upper convex hull. */
function upperHull(knots: readonly Knot[]): Knot[] {
  const out: Knot[] = [];
  for (const knot of knots) {
    while (out.length > 1) {
      const a = out[out.length - 2] as Knot, b = out[out.length - 1] as Knot;
      const isBelow = (b[0] - a[0]) * (knot[1] - a[1]) - (b[1] - a[1]) * (knot[0] - a[0]) >= 0;
      if (!isBelow) break;
      out.pop();
    }
    const last = out[out.length - 1];
    if (!last || knot[0] > last[0]) out.push(knot);
  }
  return out;
}

/** How the pose walks: the length one ankle is drawn above the other because its shin is seen from the front, 0 standing … 1 a wide stride; and the leg in front. */
export function strideOf(figure: PosedFigure): { readonly amount: number; readonly front: Side } {
  const gap = Math.abs(figure.legJoints('left')[2][1] - figure.legJoints('right')[2][1]);
  return { amount: clamp((gap - 14) / 80), front: figure.frontLeg };
}

/** The side that carries the weight (its hip is pushed up), and how strongly: 0 level … 1 a strong hip. */
export function weightOf(figure: PosedFigure): { readonly side: Side; readonly amount: number } {
  return { side: figure.hipTilt < 0 ? 'right' : 'left', amount: clamp(Math.abs(figure.hipTilt) / 0.14) };
}
