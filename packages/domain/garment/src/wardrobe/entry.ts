import type { MarketId } from '@toile/figure';
import type { FabricId } from '@toile/textile';
import type { Slot } from '../design.ts';
import type {
  ClosureId, CollarId, DetailId, GarmentId, HemId, LengthId, NecklineId, SeasonId, SilhouetteId, SleeveId, SleeveLengthId,
} from '../ids.ts';
import type { GarmentKind } from '../resolved.ts';

/**
 * What the trade knows of a garment: which parts it can carry. An empty list says that it has no such part.
 * The first of each list is the usual choice: that is how `normaliseGarment` fills a gap.
 */
export interface GarmentEntry {
  readonly id: GarmentId;
  readonly slot: Slot;
  readonly kind: GarmentKind;
  /** Markets in which it is usual. Advice for whoever proposes; nobody is refused a garment for it. */
  readonly markets: readonly MarketId[];
  /** False while no view can draw it: never proposed, and refused in a design. */
  readonly isDrawable: boolean;
  /** 0 next to the skin … 5 over everything. */
  readonly layer: 0 | 1 | 2 | 3 | 4 | 5;
  /** 0 gym … 1 gala. */
  readonly formality: number;
  /** 0 a breath … 1 deep winter. */
  readonly warmth: number;
  readonly seasons: readonly SeasonId[];
  readonly silhouettes: readonly SilhouetteId[];
  readonly lengths: readonly LengthId[];
  readonly necklines: readonly NecklineId[];
  readonly collars: readonly CollarId[];
  readonly sleeves: readonly SleeveId[];
  readonly sleeveLengths: readonly SleeveLengthId[];
  readonly closures: readonly ClosureId[];
  readonly hems: readonly HemId[];
  readonly details: readonly DetailId[];
  readonly fabrics: readonly FabricId[];
  /** Details it has unless told otherwise: quilting on a puffer, rib cuffs on a bomber. */
  readonly usualDetails: readonly DetailId[];
  /** What it is worn with to be a whole outfit, usual first: trousers under an áo dài, a long top over leggings. Empty: anything of the other slot. */
  readonly wornWith: readonly GarmentId[];
  /** What it is worn over, usual first: a gilet needs a sleeve beneath. Empty: its layer says enough. */
  readonly wornOver: readonly GarmentId[];
  /** Worn tucked in by its nature (a bodysuit), worn open by its nature (a bolero). */
  readonly isTucked: boolean;
  readonly isOpen: boolean;
}

type Optional = 'necklines' | 'collars' | 'sleeves' | 'sleeveLengths' | 'usualDetails' | 'isDrawable' | 'markets' | 'wornWith' | 'wornOver' | 'isTucked' | 'isOpen';

/** An entry with the usual blanks filled: drawable, for everyone, no usual details. */
export function entry(given: Omit<GarmentEntry, Optional> & Partial<Pick<GarmentEntry, Optional>>): GarmentEntry {
  return {
    markets: ['womenswear', 'menswear', 'unisex'], isDrawable: true, necklines: [], collars: [], sleeves: [], sleeveLengths: [], usualDetails: [],
    wornWith: [], wornOver: [], isTucked: false, isOpen: false, ...given,
  };
}

export const ALL_SEASONS: readonly SeasonId[] = ['spring', 'summer', 'autumn', 'winter'];
export const COOL_SEASONS: readonly SeasonId[] = ['autumn', 'winter', 'spring'];
export const WARM_SEASONS: readonly SeasonId[] = ['summer', 'spring', 'autumn'];
export const WOMEN: readonly MarketId[] = ['womenswear', 'unisex'];

/** Sleeve lengths that an ordinary sleeve may have; combination rules narrow them by sleeve. */
export const ANY_SLEEVE_LENGTH: readonly SleeveLengthId[] = ['long', 'three-quarter', 'elbow', 'short', 'extra-long'];
export const SHORT_FIRST: readonly SleeveLengthId[] = ['short', 'elbow', 'three-quarter', 'long', 'extra-long'];
