import { mixOklab } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import { glossesOf, isChineseWord } from '../lexicon/dictionary.ts';
import { colourNamed, coloursWith } from '../lexicon/colour-names.ts';
import { stemWord } from '../text/stem.ts';
import { BASE_COLOURS } from './base-hues.ts';
import { englishColour, isColourWord, modifierOf, turnColour } from './english-colour.ts';
import type { FoundColour } from './english-colour.ts';

const base = new Map(BASE_COLOURS.flatMap(([hex, , chinese]) => chinese.split('|').map((name) => [name, hex] as const)));

/** Characters that end a colour's name, with the hue they stand for. */
const HUES: Readonly<Record<string, string>> = {
  红: 'red', 绿: 'green', 蓝: 'blue', 黄: 'yellow', 紫: 'purple', 白: 'white', 黑: 'black', 灰: 'grey', 粉: 'pink', 橙: 'orange', 橘: 'orange', 棕: 'brown', 褐: 'brown', 青: 'teal', 金: 'gold', 银: 'silver', 啡: 'brown', 赤: 'red', 绯: 'scarlet', 朱: 'vermilion', 碧: 'jade', 翠: 'emerald', 黛: 'slate', 绛: 'crimson', 缃: 'straw', 赭: 'ochre', 米: 'beige', 驼: 'camel', 杏: 'apricot', 咖: 'coffee', 裸: 'nude', 玄: 'black', 藕: 'mauve', 丹: 'vermilion', 苍: 'sage', 黝: 'black', 缁: 'black', 皂: 'black',
};
const words = (gloss: string): readonly string[] => (gloss.toLowerCase().match(/[a-z]+/g) ?? []).map(stemWord).filter((word) => !['colour', 'the', 'a', 'of', 'or', 'like', 'bright', 'hair', 'shade', 'tint'].includes(word));

/** The colour an English sense of the dictionary speaks of ("camel-hair color", "pinkish purple"), if it is one. */
function colourOfGloss(gloss: string): FoundColour | undefined {
  const said = words(gloss);
  if (said.length === 0 || said.length > 4) return undefined;
  for (let take = said.length; take > 0; take--) {
    for (let from = 0; from + take <= said.length; from++) {
      const part = said.slice(from, from + take).map((word) => word.replace(/ish$/, ''));
      const colour = take === 1 && !isColourWord(part[0] ?? '') ? undefined : englishColour(part);
      if (colour) return colour;
    }
  }
  return undefined;
}

/** The colour of a thing, by the colour-name list: its own name, else the middle one of the names that hold it. */
export function colourOfThing(thing: readonly string[]): FoundColour | undefined {
  const named = englishColour(thing) ?? (() => {
    const listed = colourNamed(thing.join(' '));
    return listed ? { hex: listed.hex, name: listed.name, source: 'name-list' as const, because: `"${listed.name}" of the colour-name list` } : undefined;
  })();
  if (named) return named;
  const holding = coloursWith(thing.at(-1) ?? '');
  const chosen = holding[Math.floor(holding.length / 2)];
  return chosen ? { hex: chosen.hex, name: chosen.name, source: 'name-list', because: `"${chosen.name}" of the colour-name list` } : undefined;
}

/** The thing before the hue or before 色: its senses, each as the words of a colour name. Only whole words of the dictionary are things. */
function thingsOf(word: string): readonly (readonly string[])[] {
  return glossesOf(word).map(words).filter((said) => said.length > 0 && said.length <= 3);
}

/** Characters that join or steer: no colour's name begins with them. */
const NOT_FIRST = new Set('配衬搭和跟同与加有带是着穿的在要别不无没冇唔或及连嘅系用把全就都又也很太好真更最似像如到从被给可能会想请');

const told = (name: string, hex: Hex, because: string): FoundColour => ({ hex, name, source: 'dictionary', because });

/**
 * The colour a run of simplified characters names: base names, the dictionary's own colour words, else composed: modifiers, a thing,
 * a hue, 色. `undefined` when it is no colour, so that 网红 stays a celebrity and 白天 a day.
 */
