import { describe, expect, it } from 'vitest';
import type { Hex } from '@toile/kernel';
import { patternOf, tileOf, validatePrintChoice } from '../print-choice.ts';
import { COMPOSITION_IDS, REPEAT_IDS } from '../print.ts';
import { PRINTS } from '../prints.ts';
import { seamShows, tilePixels } from '../seam-proof.ts';
import type { Tile } from '@toile/drawing';
import { clipLine, movedShape } from './clip-shapes.ts';
import { motifsOf } from './motifs-of.ts';

const COLOURS: readonly Hex[] = ['#f4ead8', '#b5473c', '#e0a13a', '#4a7a5a', '#2f4a6b', '#d98a8a'];
const FAMILIES = PRINTS.filter((family) => family.id !== 'solid');
const coloursOf = (family: (typeof PRINTS)[number]): readonly Hex[] => COLOURS.slice(0, family.colours[1]);

/** Order of overlapping shapes may differ where blocks meet: a few steps of colour at an edge. */
const TINT = 6;

/** The 98th share of differences between two pictures, the second read at `across(x)`. */
function worst(a: ReturnType<typeof tilePixels>, b: ReturnType<typeof tilePixels>, across: (x: number) => number): number {
  const differences: number[] = [];
  for (let y = 0; y < a.height; y += 2) for (let x = 0; x < a.width; x++) differences.push(Math.max(...a.at(x, y).map((value, i) => Math.abs(value - (b.at(across(x), y)[i] as number)))));
  return differences.toSorted((p, q) => p - q)[Math.floor(differences.length * 0.98)] ?? 0;
}

describe('a repeat laid another way', () => {
  it.each(FAMILIES.map((family) => [family.id, family] as const))('%s has no seam in any of them, and keeps its colours', (id, family) => {
    for (const repeat of REPEAT_IDS.filter((one) => one !== 'mirror' || !family.hasWriting)) {
      const tile = tileOf(id, coloursOf(family), 1, { repeat });
      expect(seamShows(tile, Math.round((112 * tile.width) / family.repeat[0]), 1.5), repeat).toBe(false);
      expect(tile.background).toBe(COLOURS[0]);
      expect(tile.shapes.length, repeat).toBeGreaterThan(0);
      expect(tile.shapes.every((shape) => shape.outline.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y))), repeat).toBe(true);
    }
  });

  it('drops every second column by half a repeat, moves every second row by half, and mirrors', () => {
    for (const id of ['peony', 'stripe', 'gingham', 'polka-dot', 'geometric', 'karelian'] as const) {
      const family = FAMILIES.find((one) => one.id === id) as (typeof PRINTS)[number];
      const colours = coloursOf(family);
      const drop = tileOf(id, colours, 2, { repeat: 'half-drop' }), brick = tileOf(id, colours, 2, { repeat: 'brick' }), mirror = tileOf(id, colours, 2, { repeat: 'mirror' });
      const moves = (tile: Tile, dx: number, dy: number): number => {
        const shifted: Tile = { ...tile, shapes: tile.shapes.map((shape) => movedShape(shape, dx, dy)) };
        return worst(tilePixels(tile, 80), tilePixels(shifted, 80), (x) => x);
      };
      // What is drawn on the half-drop already keeps its tile.
      const dropped = family.layout === 'half-drop' ? 0 : moves(drop, drop.width / 2, drop.height / 2);
      expect(dropped, `${id} drop`).toBeLessThanOrEqual(TINT);
      expect(moves(brick, brick.width / 2, brick.height / 2), `${id} brick`).toBeLessThanOrEqual(TINT);
      const pixels = tilePixels(mirror, 96);
      expect(worst(pixels, pixels, (x) => 95 - x), `${id} mirror`).toBeLessThanOrEqual(TINT);
    }
  });

  it('keeps upright figures on their feet when tossed', () => {
    const dragon = FAMILIES.find((one) => one.id === 'dragon') as (typeof PRINTS)[number];
    expect(dragon.isUpright).toBe(true);
    const tossed = tileOf('dragon', coloursOf(dragon), 3, { repeat: 'toss' });
    const drawn = motifsOf(tileOf('dragon', coloursOf(dragon), 3));
    const tall = drawn[0];
    expect(tall).toBeDefined();
    expect(tossed.shapes.length).toBeGreaterThanOrEqual(tall?.shapes.length ?? 0);
  });

  it('never turns writing round', () => {
    expect(validatePrintChoice({ id: 'hk-neon', scale: 1, rotation: 0, repeat: 'mirror' })[0]).toMatchObject({ where: 'print.repeat', code: 'combination-forbidden' });
  });

  it('is refused where it is no way to lay a repeat', () => {
    expect(validatePrintChoice({ id: 'peony', scale: 1, rotation: 0, repeat: 'toss' })).toEqual([]);
    expect(validatePrintChoice({ id: 'peony', scale: 1, rotation: 0, repeat: 'thrown' })[0]).toMatchObject({ where: 'print.repeat', code: 'value-out-of-range' });
  });
});

describe('a print composed for the panel', () => {
  it.each(FAMILIES.map((family) => [family.id, family] as const))('%s makes a border, an engineered print and a medallion', (id, family) => {
    for (const layout of COMPOSITION_IDS) {
      expect(validatePrintChoice({ id, scale: 1, rotation: 0, layout })).toEqual([]);
      for (const panel of ['bodice', 'skirt', 'coat'] as const) {
        const pattern = patternOf({ id, scale: 1, rotation: 0, layout }, coloursOf(family), { seed: 3, panel });
        const isBare = layout === 'border' && panel === 'bodice';
        expect(pattern === undefined, `${id} ${layout} ${panel}`).toBe(isBare);
        if (isBare) continue;
        const [picture] = pattern?.placed ?? [];
        const inked = Array.from({ length: (picture?.rgba.length ?? 0) / 4 }, (_, i) => picture?.rgba[i * 4 + 3] ?? 0).filter((alpha) => alpha > 128).length / ((picture?.rgba.length ?? 4) / 4);
        expect(inked, `${id} ${layout} ${panel}`).toBeGreaterThan(0.02);
      }
      expect(patternOf({ id, scale: 1, rotation: 0, layout }, coloursOf(family), { seed: 3 })?.tile === undefined).toBe(layout !== 'engineered');
    }
  });

  it('an engineered print grows towards the hem', () => {
    const [picture] = patternOf({ id: 'polka-dot', scale: 1, rotation: 0, layout: 'engineered' }, COLOURS, { panel: 'coat' })?.placed ?? [];
    const inkIn = (from: number, to: number): number => {
      let sum = 0;
      const { width = 0, height = 0, rgba = new Uint8Array() } = picture ?? {};
      for (let y = Math.round(height * from); y < height * to; y++) for (let x = 0; x < width; x++) sum += (rgba[(y * width + x) * 4 + 3] as number) / 255;
      return sum / (width * height * (to - from));
    };
    expect(inkIn(0.7, 1)).toBeGreaterThan(inkIn(0, 0.3) * 1.5);
  });
});

describe('a line cut at a window', () => {
  it('keeps what lies inside', () => {
    const cut = clipLine([[-1, -1], [3, -1], [3, 3], [-1, 3]], { left: 0, top: 0, right: 2, bottom: 1 });
    expect(cut.length).toBeGreaterThanOrEqual(4);
    expect(cut.every(([x, y]) => x >= 0 && x <= 2 && y >= 0 && y <= 1)).toBe(true);
    expect(clipLine([[5, 5], [6, 5], [6, 6]], { left: 0, top: 0, right: 2, bottom: 1 })).toEqual([]);
  });
});
