import type { Outcome } from '@toile/kernel';
import { isAco, readAco } from './aco.ts';
import { isAse, readAse } from './ase.ts';
import { readColourBook } from './colour-book.ts';
import { readCssPalette } from './css-palette.ts';
import { isGpl, readGpl } from './gpl.ts';
import { MOST_BYTES, refuse } from './palette.ts';
import type { PaletteFile, PaletteFormat, Swatch } from './palette.ts';
import { bytesToText } from './text.ts';
import { writeAco } from './aco.ts';
import { writeAse } from './ase.ts';
import { writeColourBook } from './colour-book.ts';
import { writeCssPalette } from './css-palette.ts';
import { writeGpl } from './gpl.ts';

/**
 * Reads a palette file, whatever its name says: ASE, ACO, GPL, a colour book as CSV, or any text with CSS colours. All of it or nothing:
 * a file that is cut short or holds a colour that cannot be read gives problems, never the half that could be.
 */
export function readPaletteFile(bytes: Uint8Array): Outcome<PaletteFile> {
  if (bytes.length === 0) return refuse('file-unreadable', 'file', 'The file is empty.');
  if (bytes.length > MOST_BYTES) return refuse('too-large', 'file', 'The file is too large for a palette.', { came: `${bytes.length} bytes`, expected: `at most ${MOST_BYTES} bytes` });
  if (isAse(bytes)) return readAse(bytes);
  if (isAco(bytes)) return readAco(bytes);
  const text = bytesToText(bytes);
  if (text === undefined) return refuse('file-unreadable', 'file', 'This is no palette that can be read.', { expected: 'ASE, ACO, GPL, CSS or CSV' });
  if (isGpl(text)) return readGpl(text);
  return looksLikeTable(text) ? readColourBook(text) : readCssPalette(text);
}

/** A table has no braces and no declarations, and its first line is parted at least once or is one bare hex. */
function looksLikeTable(text: string): boolean {
  const first = (text.split(/\r\n|\n|\r/).find((line) => line.trim() !== '') ?? '').trim();
  if (/[{}<>]|^\s*(--|\$|\/\*|@|:root)|^[^"]*:[^"]*;/.test(first)) return false;
  if (/^(#[0-9a-f]{3,8}[\s,;]*){2,}$/i.test(first) || /^[a-z]+\(/i.test(first)) return false;
  return /[,;\t|]/.test(first);
}

/** Writes swatches as a file of a format. */
export function writePaletteFile(swatches: readonly Swatch[], format: PaletteFormat): Uint8Array {
  switch (format) {
    case 'ase': return writeAse(swatches);
    case 'aco': return writeAco(swatches);
    case 'gpl': return writeGpl(swatches);
    case 'css': return writeCssPalette(swatches);
    default: return writeColourBook(swatches);
  }
}
