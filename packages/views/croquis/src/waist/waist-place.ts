import type { Side } from '@toile/figure';
import { openingAcross } from '../bodice/opening.ts';
import { DEPTH } from '../sheet.ts';
import type { Draft } from '../frame/draft.ts';
import { garmentFrame } from '../frame/garment-frame.ts';
import { trouserShape, trunkHalf } from '../legs/trouser-shape.ts';
import { skirtSilhouette } from '../skirt/silhouette.ts';

/** Where a garment is held at the waist, and what of it lies there. */
export interface WaistPlace {
  /** Top of the band, or the line a belt is centred on. */
  readonly level: number;
  /** Drawn depth of the garment's own band; 0 where it has none (dresses, jumpsuits, coats). */
  readonly bandDepth: number;
  /** Depth of the sheet a belt lies on. */
  readonly depth: number;
  readonly isBottom: boolean;
  /** Where the free edges of a front worn open hang, canonical mm across at a level. */
  readonly openFront?: (side: Side) => (level: number) => number;
  /** Canonical half-width of the cloth there. */
  halfWidth(level: number): number;
}

/** The waist of a garment; none where it has no waist to hold (a slip dress is not belted by this rule alone: see `beltSheets`). */
export function waistPlaceOf(draft: Draft): WaistPlace {
  const { garment, figure } = draft;
  const bottom = garment.bodice ? undefined : garment.skirt ?? garment.legs;
  if (bottom) {
    const level = figure.levelOf(bottom.topHeight);
    const bandDepth = Math.max(0, figure.levelOf(bottom.topHeight + bottom.waistbandDepth) - level);
    const shape = garment.legs ? trouserShape(garment, garment.legs, figure) : undefined;
    const skirt = garment.skirt ? skirtSilhouette(garment, garment.skirt, figure) : undefined;
    const halfWidth = (at: number): number => 1 + (skirt ? (skirt.halfWidth(at, 'left') + skirt.halfWidth(at, 'right')) / 2 : shape ? trunkHalf(shape, at) : figure.halfWidth(at));
    return { level, bandDepth, depth: DEPTH.bottom, isBottom: true, halfWidth };
  }
  const frame = garmentFrame(draft);
  const level = frame.bodice.hasWaistSeam ? frame.end : frame.waist;
  const isOpen = garment.choice.isOpen === true && !frame.isCutOff;
  return { level, bandDepth: 0, depth: draft.isOuter ? DEPTH.outerBody + 30 : DEPTH.top + 30, isBottom: false, halfWidth: (at) => frame.halfWidth(Math.min(at, frame.end)) + 2, ...(isOpen ? { openFront: (side: Side) => openingAcross(frame, side) } : {}) };
}
