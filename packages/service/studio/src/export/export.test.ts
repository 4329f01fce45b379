import { sampleDesign } from '@toile/garment';
import { success } from '@toile/kernel';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Pictures, Pixels } from '../ports/pictures.ts';
import { deflateAnywhere, makeZip, utf8 } from './archive.ts';
import { layoutSheet } from './contact-sheet.ts';
import { fileNameOf, slugOf } from './file-name.ts';
import { drawContactSheet, makeFile } from './make-file.ts';
import type { ExportOrder } from './order.ts';
import { encodePng } from './png.ts';

/** Pictures of one colour each, told by the design's seed. */
const flatPictures: Pictures = {
  pixels: async (design, { width }) => success(plain(width, Math.round(width * 1.5), design.seed)),
  png: async (design) => success(utf8(`png ${design.seed}`)),
  svg: async (design) => success(`<svg>${design.seed}</svg>`),
  psd: async (design) => success(new TextEncoder().encode(`psd ${design.id}`)),
  flats: async (design) => success(`<svg>flat ${design.seed}</svg>`),
  encode: async (pixels) => encodePng(pixels, deflateAnywhere),
};

function plain(width: number, height: number, tone: number): Pixels {
  return { width, height, rgba: new Uint8Array(width * height * 4).map((_, index) => (index % 4 === 3 ? 255 : tone)) };
}

const designs = [11, 22, 33].map((seed) => ({ id: `d${seed}`, design: sampleDesign('coat', {}, { seed }), authorship: [`seed ${seed}`] }));
const order: ExportOrder = { kind: 'zip', title: 'Autumn rain 雨', parts: ['png', 'svg', 'flats', 'json'], hasContactSheet: true, width: 64, style: 'marker', designs };
const noProgress = async (): Promise<void> => undefined;

describe('a PNG', () => {
  it('is read back to the very pixels by another library, whatever they are', async () => {
    let state = 1;
    const noise = { width: 37, height: 23, rgba: new Uint8Array(37 * 23 * 4).map((_, index) => (index % 4 === 3 ? 255 : (state = (state * 1103515245 + 12345) & 0x7fffffff) >> 16)) };
    for (const pixels of [noise, plain(1, 1, 200), plain(300, 2, 9)]) {
      const { data, info } = await sharp(encodePng(pixels, deflateAnywhere, [['Comment', '大衣 ✓']])).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([pixels.width, pixels.height]);
      expect(Buffer.compare(data, Buffer.from(pixels.rgba))).toBe(0);
    }
  });

  it('lays see-through pixels on white', async () => {
    const { data } = await sharp(encodePng({ width: 1, height: 1, rgba: Uint8Array.from([0, 0, 0, 128]) }, deflateAnywhere)).raw().toBuffer({ resolveWithObject: true });
    expect([...data]).toEqual([127, 127, 127]);
  });
});

describe('a ZIP', () => {
  it('has the same bytes each time, holds every file, and says who made what', async () => {
    const [first, second] = [await makeFile(order, { pictures: flatPictures }, noProgress), await makeFile(order, { pictures: flatPictures }, noProgress)];
    if (!first.ok || !second.ok) throw new Error('refused');
    expect(Buffer.compare(Buffer.from(first.value.bytes), Buffer.from(second.value.bytes))).toBe(0);
    expect(first.value.name).toBe('autumn-rain-雨.zip');
    const files = unzipSync(first.value.bytes);
    expect(Object.keys(files)).toEqual([...[1, 2, 3].flatMap((n) => [`0${n}-coat.png`, `0${n}-coat.svg`, `0${n}-coat-flats.svg`, `0${n}-coat.json`]), 'contact-sheet.png', 'authorship.txt']);
    expect(JSON.parse(strFromU8(files['02-coat.json'] ?? new Uint8Array()))).toEqual(designs[1]?.design);
    expect(strFromU8(files['authorship.txt'] ?? new Uint8Array())).toContain('seed 33');
  });

  it('carries no time of its making', () => {
    const zip = makeZip([{ path: 'a.txt', bytes: utf8('a') }]);
    // MS-DOS date 0x0021 is 1 January 1980; bytes 10–13 of the local header.
    expect(zip.slice(10, 14)).toEqual(Uint8Array.from([0, 0, 0x21, 0]));
  });
});

describe('a contact sheet', () => {
  it('puts every picture on its own place, and none beside the sheet', async () => {
    const sheet = await drawContactSheet(order, flatPictures, noProgress, 20);
    if (!sheet.ok) throw new Error('refused');
    const layout = layoutSheet(3, 20);
    expect([sheet.value.width, sheet.value.height]).toEqual([layout.width, layout.height]);
    for (const [index, seed] of [11, 22, 33].entries()) {
      const x = layout.margin + (index % layout.columns) * (layout.cell.width + layout.gap) + 10;
      const y = layout.margin + Math.floor(index / layout.columns) * (layout.cell.height + layout.gap) + 10;
      expect(sheet.value.rgba[(y * layout.width + x) * 4]).toBe(seed);
    }
  });

  it('has room for every count', () => {
    for (let count = 1; count <= 200; count++) {
      const { columns, rows, width, height } = layoutSheet(count, 100);
      expect(columns * rows).toBeGreaterThanOrEqual(count);
      expect(columns * (rows - 1)).toBeLessThan(count);
      expect(width / height).toBeGreaterThan(count > 20 ? 1.1 : 0.3);
      expect(width / height).toBeLessThan(count > 20 ? 2.2 : 4);
    }
  });
});

describe('a file name', () => {
  it('is plain for any title and any design', () => {
    expect(slugOf('../../etc/passwd')).toBe('etc-passwd');
    expect(slugOf('🧵🧵')).toBe('collection');
    expect(slugOf('x'.repeat(500))).toHaveLength(40);
    expect(fileNameOf(sampleDesign('coat', {}, { isOutfit: true }), 8)).toMatch(/^09-[a-z0-9-]+$/);
  });
});
