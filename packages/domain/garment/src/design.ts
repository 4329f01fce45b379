import type { ElementId, Hex } from '@toile/kernel';
import type { Mannequin, MarketId } from '@toile/figure';
import type { FabricId, PrintChoice } from '@toile/textile';
import type {
  AccessoryId, ClosureId, CollarId, DetailId, GarmentId, HemId, LengthId, MoodId, NecklineId, OccasionId, SeasonId, SilhouetteId, SleeveId, SleeveLengthId,
} from './ids.ts';

export const DESIGN_SCHEMA = 'toile.design/1';

/** The truth of a design: choices, not geometry. Everything else is derived from it. A few KB of JSON. */
export interface Design {
  readonly schema: typeof DESIGN_SCHEMA;
  readonly id: string;
  readonly engine: string;
  readonly seed: number;
  readonly brief?: string;
  readonly market: MarketId;
  readonly size: string;
  readonly mood: readonly MoodId[];
  readonly season?: SeasonId;
  readonly occasion?: OccasionId;
  /** From the skin outwards; the place in the list is the garment's id: g0, g1, … */
  readonly garments: readonly GarmentChoice[];
  /** What finishes the look; the place in the list is the accessory's part id: a0, a1, … */
  readonly accessories?: readonly AccessoryChoice[];
  readonly figure: FigureChoice;
  readonly palette: readonly Hex[];
  /** Why this option is on the board, in sentences. */
  readonly why: readonly string[];
}

export type Slot = 'top' | 'bottom' | 'dress' | 'outerwear';

/** Names of the parts a designer can point at; also the last word of a layer's part id (`g0.collar`). */
export type PartName = 'body' | 'neckline' | 'collar' | 'sleeve' | 'closure' | 'hem' | 'skirt' | 'legs' | 'waistband' | 'lining' | 'belt' | DetailId;

/** One garment as chosen. A field is left out where the garment has no such part. */
export interface GarmentChoice {
  readonly type: GarmentId;
  readonly slot: Slot;
  readonly silhouette: SilhouetteId;
  readonly length: LengthId;
  readonly neckline?: NecklineId;
  readonly collar?: CollarId;
  readonly sleeve?: SleeveId;
  readonly sleeveLength?: SleeveLengthId;
  readonly closure?: ClosureId;
  readonly hem?: HemId;
  readonly details: readonly DetailId[];
  readonly fabric: FabricId;
  readonly print: PrintChoice;
  /** First the ground, then the print's other colours or the trim. 1–6. */
  readonly colours: readonly Hex[];
  /** A part in another cloth or colour than the garment. */
  readonly parts?: Readonly<Partial<Record<PartName, PartChoice>>>;
  /** Dimensions set by hand, mm, by name (see `dims.ts`); what is not here is resolved. */
  readonly dims?: Readonly<Record<string, number>>;
  /** Worn tucked into the bottom, or open (outerwear, cardigan, shirt over a top). */
  readonly isTucked?: boolean;
  readonly isOpen?: boolean;
  /** Used as the designer drew it. The rest of the choice is its nearest kin that the house can cut: it measures, and takes over where this is taken away. */
  readonly drawn?: DrawnChoice;
}

/** A designer's own sketch in place of a garment's parts. */
export interface DrawnChoice {
  readonly sketch: ElementId;
  /** A region of the sketch in another cloth or colour than its part, by the region's id. */
  readonly regions?: Readonly<Record<string, PartChoice>>;
}

export interface PartChoice {
  readonly fabric?: FabricId;
  readonly print?: PrintChoice;
  readonly colours?: readonly Hex[];
}

/** One accessory as chosen. Its cut goes by its type; only cloth, print and colours are chosen. */
export interface AccessoryChoice {
  readonly type: AccessoryId;
  /** The cloth nearest to what it is made of: leather for a bag, silk satin for a metal's gleam. */
  readonly fabric: FabricId;
  readonly print: PrintChoice;
  /** First the ground, then the trim or metal. 1–6. */
  readonly colours: readonly Hex[];
}

/** Who wears it, as drawn. */
export interface FigureChoice {
  readonly pose: string;
  readonly head: string;
  readonly hair: string;
  readonly hairColour: Hex;
  readonly skin: Hex;
  readonly shoes: string;
  readonly shoeColour: Hex;
  /** The designer's own proportions: how the figure is drawn, never how the clothes are cut. The house figure where left out. */
  readonly mannequin?: Mannequin | undefined;
}
