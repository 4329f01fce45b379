import { must } from '@toile/kernel';
import { ACCESSORY_WORDS } from './accessory-words.ts';
import { CLOTH_WORDS } from './cloth-words.ts';
import { DETAIL_WORDS } from './detail-words.ts';
import { GARMENT_WORDS } from './garment-words.ts';
import { NECK_AND_SLEEVE_WORDS } from './neck-and-sleeve-words.ts';
import { OCCASION_WORDS } from './occasion-words.ts';
import { SHAPE_WORDS } from './shape-words.ts';
import type { Facet } from './word-row.ts';

/** The three languages of the vocabulary: English, simplified Chinese, Chinese as written in Hong Kong. */
export type Language = 'en' | 'zhHans' | 'zhHk';

/** What people call one id. The first term of each list is its label; the others are synonyms. */
export interface Word {
  readonly facet: Facet;
  readonly id: string;
  readonly en: readonly string[];
  readonly zhHans: readonly string[];
  readonly zhHk: readonly string[];
  /** A remark of the vocabulary: the slot of a garment, the culture of a motif. */
  readonly note?: string;
}

/** Every word of the vocabulary, facet by facet. */
export const VOCABULARY: readonly Word[] = [...GARMENT_WORDS, ...NECK_AND_SLEEVE_WORDS, ...SHAPE_WORDS, ...DETAIL_WORDS, ...ACCESSORY_WORDS, ...CLOTH_WORDS, ...OCCASION_WORDS].map(
  ([facet, id, en, zhHans, zhHk, note]): Word => ({ facet, id, en: en.split('|'), zhHans: zhHans.split('|'), zhHk: zhHk.split('|'), ...(note ? { note } : {}) }),
);

const byKey = new Map(VOCABULARY.map((word) => [`${word.facet}:${word.id}`, word]));

/** What an id is called; an id that the facet does not have is a bug. */
export const termsOf = (facet: Facet, id: string): Word => must(byKey.get(`${facet}:${id}`), `the vocabulary has no ${facet} ${id}`);

/** The label of an id in a language. */
export const labelOf = (facet: Facet, id: string, language: Language = 'en'): string => must(termsOf(facet, id)[language][0], `${facet} ${id} has no ${language} label`);

/** The words of one facet, in the vocabulary's order. */
export const wordsOf = (facet: Facet): readonly Word[] => VOCABULARY.filter((word) => word.facet === facet);
