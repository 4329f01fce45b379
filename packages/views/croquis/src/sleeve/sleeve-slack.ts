import { clamp, distance, lerp, smoothStep } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { PosedFigure, Side } from '@toile/figure';
import type { ArmKind } from '../frame/arm-model.ts';
import type { Draft } from '../frame/draft.ts';
import type { SleeveWidth } from './sleeve-width.ts';

const DEGREES = 180 / Math.PI;

/** The bend of an arm in a sleeve: where it lies (share of the arm's length), how sharp (degrees), and on which edge cloth is pushed together. */
export interface Bend { readonly at: number; readonly degrees: number; readonly inside: 'outer' | 'inner' }

/** The bend of one arm. */
export function bendOf(figure: PosedFigure, side: Side): Bend {
  const [shoulder, elbow, wrist] = figure.armJoints(side);
  const upper = distance(shoulder, elbow), fore = distance(elbow, wrist);
  const cross = (elbow[0] - shoulder[0]) * (wrist[1] - elbow[1]) - (elbow[1] - shoulder[1]) * (wrist[0] - elbow[0]);
  return { at: upper / (upper + fore || 1), degrees: Math.abs(figure.elbowBend(side)) * DEGREES, inside: cross * sideSign(side) > 0 ? 'inner' : 'outer' };
}

/** Sleeves that stand away from the elbow do not break at it. */
const OPEN: readonly string[] = ['kimono', 'bell'];

const hill = (u: number, at: number, reach: number): number => {
  const q = clamp(1 - ((u - at) / reach) ** 2);
  return q * q;
};

/**
 * What folds do to the outline of a sleeve, mm outwards at a share u of the arm: cloth breaks in at the inside of the elbow and swells above and
 * below it, is pushed out over the elbow's point, and sits slack over a cuff, a little on either edge and never alike.
 */
export function slackOf(draft: Draft, side: Side, sleeve: { readonly end: number; readonly ease: number; readonly hasCuff: boolean }): (u: number, edge: 'outer' | 'inner') => number {
  const { figure, garment } = draft;
  const { fabric } = garment;
  const bend = bendOf(figure, side);
  const d = draft.draw(`sleeve.${side}`);
  const soft = (fabric.foldClass === 'fluid' ? 0.8 : fabric.foldClass === 'heavy' ? 0.9 : 1) * (1 - fabric.stretch) * clamp(0.35 + sleeve.ease / 26, 0.35, 1.15) * (OPEN.includes(garment.choice.sleeve ?? 'set-in') ? 0.3 : 1);
  const sharp = clamp((bend.degrees - 8) / 60);
  const isLong = sleeve.end > bend.at + 0.16;
  const wrist = isLong ? (sleeve.hasCuff ? 4.2 : 1.6) * soft : 0;
  const lean = d('slack.lean') < 0.5 ? 0.035 : -0.035;
  return (u, edge) => {
    const over = sleeve.end - u;
    let out = wrist * hill(u, sleeve.end - (edge === 'outer' ? 0.13 + lean : 0.15 - lean), 0.1) * clamp(over / 0.05);
    out -= 0.5 * wrist * hill(u, sleeve.end - (edge === 'outer' ? 0.25 + lean : 0.27 - lean), 0.07);
    if (sleeve.end < bend.at + 0.04) return out;
    if (edge === bend.inside) out += soft * (2.2 + 4 * sharp) * (0.75 * hill(u, bend.at - 0.1, 0.09) + 0.6 * hill(u, bend.at + 0.1, 0.08)) - soft * (1.2 + 2.5 * sharp) * hill(u, bend.at, 0.045);
    else out += soft * (0.8 + 4 * sharp) * hill(u, bend.at, 0.1) - 0.7 * soft * hill(u, bend.at + 0.14, 0.08);
    return out;
  };
}

/**
 * How the spare width of a sleeve lies about the arm: cloth hangs down from a limb held out, so its upper edge keeps close to the arm.
 * Factor of the ease on one side; `down` is how far that side's normal points to the ground, −1…1, evened out over the elbow.
 * Cloth gathered at both ends is held, and sags less.
 */
const hangShare = (down: number, isGathered: boolean): number => (isGathered ? clamp(1 + down * 0.55, 0.62, 1.38) : clamp(1 + down * 1.2, 0.18, 1.9));

