import { hexDifference, hexToRgb } from '@toile/colour';
import { createRng } from '@toile/kernel';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { extractPalette } from '../index.ts';
import type { PaletteColour, Picture } from '../index.ts';

type Paint = (x: number, y: number) => readonly [r: number, g: number, b: number, a?: number];

function paint(width: number, height: number, at: Paint): Picture {
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rgba.set([...at(x, y), 255].slice(0, 4) as number[], (y * width + x) * 4);
  return { width, height, rgba };
}
const rgb = (hex: string): readonly [number, number, number] => hexToRgb(hex);
const lit = (hex: string, light: number): readonly [number, number, number] => rgb(hex).map((v) => 255 * ((v / 255) ** 2.2 * light) ** (1 / 2.2)) as unknown as [number, number, number];
const nearest = (palette: readonly PaletteColour[], hex: string): number => Math.min(...palette.map((each) => hexDifference(each.hex, hex)));
async function jpeg({ width, height, rgba }: Picture, quality: number): Promise<Picture> {
  const bytes = await sharp(rgba, { raw: { width, height, channels: 4 } }).removeAlpha().jpeg({ quality }).toBuffer();
  return { width, height, rgba: new Uint8Array(await sharp(bytes).ensureAlpha().raw().toBuffer()) };
}
const PATCHES = ['#8c2f39', '#f2e8d0', '#1f2a44', '#9ab89a', '#d9702b', '#e4b7b0', '#36393d', '#c99a2e'];
const patches: Paint = (x, y) => rgb(PATCHES[(Math.floor(x / 40) + 3 * Math.floor(y / 40)) % 8] as string);

