import { createRng } from '@toile/kernel';
import { hexDifference } from '@toile/colour';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../picture.ts';
import { detectPrintRegion } from './detect-print-region.ts';
import { createSpectrum, transform } from './fft.ts';
import { findRepeat } from './find-repeat.ts';
import { flatColours } from './flat-colours.ts';
import { makeRepeat } from './make-repeat.ts';
import type { MadeRepeat, RepeatOptions } from './make-repeat.ts';
import { rectify } from './rectify.ts';
import { reduceToSpots } from './reduce-to-spots.ts';
import { cellOf } from './repeat-cell.ts';
import { seamError } from './seam-error.ts';

type Rgb = readonly [number, number, number];
const CREAM: Rgb = [244, 234, 216], RED: Rgb = [181, 71, 60], NAVY: Rgb = [36, 65, 94];

function paint(width: number, height: number, colourAt: (x: number, y: number) => Rgb): Picture {
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rgba.set([...colourAt(x + 0.5, y + 0.5), 255], (y * width + x) * 4);
  return { width, height, rgba };
}

/** A lopsided figure in a cell of 1 × 1: a red comma with a navy dot. */
function figure(u: number, v: number): Rgb {
  if (Math.hypot(u - 0.62, v - 0.3) < 0.09) return NAVY;
  if (Math.hypot(u - 0.4, v - 0.5) < 0.24 && Math.hypot(u - 0.52, v - 0.42) > 0.16) return RED;
  return v > 0.86 && u < 0.5 && v < 0.92 ? NAVY : CREAM;
}

const part = (value: number): number => value - Math.floor(value);

/** A plane of figures: sides of the cell in pixels, how rows or columns are moved, a turn in radians. */
function plane({ width = 420, height = 340, across = 61.3, down = 53.7, kind = 'straight', turn = 0 }: { readonly width?: number; readonly height?: number; readonly across?: number; readonly down?: number; readonly kind?: 'straight' | 'half-drop' | 'brick'; readonly turn?: number }): Picture {
  const c = Math.cos(turn), s = Math.sin(turn);
  return paint(width, height, (x, y) => {
    let u = (c * x + s * y) / across, v = (-s * x + c * y) / down;
    if (kind === 'half-drop') v += (Math.floor(u) & 1) / 2;
    if (kind === 'brick') u += (Math.floor(v) & 1) / 2;
    return figure(part(u), part(v));
  });
}

const noisy = (picture: Picture, amount: number): Picture => { const rng = createRng(9); return { ...picture, rgba: Uint8Array.from(picture.rgba, (byte, i) => (i % 4 === 3 ? 255 : Math.min(255, Math.max(0, byte + amount * (rng.next() + rng.next() + rng.next() - 1.5) * 2)))) }; };
const made = (picture: Picture, options: RepeatOptions = {}): MadeRepeat => { const work = makeRepeat(picture, options); for (;;) { const { done, value } = work.next(); if (done === true) return value; } };
const blotches = (seed: number, size = 260): Picture => {
  const rng = createRng(seed), discs = Array.from({ length: 90 }, () => [rng.between(0, size), rng.between(0, size), rng.between(4, 26), rng.whole(0, 2)] as const);
  return paint(size, size, (x, y) => { const disc = discs.findLast(([dx, dy, r]) => Math.hypot(x - dx, y - dy) < r); return disc ? ([RED, NAVY, [120, 140, 90]] as const)[disc[3]] ?? RED : CREAM; });
};

describe('the Fourier transform', () => {
  it('comes back as it went, and keeps the energy (Parseval)', () => {
    const rng = createRng(4), there = createSpectrum(32), given = Float32Array.from({ length: 1024 }, () => rng.between(-1, 1));
    there.re.set(given);
    transform(there);
    const energy = there.re.reduce((sum, re, i) => sum + re * re + (there.im[i] as number) ** 2, 0) / 1024;
    expect(energy).toBeCloseTo(given.reduce((sum, value) => sum + value * value, 0), 2);
    transform(there, { isInverse: true });
    for (let i = 0; i < 1024; i += 37) expect((there.re[i] as number) / 1024).toBeCloseTo(given[i] as number, 5);
  });
});

