import type { Hex } from '@toile/kernel';
import { hexToOklch, oklchToHex } from '@toile/colour';
import type { PaletteSource } from '../intent.ts';
import { colourNamed } from '../lexicon/colour-names.ts';
import { stemWord } from '../text/stem.ts';
import { BASE_COLOURS, COLOUR_MODIFIERS, COLOUR_WORDS, HUE_WORDS } from './base-hues.ts';

/** A colour that words name. */
export interface FoundColour { readonly hex: Hex; readonly name: string; readonly source: PaletteSource['source']; readonly because: string }

const stems = (phrase: string): string => phrase.split(/[\s-]+/).map(stemWord).join(' ');
const base = new Map(BASE_COLOURS.flatMap(([hex, english]) => english.split('|').map((name) => [stems(name), hex] as const)));
const modifiers = new Map(COLOUR_MODIFIERS.flatMap(([words, ...turn]) => words.split('|').map((word) => [stems(word), turn] as const)));
const colourWords = new Set([...COLOUR_WORDS].map(stems));

/** True for a single stemmed word that is a colour wherever it stands. */
export const isColourWord = (word: string): boolean => colourWords.has(word);
/** True for a single stemmed word that turns a colour (`dusty`, `pale`). */
export const isColourModifier = (word: string): boolean => modifiers.has(word);

const WARM_HUE = 60;

/** A colour made lighter, duller or warmer by a modifier. */
export function turnColour(hex: Hex, [lightness, chroma, warmth]: readonly [number, number, number]): Hex {
  const { l, c, h } = hexToOklch(hex);
  const towards = ((((WARM_HUE - h) % 360) + 540) % 360) - 180;
  const turned = warmth === 0 ? h : (h + Math.sign(warmth) * Math.sign(towards) * Math.min(14 * Math.abs(warmth), Math.abs(towards)) + 360) % 360;
  const room = lightness > 0 ? Math.min(lightness, (0.97 - l) * 0.75) : Math.max(lightness, -(l - 0.14) * 0.75);
  return oklchToHex({ l: l + room, c: c * chroma, h: turned });
}

/** The modifier of a word, in any of the languages. */
export const modifierOf = (word: string): readonly [number, number, number] | undefined => modifiers.get(word);

/** The colour a phrase of stemmed words names by itself: our base, else the list, else modifiers over either. */
export function englishColour(words: readonly string[]): FoundColour | undefined {
  const key = words.join(' ');
  const own = base.get(key);
  if (own) return { hex: own, name: key, source: 'base', because: `"${key}" is a colour` };
  const last = words.at(-1) ?? '';
  const listed = colourNamed(key);
  const isHue = HUE_WORDS.has(last);
  if (listed && (words.length > 1 || colourWords.has(key))) {
    // "light red" of the list may be any shade a contributor liked; plain modifiers of plain hues are composed instead.
    const isPlainTurn = words.length === 2 && base.has(last) && modifiers.has(words[0] ?? '') && isHue;
    if (!isPlainTurn) return { hex: listed.hex, name: listed.name, source: 'name-list', because: `"${listed.name}" of the colour-name list` };
  }
  const first = modifiers.get(words[0] ?? '');
  if (first && words.length > 1) {
    const rest = englishColour(words.slice(1));
    if (rest && (isHue || colourWords.has(words.slice(1).join(' ')) || base.has(words.slice(1).join(' ')))) {
      return { hex: turnColour(rest.hex, first as [number, number, number]), name: key, source: rest.source, because: `${rest.because}, made ${words[0]}` };
    }
  }
  if (words.length === 2 && isHue && isColourWord(words[0] ?? '')) {
    const a = englishColour([words[0] ?? '']), b = englishColour([last]);
    if (a && b) {
      const x = hexToOklch(a.hex), y = hexToOklch(b.hex);
      return { hex: oklchToHex({ l: (x.l + y.l) / 2, c: (x.c + y.c) / 2, h: y.h + (((x.h - y.h + 540) % 360) - 180) * 0.35 }), name: key, source: 'base', because: `${words[0]} leaning to ${last}` };
    }
  }
  return undefined;
}
