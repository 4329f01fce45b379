import { clamp, lerp, profile } from '@toile/geometry';
import { LEVELS } from '../levels.ts';
import type { Mannequin } from './mannequin.ts';

/** Widths of the house figures as drawn, shares of the height: over the shoulders' roundings, at the waist, at the hip. Measured on the front poses in size M. */
export const HOUSE_WIDTHS = {
  womenswear: { shoulder: 0.168, waist: 0.0915, hip: 0.149 },
  menswear: { shoulder: 0.205, waist: 0.1155, hip: 0.145 },
} as const;

/** How far a mannequin may be narrower or wider than the house figure: beyond that cloth no longer hangs as it was drawn. */
const LIMITS = [0.7, 1.5] as const;

/** How much a mannequin is wider than the house figure, by level, and over its arms and legs. */
export interface OwnWidths {
  at(level: number): number;
  readonly arm: number;
  readonly leg: number;
}

/** The widths of a mannequin beside the house figure's. */
export function ownWidthsOf(mannequin: Mannequin | undefined, market: 'womenswear' | 'menswear'): OwnWidths | undefined {
  if (!mannequin || (mannequin.shoulderWidth ?? mannequin.waistWidth ?? mannequin.hipWidth) === undefined) return undefined;
  const house = HOUSE_WIDTHS[market];
  const beside = (own: number | undefined, usual: number): number => clamp((own ?? usual) / usual, LIMITS[0], LIMITS[1]);
  const shoulder = beside(mannequin.shoulderWidth, house.shoulder), waist = beside(mannequin.waistWidth, house.waist), hip = beside(mannequin.hipWidth, house.hip);
  const at = profile([
    [240, lerp(1, shoulder, 0.3)], [LEVELS.shoulder, shoulder], [LEVELS.bust, lerp(shoulder, waist, 0.35)], [LEVELS.waist, waist], [LEVELS.highHip, lerp(waist, hip, 0.62)], [LEVELS.hip, hip], [1000, hip],
  ]);
  return { at, arm: lerp(1, shoulder, 0.7), leg: lerp(1, hip, 0.8) };
}
