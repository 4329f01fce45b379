import { parseColour, readPaletteFile } from '@toile/colour';
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
  if (!isList && /[{:]|#[0-9a-f]{3}/i.test(text)) {
    const file = readPaletteFile(new TextEncoder().encode(text));
    if (file.ok) return { found: file.value.swatches.map(({ hex, name }) => ({ hex, name })), unread: [], isApproximate: false };
  }
  return {
    found: read.flatMap((one) => (one ? [one.colour] : [])),
    unread: pieces.filter((_, i) => read[i] === undefined),
    isApproximate: read.some((one) => one !== undefined && !one.isExact),
  };
}

function readOne(text: string, codes: (code: string) => NewColour | undefined): { readonly colour: NewColour; readonly isExact: boolean } | undefined {
  const own = codes(text);
  if (own) return { colour: own, isExact: true };
  const parsed = parseColour(text);
  if (!parsed.ok) return undefined;
  const { hex, form, isExact } = parsed.value;
  return { colour: { hex: hex as Hex, ...(form === 'name' ? { name: text } : {}) }, isExact };
}
