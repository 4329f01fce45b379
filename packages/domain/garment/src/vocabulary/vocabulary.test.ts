import { readFileSync } from 'node:fs';
import { FABRIC_IDS } from '@toile/textile';
import { describe, expect, it } from 'vitest';
import * as ids from '../ids.ts';
import { MARKETS } from '../validate.ts';
import { PRINT_IDS } from '../wardrobe/prints.ts';
import { termsOf, VOCABULARY, wordsOf } from './vocabulary.ts';
import { FACETS } from './word-row.ts';
import type { Facet } from './word-row.ts';

const table = readFileSync(new URL('../../../../../corpus/vocabulary.tsv', import.meta.url), 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t'));

const IDS: { readonly [F in Facet]: readonly string[] } = {
  'garment': ids.GARMENT_IDS, 'neckline': ids.NECKLINE_IDS, 'collar': ids.COLLAR_IDS, 'sleeve': ids.SLEEVE_IDS, 'sleeve-length': ids.SLEEVE_LENGTH_IDS,
  'closure': ids.CLOSURE_IDS, 'hem': ids.HEM_IDS, 'length': ids.LENGTH_IDS, 'silhouette': ids.SILHOUETTE_IDS, 'detail': ids.DETAIL_IDS, 'accessory': ids.ACCESSORY_IDS, 'fabric': FABRIC_IDS,
  'print': PRINT_IDS, 'mood': ids.MOOD_IDS, 'season': ids.SEASON_IDS, 'occasion': ids.OCCASION_IDS, 'market': MARKETS,
};

describe('vocabulary', () => {
  it('has every id of the published table with every term of it', () => {
    expect(table.length).toBeGreaterThan(200);
    for (const [facet, id, en, zhHans, zhHk] of table) {
      const word = termsOf(facet as Facet, id as string);
      for (const [terms, list] of [[en, word.en], [zhHans, word.zhHans], [zhHk, word.zhHk]] as const) {
        for (const term of (terms as string).split('|')) expect(list, `${facet} ${id}`).toContain(term);
        expect(list[0], `label of ${facet} ${id}`).toBe((terms as string).split('|')[0]);
      }
    }
  });

  it('names exactly the ids that the types know, in their order', () => {
    for (const facet of FACETS) expect(wordsOf(facet).map((word) => word.id), facet).toEqual([...IDS[facet]]);
  });

  it('adds only the length that the table lacks', () => {
    const published = new Set(table.map(([facet, id]) => `${facet}:${id}`));
    expect(VOCABULARY.filter((word) => !published.has(`${word.facet}:${word.id}`)).map((word) => word.id)).toEqual(['hip']);
  });

  it('gives every id a term in each language, trimmed, none twice, none shared within a facet but those of the published table', () => {
    const publishedTerms = new Set(table.flatMap(([facet, , ...lists]) => lists.slice(0, 3).flatMap((list) => (list as string).split('|').map((term) => `${facet}:${term.toLowerCase()}`))));
    for (const language of ['en', 'zhHans', 'zhHk'] as const) {
      const owner = new Map<string, string>();
      for (const word of VOCABULARY) {
        expect(word[language].length, `${word.facet} ${word.id} ${language}`).toBeGreaterThan(0);
        for (const term of word[language]) {
          expect(term.trim(), `${word.facet} ${word.id}`).toBe(term);
          expect(term).not.toBe('');
          const key = `${word.facet}:${term.toLowerCase()}`;
          expect(publishedTerms.has(key) ? word.id : owner.get(key) ?? word.id, `"${term}" is shared`).toBe(word.id);
          owner.set(key, word.id);
        }
      }
    }
  });
});
