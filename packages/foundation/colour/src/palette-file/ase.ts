import type { Outcome } from '@toile/kernel';
import { cmykToBytes } from '../css-colour.ts';
import { lab50ToHex } from '../lab.ts';
import type { ShownColour } from '../lab.ts';
import { hexToRgb, rgbToHex } from '../srgb.ts';
import { readerOf, writer } from './bytes.ts';
import type { ByteReader } from './bytes.ts';
import { paletteOf, refuse, swatchOf } from './palette.ts';
import type { PaletteFile, Swatch } from './palette.ts';

/*
 * Adobe Swatch Exchange: `ASEF`, version 1.0, a count of blocks; a block is a type, a length and a body. All big-endian. After the
 * format notes at cyotek.com ("Reading Adobe Swatch Exchange files") and selapa.net/swatches; RGB is taken as sRGB, Lab as D50.
 */
const COLOUR = 0x0001, GROUP_START = 0xc001, GROUP_END = 0xc002;

/** True for bytes that begin as an ASE file. */
export const isAse = (bytes: Uint8Array): boolean => bytes[0] === 0x41 && bytes[1] === 0x53 && bytes[2] === 0x45 && bytes[3] === 0x46;

/** Reads an ASE file whole, or says what is wrong with it. */
export function readAse(bytes: Uint8Array): Outcome<PaletteFile> {
  const reader = readerOf(bytes, 4);
  const major = reader.u16(), minor = reader.u16(), count = reader.u32();
  if (reader.isPast) return refuse('file-unreadable', `byte ${reader.at}`, 'The ASE file ends within its header.');
  if (major !== 1) return refuse('file-unreadable', 'byte 4', 'This version of ASE is not known.', { came: `${major}.${minor}`, expected: '1.0' });
  const swatches: Swatch[] = [];
  let group: string | undefined;
  for (let block = 0; block < count; block++) {
    const start = reader.at, type = reader.u16(), length = reader.u32(), body = reader.at;
    if (reader.isPast || length > reader.left) return refuse('file-unreadable', `byte ${start}`, `The ASE file ends within block ${block + 1} of ${count}.`);
    if (type === GROUP_END) group = undefined;
    else if (type === GROUP_START || type === COLOUR) {
      const name = length >= 2 ? reader.utf16(reader.u16()) : '';
      if (type === GROUP_START) group = name;
      else {
        const shown = readValue(reader);
        if (!shown) return refuse('file-unreadable', `byte ${start}`, `The colour of block ${block + 1} cannot be read.`, { expected: 'RGB, CMYK, LAB or Gray in range' });
        swatches.push(swatchOf(shown.hex, { name, group, isApproximate: !shown.isExact }));
      }
    } else return refuse('file-unreadable', `byte ${start}`, `Block ${block + 1} is of no kind that ASE knows.`, { came: `0x${type.toString(16)}` });
    if (reader.isPast || reader.at > body + length) return refuse('file-unreadable', `byte ${start}`, `Block ${block + 1} is longer than it says.`);
    reader.skip(body + length - reader.at);
  }
  return paletteOf({ format: 'ase', swatches });
}

function readValue(reader: ByteReader): ShownColour | undefined {
  const model = reader.ascii(4);
  const take = (count: number): number[] => Array.from({ length: count }, () => reader.f32());
  const unit = (v: number): boolean => v >= -0.001 && v <= 1.001;
  switch (model) {
    case 'RGB ': { const v = take(3); return v.every(unit) ? { hex: rgbToHex(v.map((x) => x * 255) as never), isExact: true } : undefined; }
    case 'CMYK': { const [c = 0, m = 0, y = 0, k = 0] = take(4); return [c, m, y, k].every(unit) ? { hex: rgbToHex(cmykToBytes(c, m, y, k)), isExact: false } : undefined; }
    case 'LAB ': { const [l = 0, a = 0, b = 0] = take(3); return unit(l) && Math.abs(a) <= 128 && Math.abs(b) <= 128 ? lab50ToHex({ l: l * 100, a, b }) : undefined; }
    case 'Gray': { const [v = 0] = take(1); return unit(v) ? { hex: rgbToHex([v * 255, v * 255, v * 255]), isExact: true } : undefined; }
    default: return undefined;
  }
}

/** Writes an ASE file: RGB, runs of one group as groups. */
export function writeAse(swatches: readonly Swatch[]): Uint8Array {
  const blocks: (readonly [type: number, body: Uint8Array])[] = [];
  const named = (text: string): ReturnType<typeof writer> => { const w = writer(); w.u16(text.length + 1); w.utf16(`${text}\0`); return w; };
  let group: string | undefined;
  for (const swatch of [...swatches, undefined]) {
    if (swatch?.group !== group || !swatch) {
      if (group !== undefined) blocks.push([GROUP_END, new Uint8Array(0)]);
      if (swatch?.group !== undefined) blocks.push([GROUP_START, named(swatch.group).bytes()]);
      group = swatch?.group;
    }
    if (!swatch) break;
    const w = named(swatch.name ?? swatch.code ?? swatch.hex);
    w.ascii('RGB ');
    for (const v of hexToRgb(swatch.hex)) w.f32(v / 255);
    w.u16(2);
    blocks.push([COLOUR, w.bytes()]);
  }
  const out = writer();
  out.ascii('ASEF'); out.u16(1); out.u16(0); out.u32(blocks.length);
  const parts = blocks.map(([type, body]) => { const head = writer(); head.u16(type); head.u32(body.length); return [head.bytes(), body]; }).flat();
  return joinBytes([out.bytes(), ...parts]);
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) { all.set(part, at); at += part.length; }
  return all;
}
