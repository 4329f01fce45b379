import { clamp, lerp } from '@toile/geometry';
import type { Patch, Point, Polyline } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { Side } from '@toile/figure';
import { must } from '@toile/kernel';
import type { BodiceDims } from '@toile/garment';
import type { Draft } from './draft.ts';
import { clothHalfWidth, followOf } from './half-width.ts';
import { hangPoint } from './hang.ts';
import { LEVEL } from './levels.ts';
import { turnOf } from '../cloth/field.ts';

/** The tube of cloth around the torso: every seam, pocket and button is placed through it. t runs 0…1 from left to right on paper. */
export interface GarmentFrame {
  readonly draft: Draft;
  readonly bodice: BodiceDims;
  /** Where the surface starts (above the shoulders), the underarm, the narrowest level, the lower edge. */
  readonly top: number;
  readonly underarm: number;
  /** Where folds of the body start under the arm: the same whatever sleeve is set in. */
  readonly foldUnderarm: number;
  readonly waist: number;
  readonly end: number;
  /** The bodice ends in a seam or under a waistband, not in a hem. */
  readonly isCutOff: boolean;
  /** Longer than the hip: hangs free. */
  readonly isLong: boolean;
  halfWidth(level: number): number;
  point(level: number, t: number): Point;
  /** The point `across` canonical mm from the body's middle, and its t. */
  at(level: number, across: number): Point;
  tOf(level: number, across: number): number;
  /** The body's own front middle, canonical mm from the centre line, less marked at the neck than at the waist. */
  centreFront(level: number): number;
  neckCentre(level: number): number;
  sOf(level: number): number;
  readonly patch: Patch;
  cloth(s: number, t: number): Point;
  /** The side seam from a level down to the lower edge. */
  side(side: Side, from: number): Polyline;
  /** A fall in real mm below HPS, as croquis mm. */
  scaleAt(level: number): number;
}

/** The frame of a bodice on its figure. */
export function garmentFrame(draft: Draft): GarmentFrame {
  const { figure, garment } = draft;
  const bodice = must(garment.bodice, `${garment.choice.type} has a bodice`);
  const waist = figure.levelOf(bodice.waistHeight);
  // A top with a peplum is cut at the waist: what hangs below is the peplum.
  const hasPeplum = garment.kind !== 'dress' && !bodice.hasWaistSeam && garment.choice.details.includes('peplum');
  const seam = hasPeplum ? Math.min(figure.levelOf(bodice.length), waist + 8) : figure.levelOf(bodice.length);
  const end = draft.isTucked ? Math.min(seam, Math.max(LEVEL.waist - 60, draft.tuckLevel ?? LEVEL.waist) + 6) : seam;
  const underarm = clamp(figure.levelOf(bodice.armholeDepth), 405, Math.max(430, Math.min(600, end - 60)));
  const top = 250;
  const own = clothHalfWidth(draft, bodice, { waist: clamp(waist, 520, 760), end });
  const { within } = draft;
  const halfWidth = tabulated(within ? underCover(own, within) : own, 180, Math.max(end + 120, 900));
  const sOf = (level: number): number => (level - top) / (end - top);
  // The wider it stands off the legs at the hem, the less it follows them: a flared dress hangs plumb from the hips.
  const follow = followOf(halfWidth(end));
  const on = (level: number, q: number): Point => hangPoint(figure, level, halfWidth(level) * q, follow);
  const rows = 44;
  const edge = (sign: -1 | 1): Float64Array => {
    const line = new Float64Array(2 * (rows + 1));
    for (let i = 0; i <= rows; i++) line.set(on(lerp(top, end, i / rows), sign), 2 * i);
    return line;
  };
  const left = edge(-1);
  const right = edge(1);
  const isCutOff = bodice.hasWaistSeam || draft.isTucked;
  const isLong = end > 960;
  const belly = isCutOff ? 4 : isLong ? 16 + halfWidth(end) * 0.06 : 8 + halfWidth(end) * 0.05;
  // A Coons patch between the two sides whose upper and lower edges bow by `topBow` and `belly`: with straight chords its mixed terms cancel.
  const patch: Patch = (s, t) => {
    const f = s * rows;
    const i = Math.max(0, Math.min(rows - 1, Math.floor(f)));
    const k = f - i;
    const at = (line: Float64Array, axis: 0 | 1): number => {
      const from = line[2 * i + axis] as number;
      return from + ((line[2 * i + 2 + axis] as number) - from) * k;
    };
    const x = at(left, 0), y = at(left, 1);
    return [x + (at(right, 0) - x) * t, y + (at(right, 1) - y) * t + (TOP_BOW * (1 - s) + belly * s) * bowAt(t)];
  };
  const point = (level: number, t: number): Point => patch(sOf(level), t);
  const tOf = (level: number, across: number): number => (across / halfWidth(level) + 1) / 2;
  const centreFront = (level: number): number => figure.centreFront(Math.min(level, 960));
  return {
    draft, bodice, top, underarm, foldUnderarm: LEVEL.underarm + Math.min(34, Math.max(0, bodice.bustEase) * 0.06), waist, end, isCutOff, isLong, halfWidth, point, tOf, sOf, patch, centreFront,
    at: (level, across) => point(level, tOf(level, across)),
    neckCentre: (level) => centreFront(level) * 0.6,
    cloth: (s, t) => {
      const level = lerp(top, end, s);
      return [turnOf(2 * t - 1) * halfWidth(level) * 1.12 - figure.turn * 30, level];
    },
    side: (side, from) => {
      const t = side === 'left' ? 0 : 1;
      const count = Math.max(8, Math.round((end - from) / 11));
      return Array.from({ length: count + 1 }, (_, i) => patch(sOf(lerp(from, end, i / count)), t));
    },
    scaleAt: (level) => {
      const body = (level - LEVEL.hps) / 0.76;
      return (figure.levelOf(body + 50) - figure.levelOf(body)) / 50;
    },
  };
}

