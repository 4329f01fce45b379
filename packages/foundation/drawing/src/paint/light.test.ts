import { describe, expect, it } from 'vitest';
import type { Hex } from '@toile/kernel';
import { PAPER_GRAINS, STYLE_IDS } from '../scene.ts';
import type { Material, PaintOptions } from '../scene.ts';
import { lightOfOptions, USUAL_LIGHT_ANGLE } from './light.ts';
import { createPainter } from './painter.ts';
import { testLayer, testScene } from './test-scene.ts';

const paint: PaintOptions = { width: 160, height: 240, style: 'marker', paper: '#f7f4ee' };
const painter = createPainter(), scene = testScene(4);
const bytes = (options: Partial<PaintOptions>): Buffer => Buffer.from(painter.paint(scene, { ...paint, ...options }).rgba);
/** Mean of red less blue, and of the difference between neighbours in a row. */
function measures(pixels: Buffer): { readonly warmth: number; readonly contrast: number } {
  let warmth = 0, contrast = 0;
  for (let o = 4; o < pixels.length; o += 4) { warmth += (pixels[o] as number) - (pixels[o + 2] as number); contrast += Math.abs((pixels[o + 1] as number) - (pixels[o - 3] as number)); }
  return { warmth: (warmth * 4) / pixels.length, contrast: (contrast * 4) / pixels.length };
}

describe('light and paper', () => {
  it('are those of the usual picture where left out', () => {
    expect(bytes({ light: { angle: USUAL_LIGHT_ANGLE, hardness: 0.5, warmth: 0 }, paperGrain: 'smooth' }).equals(bytes({}))).toBe(true);
    expect(bytes({ lightAngle: 0.6 }).equals(bytes({ light: { angle: 0.6 } }))).toBe(true);
    expect(lightOfOptions({ ...paint, lightAngle: 0.6, light: { angle: -0.3 } })).toEqual(lightOfOptions({ ...paint, light: { angle: -0.3 } }));
  });

  it('cast harder shadows under a bare bulb, and fall from the other side when turned', () => {
    expect(measures(bytes({ light: { hardness: 1 } })).contrast).toBeGreaterThan(measures(bytes({ light: { hardness: 0 } })).contrast * 1.02);
    const left = lightOfOptions(paint), right = lightOfOptions({ ...paint, light: { angle: -USUAL_LIGHT_ANGLE } });
    expect(Math.sign(left.shadowX)).toBe(-Math.sign(right.shadowX));
    expect(left.awayX).toBeCloseTo(-right.awayX, 10);
  });

  it('tint light and shade in opposite ways', () => {
    const dark = testScene(4), lit = (warmth: number): number => measures(Buffer.from(painter.paint(dark, { ...paint, light: { warmth } }).rgba)).warmth;
    expect(new Set([lit(-1), lit(0), lit(1)].map((v) => v.toFixed(3))).size).toBe(3);
  });

  it('show the grain of each paper where nothing is painted, and none on smooth paper', () => {
    const bare = (paperGrain: NonNullable<PaintOptions['paperGrain']>): number => new Set(new Uint32Array(painter.paint({ ...scene, layers: [] }, { ...paint, paperGrain }).rgba.buffer)).size;
    for (const grain of PAPER_GRAINS) expect(bare(grain) > 1, grain).toBe(grain !== 'smooth');
  });

  describe('on a stuff', () => {
    const { pattern: _, fade: __, ...layer } = testLayer(4, 0);
    /** The pixels that a layer of this stuff covers: red, green, blue. */
    const seenOf = (material: Partial<Material>, colour: Hex, options: Partial<PaintOptions> = {}): readonly (readonly number[])[] => {
      const cloth = { ...layer, colour, material: { id: 'm', gloss: 0, glossPower: 8, contrast: 0.9, opacity: 1, ...material }, holes: [], shapes: [], inks: [], shadow: 0, contour: 0 };
      const bare = painter.paint({ ...scene, layers: [] }, { ...paint, ...options }).rgba.slice(), { rgba } = painter.paint({ ...scene, layers: [cloth] }, { ...paint, ...options });
      return Array.from({ length: rgba.length / 4 }, (___, i) => [0, 1, 2].map((k) => rgba[i * 4 + k] as number)).filter((pixel, i) => pixel.some((value, k) => Math.abs(value - (bare[i * 4 + k] as number)) > 16));
    };
    const meanOf = (pixels: readonly (readonly number[])[], k: number): number => pixels.reduce((sum, pixel) => sum + (pixel[k] as number), 0) / pixels.length;

    it('that is thin fall through it: it is paler than its thickness alone would make it', () => {
      const thick = meanOf(seenOf({}, '#8c2f3f'), 1), paper = 0xf4;
      expect((meanOf(seenOf({ opacity: 0.5 }, '#8c2f3f'), 1) - thick) / (paper - thick)).toBeGreaterThan(0.42);
    });

    it('that is matt leave its colour in it, where satin goes white', () => {
      const palest = (material: Partial<Material>): number => { const reds = seenOf(material, '#2e3f5c', { style: 'watercolour' }).map(([red]) => red as number).toSorted((a, b) => a - b); return reds[Math.floor(reds.length * 0.95)] as number; };
      expect(palest({ gloss: 0.03, contrast: 0.85 })).toBeLessThan(palest({ gloss: 0.62, contrast: 0.85 }) - 19);
    });

    it('that is deep skin is brown in line and wash, not grey', () => {
      const pixels = seenOf({ id: 'skin', isBody: true }, '#6a4531', { style: 'ink' });
      expect(meanOf(pixels, 0) - meanOf(pixels, 2)).toBeGreaterThan(38);
    });
  });

  it('leave every style different from every other', () => {
    const all = STYLE_IDS.map((style) => bytes({ style }).toString('base64'));
    expect(new Set(all).size).toBe(STYLE_IDS.length);
  });
});
