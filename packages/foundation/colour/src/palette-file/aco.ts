import type { Outcome } from '@toile/kernel';
import { cmykToBytes, hsbToBytes } from '../css-colour.ts';
import { lab50ToHex } from '../lab.ts';
import type { ShownColour } from '../lab.ts';
import { hexToRgb, rgbToHex } from '../srgb.ts';
import { readerOf, writer } from './bytes.ts';
import type { ByteReader } from './bytes.ts';
import { paletteOf, refuse, swatchOf } from './palette.ts';
import type { PaletteFile, Swatch } from './palette.ts';

/*
 * Adobe Color: version 1 (values) and, after it or alone, version 2 (the same values with names). Big-endian 16-bit words. After
 * "Adobe Photoshop File Formats Specification", Color Swatches, and L. Tesler's notes (nomodes.com/aco). Colour spaces of makers'
 * books (3–6, 10) hold no value that may be read, and are refused.
 */

/** True for bytes that begin as an ACO file of a length its count allows. */
export function isAco(bytes: Uint8Array): boolean {
  const reader = readerOf(bytes);
  const version = reader.u16(), count = reader.u16();
  return !reader.isPast && (version === 1 || version === 2) && bytes[0] === 0 && (count === 0 || reader.left >= 1);
}

/** Reads an ACO file whole, the named section where there is one, or says what is wrong with it. */
export function readAco(bytes: Uint8Array): Outcome<PaletteFile> {
  const reader = readerOf(bytes);
  let swatches: readonly Swatch[] = [];
  let sections = 0;
  while (reader.left > 0) {
    const start = reader.at;
    const version = reader.u16(), count = reader.u16();
    // What follows the last section is Photoshop's own (names of groups); a section that is cut short is not.
    if (sections > 0 && version !== 2 && !reader.isPast) break;
    if (reader.isPast || (version !== 1 && version !== 2)) return refuse('file-unreadable', `byte ${start}`, 'The ACO file ends within a header or is of an unknown version.');
    const read: Swatch[] = [];
    for (let i = 0; i < count; i++) {
      const at = reader.at;
      const shown = readValue(reader);
      let name: string | undefined;
      if (version === 2) {
        const units = reader.u32();
        if (units > 0x10000) return refuse('file-unreadable', `byte ${at}`, `The name of colour ${i + 1} is too long to be one.`);
        name = reader.utf16(units);
      }
      if (reader.isPast) return refuse('file-unreadable', `byte ${at}`, `The ACO file ends within colour ${i + 1} of ${count}.`);
      if (!shown) return refuse('file-unreadable', `byte ${at}`, `Colour ${i + 1} is of a space that holds no readable value, or out of range.`, { expected: 'RGB, HSB, CMYK, Lab or grey' });
      read.push(swatchOf(shown.hex, { name, isApproximate: !shown.isExact }));
    }
    swatches = read;
    sections++;
    if (version === 2) break;
  }
  return paletteOf({ format: 'aco', swatches });
}

function readValue(reader: ByteReader): ShownColour | undefined {
  const space = reader.u16(), w = reader.u16(), x = reader.u16(), y = reader.u16(), z = reader.u16();
  const signed = (v: number): number => (v > 0x7fff ? v - 0x10000 : v);
  switch (space) {
    case 0: return { hex: rgbToHex([w / 257, x / 257, y / 257]), isExact: true };
    case 1: return { hex: rgbToHex(hsbToBytes((w / 65536) * 360, x / 65535, y / 65535)), isExact: true };
    case 2: return { hex: rgbToHex(cmykToBytes(1 - w / 65535, 1 - x / 65535, 1 - y / 65535, 1 - z / 65535)), isExact: false };
    case 7: { const l = w / 100, a = signed(x) / 100, b = signed(y) / 100; return l <= 100 && Math.abs(a) <= 128 && Math.abs(b) <= 128 ? lab50ToHex({ l, a, b }) : undefined; }
    case 8: return w <= 10_000 ? { hex: rgbToHex([(w * 255) / 1e4, (w * 255) / 1e4, (w * 255) / 1e4]), isExact: true } : undefined;
    case 9: return [w, x, y, z].every((v) => v <= 10_000) ? { hex: rgbToHex(cmykToBytes(w / 1e4, x / 1e4, y / 1e4, z / 1e4)), isExact: false } : undefined;
    default: return undefined;
  }
}

/** Writes an ACO file, version 1 and then version 2 with the names. */
export function writeAco(swatches: readonly Swatch[]): Uint8Array {
  const out = writer();
  const most = swatches.slice(0, 0xffff);
  for (const version of [1, 2]) {
    out.u16(version); out.u16(most.length);
    for (const swatch of most) {
      out.u16(0);
      for (const v of hexToRgb(swatch.hex)) out.u16(v * 257);
      out.u16(0);
      if (version === 1) continue;
      const name = swatch.name ?? swatch.code ?? swatch.hex;
      out.u32(name.length + 1);
      out.utf16(`${name}\0`);
    }
  }
  return out.bytes();
}
