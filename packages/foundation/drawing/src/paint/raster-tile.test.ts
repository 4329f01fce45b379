import { inflateSync } from 'node:zlib';
import { hexToRgb, toLinear } from '@toile/colour';
import { describe, expect, it } from 'vitest';
import type { TileRaster } from '../scene.ts';
import { deflate } from '../svg/deflate.ts';
import { rasterPng } from '../svg/raster-png.ts';
import { rasterAt } from './raster-tile.ts';

const inks = ['#f4ead8', '#b5473c', '#24415e', '#010203', '#fefefe'] as const;
const raster = (width: number, height: number, at: (x: number, y: number) => number): TileRaster => ({ width, height, inks, pixels: Uint8Array.from({ length: width * height }, (_, i) => at(i % width, Math.floor(i / width))) });
const light = (rgba: Uint8Array, channel: number): number => { let sum = 0; for (let i = channel; i < rgba.length; i += 4) sum += toLinear(rgba[i] as number); return (sum * 4) / rgba.length; };

describe('a picture repeat at another size', () => {
  it('has every ink to the byte where a pixel lies in one ink', () => {
    const one = raster(5, 1, (x) => x);
    for (const [width, height] of [[5, 1], [50, 7], [40, 3]] as const) {
      const rgba = rasterAt(one, width, height);
      inks.forEach((hex, i) => { const o = Math.floor(((i + 0.5) * width) / 5) * 4; expect(Array.from(rgba.subarray(o, o + 4))).toEqual([...hexToRgb(hex), 255]); });
    }
  });

  it('keeps its mean light when made small, whatever the size: no moiré', () => {
    const fine = raster(96, 96, (x, y) => ((x + y) % 2 === 0 ? 3 : 4)), whole = light(rasterAt(fine, 96, 96), 1);
    for (const size of [64, 37, 16, 5, 4]) expect(light(rasterAt(fine, size, size), 1)).toBeCloseTo(whole, 1);
    for (const size of [16, 5, 4]) {
      const greens = rasterAt(fine, size, size).filter((_, i) => i % 4 === 1);
      expect(Math.max(...greens) - Math.min(...greens)).toBeLessThan(12);
    }
  });
});

describe('a picture repeat as a PNG', () => {
  const chunk = (png: Uint8Array, name: string): Uint8Array => { for (let o = 8; o < png.length;) { const length = new DataView(png.buffer).getUint32(o), found = String.fromCharCode(...png.slice(o + 4, o + 8)); if (found === name) return png.slice(o + 8, o + 8 + length); o += length + 12; } return new Uint8Array(); };

  it('holds its inks to the digit and its pixels, rim and all', () => {
    for (const [width, height, rim] of [[7, 5, 0], [7, 5, 2], [64, 33, 1]] as const) {
      const one = raster(width, height, (x, y) => (x * 3 + y) % 5), png = rasterPng(one, rim), w = width + 2 * rim, stride = Math.ceil(w / 2) + 1;
      expect([...chunk(png, 'PLTE')]).toEqual(inks.flatMap((hex) => [...hexToRgb(hex)]));
      const rows = inflateSync(chunk(png, 'IDAT'));
      for (let y = 0; y < height + 2 * rim; y++) for (let x = 0; x < w; x++) {
        const packed = rows[y * stride + 1 + (x >> 1)] as number, ink = x & 1 ? packed & 15 : packed >> 4;
        expect(ink).toBe(one.pixels[((y - rim + height) % height) * width + ((x - rim + width) % width)]);
      }
    }
  });

  it('is packed so that any reader of deflate unpacks it', () => {
    for (const bytes of [new Uint8Array(), Uint8Array.of(1), new Uint8Array(70_000), Uint8Array.from({ length: 40_000 }, (_, i) => (i * i) >> 3), Uint8Array.from({ length: 3000 }, (_, i) => 'abcabcabd'.charCodeAt(i % 9))]) {
      const packed = deflate(bytes), zlib = new Uint8Array(packed.length + 6);
      let a = 1, b = 0;
      for (const byte of bytes) { a = (a + byte) % 65521; b = (b + a) % 65521; }
      zlib.set([0x78, 0x01]);
      zlib.set(packed, 2);
      new DataView(zlib.buffer).setUint32(packed.length + 2, ((b << 16) | a) >>> 0);
      expect(Uint8Array.from(inflateSync(zlib))).toEqual(bytes);
    }
    expect(deflate(new Uint8Array(70_000)).length).toBeLessThan(700);
  });
});
