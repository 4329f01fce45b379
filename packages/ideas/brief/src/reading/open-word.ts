import type { Sense } from '../intent.ts';
import { glossesOf } from '../lexicon/dictionary.ts';
import { colourNamed, coloursWith } from '../lexicon/colour-names.ts';
import type { NamedColour } from '../lexicon/colour-names.ts';
import { conceptKeys, spreadOf } from '../association/associate.ts';
import { segmentAtoms } from '../segment.ts';
import { toAtoms } from '../text/atoms.ts';
import { contentOf } from './item.ts';
import type { ItemContent } from './item.ts';

/** What an open word turned out to be. */
export type OpenReading =
  | { readonly kind: 'contents'; readonly contents: readonly ItemContent[]; readonly because: string }
  | { readonly kind: 'concept'; readonly row: number; readonly because?: string }
  | { readonly kind: 'colours'; readonly colours: readonly NamedColour[]; readonly because: string }
  | { readonly kind: 'silent' }
  | { readonly kind: 'unknown' };

const GENERIC = new Set(['cloth', 'fabric', 'clothe', 'clothing', 'garment', 'material', 'made', 'padded', 'long', 'short', 'style', 'item', 'woman', 'man', 'pure', 'chinese', 'traditional', 'type', 'women', 'wear']);

/** Clothes and cloths that an English sense of the dictionary spells out in full: 羊毛衫 "wool sweater". */
function spelledOut(gloss: string): readonly ItemContent[] | undefined {
  const tokens = segmentAtoms(gloss, toAtoms(gloss));
  const contents: ItemContent[] = [];
  for (const token of tokens) {
    const content = contentOf(token);
    if (content?.kind === 'garments' || content?.kind === 'senses' || content?.kind === 'pair' || (content?.kind === 'colour' && content.isPlain)) contents.push(content);
    else if (token.kind === 'mark') return undefined;
    else if (content && !(content.kind === 'axis') && !GENERIC.has(token.text)) return undefined;
  }
  const isDress = contents.some((content) => content.kind === 'garments' || (content.kind === 'senses' && content.senses.some((sense: Sense) => sense.facet === 'fabric')));
  return contents.length > 0 && isDress && tokens.length <= 4 ? contents : undefined;
}

/** The concept that a gloss names, taking its longest phrase first. */
function conceptOfGloss(gloss: string): number | undefined {
  const keys = conceptKeys();
  const atoms = toAtoms(gloss).map((atom) => atom.text);
  for (let length = Math.min(3, atoms.length); length > 0; length--) {
    for (let from = atoms.length - length; from >= 0; from--) {
      const row = keys.get(atoms.slice(from, from + length).join(' '));
      if (row !== undefined) return row;
    }
  }
  return undefined;
}

const SMALL = new Set(['the', 'and', 'with', 'for', 'one', 'not', 'who', 'that', 'from', 'into', 'out', 'off', 'old', 'made', 'type', 'kind', 'part', 'etc', 'pr', 'taiwan', 'fig', 'lit']);
const LEAST_NAMES = 2;

/** The colours that people have named with this word. */
function coloursFor(word: string): { readonly colours: readonly NamedColour[]; readonly because: string } | undefined {
  if (word.length < 3 || SMALL.has(word)) return undefined;
  const own = colourNamed(word), holding = coloursWith(word);
  if (!own && holding.length < LEAST_NAMES) return undefined;
  const spread = spreadOf(holding.filter((colour) => colour !== own), own ? 2 : 3);
  const colours = own ? [own, ...spread] : spread;
  return { colours, because: `"${word}" names ${holding.length} colours of the list, such as ${colours.map((colour) => colour.name).join(', ')}` };
}

function readChinese(word: string): OpenReading {
  const glosses = glossesOf(word);
  for (const gloss of glosses) {
    const contents = spelledOut(gloss);
    if (contents) return { kind: 'contents', contents, because: `${word}: "${gloss}" in CC-CEDICT` };
  }
  for (const gloss of glosses) {
    const row = conceptOfGloss(gloss);
    if (row !== undefined) return { kind: 'concept', row, because: `${word}: "${gloss}" in CC-CEDICT` };
  }
  if (word.length === 1) return { kind: 'silent' };
  const keys = conceptKeys();
  for (let length = word.length - 1; length > 0; length--) {
    for (let from = 0; from + length <= word.length; from++) {
      const row = keys.get(word.slice(from, from + length).split('').join(' '));
      if (row !== undefined) return { kind: 'concept', row };
    }
  }
  for (const gloss of glosses) {
    const said = toAtoms(gloss).filter((atom) => atom.kind === 'latin').map((atom) => atom.text);
    if (said.length === 0 || said.length > 3) continue;
    const found = coloursFor(said.at(-1) ?? '');
    if (found) return { kind: 'colours', colours: found.colours, because: `${word}: "${gloss}" in CC-CEDICT; ${found.because}` };
  }
  return glosses.length === 0 ? { kind: 'silent' } : { kind: 'unknown' };
}

/** Finds out what a word that is no term of ours may stand for: by the dictionary, the concepts, the colour names. */
export function readOpenWord(word: string, isChinese: boolean): OpenReading {
  if (isChinese) return readChinese(word);
  const found = coloursFor(word);
  return found ? { kind: 'colours', ...found } : { kind: 'unknown' };
}
