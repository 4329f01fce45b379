import { showValue } from '@toile/kernel';
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

export const STYLES = ['marker', 'watercolour', 'neon'] as const;
export const MARKETS = ['womenswear', 'menswear', 'unisex'] as const;
