import type { Hex } from '@toile/kernel';
import { nameOfColour } from '@toile/colour';
import type { NameLanguage } from '@toile/colour';
import { labelOf } from '@toile/garment';
import type { Language } from '@toile/garment';
import { describeFinding } from '@toile/brief';
import type { Intent } from '@toile/brief';
import type { FeatureAxis } from './choosing/features.ts';
import type { Reason } from './why.ts';

/** The words a sentence of reasons is made of, in one language. */
interface Phrases {
  readonly axes: Readonly<Record<FeatureAxis, readonly [high: string, low: string]>>;
  readonly list: (words: readonly string[]) => string;
  readonly quote: (word: string) => string;
  readonly asked: (words: string) => string;
  readonly mood: (words: string) => string;
  readonly evoked: (words: string) => string;
  readonly yours: (words: string) => string;
  readonly yourColours: (names: readonly string[]) => string;
  readonly yourPrint: (name: string) => string;
  readonly yourSketch: (garment: string, isDrawn: boolean) => string;
  readonly moodBoard: (words: string) => string;
  readonly apart: (words: string) => string;
  readonly lacking: (words: string) => string;
  readonly middle: string;
  readonly join: string;
  readonly end: string;
}

const englishList = (words: readonly string[]): string => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`);
const chineseList = (words: readonly string[]): string => words.join('、');

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    axes: {
      volume: ['its volume', 'its slim line'], length: ['its length', 'its short line'], layering: ['its layers', 'its lightness of layers'], colourfulness: ['its colour', 'its restraint in colour'],
      contrast: ['its contrast', 'its soft contrast'], 'print-scale': ['its print', 'its plain cloth'], formality: ['its formality', 'its ease'], detail: ['its detail', 'its clean surface'],
    },
    list: englishList, quote: (word) => `"${word}"`, asked: (words) => `shows ${words}, as asked`, mood: (words) => `keeps to the ${words} mood`, evoked: (words) => `answers ${words}`,
    yours: (words) => `wears ${words}`, yourColours: (names) => `your ${names.length > 1 ? 'colours' : 'colour'} ${englishList(names)}`, yourPrint: (name) => `your print ${name}`, yourSketch: (garment, isDrawn) => (isDrawn ? `your ${garment} as drawn` : `${garment} cut after your sketch`),
    moodBoard: (words) => `follows your mood board (${words})`,
    apart: (words) => `stands apart by ${words}`, lacking: (words) => `cannot carry ${words}`, middle: 'Keeps the middle of the board', join: '; ', end: '.',
  },
  zhHans: {
    axes: {
      volume: ['廓形的份量', '修长的线条'], length: ['长度', '短款的比例'], layering: ['层次', '少层的轻盈'], colourfulness: ['颜色', '用色的克制'],
      contrast: ['对比', '柔和的对比'], 'print-scale': ['印花', '素面'], formality: ['正式感', '随性'], detail: ['细节', '干净的表面'],
    },
    list: chineseList, quote: (word) => `“${word}”`, asked: (words) => `按要求有${words}`, mood: (words) => `保持${words}的情绪`, evoked: (words) => `回应${words}`,
    yours: (words) => `用了${words}`, yourColours: (names) => `你的颜色${names.map((name) => `“${name}”`).join('')}`, yourPrint: (name) => `你的印花“${name}”`, yourSketch: (garment, isDrawn) => (isDrawn ? `你手绘的${garment}` : `按你的草图裁的${garment}`),
    moodBoard: (words) => `跟随你的灵感板（${words}）`,
    apart: (words) => `以${words}与其他方案拉开差别`, lacking: (words) => `做不出${words}`, middle: '取全板的中间值', join: '；', end: '。',
  },
  zhHk: {
    axes: {
      volume: ['廓形嘅份量', '修長嘅線條'], length: ['長度', '短身比例'], layering: ['層次', '少層嘅輕盈'], colourfulness: ['顏色', '用色嘅克制'],
      contrast: ['對比', '柔和嘅對比'], 'print-scale': ['印花', '淨色'], formality: ['正式感', '隨性'], detail: ['細節', '乾淨嘅表面'],
    },
    list: chineseList, quote: (word) => `「${word}」`, asked: (words) => `照要求有${words}`, mood: (words) => `保持${words}嘅情緒`, evoked: (words) => `回應${words}`,
    yours: (words) => `用咗${words}`, yourColours: (names) => `你嘅顏色${names.map((name) => `「${name}」`).join('')}`, yourPrint: (name) => `你嘅印花「${name}」`, yourSketch: (garment, isDrawn) => (isDrawn ? `你手繪嘅${garment}` : `跟你草圖裁嘅${garment}`),
    moodBoard: (words) => `跟住你嘅靈感板（${words}）`,
    apart: (words) => `以${words}同其他方案拉開`, lacking: (words) => `做唔到${words}`, middle: '取全板嘅中間', join: '；', end: '。',
  },
};

const NAMED_IN: Readonly<Record<Language, NameLanguage>> = { en: 'en', zhHans: 'zh-Hans', zhHk: 'zh-Hant' };
const named = new Map<string, string>();

/** The name of a colour of the board; the same few are asked for by every option. */
function namedIn(hex: Hex, language: Language): string {
  const key = `${language} ${hex}`;
  const name = named.get(key) ?? nameOfColour(hex, NAMED_IN[language]).name;
  if (named.size > 400) named.clear();
  named.set(key, name);
  return name;
}

/** A name that somebody typed, as short as a sentence can bear. */
const brief = (name: string): string => ([...name].length > 28 ? `${[...name].slice(0, 27).join('')}…` : name);
const labelIn = (facet: 'garment' | 'print', id: string, language: Language): string => (language === 'en' ? id.replaceAll('-', ' ') : labelOf(facet, id, language));

/** The language in which a brief is answered: its own; English where it mixes or says too little. */
export const languageOfAnswer = (intent: Pick<Intent, 'language'>): Language =>
  intent.language === 'zh-Hans' ? 'zhHans' : intent.language === 'zh-Hant' || intent.language === 'yue' ? 'zhHk' : 'en';

/** The reasons as one sentence, in the language of the brief. */
export function reasonsToSentence(reasons: readonly Reason[], language: Language = 'en'): string {
  const phrases = PHRASES[language];
  const parts = reasons.map((reason) => {
    switch (reason.code) {
      case 'asked': return phrases.asked(phrases.list(reason.words));
      case 'mood': return phrases.mood(phrases.list(reason.ids.map((id) => (language === 'en' ? id.replaceAll('-', ' ') : labelOf('mood', id, language)))));
      case 'evoked': return phrases.evoked(phrases.list(reason.words.map(phrases.quote)));
      case 'yours': return phrases.yours(phrases.list([
        ...reason.sketches.map(({ type, isDrawn }) => phrases.yourSketch(labelIn('garment', type, language), isDrawn)),
        ...reason.prints.map(({ id, name }) => phrases.yourPrint(name === undefined ? labelIn('print', id, language) : brief(name))),
        ...(reason.colours.length > 0 ? [phrases.yourColours(reason.colours.map(({ hex, name }) => (name === undefined ? namedIn(hex, language) : brief(name))))] : []),
      ]));
      case 'mood-board': return phrases.moodBoard(phrases.list(reason.findings.map((finding) => describeFinding({ ...finding, strength: 1, leans: [], traits: [], items: [], elements: [] }, language).says)));
      case 'stands-out': return phrases.apart(phrases.list(reason.axes.map(({ axis, level }) => phrases.axes[axis][level === 'high' ? 0 : 1])));
      case 'not-carried': return phrases.lacking(phrases.list(reason.words));
    }
  });
  const sentence = parts.length === 0 ? phrases.middle : parts.join(phrases.join);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${phrases.end}`;
}
