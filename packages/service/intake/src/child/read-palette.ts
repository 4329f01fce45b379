import { readPaletteFile } from '@toile/colour';
import sharp from 'sharp';
import { smallOf } from './finish.ts';
import type { Finished } from './finish.ts';

const SWATCH = 64, COLUMNS = 8, DRAWN_MOST = 512, KEPT_MOST = 4096;

/** A palette file's colours, and a picture of them; `undefined` when it is no palette, with what was wrong. */
export async function readPalette(bytes: Uint8Array): Promise<{ readonly finished: Finished; readonly colours: object } | { readonly problems: readonly object[] }> {
  const read = readPaletteFile(bytes);
  if (!read.ok) return { problems: read.problems };
  const swatches = read.value.swatches.slice(0, KEPT_MOST);
  const drawn = swatches.slice(0, DRAWN_MOST), columns = Math.min(COLUMNS, drawn.length), rows = Math.ceil(drawn.length / columns);
  const width = columns * SWATCH, height = rows * SWATCH;
  const rgba = new Uint8Array(width * height * 4);
  drawn.forEach(({ hex }, place) => {
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
    const left = (place % columns) * SWATCH, top = Math.floor(place / columns) * SWATCH;
    for (let y = top; y < top + SWATCH; y++) for (let x = left; x < left + SWATCH; x++) rgba.set([r, g, b, 255], (y * width + x) * 4);
  });
  const raw = { raw: { width, height, channels: 4 as const } };
  const share = 1 / drawn.length;
  return {
    finished: {
      width, height, picture: await sharp(rgba, raw).png({ compressionLevel: 9 }).toBuffer(), thumb: await sharp(rgba, raw).webp({ lossless: true }).toBuffer(),
      small: await smallOf(rgba, { width, height }), palette: [...new Map(drawn.map(({ hex }) => [hex, { hex, share }])).values()].slice(0, 64),
    },
    colours: { ...(read.value.name === undefined ? {} : { name: read.value.name }), colours: swatches.map(({ hex, name, code }) => ({ hex, ...((name ?? code) === undefined ? {} : { name: name ?? code }) })) },
  };
}
