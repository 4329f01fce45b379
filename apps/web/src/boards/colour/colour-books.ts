import type { PaletteFile, Swatch } from '@toile/colour';
import type { NewColour } from './slots.ts';

/*
 * The designer's own colour books, kept in this browser: none ships with the studio. Their codes and names can be typed like any colour.
 */
const KEY = 'toile-colour-books';
const MOST_BOOKS = 12;

interface Book { readonly name: string; readonly swatches: readonly Swatch[] }

let books: readonly Book[] | undefined;
let byCode: ReadonlyMap<string, Swatch> | undefined;

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

function readBooks(): readonly Book[] {
  if (books) return books;
  try {
    books = JSON.parse(localStorage.getItem(KEY) ?? '[]') as readonly Book[];
  } catch {
    // What another version left behind is no book.
    books = [];
  }
  return books;
}

/** Keeps a palette file as a colour book. False where the browser has no room for it. */
export function keepBook(name: string, { swatches }: PaletteFile): boolean {
  const next = [{ name, swatches }, ...readBooks().filter((book) => book.name !== name)].slice(0, MOST_BOOKS);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    return false;
  }
  books = next;
  byCode = undefined;
  return true;
}

/** The colour that a code or a name of one of the books stands for. */
export function bookColour(text: string): NewColour | undefined {
  byCode ??= new Map(readBooks().toReversed().flatMap(({ swatches }) => swatches.flatMap((swatch) => [swatch.name, swatch.code].flatMap((word) => (word ? [[folded(word), swatch] as const] : [])))));
  const found = byCode.get(folded(text));
  return found && { hex: found.hex, name: [found.code, found.name].filter(Boolean).join(' ') };
}
