import { hexToRgb } from '@toile/colour';
import type { TileRaster } from '../scene.ts';
import { deflate } from './deflate.ts';
import { element } from './markup.ts';
import { base64Of, bigEndian, chunk, join } from './stored-png.ts';

/** Cells of the neighbouring repeats that are written round a repeat, so that a viewer that smooths the picture finds what really lies there. */
const RIM = 2;

/** A repeat in spot colours as a PNG with a palette (W3C PNG, colour type 3): its inks to the digit. `rim` cells of the neighbouring repeats go round it. */
export function rasterPng({ width, height, inks, pixels }: TileRaster, rim = 0): Uint8Array {
  const w = width + 2 * rim, h = height + 2 * rim, bits = inks.length <= 2 ? 1 : inks.length <= 4 ? 2 : inks.length <= 16 ? 4 : 8;
  const stride = Math.ceil((w * bits) / 8) + 1, raw = new Uint8Array(stride * h);
  for (let y = 0; y < h; y++) {
    const from = ((y - rim + height) % height) * width;
    for (let x = 0; x < w; x++) {
      const at = y * stride + 1 + ((x * bits) >> 3);
      raw[at] = (raw[at] as number) | ((pixels[from + ((x - rim + width) % width)] as number) << (8 - bits - ((x * bits) & 7)));
    }
  }
  let a = 1, b = 0;
  for (const byte of raw) { a = (a + byte) % 65521; b = (b + a) % 65521; }
  return join([
    new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', new Uint8Array([...bigEndian(w), ...bigEndian(h), bits, 3, 0, 0, 0])),
    chunk('PLTE', Uint8Array.from(inks.flatMap((hex) => [...hexToRgb(hex)]))),
    chunk('IDAT', join([new Uint8Array([0x78, 0x01]), deflate(raw), new Uint8Array(bigEndian(((b << 16) | a) >>> 0))])), chunk('IEND', new Uint8Array()),
  ]);
}

/** One repeat as an image over [0, width] × [0, height] mm, reaching a little into its neighbours. */
export function rasterImage(raster: TileRaster, { width, height }: { readonly width: number; readonly height: number }): string {
  const across = width / raster.width, down = height / raster.height;
  return element('image', {
    x: -RIM * across, y: -RIM * down, width: width + 2 * RIM * across, height: height + 2 * RIM * down, preserveAspectRatio: 'none',
    href: `data:image/png;base64,${base64Of(rasterPng(raster, RIM))}`,
  });
}