export function chineseColour(run: string): FoundColour | undefined {
  if (NOT_FIRST.has(run[0] ?? '') && !isChineseWord(run)) return undefined;
  const bare = run.endsWith('色') && run.length > 1 ? run.slice(0, -1) : run;
  const hasMark = bare !== run;
  const own = base.get(run) ?? base.get(bare);
  if (own && (bare.length > 1 || hasMark || HUES[bare] !== undefined)) return { hex: own, name: run, source: 'base', because: `${run} is a colour` };
  for (const word of hasMark ? [run, bare] : [run]) {
    for (const gloss of glossesOf(word)) {
      if (!hasMark && bare.length === 1 && HUES[bare] === undefined) continue;
      const isColourSense = /colou?r|ish\b/.test(gloss) || hasMark || HUES[word.at(-1) ?? ''] !== undefined || words(gloss).every(isColourWord);
      const colour = isColourSense ? colourOfGloss(gloss) : undefined;
      if (colour) return told(run, colour.hex, `${word}: "${gloss}" in CC-CEDICT → ${colour.name}`);
    }
  }
  const hue = HUES[bare.at(-1) ?? ''];
  if (bare.length === 1) return hue ? toHue(run, hue) : undefined;
  // A word of its own that speaks of no colour is not taken apart.
  if (!hasMark && isChineseWord(bare)) return undefined;
  if (hue) return composed(run, bare.slice(0, -1), hue);
  if (!hasMark) return undefined;
  for (const thing of thingsOf(bare)) {
    const colour = colourOfThing(thing);
    if (colour) return told(run, colour.hex, `${bare}: "${thing.join(' ')}" in CC-CEDICT → ${colour.name}`);
  }
  const turn = modifierOf(bare[0] ?? '');
  const rest = turn ? chineseColour(`${bare.slice(1)}色`) : undefined;
  if (!rest && bare.length === 2) return ofTwoThings(run, bare);
  return turn && rest ? told(run, turnColour(rest.hex, turn), `${rest.because}, turned by ${bare[0]}`) : undefined;
}

function toHue(run: string, hue: string): FoundColour | undefined {
  const colour = englishColour([hue]);
  return colour ? { ...colour, name: run, because: `${run} is ${hue}` } : undefined;
}

/** A hue with what stands before it: 浅蓝, 雾霾蓝, 薄荷绿, 深豆绿. */
function composed(run: string, before: string, hue: string): FoundColour | undefined {
  const plain = base.get(run.at(-1) === '色' ? (run.at(-2) ?? '') : (run.at(-1) ?? '')) ?? englishColour([hue])?.hex;
  if (!plain) return undefined;
  const turn = modifierOf(before);
  if (turn) return told(run, turnColour(plain, turn), `${hue}, turned by ${before}`);
  for (const thing of thingsOf(before)) {
    const named = englishColour([...thing, hue]);
    if (named && named.source === 'name-list') return told(run, named.hex, `${before}: "${thing.join(' ')}" in CC-CEDICT → ${named.name}`);
  }
  for (const thing of thingsOf(before)) {
    const colour = colourOfThing(thing);
    if (colour) return told(run, mixOklab(plain, colour.hex, 0.5), `${before}: "${thing.join(' ')}" in CC-CEDICT, ${colour.name} mixed with ${hue}`);
  }
  const first = modifierOf(before[0] ?? '');
  const rest = before.length > 1 && first ? chineseColour(run.slice(1)) : undefined;
  if (first && rest) return told(run, turnColour(rest.hex, first), `${rest.because}, turned by ${before[0]}`);
  return undefined;
}

/** Two characters that each call up a colour, before 色: 藕荷色 lies between the root's mauve and the lotus. */
function ofTwoThings(run: string, bare: string): FoundColour | undefined {
  if (![...bare].some((char) => HUES[char] !== undefined)) return undefined;
  const [first, second] = [...bare].map((char) => (HUES[char] ? englishColour([HUES[char]]) : thingsOf(char).map(colourOfThing).find((colour) => colour !== undefined)));
  return first && second ? told(run, mixOklab(first.hex, second.hex, 0.5), `${bare[0]} (${first.name}) with ${bare[1]} (${second.name})`) : undefined;
}
