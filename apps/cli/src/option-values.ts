import { showValue } from '@toile/kernel';
import type { PaperGrain, StyleId } from '@toile/drawing';
import type { ProblemCode } from '@toile/kernel';
import { RequestWrong } from './failures.ts';

/** A whole number from an option, within bounds. */
export function wholeNumber(text: string, option: { readonly name: string; readonly least: number; readonly most: number; readonly code?: ProblemCode }): number {
  const value = /^[+-]?\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (Number.isInteger(value) && value >= option.least && value <= option.most) return value;
  throw new RequestWrong({
    code: option.code ?? 'option-wrong', where: option.name, message: Number.isNaN(value) ? 'This is not a whole number.' : `This is too ${value < option.least ? 'small' : 'large'}.`,
    came: showValue(text), expected: `${option.least}–${option.most}`,
  });
}

/** One of some words from an option. */
export function oneOf<T extends string>(text: string, option: { readonly name: string; readonly words: readonly T[] }): T {
  const found = option.words.find((word) => word === text);
  if (found !== undefined) return found;
  throw new RequestWrong({ code: 'option-wrong', where: option.name, message: 'This is not one of the known values.', came: showValue(text), expected: option.words.join(', ') });
}

/** A number of a list in an option, within bounds; left out where the list is shorter. */
function oneNumber(text: string | undefined, option: { readonly name: string; readonly what: string; readonly least: number; readonly most: number }): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  if (value >= option.least && value <= option.most) return value;
  throw new RequestWrong({ code: 'option-wrong', where: option.name, message: `The ${option.what} is not a number within its bounds.`, came: showValue(text), expected: `${option.least}–${option.most}` });
}

const DEGREE = Math.PI / 180;

/** `--light -45,0.7,0.3`: degrees from straight above, hardness, warmth; each may be left out. */
export function lightOf(text: string | undefined): { readonly light?: number; readonly hardness?: number; readonly warmth?: number } {
  const [angle, hard, warm] = (text ?? '').split(',');
  const degrees = oneNumber(angle, { name: '--light', what: 'angle', least: -85, most: 85 });
  const hardness = oneNumber(hard, { name: '--light', what: 'hardness', least: 0, most: 1 }), warmth = oneNumber(warm, { name: '--light', what: 'warmth', least: -1, most: 1 });
  return { ...(degrees === undefined ? {} : { light: degrees * DEGREE }), ...(hardness === undefined ? {} : { hardness }), ...(warmth === undefined ? {} : { warmth }) };
}

/** `--grain laid`: the surface of the paper, where it is not said with `--paper`. */
export const grainOf = (text: string | undefined): { readonly grain?: PaperGrain } => (text === undefined ? {} : { grain: oneOf(text, { name: '--grain', words: PAPER_GRAINS }) });

/** `--paper kraft`, `--paper #c9b18f` or `--paper cold-press,#faf6ee`: its surface, its colour, or both. */
export function paperOf(text: string | undefined): { readonly grain?: PaperGrain; readonly paper?: `#${string}` } {
  let found: { grain?: PaperGrain; paper?: `#${string}` } = {};
  for (const word of (text ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '')) {
    if (/^#[0-9a-f]{6}$/i.test(word)) found = { ...found, paper: word.toLowerCase() as `#${string}` };
    else found = { ...found, grain: oneOf(word, { name: '--paper', words: PAPER_GRAINS }) };
  }
  return found;
}

// Written out: a command that draws nothing must not load the painter for its words.
export const STYLES = ['marker', 'watercolour', 'neon', 'ink', 'pencil', 'gouache'] as const satisfies readonly StyleId[];
const PAPER_GRAINS = ['smooth', 'cold-press', 'laid', 'kraft'] as const satisfies readonly PaperGrain[];
export const LANGUAGES = ['en', 'zh-Hans', 'zh-HK'] as const;
export const MARKETS = ['womenswear', 'menswear', 'unisex'] as const;
