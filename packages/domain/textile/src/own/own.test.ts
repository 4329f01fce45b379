import { createPainter } from '@toile/drawing';
import type { Tile } from '@toile/drawing';
import { boxOf, signedArea } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import { describe, expect, it } from 'vitest';
import { describePrint } from '../describe-print.ts';
import { patternOf, tileOf, validatePrintChoice, variationsOf } from '../print-choice.ts';
import { PRINTS } from '../prints.ts';
import { makeOwnPrint } from './make-own-print.ts';
import { ownPrintToData, readOwnPrint } from './own-print-data.ts';
import { inksOf, ownPrintKey, sampleOwnPrint } from './own-print.ts';
import type { OwnPrint } from './own-print.ts';
import { ownTile } from './own-tile.ts';
import { tracePrint } from './trace-print.ts';

const print = sampleOwnPrint(), choice = { id: 'own', own: print.id, scale: 1, rotation: 0 } as const, prints = new Map([[print.id, print]]);

describe('a print of one’s own, chosen', () => {
  it('is named by its element, and no other print is', () => {
    expect(validatePrintChoice(choice)).toEqual([]);
    for (const [wrong, where] of [[{ ...choice, own: undefined }, 'print.own'], [{ ...choice, own: 'el-12' }, 'print.own'], [{ ...choice, id: 'floral' }, 'print.own'], [{ ...choice, variation: { density: 1 } }, 'print.variation']] as const) {
      expect(validatePrintChoice(wrong).map((problem) => problem.where)).toEqual([where]);
    }
  });

  it('must have been handed in', () => {
    expect(() => patternOf(choice, ['#ffffff'])).toThrow(print.id);
    expect(() => patternOf(choice, ['#ffffff'], { prints: new Map() })).toThrow(print.id);
    expect(patternOf(choice, ['#ffffff'], { prints })?.tile?.raster).toBeDefined();
  });

  it('says what it is in words', () => {
    expect(describePrint({ ...choice, scale: 2 }, prints)).toBe('your own print “sample”, medium (80 × 80 mm repeat)');
    expect(describePrint(choice)).toBe('a print of your own');
  });
});

describe('its inks', () => {
  it('are the garment’s colours to the digit, as far as they go', () => {
    expect(inksOf(print, ['#010203'])).toEqual(['#010203', print.inks[1], print.inks[2]]);
    const colours = ['#123456', '#fedcba', '#00ff01'] as const satisfies readonly Hex[];
    expect(patternOf(choice, colours, { prints })?.tile?.raster?.inks).toEqual(colours);
    expect(patternOf(choice, colours, { prints })?.tile?.background).toBe('#123456');
  });

  it('reach the painting as they are, in the middle of a spot', () => {
    const flat: OwnPrint = { ...print, width: 2, height: 1, mm: [200, 100], pixels: new Uint8Array([0, 1]) };
    const cloth = { id: 'plain', gloss: 0, glossPower: 1, contrast: 0, opacity: 1 }, tile = ownTile(flat, ['#40a060', '#203040'], undefined);
    const { rgba } = createPainter().paint({ view: { left: 0, top: 0, width: 200, height: 100 }, ink: '#000000', seed: 1, layers: [{ id: 'a', part: 'a', outline: [[-9, -9], [209, -9], [209, 109], [-9, 109]], colour: '#40a060', material: cloth, shadow: 0, contour: 0, pattern: { tile, scale: 1, rotation: 0 } }] }, { width: 80, height: 40, style: 'marker', paper: '#ffffff' });
    const at = (x: number): number[] => Array.from(rgba.subarray((20 * 80 + x) * 4, (20 * 80 + x) * 4 + 3));
    expect(at(20)[1]).toBeGreaterThan(at(60)[1] as number);
  });
});

