import type { GarmentId } from '@toile/garment';
import type { AxisName, Sense } from '../intent.ts';

/** What a term of the brief's language does. */
export type Meaning =
  | { readonly kind: 'senses'; readonly senses: readonly Sense[] }
  | { readonly kind: 'garments'; readonly ids: readonly GarmentId[]; readonly isGroup: boolean }
  | { readonly kind: 'pair'; readonly first: readonly GarmentId[]; readonly second: readonly GarmentId[] }
  | { readonly kind: 'axis'; readonly axis: AxisName; readonly target: number }
  | { readonly kind: 'concept'; readonly row: number }
  | { readonly kind: 'facet'; readonly facet: 'print' | 'sleeve' | 'collar' | 'detail' | 'colour' }
  | { readonly kind: 'compare'; readonly than: 'shorter' | 'longer' | 'at-least' | 'at-most' }
  | { readonly kind: 'negator' | 'exceptor' | 'post-negator' | 'too' | 'wanter' | 'filler' | 'series' | 'count-noun' }
  | { readonly kind: 'edit'; readonly edit: EditWord }
  | { readonly kind: 'degree'; readonly factor: number }
  | { readonly kind: 'link'; readonly link: 'over' | 'under' | 'with' | 'or' | 'and' };

/** A term may mean several things; which one holds is decided in context. */
export interface TermEntry { readonly meanings: readonly Meaning[] }

/** What a word of an instruction does: names a part, turns a measure, or is a verb. */
export type EditWord =
  | { readonly is: 'part'; readonly part: EditPart }
  | { readonly is: 'turn'; readonly turn: Turn; readonly part?: EditPart }
  | { readonly is: 'verb'; readonly verb: 'swap' | 'add' | 'remove' | 'keep' | 'tuck' | 'untuck' | 'open' | 'close' | 'roll' }
  | { readonly is: 'nth'; readonly nth: number }
  | { readonly is: 'into' }
  | { readonly is: 'amount'; readonly amount: 'bit' | 'much' }
  | { readonly is: 'shoes'; readonly shoes: string };

/** Parts as people name them when they ask for a change. */
export type EditPart =
  | 'collar' | 'lapel' | 'neckline' | 'sleeve' | 'cuff' | 'hem' | 'waist' | 'hip' | 'bust' | 'shoulder' | 'length' | 'leg' | 'pocket' | 'closure' | 'print' | 'fabric' | 'colour' | 'belt' | 'slit'
  | 'waistband' | 'ruffle' | 'body' | 'silhouette' | 'detail';

/** A turn of a measure or a shade. */
export type Turn = 'longer' | 'shorter' | 'wider' | 'narrower' | 'bigger' | 'smaller' | 'deeper' | 'higher' | 'lower' | 'lighter' | 'darker' | 'brighter' | 'duller' | 'warmer' | 'cooler';
