import { failure, showValue, success } from '@toile/kernel';
import type { Outcome, Problem } from '@toile/kernel';
import type { Intent, IntentNote, Span } from './intent.ts';
import { assemble } from './reading/assemble.ts';
import { guessLanguage } from './reading/language-guess.ts';
import { readItems } from './reading/read-items.ts';
import { segmentAtoms } from './segment.ts';
import type { Token } from './segment.ts';
import { toAtoms } from './text/atoms.ts';

/** A brief is one line; what is longer is a document, and would hide what matters. */
export const LONGEST_BRIEF = 2000;
const MOST_OPTIONS = 200;

const SPOKEN = 'English, 简体中文, 繁體中文 and 廣東話';
const HINT = 'name garments, cloths, colours or a mood, such as "ink-wash winter coat, oversized" or "真丝吊带裙配西装外套"';
const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十二: 12, 二十: 20, 三十: 30, 五十: 50, 六十: 60, 一百: 100 };
const NUMBER_WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, twenty: 20, thirty: 30, fifty: 50, sixty: 60, hundred: 100 };

/** Reads one line of keywords in English, Mandarin or Cantonese, mixed freely, into an intent; or says why it cannot. */
export function readBrief(text: string): Outcome<Intent> {
  const problem = problemOf(text);
  if (problem) return failure(problem);
  const tokens = segmentAtoms(text, toAtoms(text));
  const items = readItems(tokens);
  const reading = assemble(items);
  const isUnderstood = reading.garments.length + reading.wishes.length + reading.exclusions.length + reading.palette.length + reading.axes.length + reading.notes.length > 0;
  const count = countOf(tokens);
  const isOpenWish = tokens.some((token) => /^(surprise|anything|everything|whatever|随便|随意)$/.test(token.text));
  if (!isUnderstood && count === undefined && !isOpenWish) {
    return failure({ code: 'brief-not-understood', where: 'brief', message: `Nothing in this brief could be understood; it reads ${SPOKEN}.`, came: showValue(text), hint: HINT });
  }
  const notes: IntentNote[] = [...reading.notes];
  const foreign = reading.unknownWords.filter((span) => [...span.words].some((sign) => /\p{L}/u.test(sign) && !/[\p{Script=Latin}\p{Script=Han}]/u.test(sign)));
  if (foreign.length > 0) notes.push({ code: 'language-unknown', message: `Some words are in a language not read yet (${foreign.slice(0, 3).map((span) => span.words).join(', ')}); briefs may be in ${SPOKEN}.`, span: foreign[0] as Span });
  const others = reading.unknownWords.filter((span) => !foreign.includes(span));
  if (others.length > 0) notes.push({ code: 'words-unknown', message: `Not understood: ${others.map((span) => span.words).join(', ')}.` });
  return success({
    text, language: guessLanguage(text), garments: reading.garments, wishes: reading.wishes, exclusions: reading.exclusions, palette: reading.palette, axes: reading.axes,
    ...(count !== undefined ? { count } : {}), isSeries: tokens.some((token) => token.meanings.some((meaning) => meaning.kind === 'series')),
    reasons: reading.reasons, unknownWords: reading.unknownWords, notes,
  });
}

function problemOf(text: string): Problem | undefined {
  if (text.length > LONGEST_BRIEF) return { code: 'brief-too-long', where: 'brief', message: `A brief has at most ${LONGEST_BRIEF} characters.`, came: `${text.length} characters`, expected: `1–${LONGEST_BRIEF} characters`, hint: 'keep the words that matter most' };
  if (/^[\s\p{C}\u200b-\u200f\ufeff]*$/u.test(text)) return { code: 'brief-empty', where: 'brief', message: 'The brief is empty.', came: showValue(text), hint: HINT };
  if (!/[\p{L}\p{N}#]/u.test(text)) return { code: 'brief-not-understood', where: 'brief', message: 'The brief holds no words, only signs or emoji.', came: showValue(text), hint: HINT };
  return undefined;
}

/** The number of options a brief asks for: a number right before a counting word, or after "capsule of". */
function countOf(tokens: readonly Token[]): number | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const hundreds = tokens[at + 1]?.text === 'hundred' ? 100 : 1;
    const value = token.kind === 'number' ? Number(token.text) : (NUMBER_WORDS[token.text] ?? NUMERALS[token.text] ?? numeralBefore(token.text));
    const total = (value ?? 0) * hundreds;
    if (value === undefined || !Number.isInteger(value) || total < 2 || total > MOST_OPTIONS) continue;
    const isGarments = tokens.slice(at + 1, at + 4).some((next) => next.meanings.some((meaning) => meaning.kind === 'garments') && next.span.words.toLowerCase().endsWith('s'));
    const follows = isGarments || tokens.slice(at + 1, at + 2 + (hundreds > 1 ? 1 : 0) + 1).some((next) => next.meanings.some((meaning) => meaning.kind === 'count-noun'));
    const precedes = tokens[at - 2]?.meanings.some((meaning) => meaning.kind === 'series') && tokens[at - 1]?.text === 'of';
    if (follows || precedes || /[套款组]$/.test(token.text)) return total;
  }
  return undefined;
}

const numeralBefore = (text: string): number | undefined => (/^[一两二三四五六七八九十百]+[套款组]$/.test(text) ? NUMERALS[text.slice(0, -1)] : undefined);