describe('its layings', () => {
  const half = (tile: Tile): string => `${tile.raster?.width}×${tile.raster?.height}px ${tile.width}×${tile.height}mm`;
  it('make larger tiles of the same scale', () => {
    expect(half(ownTile(print, [], undefined))).toBe('64×64px 40×40mm');
    expect(half(ownTile(print, [], 'half-drop'))).toBe('128×64px 80×40mm');
    expect(half(ownTile(print, [], 'brick'))).toBe('64×128px 40×80mm');
    expect(half(ownTile(print, [], 'mirror'))).toBe('128×128px 80×80mm');
    expect(half(ownTile({ ...print, layout: 'brick' }, [], undefined))).toBe(half(ownTile(print, [], 'brick')));
    expect(half(ownTile({ ...print, layout: 'brick' }, [], 'straight'))).toBe('64×64px 40×40mm');
  });

  it('keep every ink’s share of the cloth', () => {
    const share = (pixels: Uint8Array, ink: number): number => pixels.filter((one) => one === ink).length / pixels.length;
    for (const repeat of ['half-drop', 'brick', 'mirror'] as const) for (const ink of [0, 1, 2]) expect(share(ownTile(print, [], repeat).raster?.pixels ?? new Uint8Array(1), ink)).toBeCloseTo(share(print.pixels, ink), 9);
  });

  it('may be tossed, bordered, engineered, set as a medallion or placed once', () => {
    expect(ownTile(print, [], 'toss').shapes.length).toBeGreaterThan(4);
    for (const layout of ['border', 'engineered', 'panel', 'placed'] as const) expect(patternOf({ ...choice, layout }, print.inks, { prints, panel: 'skirt' })?.placed?.length).toBe(1);
    expect(patternOf({ ...choice, layout: 'border' }, print.inks, { prints, panel: 'bodice' })).toBeUndefined();
    expect(patternOf({ ...choice, layout: 'placed' }, print.inks, { prints })).toBeUndefined();
  });

  it('placed once is in its true size', () => {
    const [placed] = patternOf({ ...choice, layout: 'placed', scale: 2 }, print.inks, { prints, panel: 'skirt' })?.placed ?? [];
    expect(((placed?.t[1] ?? 0) - (placed?.t[0] ?? 0)) * 660).toBeCloseTo(80, 6);
    expect(((placed?.s[1] ?? 0) - (placed?.s[0] ?? 0)) * 640).toBeCloseTo(80, 6);
  });
});

describe('its outlines', () => {
  it('hold as much as its pixels, spot by spot, also over an edge', () => {
    const moved: OwnPrint = { ...print, pixels: Uint8Array.from(print.pixels, (_, i) => print.pixels[(i + 30 + 30 * 64) % print.pixels.length] as number) };
    for (const one of [print, moved]) {
      const shapes = tracePrint(one, one.inks), red = one.pixels.filter((ink) => ink > 0).length * (40 / 64) ** 2;
      expect(shapes.length).toBe(2);
      expect(Math.abs(signedArea(shapes[0]?.outline ?? []))).toBeGreaterThan(red * 0.9);
      expect(Math.abs(signedArea(shapes[0]?.outline ?? []))).toBeLessThan(red * 1.1);
      const box = boxOf(shapes[0]?.outline ?? []);
      expect(box.right - box.left).toBeLessThan(30);
    }
  });

  it('of stripes end at the tile', () => {
    const stripes: OwnPrint = { ...print, pixels: Uint8Array.from(print.pixels, (_, i) => (i % 64 < 20 ? 1 : 0)) }, [bar] = tracePrint(stripes, stripes.inks);
    expect(boxOf(bar?.outline ?? [])).toMatchObject({ top: expect.closeTo(0, 0) as number, bottom: expect.closeTo(40, 0) as number });
  });
});

describe('its data', () => {
  it('comes back as it went, through JSON and through a worker', () => {
    const read = readOwnPrint(JSON.parse(JSON.stringify(ownPrintToData(print))));
    expect(read.ok && read.value).toEqual(print);
    expect(structuredClone(print)).toEqual(print);
    expect(ownPrintKey(structuredClone(print))).toBe(ownPrintKey(print));
    expect(ownPrintKey({ ...print, pixels: print.pixels.map((ink, i) => (i === 7 ? 1 : ink)) })).not.toBe(ownPrintKey(print));
  });

  it('is refused where it is not a print, each fault named', () => {
    const data = ownPrintToData(print);
    for (const [wrong, where] of [
      [null, 'print'], [{ ...data, width: 5000 }, 'print.width'], [{ ...data, width: 63 }, 'print.pixels'], [{ ...data, inks: ['#ffffff'] }, 'print.inks'], [{ ...data, inks: ['red', '#ffffff'] }, 'print.inks'], [{ ...data, inks: data.inks.slice(0, 2) }, 'print.pixels'],
      [{ ...data, pixels: '<svg>' }, 'print.pixels'], [{ ...data, pixels: 7 }, 'print.pixels'], [{ ...data, mm: [0, 10] }, 'print.mm'], [{ ...data, mm: [Number.NaN, 10] }, 'print.mm'], [{ ...data, seam: -1 }, 'print.seam'], [{ ...data, id: '../../x' }, 'print.id'], [{ ...data, layout: 'spiral' }, 'print.layout'],
    ] as const) {
      const read = readOwnPrint(wrong);
      expect(read.ok ? [] : read.problems.map((problem) => problem.where)).toEqual([where]);
    }
  });
});

