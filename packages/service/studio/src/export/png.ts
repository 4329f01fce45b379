import type { Pixels } from '../ports/pictures.ts';
import { utf8 } from './archive.ts';

/** Compresses to a zlib stream (`zlib.deflateSync` in Node, `fflate.zlibSync` anywhere). */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** Text kept inside a picture, by key. */
export type PngText = readonly (readonly [key: string, value: string])[];

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** The pixels as a PNG of 8-bit RGB over white paper (PNG specification, third edition). The same pixels give the same bytes. */
export function encodePng(pixels: Pixels, deflate: Deflate, text: PngText = []): Uint8Array {
  const { width, height } = pixels;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  return concat([
    Uint8Array.from(SIGNATURE), chunk('IHDR', header), ...text.map(([key, value]) => chunk('iTXt', internationalText(key, value))),
    chunk('IDAT', deflate(filterRows(toRgb(pixels), width * 3, height))), chunk('IEND', new Uint8Array(0)),
  ]);
}

function toRgb({ width, height, rgba }: Pixels): Uint8Array {
  const rgb = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) {
    const alpha = rgba[from + 3] as number;
    const paper = 255 - alpha;
    for (let c = 0; c < 3; c++) {
      const value = rgba[from + c] as number;
      rgb[to + c] = paper === 0 ? value : Math.round((value * alpha) / 255 + paper);
    }
  }
  return rgb;
}

/** Each row as its difference from the left (filter 1) or from above (filter 2), whichever is smaller: flat paper becomes zeros. */
function filterRows(rgb: Uint8Array, stride: number, height: number): Uint8Array {
  const out = new Uint8Array((stride + 1) * height);
  for (let y = 0; y < height; y++) {
    const row = y * stride;
    const at = y * (stride + 1);
    let left = 0;
    let above = 0;
    // Every fourth byte is enough to choose by.
    for (let i = 3; i < stride; i += 4) {
      const value = rgb[row + i] as number;
      left += Math.abs(value - (rgb[row + i - 3] as number));
      above += Math.abs(value - (y > 0 ? (rgb[row + i - stride] as number) : 0));
    }
    const isAbove = y > 0 && above <= left;
    out[at] = isAbove ? 2 : 1;
    const back = isAbove ? stride : 3;
    const start = isAbove ? 0 : 3;
    for (let i = 0; i < start; i++) out[at + 1 + i] = rgb[row + i] as number;
    for (let i = start; i < stride; i++) out[at + 1 + i] = (rgb[row + i] as number) - (rgb[row + i - back] as number);
  }
  return out;
}

function internationalText(key: string, value: string): Uint8Array {
  return concat([utf8(key.slice(0, 79)), new Uint8Array(5), utf8(value)]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, 8);
  let crc = 0xffffffff;
  for (let i = 4; i < 8 + data.length; i++) crc = (CRC_TABLE[(crc ^ (bytes[i] as number)) & 0xff] as number) ^ (crc >>> 8);
  view.setUint32(8 + data.length, (crc ^ 0xffffffff) >>> 0);
  return bytes;
}

/** The parts one after another. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
