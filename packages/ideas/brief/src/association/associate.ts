import { hexDifference, hexToOklch } from '@toile/colour';
import { englishColour } from '../colour/english-colour.ts';
import type { FoundColour } from '../colour/english-colour.ts';
import type { Hex } from '@toile/kernel';
import type { AxisName, Facet, Sense } from '../intent.ts';
import { colourNamed, coloursWith } from '../lexicon/colour-names.ts';
import type { NamedColour } from '../lexicon/colour-names.ts';
import { termKey } from '../text/atoms.ts';
import { CONCEPT_ROWS } from './concepts.ts';

/** What an open word calls up. */
export interface Concept {
  readonly colours: readonly NamedColour[];
  readonly senses: readonly Sense[];
  readonly leans: readonly { readonly axis: AxisName; readonly target: number }[];
  readonly stands: string;
  /** True for words that ask for a kind of palette ("pastels", 大地色): they outweigh what a place or a thing evokes. */
  readonly isPalette: boolean;
}

const shades = (words: readonly string[]): FoundColour | undefined => englishColour(words);

/** The phrase's own colour: by name, by composition, else the name of its first word that lies nearest to its hue word. */
export function colourForPhrase(phrase: string): NamedColour | undefined {
  const key = termKey(phrase);
  const own = shades(key) ?? colourNamed(key.join(' '));
  if (own) return { name: own.name, hex: own.hex };
  const hue = shades(key.slice(-1));
  for (const word of key) {
    const holding = coloursWith(word);
    if (holding.length === 0) continue;
    if (hue && word !== key.at(-1)) return nearestOf(holding, hue.hex);
    return colourNamed(word) ?? middleOf(holding);
  }
  return undefined;
}

function nearestOf(colours: readonly NamedColour[], hex: Hex): NamedColour | undefined {
  let best: NamedColour | undefined;
  let least = Infinity;
  for (const colour of colours) {
    const away = hexDifference(colour.hex, hex);
    if (away < least) { least = away; best = colour; }
  }
  return best;
}

/** The colour of middle lightness: what most people who used the word had before their eyes. */
export function middleOf(colours: readonly NamedColour[]): NamedColour | undefined {
  const byLight = colours.map((colour) => ({ colour, l: hexToOklch(colour.hex).l })).sort((a, b) => a.l - b.l || (a.colour.name < b.colour.name ? -1 : 1));
  return byLight[Math.floor(byLight.length / 2)]?.colour;
}

/** Up to four of the colours that lie apart in lightness: a small palette out of many names. */
export function spreadOf(colours: readonly NamedColour[], most = 3): readonly NamedColour[] {
  const byLight = colours.map((colour) => ({ colour, l: hexToOklch(colour.hex as Hex).l })).sort((a, b) => a.l - b.l || (a.colour.name < b.colour.name ? -1 : 1));
  if (byLight.length <= most) return byLight.map((one) => one.colour);
  return Array.from({ length: most }, (_, at) => byLight[Math.round(((at + 0.5) / most) * (byLight.length - 1))]?.colour).filter((one): one is NamedColour => one !== undefined);
}

let concepts: Map<string, number> | undefined;

/** The keys (atoms joined by spaces) of every concept word, for the segmentation's trie. */
export function conceptKeys(): ReadonlyMap<string, number> {
  if (concepts) return concepts;
  concepts = new Map();
  CONCEPT_ROWS.forEach(([words], at) => { for (const word of words.split('|')) { const key = termKey(word).join(' '); if (!concepts?.has(key)) concepts?.set(key, at); } });
  return concepts;
}

/** The concept of a row. */
export function conceptAt(row: number): Concept | undefined {
  const found = CONCEPT_ROWS[row];
  if (!found) return undefined;
  const [words, colours, senses, leans, stands] = found;
  const parts = (text: string): readonly string[] => text.split(' ').filter((part) => part !== '');
  return {
    colours: colours.split('|').map(colourForPhrase).filter((one): one is NamedColour => one !== undefined),
    senses: parts(senses).map((part) => { const [facet, id] = part.split(':') as [Facet, string]; return { facet, id }; }),
    leans: parts(leans).map((part) => { const [axis, target] = part.split('=') as [AxisName, string]; return { axis, target: Number(target) }; }),
    stands,
    isPalette: /^(?:warm|cool|pastel|jewel|earth|neutral)(?: colour| tone|\b)/.test(words),
  };
}
