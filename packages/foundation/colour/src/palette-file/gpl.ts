import type { Outcome } from '@toile/kernel';
import { hexToRgb, rgbToHex } from '../srgb.ts';
import { paletteOf, refuse, swatchOf } from './palette.ts';
import type { PaletteFile, Swatch } from './palette.ts';
import { textToBytes } from './text.ts';

/** True for the text of a GIMP palette (also Inkscape's and Krita's). */
export const isGpl = (text: string): boolean => /^GIMP Palette\s*(\r?\n|\r|$)/.test(text);

/** Reads a GIMP palette: `Name:`, `Columns:`, comments, and lines of three bytes and a name. */
export function readGpl(text: string): Outcome<PaletteFile> {
  const swatches: Swatch[] = [];
  let name: string | undefined;
  const lines = text.split(/\r\n|\n|\r/);
  for (const [number, raw] of lines.entries()) {
    const line = raw.trim();
    if (number === 0 || line === '' || line.startsWith('#')) continue;
    const head = /^(Name|Columns|Channels)\s*:\s*(.*)$/i.exec(line);
    if (head) { if (/^name$/i.test(head[1] as string)) name = (head[2] as string).slice(0, 200); continue; }
    const match = /^(\d{1,3})\s+(\d{1,3})\s+(\d{1,3})(?:\s+(.*))?$/.exec(line);
    const rgb = match?.slice(1, 4).map(Number) as [number, number, number] | undefined;
    if (!match || !rgb || rgb.some((v) => v > 255)) return refuse('file-unreadable', `line ${number + 1}`, 'This line of the palette is no colour.', { came: line.slice(0, 60), expected: 'three numbers 0–255 and a name' });
    const said = match[4];
    swatches.push(swatchOf(rgbToHex(rgb), { name: said && !/^untitled$/i.test(said) ? said : undefined }));
  }
  return paletteOf({ format: 'gpl', ...(name ? { name } : {}), swatches });
}

/** Writes a GIMP palette. */
export function writeGpl(swatches: readonly Swatch[], name = 'Toile'): Uint8Array {
  const plain = (text: string): string => text.replace(/[\p{Cc}]+/gu, ' ').trim();
  const lines = swatches.map((swatch) => `${hexToRgb(swatch.hex).map((v) => String(v).padStart(3)).join(' ')}\t${plain(swatch.name ?? swatch.code ?? swatch.hex) || 'Untitled'}`);
  return textToBytes(`GIMP Palette\nName: ${plain(name)}\nColumns: 0\n#\n${lines.join('\n')}\n`);
}