describe('a print made of a picture', () => {
  const rgba = Uint8Array.from({ length: 200 * 160 * 4 }, (_, i) => { const p = i >> 2, x = p % 200, y = Math.floor(p / 200); return i % 4 === 3 ? 255 : (x % 40 < 13 && y % 32 < 20) !== (x % 40 > 30 && y % 32 > 27) ? [180, 60, 50][i % 4] as number : [240, 230, 210][i % 4] as number; });
  const picture = { width: 200, height: 160, rgba }, asked = { id: print.id, name: 'mine' } as const;

  it('has the size that was asked for, and tells its steps', () => {
    const steps: string[] = [], made = makeOwnPrint(picture, { ...asked, mm: 50, onStep: (step) => steps.push(step) });
    expect(made.ok && made.value.mm[0]).toBe(50);
    expect(made.ok && made.value.mm[1]).toBeCloseTo(40, 0);
    expect(steps).toEqual(['region', 'rectify', 'find', 'tile', 'spots', 'measure']);
    const read = made.ok ? readOwnPrint(ownPrintToData(made.value)) : undefined;
    expect(read?.ok).toBe(true);
  });

  it('follows from the width of the whole where that is known', () => {
    const made = makeOwnPrint(picture, { ...asked, pictureMm: 500 });
    expect(made.ok && made.value.mm[0]).toBeCloseTo(100, 0);
  });

  it('is refused with a reason where it cannot be made', () => {
    for (const [one, options, where] of [
      [{ ...picture, width: 3, height: 3 }, {}, 'picture'], [{ ...picture, rgba: rgba.slice(0, 99) }, {}, 'picture'], [picture, { inks: 40 }, 'inks'], [picture, { mm: 0 }, 'mm'], [picture, { pictureMm: Number.NaN }, 'pictureMm'],
      [picture, { side: 5000 }, 'side'], [picture, { corners: [[0, 0], [10, 10], [10, 0], [0, 10]] as const }, 'corners'], [picture, { corners: [[0, 0], [9, Infinity], [10, 9], [0, 10]] as const }, 'corners'],
    ] as const) {
      const made = makeOwnPrint(one, { ...asked, ...options });
      expect(made.ok ? [] : made.problems.map((problem) => problem.where)).toEqual([where]);
    }
  });
});

describe('a print of the house, varied', () => {
  it('is as it was drawn where nothing is asked', () => {
    for (const id of ['floral', 'gingham', 'crane'] as const) expect(tileOf(id, ['#ffffff', '#203040'], 2, { variation: {} })).toBe(tileOf(id, ['#ffffff', '#203040'], 2));
    expect(validatePrintChoice({ id: 'floral', scale: 1, rotation: 0, variation: { density: 1.5, contrast: 0.5, seed: 12 } })).toEqual([]);
    for (const variation of [{ density: 9 }, { contrast: -1 }, { seed: 1.5 }, { colour: 1 }, 7, null]) expect(validatePrintChoice({ id: 'floral', scale: 1, rotation: 0, variation })).toHaveLength(1);
  });

  it('has as many figures to the area as asked, of as many shapes as before', () => {
    const drawn = tileOf('floral', ['#ffffff', '#203040'], 1), dense = tileOf('floral', ['#ffffff', '#203040'], 1, { variation: { density: 2 } });
    expect((drawn.width * drawn.height) / (dense.width * dense.height)).toBeCloseTo(2, 9);
    expect(dense.shapes).toHaveLength(drawn.shapes.length);
  });

  it('hears what it says it hears, and nothing else', () => {
    for (const id of ['floral', 'stripe', 'gingham', 'houndstooth', 'paisley'] as const) {
      const heard = variationsOf(id), at = (variation: object): string => JSON.stringify(tileOf(id, ['#ffffff', '#203040', '#a04030'], 1, { variation }).shapes);
      for (const name of (['density', 'contrast'] as const).filter((one) => !heard.includes(one))) expect(at({ [name]: 0.6 })).toBe(at({}));
      for (const name of heard.filter((one) => one !== 'seed')) expect(at({ [name]: 0.6 })).not.toBe(at({}));
    }
    expect(PRINTS.filter(({ id }) => variationsOf(id).length > 0).length).toBeGreaterThan(20);
  });
});
