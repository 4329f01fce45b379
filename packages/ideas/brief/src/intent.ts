import type { Hex } from '@toile/kernel';
import type { GarmentId } from '@toile/garment';

/** What kind of choice a word is about: the facets of the vocabulary. */
export type Facet =
  | 'garment' | 'neckline' | 'collar' | 'sleeve' | 'sleeve-length' | 'closure' | 'hem' | 'length' | 'silhouette' | 'detail' | 'fabric'
  | 'print' | 'accessory' | 'mood' | 'season' | 'occasion' | 'market';

/** One id of one facet. */
export interface Sense { readonly facet: Facet; readonly id: string }

/** The words something came from: a half-open range of the brief, in UTF-16 units. */
export interface Span { readonly start: number; readonly end: number; readonly words: string }

/** The named directions a board can lean in, each 0–1. */
export const AXIS_NAMES = ['volume', 'length', 'layering', 'colourfulness', 'contrast', 'print-scale', 'formality', 'detail', 'warmth', 'lightness'] as const;
export type AxisName = (typeof AXIS_NAMES)[number];

/** A garment, or one of a group of garments ("a skirt"), that was asked for. */
export interface GarmentWish {
  /** Any of these answers the wish; those that cannot be drawn yet are left out. */
  readonly ids: readonly GarmentId[];
  readonly isHard: boolean;
  /** The place in `Intent.garments` of the garment that is worn under this one, when the brief says so. */
  readonly over?: number;
  /** Wishes that share a number are alternatives ("a skirt or shorts"). */
  readonly choice?: number;
  readonly span: Span;
}

/** A trait that was asked for: any of the senses answers it. */
export interface Wish {
  readonly senses: readonly Sense[];
  /** Hard wishes must hold where a garment can carry them; soft ones raise the score. */
  readonly isHard: boolean;
  /** 0–1.5; what a degree word made of it. */
  readonly weight: number;
  /** The place in `Intent.garments` it belongs to; left out when any garment may carry it. */
  readonly garment?: number;
  /** Wishes that share a number are alternatives ("linen or silk"). */
  readonly choice?: number;
  readonly span: Span;
  /** Why a word that names no trait asks for one: `fog: soft, pale, layered`. */
  readonly because?: string;
}

/** What must not appear. A garment is excluded when it meets every condition given here. */
export interface Exclusion {
  readonly garments?: readonly GarmentId[];
  readonly senses?: readonly Sense[];
  readonly colour?: Hex;
  /** False for "not too …": avoided where possible instead of forbidden. */
  readonly isHard: boolean;
  readonly span: Span;
}

/** A colour of the brief and where it came from. */
export interface PaletteSource {
  readonly hex: Hex;
  readonly name: string;
  readonly source: 'hex' | 'base' | 'name-list' | 'dictionary' | 'association';
  /** True when the brief names the colour itself, false when it was only evoked. */
  readonly isAsked: boolean;
  readonly weight: number;
  readonly garment?: number;
  readonly choice?: number;
  /** The part that takes it ("gold buttons", "red collar"), when the brief says so. */
  readonly span: Span;
  readonly because: string;
}

/** A lean along a named axis. */
export interface AxisWish { readonly axis: AxisName; readonly target: number; readonly weight: number; readonly span: Span; readonly because?: string }

export type NoteCode = 'not-drawable-yet' | 'alternatives' | 'asked-and-excluded' | 'cannot-carry' | 'language-unknown' | 'words-unknown' | 'read-as';

/** Something the designer should be told about how the brief was read. */
export interface IntentNote {
  readonly code: NoteCode;
  readonly message: string;
  readonly span?: Span;
  readonly ids?: readonly string[];
  /** The word that was read instead. */
  readonly nearest?: readonly string[];
  /** How many options there are, where fewer were found than asked for. */
  readonly count?: number;
}

export type BriefLanguage = 'en' | 'zh-Hans' | 'zh-Hant' | 'yue' | 'mixed' | 'none';

/** A brief as understood. Plain data; chips show it, the generator answers it. */
export interface Intent {
  readonly text: string;
  readonly language: BriefLanguage;
  readonly garments: readonly GarmentWish[];
  readonly wishes: readonly Wish[];
  readonly exclusions: readonly Exclusion[];
  readonly palette: readonly PaletteSource[];
  readonly axes: readonly AxisWish[];
  /** How many options the brief asks for, and whether they should read as one collection. */
  readonly count?: number;
  readonly isSeries: boolean;
  /** One sentence for each association that was drawn from an open phrase. */
  readonly reasons: readonly string[];
  readonly unknownWords: readonly Span[];
  readonly notes: readonly IntentNote[];
}