describe('extractPalette', () => {
  it('finds flat colours exactly, with their shares and a pixel that shows each', () => {
    const picture = paint(300, 200, (x) => rgb(x < 200 ? '#8c2f39' : x < 290 ? '#f2e8d0' : '#0f7a56'));
    const palette = extractPalette(picture, { most: 8 });
    expect(palette.map((each) => each.hex)).toEqual(['#8c2f39', '#f2e8d0', '#0f7a56']);
    palette.forEach(({ share, at, hex }, i) => {
      expect(share).toBeCloseTo([0.667, 0.3, 0.033][i] ?? 0, 2);
      expect(Array.from(picture.rgba.slice((at.y * 300 + at.x) * 4, (at.y * 300 + at.x) * 4 + 3))).toEqual([...rgb(hex)]);
    });
  });

  it.each([50, 60, 75, 90])('finds eight colours through noise and JPEG of quality %i', async (quality) => {
    const rng = createRng(quality);
    const grain = (): number => 10 * (rng.next() + rng.next() + rng.next() + rng.next() - 2);
    const palette = extractPalette(await jpeg(paint(320, 320, (x, y) => patches(x, y).map((v) => (v ?? 0) + grain()) as never), quality), { most: 12 });
    expect(palette.length).toBe(8);
    for (const hex of PATCHES) expect(nearest(palette, hex)).toBeLessThan(2.5);
  });

  it.each([0.02, 0.025, 0.03])('never misses an accent of %d of the area, on one spot or in many', async (share) => {
    const size = 400, side = Math.sqrt(share) * size;
    const spot = paint(size, size, (x, y) => rgb(x > 150 && x < 150 + side && y > 90 && y < 90 + side ? '#c8281e' : '#808a8f'));
    const cell = 50, part = Math.sqrt(share) * cell;
    const many = paint(size, size, (x, y) => rgb(x % cell < part && y % cell < part ? '#c8281e' : '#808a8f'));
    for (const picture of [spot, many, await jpeg(spot, 60), await jpeg(many, 75)]) expect(nearest(extractPalette(picture, { most: 5 }), '#c8281e')).toBeLessThan(4);
  });

  it('finds a thin stripe that noise and JPEG have smeared onto the slope of a near colour', async () => {
    const rng = createRng(25);
    const grain = (): number => 31 * (rng.next() + rng.next() + rng.next() + rng.next() - 2);
    const stripes = paint(420, 320, (x) => rgb(x % 210 < 100 ? '#cbf34f' : x % 210 < 105 ? '#4d4551' : '#676173').map((v) => v + grain()) as never);
    expect(nearest(extractPalette(await jpeg(stripes, 50), { most: 12 }), '#4d4551')).toBeLessThan(5);
  });

  it('parts a light accent from a darker cloth of its hue, both in folds, through noise', async () => {
    const rng = createRng(1);
    const grain = (): number => 31 * (rng.next() + rng.next() + rng.next() + rng.next() - 2);
    const folds = paint(420, 320, (x, y) => lit(y % 160 < 6 ? '#a7d799' : y % 160 < 100 ? '#719669' : '#d16bf8', 1 + 0.22 * Math.sin(x / 13.5 + y / 160) + 0.1 * Math.sin(x / 47)).map((v) => v + grain()) as never);
    const palette = extractPalette(await jpeg(folds, 50), { most: 12 });
    expect(palette).toHaveLength(3);
    expect(nearest(palette, '#a7d799')).toBeLessThan(6);
  });

  it('keeps the accent when it may give only a few', () => {
    const greys = ['#606060', '#707070', '#808080', '#909090', '#a0a0a0', '#b0b0b0'];
    const picture = paint(400, 300, (x, y) => rgb(x < 20 && y < 140 ? '#c8281e' : greys[Math.floor(y / 50)] as string));
    const palette = extractPalette(picture, { most: 3 });
    expect(palette).toHaveLength(3);
    expect(nearest(palette, '#c8281e')).toBeLessThan(1);
  });

  it.each(['#8c2f39', '#2f5c9e', '#f2e8d0', '#4b5320', '#36393d'])('makes one colour of one cloth in folds: %s', (hex) => {
    const palette = extractPalette(paint(420, 320, (x, y) => lit(hex, 0.9 + 0.3 * Math.sin(x / 14 + y / 60) * Math.cos(y / 90))), { most: 8 });
    expect(palette).toHaveLength(1);
    expect(nearest(palette, hex)).toBeLessThan(5);
  });

  it('invents nothing between two colours with soft edges', async () => {
    const mix = (t: number): readonly [number, number, number] => rgb('#f6f4ee').map((v, k) => v + ((rgb('#1f2a44')[k] as number) - v) * t) as unknown as [number, number, number];
    const picture = paint(400, 300, (x, y) => mix(Math.min(1, Math.max(0, (60 - (Math.hypot((x % 200) - 100, (y % 150) - 75))) / 4 + 0.5))));
    for (const each of [picture, await jpeg(picture, 80)]) expect(extractPalette(each, { most: 8 })).toHaveLength(2);
  });

  it('gives the stations of a dip dye, not one muddy middle', () => {
    const palette = extractPalette(paint(300, 300, (_, y) => rgb('#f4d6d2').map((v, k) => v + ((rgb('#1e4d8c')[k] as number) - v) * (y / 300)) as never), { most: 8 });
    expect(palette.length).toBeGreaterThanOrEqual(2);
    expect(palette.length).toBeLessThanOrEqual(6);
  });

  it('passes over what is transparent', () => {
    const palette = extractPalette(paint(200, 200, (x, y) => (Math.hypot(x - 100, y - 100) < 60 ? [...rgb('#8c2f39'), 255] : [0, 255, 0, 0]) as never), { most: 4 });
    expect(palette.map(({ hex, share }) => [hex, share])).toEqual([['#8c2f39', 1]]);
    expect(extractPalette(paint(50, 50, () => [1, 2, 3, 0]), { most: 4 })).toEqual([]);
  });

  it('leaves out a plain background, and keeps its colour where it is inside', () => {
    const picture = paint(300, 300, (x, y) => { const d = Math.hypot(x - 150, y - 150); return rgb(d > 110 || d < 30 ? '#ffffff' : '#8c2f39'); });
    const palette = extractPalette(picture, { most: 4, background: 'leave-out' });
    expect(palette[0]?.hex).toBe('#8c2f39');
    expect(palette[1]).toMatchObject({ hex: '#ffffff' });
    expect(palette[1]?.share).toBeLessThan(0.12);
    expect(extractPalette(paint(90, 90, () => rgb('#ffffff')), { most: 3, background: 'leave-out' })[0]?.hex).toBe('#ffffff');
    expect(extractPalette(paint(320, 320, patches), { most: 12, background: 'leave-out' })).toHaveLength(8);
  });

  it('is the same each time, and steady from seed to seed', () => {
    const picture = paint(900, 700, patches);
    expect(extractPalette(picture, { most: 9, seed: 4 })).toEqual(extractPalette(picture, { most: 9, seed: 4 }));
    for (const seed of [5, 6]) expect(extractPalette(picture, { most: 9, seed }).map((each) => each.hex).toSorted()).toEqual(PATCHES.toSorted());
  });

  it.each([[1, 1], [3, 1], [1, 500], [5, 7], [4000, 2]])('takes a picture of %i × %i', (width, height) => {
    const palette = extractPalette(paint(width, height, () => rgb('#8c2f39')), { most: 4 });
    expect(palette).toMatchObject([{ hex: '#8c2f39', share: 1 }]);
  });

  it('comes to an end over noise alone', () => {
    const rng = createRng(9);
    const palette = extractPalette(paint(300, 300, () => [rng.whole(0, 255), rng.whole(0, 255), rng.whole(0, 255)]), { most: 8 });
    expect(palette.length).toBeLessThanOrEqual(8);
  });
});
