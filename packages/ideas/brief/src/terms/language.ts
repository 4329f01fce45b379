import { GARMENT_IDS, VOCABULARY } from '@toile/garment';
import type { GarmentId } from '@toile/garment';
import type { Facet } from '../intent.ts';
import { termKey } from '../text/atoms.ts';
import { conceptKeys } from '../association/associate.ts';
import { AXIS_WORDS, COUNT_NOUNS, SERIES_WORDS } from './axis-words.ts';
import { COMPARERS, DEGREES, EXCEPTORS, FACET_NOUNS, FILLERS, LINKS, NEGATORS, POST_NEGATORS, TOO_WORDS, WANTERS } from './function-words.ts';
import { GARMENT_GROUPS, PAIRED_GROUPS } from './groups.ts';
import { SUPPLEMENT } from './supplement.ts';
import { addTerm, createTrie } from './trie.ts';
import type { TrieNode } from './trie.ts';
import type { Meaning } from './meaning.ts';

const clothTerms = VOCABULARY.filter((entry) => entry.facet === 'fabric').flatMap((entry) => [...entry.en, ...entry.zhHans, ...entry.zhHk]);
const garmentLabels = new Set(VOCABULARY.filter((entry) => entry.facet === 'garment').map((entry) => termKey(entry.en[0] ?? '').join(' ')));
const clothKeys = new Set(clothTerms.map((term) => termKey(term).join(' ')));

/** True for "wool coat" and 呢子大衣: a cloth and a garment that are better read as two wishes. */
function isClothAndGarment(term: string, siblings: readonly string[]): boolean {
  if (/\bblack\b|\bwhite\b/.test(term)) return true;
  // "Denims" are jeans, but its stem is the cloth.
  if (term !== siblings[0] && clothKeys.has(termKey(term).join(' '))) return true;
  return clothTerms.some((cloth) => term.startsWith(cloth) && term.length > cloth.length && siblings.includes(term.slice(cloth.length).replace(/^[\s子]+/, '')));
}

let trie: TrieNode | undefined;

/** The language of briefs: every term of the vocabulary and of the lists in this folder. Built on first use (about 10 ms). */
export function briefLanguage(): TrieNode {
  if (trie) return trie;
  const root = createTrie();
  const add = (terms: string, meaning: Meaning): void => { for (const term of terms.split('|')) addTerm(root, termKey(term), meaning); };
  const addSense = (facet: Facet, id: string, term: string): void => {
    const isGarment = facet === 'garment';
    addTerm(root, termKey(term), isGarment ? { kind: 'garments', ids: [id as GarmentId], isGroup: false } : { kind: 'senses', senses: [{ facet, id }] });
    // "polka dot" is also written "polkadot", "T-shirt" "tshirt"; Chinese has no such joint.
    const key = termKey(term);
    if (key.length === 2 && /^[a-z]+$/.test(key.join('')) && term.includes('-')) addTerm(root, [key.join('')], isGarment ? { kind: 'garments', ids: [id as GarmentId], isGroup: false } : { kind: 'senses', senses: [{ facet, id }] });
  };
  for (const entry of VOCABULARY) {
    for (const term of [...entry.en, ...entry.zhHans, ...entry.zhHk]) {
      if (entry.facet === 'garment' && isClothAndGarment(term, [...entry.en, ...entry.zhHans, ...entry.zhHk])) continue;
      if (entry.facet === 'fabric' && garmentLabels.has(termKey(term).join(' '))) continue;
      addSense(entry.facet as Facet, entry.id, term);
    }
  }
  for (const [name, terms] of Object.entries(SUPPLEMENT)) {
    const [facet, id] = name.split(':') as [Facet, string];
    for (const term of terms.split('|')) addSense(facet, id, term.replace('~', ''));
  }
  for (const [terms, ids] of GARMENT_GROUPS) for (const term of terms.split('|')) addTerm(root, termKey(term), { kind: 'garments', ids, isGroup: true });
  for (const [term, [first, second]] of Object.entries(PAIRED_GROUPS)) addTerm(root, termKey(term), { kind: 'pair', first: first ?? [], second: second ?? [] });
  add('套装|西装套装|pantsuit|pant suit|two-piece suit|three-piece suit|tailored set', { kind: 'pair', first: ['blazer'], second: ['straight-trousers', 'wide-trousers', 'slim-trousers'] });
  for (const [terms, axis, target] of AXIS_WORDS) add(terms, { kind: 'axis', axis, target });
  add(NEGATORS, { kind: 'negator' });
  add(EXCEPTORS, { kind: 'exceptor' });
  add(POST_NEGATORS, { kind: 'post-negator' });
  add(TOO_WORDS, { kind: 'too' });
  add(WANTERS, { kind: 'wanter' });
  add(SERIES_WORDS, { kind: 'series' });
  add(COUNT_NOUNS, { kind: 'count-noun' });
  for (const [terms, factor] of DEGREES) add(terms, { kind: 'degree', factor });
  for (const [link, terms] of Object.entries(LINKS)) add(terms, { kind: 'link', link: link as 'over' });
  for (const [terms, facet] of FACET_NOUNS) add(terms, { kind: 'facet', facet });
  for (const [terms, than] of COMPARERS) add(terms, { kind: 'compare', than });
  for (const [key, row] of conceptKeys()) addTerm(root, key.split(' '), { kind: 'concept', row });
  add(FILLERS, { kind: 'filler' });
  trie = root;
  return root;
}

/** True for an id of a garment. */
export const isGarmentName = (id: string): id is GarmentId => (GARMENT_IDS as readonly string[]).includes(id);