/** Half-width of a hanging sleeve on one side of the arm at u, before its folds. `normal`: the arm's, away from the body. A dolman's fullness all hangs under the arm. */
export function hungHalf(width: SleeveWidth, kind: ArmKind, hang: { readonly normal: (u: number) => Point; readonly isGathered: boolean }, u: number, side: 1 | -1): number {
  const ease = width.at(u) - width.bare(u);
  if (kind === 'dolman' && side > 0) return width.bare(u) + ease * 0.28;
  const down = (side * (hang.normal(u - 0.11)[1] + 2 * hang.normal(u)[1] + hang.normal(u + 0.11)[1])) / 4;
  return width.bare(u) + ease * lerp(1, hangShare(down, hang.isGathered), smoothStep(0.08, 0.34, u));
}

/** A line without the loops that offsetting a bent arm makes: where it crosses itself, the loop is cut off at the crossing. Loops longer than `most` of its points are its own shape. */
export function withoutLoops(line: readonly Point[], most = 1): Point[] {
  const out: Point[] = [], boxes = blockBoxes(line);
  let i = 0;
  while (i < line.length) {
    const a = line[i] as Point, b = line[i + 1];
    out.push(a);
    if (!b) break;
    let cut: { readonly j: number; readonly at: Point } | undefined;
    const low0 = Math.min(a[0], b[0]), high0 = Math.max(a[0], b[0]), low1 = Math.min(a[1], b[1]), high1 = Math.max(a[1], b[1]);
    for (let j = Math.min(line.length - 2, i + Math.floor(most * line.length)); j > i + 1; j--) {
      // most stretches of the line lie apart from this one: whole blocks of them are passed over
      if ((j & (BLOCK - 1)) === BLOCK - 1 || j === line.length - 2) {
        const o = (j >> BLOCK_BITS) * 4;
        if (high0 < (boxes[o] as number) || (boxes[o + 2] as number) < low0 || high1 < (boxes[o + 1] as number) || (boxes[o + 3] as number) < low1) { j = (j >> BLOCK_BITS) << BLOCK_BITS; continue; }
      }
      const at = crossing(a, b, line[j] as Point, line[j + 1] as Point);
      if (at) { cut = { j, at }; break; }
    }
    if (cut) {
      out.push(cut.at);
      i = cut.j + 1;
    } else i += 1;
  }
  return out;
}

const BLOCK_BITS = 4, BLOCK = 1 << BLOCK_BITS;

/** The boxes of every sixteen stretches of a line: left, top, right, bottom. */
function blockBoxes(line: readonly Point[]): Float64Array {
  const count = Math.max(0, line.length - 1), boxes = new Float64Array(4 * ((count >> BLOCK_BITS) + 1));
  for (let from = 0, o = 0; from < count; from += BLOCK, o += 4) {
    let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
    for (let i = from, end = Math.min(count, from + BLOCK); i <= end; i++) {
      const [x, y] = line[i] as Point;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    boxes[o] = left; boxes[o + 1] = top; boxes[o + 2] = right; boxes[o + 3] = bottom;
  }
  return boxes;
}

/** A ring without the needles that cutting loops can leave: points where the line turns back on itself. */
export function withoutNeedles(ring: readonly Point[]): Point[] {
  let points = ring.slice();
  for (let pass = 0; pass < 3; pass++) {
    const n = points.length;
    const kept = points.filter((b, i) => {
      const a = points[(i + n - 1) % n] as Point, c = points[(i + 1) % n] as Point;
      const x = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]);
      return x > -0.86 * distance(a, b) * distance(b, c);
    });
    if (kept.length === n) break;
    points = kept;
  }
  return points;
}

function crossing(a: Point, b: Point, c: Point, d: Point): Point | undefined {
  // Most pairs lie apart: told without a division.
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0]) || Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return undefined;
  const rx = b[0] - a[0], ry = b[1] - a[1], sx = d[0] - c[0], sy = d[1] - c[1];
  const base = rx * sy - ry * sx;
  if (Math.abs(base) < 1e-9) return undefined;
  const u = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / base;
  const v = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / base;
  return u > 0 && u < 1 && v > 0 && v < 1 ? [a[0] + rx * u, a[1] + ry * u] : undefined;
}
