import { failure, showValue, success } from '@toile/kernel';
import type { Hex, Outcome } from '@toile/kernel';
import { readCssColour, readFunction, readHex } from './css-colour.ts';
import type { ColourForm } from './css-colour.ts';
import { colourNamed } from './name/named-colour.ts';

/** A colour that somebody typed. */
export interface TypedColour {
  readonly hex: Hex;
  /** How it was written; `book` for a code or name that the caller's look-up knew. */
  readonly form: ColourForm | 'book';
  /** False where the wish lies outside sRGB: the nearest of its hue and lightness stands for it. */
  readonly isExact: boolean;
}

/** What else a typed word may mean. */
export interface ParseColourOptions {
  /** Codes of the user's own colour book, a brief's colour words: asked first. */
  readonly names?: (text: string) => Hex | undefined;
}

const LONGEST = 200;

/**
 * A typed colour: hex with or without #, any CSS function, `rgb 12 34 56` or bare `12, 34, 56`, `Lab 53 −20 11` (D50, as the trade
 * means it), `oklch 0.6 0.1 250`, a name in English, 简体 or 繁體, or whatever `names` knows.
 */
export function parseColour(text: string, { names }: ParseColourOptions = {}): Outcome<TypedColour> {
  const typed = typeof text === 'string' ? text.slice(0, LONGEST + 1).normalize('NFKC').replace(/\u2212/g, '-').trim() : '';
  if (typed === '') return failure({ code: 'field-missing', where: 'colour', message: 'No colour was given.', expected: EXAMPLES });
  if (typed.length > LONGEST) return failure({ code: 'too-large', where: 'colour', message: 'The text is too long for one colour.', came: showValue(typed), expected: EXAMPLES });
  const own = names?.(typed);
  if (own) return success({ hex: own.toLowerCase() as Hex, form: 'book', isExact: true });
  const hex = readHex(typed);
  if (hex) return success({ ...hex, form: 'hex' });
  const named = colourNamed(typed);
  if (named) return success({ hex: named, form: 'name', isExact: true });
  const css = readCssColour(typed.replace(/\s+\(/, '(').replace(/;$/, ''));
  if (css) return success(css);
  const lettered = /^l\*?\s*[:=]?\s*[\d.].*[ac]\*?\s*[:=]?\s*[-+]?[\d.].*([bh])\*?\s*[:=]?\s*[-+]?[\d.]/i.exec(typed);
  const loose = /^(rgb|hsl|hwb|lab|lch|oklab|oklch)\s*[:=(]?\s*([^()]*)\)?$/i.exec(typed);
  const form = (loose?.[1]?.toLowerCase() ?? (lettered ? (lettered[1]?.toLowerCase() === 'h' ? 'lch' : 'lab') : 'rgb')) as ColourForm;
  const said = (loose ? (loose[2] as string) : typed).trim();
  // Three numbers parted by spaces, commas within: a decimal comma.
  const body = (/^[^\s,]+(,\d+)?\s+[^\s,]+(,\d+)?\s+[^\s,]+(,\d+)?$/.test(said) ? said.replace(/(\d),(\d)/g, '$1.$2') : said).replace(/(^|[\s,;])[rgbahslcw]\*?\s*[:=]?\s*(?=[-+.\d])/gi, ' ').replace(/[;,]\s*|\s+/g, ' ').replace(/[°]/g, 'deg').trim();
  // Bare numbers are a colour only as bytes, three of them.
  const isBare = /^\d{1,3} \d{1,3} \d{1,3}$/.test(body) && body.split(' ').every((v) => Number(v) <= 255);
  const shown = loose || lettered || isBare ? readFunction(form, body) : undefined;
  if (shown) return success({ ...shown, form });
  const code = loose || /\d/.test(typed) ? 'field-wrong-type' : 'id-unknown';
  return failure({ code, where: 'colour', message: code === 'id-unknown' ? 'No colour of that name is known.' : 'This is not a colour.', came: showValue(typed), expected: EXAMPLES });
}

const EXAMPLES = '#8c2f39, 140 47 57, Lab 35 38 17, oklch(0.44 0.12 20), or a name such as burgundy or 酒红';