describe('a repeat in a picture', () => {
  it.each(['straight', 'half-drop', 'brick'] as const)('is found to a hundredth of its sides and told how it is laid: %s', (kind) => {
    const across = kind === 'brick' ? 83 : 61.3, down = kind === 'brick' ? 97 : 53.7, found = findRepeat(plane({ across, down, kind }));
    expect(found?.kind).toBe(kind);
    expect(Math.abs(Math.hypot(...(found?.across ?? [0, 0])) / across - 1)).toBeLessThan(0.01);
    expect(Math.abs(Math.hypot(...(found?.down ?? [0, 0])) / down - 1)).toBeLessThan(0.01);
  });

  it('is found turned and in noise', () => {
    const turn = 0.07, found = findRepeat(noisy(plane({ turn }), 30));
    expect(found?.across[0]).toBeCloseTo(61.3 * Math.cos(turn), 0);
    expect(found?.across[1]).toBeCloseTo(61.3 * Math.sin(turn), 0);
  });

  it('is found though only its colour changes and not its lightness', () => {
    const found = findRepeat(paint(300, 240, (x, y) => (figure(part(x / 50), part(y / 40)) === CREAM ? [150, 120, 120] : [106, 134, 120])));
    expect(found?.across[0]).toBeCloseTo(50, 0);
  });

  it('of stripes has one side only', () => {
    const found = findRepeat(paint(320, 240, (x) => (part(x / 37) < 0.3 ? RED : part(x / 37) < 0.45 ? NAVY : CREAM)));
    expect(found?.isStripe).toBe(true);
    expect(Math.hypot(...(found?.across ?? [0, 0]))).toBeCloseTo(37, 0);
  });

  it('is not seen where there is none', () => {
    for (let seed = 1; seed <= 4; seed++) expect(findRepeat(blotches(seed))).toBeUndefined();
    expect(findRepeat(paint(300, 200, () => CREAM))).toBeUndefined();
    expect(findRepeat(paint(300, 200, (x) => [60 + x / 3, 90, 90]))).toBeUndefined();
    expect(findRepeat(noisy(paint(300, 200, () => [128, 128, 128]), 60))).toBeUndefined();
    expect(findRepeat(paint(5, 3, () => CREAM))).toBeUndefined();
  });
});

describe('the rectangle of a lattice', () => {
  it('is the upright one, however the lattice is named', () => {
    expect(cellOf({ a: [50, 0], b: [0, 40] })).toEqual({ across: [50, 0], down: [0, 40], kind: 'straight' });
    expect(cellOf({ a: [50, 40], b: [0, 40] }).kind).toBe('straight');
    expect(cellOf({ a: [50, 25], b: [0, 50] })).toMatchObject({ across: [50, 0], down: [0, 50], kind: 'half-drop' });
    expect(cellOf({ a: [50, 0], b: [25, 50] })).toMatchObject({ across: [50, 0], down: [0, 50], kind: 'brick' });
  });
});

describe('a tile', () => {
  it('cut from a noisy picture is the figure again, in its inks, and joins itself', () => {
    for (const kind of ['straight', 'half-drop'] as const) {
      const tile = made(noisy(plane({ kind, turn: 0.03 }), 24));
      expect(tile).toMatchObject({ method: 'found', kind });
      for (const ink of ['#f4ead8', '#b5473c', '#24415e'] as const) expect(Math.min(...tile.inks.map((hex) => hexDifference(hex, ink)))).toBeLessThan(4);
      expect(tile.seam.p95).toBeLessThanOrEqual(Math.max(2, tile.seam.innerP95 * 1.3));
    }
  });

  it.each(['blend', 'half-drop'] as const)('made by %s has a seam like its inside', (method) => {
    for (const seed of [1, 2]) {
      const { seam, method: way, kind } = made(blotches(seed, 180), { method });
      expect(way).toBe(method);
      expect(kind).toBe(method === 'blend' ? 'straight' : method);
      expect(seam.mean).toBeLessThanOrEqual(seam.innerMean * 1.3 + 0.3);
    }
  });

  it('made by blend keeps the colours of a picture in even light, and takes a slope of light off one that has it', () => {
    const inksOf = (picture: Picture): readonly string[] => made(picture, { method: 'blend', side: 160 }).inks, planted = ['#f4ead8', '#b5473c', '#24415e', '#788c5a'];
    for (const hex of planted) expect(Math.min(...inksOf(blotches(3, 200)).map((ink) => hexDifference(ink, hex)))).toBeLessThan(1.5);
    const fine = paint(200, 160, (x, y) => { const lit = 1 - 0.5 * (x / 200); return (figure(part(x / 9.7 + Math.sin(y)), part(y / 8.3 + Math.cos(x / 3))) === CREAM ? CREAM : NAVY).map((v) => v * lit) as unknown as Rgb; });
    expect(inksOf(fine).length).toBeLessThan(reduceToSpots(fine).inks.length);
  });

  it('of a picture laid beside itself as it came has a seam that is measured', () => {
    const { rgba, width, height } = paint(64, 64, (x) => [x * 3, x * 3, x * 3]);
    expect(seamError({ width, height, rgba }).excess).toBeGreaterThan(5);
    expect(seamError({ width, height, rgba }, 'mirror').mean).toBe(0);
  });

  it('comes out the same each time, and never larger than asked', () => {
    const [one, two] = [made(blotches(5, 140), { side: 96 }), made(blotches(5, 140), { side: 96 })];
    expect(two.pixels).toEqual(one.pixels);
    expect(two.inks).toEqual(one.inks);
    expect(Math.max(one.width, one.height)).toBeLessThanOrEqual(96);
  });
});

