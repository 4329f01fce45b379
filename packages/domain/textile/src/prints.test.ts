import { boxOf } from '@toile/geometry';
import { hexDifference, isHex } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import { describe, expect, it } from 'vitest';
import { PRINTS, printFamily } from './prints.ts';
import { paintShapes } from './placed/shape-painter.ts';
import { seamShows } from './seam-proof.ts';
import { LEADING_CONTRAST } from './recolour.ts';
import type { PrintFamily, PrintId } from './print.ts';

const ALL_IDS: readonly PrintId[] = [
  'solid', 'stripe', 'pinstripe', 'gingham', 'tartan', 'houndstooth', 'polka-dot', 'floral', 'botanical', 'peony', 'plum-blossom', 'bamboo', 'crane', 'leopard', 'zebra',
  'geometric', 'abstract', 'paisley', 'tie-dye', 'camouflage', 'ink-wash', 'cloud', 'wave', 'lattice', 'porcelain', 'dragon', 'hk-neon', 'nordic-star', 'estonian-belt',
  'muhu-floral', 'karelian',
];
const CULTURAL: readonly PrintId[] = [
  'tartan', 'paisley', 'tie-dye', 'peony', 'plum-blossom', 'bamboo', 'crane', 'ink-wash', 'cloud', 'wave', 'lattice', 'porcelain', 'dragon', 'hk-neon', 'nordic-star',
  'estonian-belt', 'muhu-floral', 'karelian',
];
const PALETTES: readonly (readonly Hex[])[] = [
  ['#f4ead8', '#b5473c', '#e0a13a', '#4a7a5a', '#2f4a6b', '#d98a8a'], ['#1c1830', '#ff2f92', '#25e0ff', '#c6ff3a'], ['#ffffff'], ['#000000'], ['#808080', '#828282', '#7e7e80'], ['#c8102e', '#c8102e'],
];
const SEEDS = [1, 2, 3, 5];
/** A tile of more shapes draws too slowly on a board. */
const MOST_SHAPES = 1500;

const paletteFor = (family: PrintFamily, palette: readonly Hex[]): readonly Hex[] => palette.slice(0, family.colours[1]);