/** Cloth kept within what is worn over it; where that ends, it swings out again without a step. Asked from the top down. */
function underCover(own: (level: number) => number, within: (level: number) => number): (level: number) => number {
  let last = { level: 0, limit: Infinity };
  return (level) => {
    const limit = within(level);
    if (limit < Infinity) last = { level, limit };
    return Math.min(own(level), limit < Infinity || level < last.level ? limit : last.limit + (level - last.level) * SWING_OUT);
  };
}

/** mm of half-width that cloth let out from under a coat gains a mm. */
const SWING_OUT = 0.75;

/** How far the front bows below the chord between its sides at the shoulders, mm. */
const TOP_BOW = 6;

/** The bow of an edge seen from a little above, 0 at the sides, 1 in the middle; rounder than a sine at its ends. */
const BOW = Float64Array.from({ length: 257 }, (_, i) => Math.max(0, Math.sin((Math.PI * i) / 256)) ** 0.85);
function bowAt(t: number): number {
  const x = clamp(t) * 256;
  const i = Math.min(255, Math.floor(x));
  return lerp(BOW[i] as number, BOW[i + 1] as number, x - i);
}

/** A curve read from a table every 4 mm: it is asked tens of thousands of times a garment. */
function tabulated(curve: (level: number) => number, from: number, to: number): (level: number) => number {
  const step = 4;
  const count = Math.ceil((to - from) / step);
  const table = Float64Array.from({ length: count + 1 }, (_, i) => curve(from + i * step));
  return (level) => {
    const x = clamp((level - from) / step, 0, count - 1e-6);
    const i = Math.floor(x);
    return lerp(table[i] as number, table[i + 1] as number, x - i);
  };
}

/** The point of the body (not of the tube) `across` canonical mm from the centre line: for necks and shoulders. */
export const onBody = (frame: GarmentFrame, level: number, across: number): Point => frame.draft.figure.pointAt(level, across);

/** Which way is outwards on a side. */
export const outwards = (side: Side): -1 | 1 => sideSign(side);