describe('spot colours', () => {
  it('are the inks that are there, the most used first, small accents among them', () => {
    const { inks, pixels } = reduceToSpots(paint(200, 160, (x, y) => (Math.hypot(x - 40, y - 40) < 13 ? [20, 130, 70] : x > 130 ? NAVY : CREAM)));
    expect(inks).toHaveLength(3);
    expect(inks[0]).toBe('#f4ead8');
    for (const [ink, hex] of [[1, '#24415e'], [2, '#148246']] as const) expect(hexDifference(inks[ink] ?? '#000000', hex)).toBeLessThan(1);
    expect(pixels[40 * 200 + 40]).toBe(2);
  });

  it('are as many as asked for, and two at the least', () => {
    expect(reduceToSpots(blotches(2, 120), 6).inks.length).toBeLessThanOrEqual(6);
    expect(reduceToSpots(paint(40, 40, () => CREAM)).inks.length).toBe(2);
    expect(new Set(reduceToSpots(paint(40, 40, () => CREAM), 8).inks).size).toBeGreaterThanOrEqual(2);
  });

  it('have no rim of a third ink along a soft edge', () => {
    const { inks, pixels } = reduceToSpots(paint(200, 120, (x) => { const t = Math.min(1, Math.max(0, (x - 98) / 4)); return x < 30 ? [140, 141, 147] : [0, 1, 2].map((k) => (CREAM[k] as number) * (1 - t) + (NAVY[k] as number) * t) as unknown as Rgb; }));
    const grey = inks.findIndex((hex) => hexDifference(hex, '#8c8d93') < 4);
    for (let x = 60; x < 190; x++) expect(pixels[60 * 200 + x]).not.toBe(grey);
  });

  it('drop single pixels and keep dots', () => {
    const { pixels } = reduceToSpots(paint(120, 120, (x, y) => (Math.hypot(x - 60, y - 60) < 3.2 || (Math.floor(x) === 20 && Math.floor(y) === 20) ? RED : x > 90 ? RED : CREAM)), 2);
    expect(pixels[20 * 120 + 20]).toBe(pixels[0]);
    expect(pixels[60 * 120 + 60]).not.toBe(pixels[0]);
  });
});

describe('a picture set square', () => {
  it('shows a checkerboard seen aslant as a checkerboard', () => {
    const corners = [[30, 20], [180, 40], [170, 150], [20, 120]] as const, m = rectify(paint(200, 170, (x, y) => (x < 100 ? RED : y < 80 ? NAVY : CREAM)), corners, { width: 60, height: 60 });
    expect(Array.from(m.rgba.slice(0, 3))).toEqual([...RED]);
    expect(Array.from(m.rgba.slice(59 * 4, 59 * 4 + 3))).toEqual([...NAVY]);
    expect(Array.from(m.rgba.slice((60 * 60 - 1) * 4, (60 * 60 - 1) * 4 + 3))).toEqual([...CREAM]);
  });

  it('has the corners of the cloth on a table proposed', () => {
    const inside = (x: number, y: number): boolean => x > 90 + y * 0.05 && x < 330 - y * 0.1 && y > 50 + x * 0.04 && y < 250 - x * 0.03;
    const { corners, confidence } = detectPrintRegion(noisy(paint(420, 320, (x, y) => (inside(x, y) ? figure(part(x / 30), part(y / 30)) : [120, 110, 100])), 6));
    expect(confidence).toBeGreaterThan(0.6);
    for (const [k, wanted] of ([[93, 54], [323, 63], [306, 241], [103, 247]] as const).entries()) expect(Math.hypot((corners[k]?.[0] ?? 0) - wanted[0], (corners[k]?.[1] ?? 0) - wanted[1])).toBeLessThan(9);
  });

  it('is the whole where the cloth fills it', () => {
    expect(detectPrintRegion(plane({}))).toEqual({ corners: [[0, 0], [420, 0], [420, 340], [0, 340]], confidence: 0 });
  });
});

describe('a picture drawn flat', () => {
  // Soft edges as a rasteriser leaves them: four places a pixel.
  const soft = (at: (x: number, y: number) => Rgb) => paint(240, 180, (x, y) => [0, 1, 2].map((k) => [[-0.25, -0.25], [0.25, -0.25], [-0.25, 0.25], [0.25, 0.25]].reduce((sum, [dx, dy]) => sum + (at(x + (dx as number), y + (dy as number))[k] as number), 0) / 4) as unknown as Rgb);
  const drawn = soft((x, y) => figure(part(x / 60), part(y / 60)));

  it('tells its colours to the digit; a photograph tells none', () => {
    expect(flatColours(drawn)?.toSorted()).toEqual(['#24415e', '#b5473c', '#f4ead8']);
    const rng = createRng(3);
    expect(flatColours(paint(120, 90, (x) => [x + rng.between(0, 9), 90, 200 - x]))).toBeUndefined();
    expect(flatColours(paint(200, 60, (x) => [x, x, x]))).toBeUndefined();
  });

  it('is reduced to those very inks, edges and all', () => {
    const spots = reduceToSpots(drawn, ['#b5473c', '#24415e', '#f4ead8', '#00ff00']);
    expect(spots.inks).toEqual(['#f4ead8', '#b5473c', '#24415e']);
    expect([...new Set(spots.pixels)].toSorted()).toEqual([0, 1, 2]);
  });
});
