import type { Picture } from '../picture.ts';
import { comparePlanes } from './compare-planes.ts';
import { fineDrawing, isBare, likenessNear } from './detail-likeness.ts';
import { findLattice } from './find-lattice.ts';
import type { Lattice, Shift } from './find-lattice.ts';
import { lightOfPicture } from './light-picture.ts';
import type { PixelWindow } from './light-picture.ts';
import { selfLikeness } from './likeness.ts';
import { cellOf } from './repeat-cell.ts';
import type { RepeatKind } from './repeat-cell.ts';

/** A repeat found in a picture. Shifts are in the picture's own pixels. */
export interface FoundRepeat {
  /** The sides of the rectangle that repeats: along the picture, and down. */
  readonly across: Shift;
  readonly down: Shift;
  /** How the rectangles are set beside each other. `mirror` is found later, in the cut tile. */
  readonly kind: RepeatKind;
  /** The two shortest shifts that carry the print onto itself. */
  readonly lattice: readonly [Shift, Shift];
  readonly isStripe: boolean;
  /** 0–1: how sure that there is a repeat, and this one. Below `SURE_ENOUGH` there is none to speak of. */
  readonly confidence: number;
}

/** From here on a repeat is believed. */
export const SURE_ENOUGH = 0.5;
/** The picture is looked at with this many pixels on its longer side, and moved by at most this part of a side. */
const LOOKED_AT = 300, REACH = 0.69;
/** Where the whole shows nothing, its middle is looked at closer: parts of its sides. */
const CLOSER = [0.45, 0.2] as const;
/** A second, closer look holds this many repeats: enough to measure, few enough to lie flat. */
const REPEATS_SEEN = 4.2;

/** The repeat of a print in a picture of it, taken more or less straight on; nothing where it does not repeat within the picture. */
export function findRepeat(picture: Picture): FoundRepeat | undefined {
  const whole = look(picture, { left: 0, top: 0, width: picture.width, height: picture.height });
  let found = whole;
  for (const part of CLOSER) {
    if (found && found.confidence >= SURE_ENOUGH) break;
    const window = middleOf(picture, picture.width * part, picture.height * part);
    // Closer than its own pixels nothing is to be seen.
    if (Math.max(window.width, window.height) < LOOKED_AT / 2) break;
    const nearer = look(picture, window);
    if (nearer && nearer.confidence > (found?.confidence ?? 0)) found = nearer;
  }
  if (!found || found.confidence < SURE_ENOUGH) return undefined;
  return refined(picture, found);
}

/** The same repeat measured again on a few of its rectangles in the middle of the picture, where that is a closer look. */
function refined(picture: Picture, found: FoundRepeat): FoundRepeat {
  const reach = REPEATS_SEEN * Math.max(...found.lattice.map(([x, y]) => Math.hypot(x, y)));
  if (reach > 0.72 * Math.max(picture.width, picture.height)) return found;
  const again = look(picture, middleOf(picture, reach, reach));
  return again && again.confidence >= SURE_ENOUGH && isSameLattice(found.lattice, again.lattice) ? again : found;
}

/** True where two lattices have cells of one size and each shift of the one is a shift of the other, within a twelfth. */
function isSameLattice([a, b]: FoundRepeat['lattice'], other: FoundRepeat['lattice']): boolean {
  const det = a[0] * b[1] - a[1] * b[0], [c, d] = other;
  if (Math.abs(Math.abs((c[0] * d[1] - c[1] * d[0]) / det) - 1) > 1 / 12) return false;
  return other.every(([x, y]) => [(x * b[1] - y * b[0]) / det, (a[0] * y - a[1] * x) / det].every((share) => Math.abs(share - Math.round(share)) < 1 / 12));
}

function middleOf({ width, height }: Picture, wide: number, high: number): PixelWindow {
  const w = Math.min(width, Math.round(wide)), h = Math.min(height, Math.round(high));
  return { left: (width - w) >> 1, top: (height - h) >> 1, width: w, height: h };
}

function look(picture: Picture, window: PixelWindow): FoundRepeat | undefined {
  const small = lightOfPicture(picture, LOOKED_AT, window), scale = window.width / small.width;
  if (small.width < 24 || small.height < 24) return undefined;
  const planes = comparePlanes(small);
  if (isBare(planes)) return undefined;
  const likeness = selfLikeness(planes, { reachX: Math.floor(small.width * REACH), reachY: Math.floor(small.height * REACH) });
  const lattice = findLattice(likeness);
  if (!lattice) return undefined;
  const fine = fineDrawing(planes), [a, b] = [lattice.a, lattice.b];
  const detail = lattice.isStripe ? likenessNear(fine, a) : [a, b].reduce((sum, shift) => sum + likenessNear(fine, shift) / 2, 0);
  const { across, down, kind } = cellOf(lattice), grown = ([x, y]: Shift): Shift => [x * scale, y * scale];
  return { across: grown(across), down: grown(down), kind, lattice: [grown(lattice.a), grown(lattice.b)], isStripe: lattice.isStripe, confidence: confidenceOf(lattice, detail) };
}

/** Likeness, its contrast and the likeness of the fine drawing as one figure: clouds and heaps of strokes are a little like themselves somewhere, but never in their edges too. */
export function confidenceOf({ likeness, contrast }: Pick<Lattice, 'likeness' | 'contrast'>, detail: number): number {
  const rise = (value: number, from: number, to: number): number => Math.min(1, Math.max(0, (value - from) / (to - from)));
  return Math.sqrt(rise(likeness, 0.45, 0.78) * rise(contrast, 0.04, 0.3) * rise(detail, 0.06, 0.34));
}
