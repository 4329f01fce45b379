import { add, clamp, joinCurves, lerp, sampleCubic, sampleQuadratic } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Side } from '@toile/figure';
import type { CollarId, GarmentChoice, NecklineId } from '@toile/garment';
import { onBody } from './garment-frame.ts';
import type { GarmentFrame } from './garment-frame.ts';
import { bibEdge } from './bib.ts';
import { LEVEL, neckLevel, SHOULDER_HALF, shoulderLevel } from './levels.ts';

/** How the upper edge of a bodice is held: over both shoulders, round the neck, over one shoulder, or by nothing above the bust. */
export type Hold = 'shoulders' | 'neck' | 'one-shoulder' | 'straps' | 'bare' | 'arms';

/** The upper edge of a bodice, from the right end to the left end as they lie on paper. */
export interface Neckline {
  readonly id: NecklineId;
  readonly hold: Hold;
  /** The covered shoulder of a one-shoulder bodice. */
  readonly coveredSide?: Side;
  /** Half the width between the neck points, canonical mm. */
  readonly halfWidth: number;
  /** Level of the lowest point of the edge at centre front. */
  readonly depth: number;
  readonly points: Polyline;
  /** Where straps are sewn on, canonical across and level; empty without straps. */
  readonly strapAcross: number;
}

const LAPELS: readonly CollarId[] = ['notch-lapel', 'peak-lapel', 'shawl'];

/** True for collars whose front edge folds back as a lapel, so that the opening runs down to a break point. */
export const isLapel = (collar: CollarId | undefined): boolean => collar !== undefined && LAPELS.includes(collar);

/** True for the zip of a biker jacket, which runs aslant over an overlapping front. */
const isSlantZip = (choice: GarmentChoice): boolean => choice.type === 'biker-jacket' && choice.closure === 'zip-front';

/** Overlap of the fronts past centre front, canonical mm. */
export const overlapOf = (frame: GarmentFrame): number => {
  const { choice, closure } = frame.draft.garment;
  if (choice.closure === 'double-breasted') return clamp((closure?.overlap ?? 80) * 0.75, 44, 72);
  if (isSlantZip(choice)) return 52;
  if (choice.closure === 'button-front' || choice.closure === 'toggle') return 11;
  return 0;
};

/** Where the lapels of a double-breasted front cross: above the break point, since the over front runs on past the middle. */
const crossing = (breakLevel: number, neckHalf: number, overlap: number): number => breakLevel - (overlap * (breakLevel - 284)) / (neckHalf + overlap);

/** The upper edge of the bodice that the frame is for, on the side that is seen. */
export function necklineOf(frame: GarmentFrame): Neckline {
  const front = frontNeckline(frame);
  return frame.draft.figure.view === 'back' ? fromBehind(frame, front) : front;
}

/** The same shoulders with the back's shallow edge; a halter leaves the back bare. */
function fromBehind(frame: GarmentFrame, front: Neckline): Neckline {
  const { figure, garment } = frame.draft;
  const on = (across: number, level: number): Point => onBody(frame, level, across);
  if (front.hold === 'shoulders' || front.hold === 'one-shoulder') {
    const w = front.halfWidth;
    const high = shoulderLevel(w);
    const low = clamp(neckLevel(figure, garment.neck?.backDepth ?? 22), high + 7, 470);
    if (front.hold === 'one-shoulder') return { ...front, id: front.id };
    return { ...front, depth: low, points: sampleQuadratic(on(w, high), on(0, low * 2 - high), on(-w, high), 20) };
  }
  const level = garment.choice.type === 'pinafore' ? frame.underarm + 70 : front.hold === 'neck' && garment.choice.type !== 'corset' ? frame.underarm + 26 : frame.underarm - 16;
  const end = (share: number): Point => figure.pointAtEdge(level, share, 1.5);
  return { ...front, hold: front.hold === 'neck' ? 'bare' : front.hold, depth: level, points: sampleQuadratic(end(1), add(end(0), [0, 6]), end(-1), 20) };
}

