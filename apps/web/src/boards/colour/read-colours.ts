import { nameOfColour, parseColour, readPaletteFile } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import type { NewColour } from './slots.ts';

/** What was made of typed or pasted words. */
export interface ReadColours {
  readonly found: readonly NewColour[];
  /** Pieces that are no colour. */
  readonly unread: readonly string[];
  /** True where a wish lies outside what a screen shows. */
  readonly isApproximate: boolean;
}

/** The colours of a text: one colour as anybody writes it, a list of them, or a palette pasted as CSS or a table. `codes` knows the user's own colour books. */
export function readColours(text: string, codes: (code: string) => NewColour | undefined = () => undefined): ReadColours {
  const whole = readOne(text.trim(), codes);
  if (whole) return { found: [whole.colour], unread: [], isApproximate: !whole.isExact };
  const pieces = text.split(/[\n;]+|,(?![^(]*\))|(?<=[0-9a-f]{3,8})\s+(?=#)/i).map((piece) => piece.trim()).filter(Boolean);
  const read = pieces.map((piece) => readOne(piece, codes));
  const isList = pieces.length > 1 && read.every((one) => one !== undefined);
  // Style sheets and tables have colours among other words; a list has only colours, and what is none of them is told.
  if (!isList && (/[{:|\t]/.test(text) || read.every((one) => one === undefined))) {
    const file = readPaletteFile(new TextEncoder().encode(text));
    if (file.ok) return { found: file.value.swatches.map(({ hex, name }) => ({ hex, name })), unread: [], isApproximate: false };
  }
  return {
    found: read.flatMap((one) => (one ? [one.colour] : [])),
    unread: pieces.filter((_, i) => read[i] === undefined),
    isApproximate: read.some((one) => one !== undefined && !one.isExact),
  };
}

const namesOf = (hex: Hex): readonly string[] => (['en', 'zh-Hans', 'zh-Hant'] as const).map((language) => nameOfColour(hex, language).name.toLowerCase());
// A name of the free list is said in the language of the screen; any other is the designer's own.
const isOfList = (text: string, hex: Hex): boolean => namesOf(hex).some((name) => name === text.toLowerCase());

function readOne(text: string, codes: (code: string) => NewColour | undefined): { readonly colour: NewColour; readonly isExact: boolean } | undefined {
  const own = codes(text);
  if (own) return { colour: own, isExact: true };
  const parsed = parseColour(text);
  if (!parsed.ok) return undefined;
  const { hex, form, isExact } = parsed.value;
  return { colour: { hex: hex as Hex, ...(form === 'name' && !isOfList(text, hex) ? { name: text } : {}) }, isExact };
}
