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
  | { readonly kind: 'degree'; readonly factor: number }
  | { readonly kind: 'link'; readonly link: 'over' | 'under' | 'with' | 'or' | 'and' };

/** A term may mean several things; which one holds is decided in context. */
export interface TermEntry { readonly meanings: readonly Meaning[] }