function frontNeckline(frame: GarmentFrame): Neckline {
  const { garment, figure } = frame.draft;
  const { choice, neck } = garment;
  const id = choice.neckline ?? 'crew';
  const scale = SHOULDER_HALF / (figure.body.shoulderWidth / 2);
  const width = (low: number, high: number): number => clamp((neck?.width ?? 160) * 0.5 * scale, low, high);
  const deepest = Math.min(LEVEL.waist - 20, frame.end - 30);
  const depth = (low: number): number => clamp(neckLevel(figure, neck?.frontDepth ?? 90), low, deepest);
  const on = (across: number, level: number): Point => onBody(frame, level, across);
  const middle = frame.neckCentre;
  const made = (hold: Hold, halfWidth: number, low: number, points: Polyline, more: Partial<Neckline> = {}): Neckline =>
    ({ id, hold, halfWidth, depth: low, points, strapAcross: 0, ...more });
  const mirrored = (half: (sign: 1 | -1) => Point[]): Point[] => joinCurves(half(1), half(-1).reverse());

  if (isLapel(choice.collar)) {
    const w = 57;
    const breakLevel = depth(430);
    const d = (choice.closure === 'double-breasted' || isSlantZip(choice)) && !choice.isOpen ? crossing(breakLevel, w, overlapOf(frame)) : breakLevel;
    const cf = frame.centreFront(d);
    return made('shoulders', w, d, mirrored((sign) => sampleQuadratic(on(sign * w, shoulderLevel(w)), on(sign * w * 0.56 + cf * 0.45, lerp(shoulderLevel(w), d, 0.52)), on(cf, d), 14)));
  }
  if (choice.type === 'pinafore') return bibEdge(frame, id);
  const isStrappy = (choice.type === 'camisole' || choice.type === 'slip-dress') && (choice.sleeve ?? 'sleeveless') === 'sleeveless';
  const hasSleeves = garment.sleeve !== undefined;
  if (isStrappy || id === 'off-shoulder' || (!hasSleeves && (id === 'strapless' || id === 'sweetheart'))) return bareEdge(frame, id, isStrappy);
  if (id === 'strapless') return bareEdge(frame, 'off-shoulder', false);
  switch (id) {
    case 'scoop': {
      const w = width(70, 112), d = depth(372), c = middle(d);
      return made('shoulders', w, d, mirrored((sign) => sampleCubic(on(sign * w, shoulderLevel(w)), on(sign * (w - 6), d - 20), on(c + sign * 48, d), on(c, d), 14)));
    }
    case 'v-neck': {
      const w = width(54, 96), d = depth(388), c = frame.centreFront(d);
      return made('shoulders', w, d, mirrored((sign) => sampleQuadratic(on(sign * w, shoulderLevel(w)), on(sign * w * 0.62 + c * 0.3, lerp(shoulderLevel(w), d, 0.5)), on(c, d), 14)));
    }
    case 'boat': {
      const w = width(98, 130), d = depth(334), c = middle(d);
      return made('shoulders', w, d, sampleQuadratic(on(w, shoulderLevel(w) - 2), on(c, d + 14), on(-w, shoulderLevel(w) - 2), 22));
    }
    case 'square': {
      const w = width(78, 108), d = depth(376), c = middle(d);
      return made('shoulders', w, d, joinCurves(
        sampleQuadratic(on(w, shoulderLevel(w)), on(w - 5, lerp(shoulderLevel(w), d, 0.5)), on(w - 6, d), 8),
        sampleQuadratic(on(w - 6, d), on(c, d + 7), on(-w + 6, d), 14),
        sampleQuadratic(on(-w + 6, d), on(-w + 5, lerp(shoulderLevel(w), d, 0.5)), on(-w, shoulderLevel(w)), 8)));
    }
    case 'sweetheart': {
      const w = 106, d = clamp(neckLevel(figure, neck?.frontDepth ?? 200), 404, 452), c = middle(d);
      return made('shoulders', w, d, mirrored((sign) => joinCurves(
        sampleQuadratic(on(sign * w, shoulderLevel(w)), on(sign * (w - 4), 360), on(sign * (w - 14), d - 40), 8),
        sampleCubic(on(sign * (w - 14), d - 40), on(sign * 70, d - 62), on(c + sign * 26, d - 46), on(c, d), 12))));
    }
    case 'halter': {
      const w = 47, d = depth(352), c = middle(d);
      return made('neck', w, d, mirrored((sign) => sampleCubic(on(sign * w, shoulderLevel(w) - 4), on(sign * (w - 6), d - 14), on(c + sign * 22, d), on(c, d), 12)));
    }
    case 'one-shoulder': {
      const coveredSide: Side = figure.turn >= 0 ? 'left' : 'right';
      const sign = coveredSide === 'left' ? -1 : 1;
      const w = 88;
      const high = on(sign * w, shoulderLevel(w));
      const low = frame.point(frame.underarm - 14, sign < 0 ? 1 : 0);
      const d = depth(380);
      const line = sampleCubic(high, on(sign * (w - 16), 372), on(-sign * 50, d - 6), low, 26);
      return made('one-shoulder', w, d, sign > 0 ? line : line.slice().reverse(), { coveredSide });
    }
    case 'cowl': {
      const w = width(78, 104), d = depth(392), c = middle(d);
      return made('shoulders', w, d, mirrored((sign) => sampleCubic(on(sign * w, shoulderLevel(w)), on(sign * (w - 16), d - 34), on(c + sign * 40, d + 2), on(c, d), 14)));
    }
    case 'turtleneck': {
      const w = 53, d = 326;
      return made('shoulders', w, d, sampleQuadratic(on(w, shoulderLevel(w)), on(middle(d), d + 8), on(-w, shoulderLevel(w)), 18));
    }
    default: {
      const w = width(54, 84), d = depth(336), c = middle(d);
      return made('shoulders', w, d, mirrored((sign) => sampleCubic(on(sign * w, shoulderLevel(w)), on(sign * (w - 10), d - 8), on(c + sign * 34, d), on(c, d), 12)));
    }
  }
}