describe('print families', () => {
  it('are all there, in the order of the vocabulary', () => {
    expect(PRINTS.map((family) => family.id)).toEqual(ALL_IDS);
  });

  it.each(PRINTS.map((family) => [family.id, family] as const))('%s draws every palette in bounds, finite, and with valid colours', (_id, family) => {
    for (const palette of PALETTES) {
      const tile = family.tile(paletteFor(family, palette), 1);
      expect([tile.width, tile.height]).toEqual(family.repeat);
      expect(tile.background).toBe(palette[0]);
      expect(tile.shapes.length).toBeLessThanOrEqual(MOST_SHAPES);
      for (const shape of tile.shapes) {
        expect(shape.outline.length).toBeGreaterThan(2);
        expect(isHex(shape.fill)).toBe(true);
        const { left, top, right, bottom } = boxOf(shape.outline);
        expect(Number.isFinite(left + top + right + bottom)).toBe(true);
        // A shape that reached further than one repeat would overlap its own copy.
        expect(Math.max(-left, right - tile.width)).toBeLessThanOrEqual(tile.width);
        expect(Math.max(-top, bottom - tile.height)).toBeLessThanOrEqual(tile.height);
      }
    }
  });

  it.each(PRINTS.map((family) => [family.id, family] as const))('%s has no seam: opposite edges agree no worse than neighbours inside', (_id, family) => {
    for (const seed of SEEDS.slice(0, 3)) expect(seamShows(family.tile(paletteFor(family, PALETTES[0] ?? []), seed)), `seed ${seed}`).toBe(false);
  });

  it.each(PRINTS.map((family) => [family.id, family] as const))('%s painted as one wrapped tile equals the middle of two by two whole tiles', (_id, family) => {
    const tile = family.tile(paletteFor(family, PALETTES[0] ?? []), 2);
    const size = 96, perMm = size / tile.width, rows = Math.round(tile.height * perMm);
    const ground = (w: number, h: number) => ({ outline: [[0, 0], [w, 0], [w, h], [0, h]] as const, fill: tile.background });
    const height = rows / perMm;
    // Rows must fall on whole pixels for the comparison: stretch by less than a pixel.
    const stretched = tile.shapes.map((shape) => ({ ...shape, outline: shape.outline.map(([x, y]) => [x, (y * height) / tile.height] as const), ...(shape.holes ? { holes: shape.holes.map((hole) => hole.map(([x, y]) => [x, (y * height) / tile.height] as const)) } : {}) }));
    const one = paintShapes([ground(tile.width, height), ...stretched], { width: tile.width, height, perMm, wraps: 'all' });
    const four = stretched.flatMap((shape) => [-1, 0, 1, 2].flatMap((j) => [-1, 0, 1, 2].map((i) => ({
      ...shape, outline: shape.outline.map(([x, y]) => [x + i * tile.width, y + j * height] as const),
      ...(shape.holes ? { holes: shape.holes.map((hole) => hole.map(([x, y]) => [x + i * tile.width, y + j * height] as const)) } : {}),
    }))));
    const plane = paintShapes([ground(tile.width * 2, height * 2), ...four], { width: tile.width * 2, height: height * 2, perMm });
    let most = 0;
    const dx = size >> 1, dy = rows >> 1;
    for (let y = 0; y < rows; y++) for (let x = 0; x < size; x++) for (let c = 0; c < 3; c++) {
      const a = one.rgba[(((y + dy) % rows) * size + ((x + dx) % size)) * 4 + c] as number, b = plane.rgba[((y + dy) * size * 2 + x + dx) * 4 + c] as number;
      most = Math.max(most, Math.abs(a - b));
    }
    expect(most).toBeLessThanOrEqual(2);
  });

  it('would show a seam if shapes were cut at the edge', () => {
    const tile = printFamily('polka-dot').tile(['#ffffff', '#000000'], 1);
    const wedge = { outline: [[0, 0], [tile.width / 2, 0], [tile.width / 2 - 3, tile.height], [0, tile.height]] as const, fill: '#000000' as const };
    expect(seamShows({ ...tile, shapes: [wedge] })).toBe(true);
  });

  it.each(PRINTS.map((family) => [family.id, family] as const))('%s is the same twice and keeps to its colours and seed', (_id, family) => {
    const [a, b] = [family.tile(['#f4ead8', '#b5473c', '#e0a13a'], 7), family.tile(['#f4ead8', '#b5473c', '#e0a13a'], 7)];
    expect(a).toEqual(b);
    expect(family.tile(['#f4ead8', '#b5473d', '#e0a13a'], 7).id).not.toBe(a.id);
    expect(family.tile(['#f4ead8', '#b5473c', '#e0a13a'], 8).id).not.toBe(a.id);
  });

  it.each(PRINTS.filter((family) => family.id !== 'solid').map((family) => [family.id, family] as const))('%s uses the leading colour of a legible palette exactly', (_id, family) => {
    const tile = family.tile(['#f4ead8', '#14284b'], 3);
    expect(tile.shapes.some((shape) => shape.fill === '#14284b')).toBe(true);
  });

  it.each(PRINTS.filter((family) => family.id !== 'solid').map((family) => [family.id, family] as const))('%s stays legible where palette colours are almost the same', (_id, family) => {
    for (const palette of [['#808080', '#828282'], ['#ffffff'], ['#000000'], ['#c8102e', '#c8102e']] as const) {
      const tile = family.tile(palette, 1);
      const most = Math.max(...tile.shapes.map((shape) => hexDifference(shape.fill, tile.background)));
      expect(most, palette.join()).toBeGreaterThanOrEqual(LEADING_CONTRAST - 1);
    }
  });

  it('that come from a culture say where from, what they mean and how to treat them, in three languages', () => {
    for (const id of CULTURAL) {
      const { provenance } = printFamily(id);
      expect(provenance, id).toBeDefined();
      for (const text of [provenance?.name.en, provenance?.name.zhHans, provenance?.name.zhHk, provenance?.origin, provenance?.meaning, provenance?.care]) expect((text ?? '').length, id).toBeGreaterThan(0);
      expect(provenance?.name.zhHans).toMatch(/\p{Script=Han}/u);
      expect(provenance?.name.zhHk).toMatch(/\p{Script=Han}/u);
    }
  });

  it('that are placed give pictures within the panel, partly bare, the same each time', () => {
    for (const family of PRINTS) for (const panel of ['bodice', 'skirt', 'coat'] as const) {
      expect((family.placed?.(['#f4f1e8', '#2b2f38', '#b0402f'], 4, panel) ?? []).length > 0, `${family.id} on a ${panel}`).toBe(family.panels.includes(panel));
      for (const picture of family.placed?.(['#f4f1e8', '#2b2f38', '#b0402f'], 4, panel) ?? []) {
        expect(picture.rgba.length).toBe(picture.width * picture.height * 4);
        expect(picture.s[0]).toBeGreaterThanOrEqual(0);
        expect(picture.s[1]).toBeLessThanOrEqual(1.1);
        expect(picture.s[1]).toBeGreaterThan(picture.s[0]);
        let bare = 0;
        for (let i = 3; i < picture.rgba.length; i += 4) if ((picture.rgba[i] as number) < 26) bare++;
        expect(bare / (picture.width * picture.height), family.id).toBeGreaterThan(0.08);
        expect(family.placed?.(['#f4f1e8', '#2b2f38', '#b0402f'], 4, panel)[0]?.id).toBe(picture.id);
      }
    }
  });
});