/** An edge that ends under the arms: strapless, on straps, or held by the upper arms. */
function bareEdge(frame: GarmentFrame, id: NecklineId, isStrappy: boolean): Neckline {
  const { neck } = frame.draft.garment;
  const on = (across: number, level: number): Point => onBody(frame, level, across);
  const asked = clamp(neckLevel(frame.draft.figure, neck?.frontDepth ?? 170), 360, 520);
  // Nothing holds the edge up but the body: it lies close.
  const end = (sign: 1 | -1): Point => frame.draft.figure.pointAtEdge(frame.underarm - 16, sign, 1.5);
  const both = (half: (sign: 1 | -1, end: Point) => Point[]): Point[] => joinCurves(half(1, end(1)), half(-1, end(-1)).reverse());
  const hold: Hold = isStrappy ? 'straps' : id === 'off-shoulder' ? 'arms' : 'bare';
  const made = (depth: number, points: Polyline, strapAcross = 0): Neckline => ({ id, hold, halfWidth: 128, depth, points, strapAcross });
  if (id === 'off-shoulder') {
    const d = clamp(asked, 372, 420), c = frame.neckCentre(d);
    return made(d, both((sign, p) => sampleCubic(on(sign * 139, 378), on(sign * 96, d - 12), on(c + sign * 40, d), on(c, d), 14).map((q, i) => (i === 0 ? [q[0], Math.min(q[1], p[1] - 30)] : q))));
  }
  if (id === 'sweetheart') {
    const d = clamp(asked, 424, 470), c = frame.neckCentre(d);
    const strap = 72;
    return made(d, both((sign, p) => sampleCubic(p, on(sign * 94, d - 44), on(c + sign * 44, d - 52), on(c, d), 18)), isStrappy ? strap : 0);
  }
  if (!isStrappy) {
    const d = clamp(asked, 418, 450), c = frame.neckCentre(d);
    return made(d, both((sign, p) => sampleCubic(p, on(sign * 96, d - 16), on(c + sign * 50, d - 3), on(c, d), 14)));
  }
  const strap = 74;
  const peak = 392;
  const flank = (sign: 1 | -1, p: Point): Point[] => sampleCubic(p, on(sign * 108, 424), on(sign * 86, peak + 18), on(sign * (strap + 3), peak), 10);
  if (id === 'square' || id === 'boat' || id === 'strapless' || id === 'crew') {
    const d = clamp(asked, 402, 440), c = frame.neckCentre(d);
    return made(d, both((sign, p) => joinCurves(flank(sign, p), sampleQuadratic(on(sign * (strap - 4), peak), on(sign * (strap - 12), d), on(c, d + 2), 10))), strap);
  }
  if (id === 'scoop' || id === 'cowl') {
    const d = clamp(asked, 420, 480), c = frame.neckCentre(d);
    return made(d, both((sign, p) => joinCurves(flank(sign, p), sampleCubic(on(sign * (strap - 3), peak), on(sign * 62, d - 18), on(c + sign * 36, d), on(c, d), 12))), strap);
  }
  const d = clamp(asked, 440, 520), c = frame.centreFront(d);
  return made(d, both((sign, p) => joinCurves(flank(sign, p), sampleCubic(on(sign * (strap - 3), peak), on(sign * 52, lerp(peak, d, 0.55)), on(c + sign * 22, d - 12), on(c, d), 12))), strap);
}
