import { describe, expect, it } from 'vitest';
import { PAPER_GRAINS, STYLE_IDS } from '../scene.ts';
import type { PaintOptions } from '../scene.ts';
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

  it('fall through thin cloth, which is paler than its thickness alone would make it', () => {
    const { pattern: _, fade: __, ...layer } = testLayer(4, 0);
    const meanOf = (opacity: number): number => {
      const cloth = { ...layer, colour: '#8c2f3f', material: { id: 'm', gloss: 0, glossPower: 8, contrast: 0.9, opacity }, holes: [], shapes: [], inks: [], shadow: 0, contour: 0 } as const;
      const { rgba } = painter.paint({ ...scene, layers: [cloth] }, paint);
      const seen = Array.from({ length: rgba.length / 4 }, (___, i) => rgba[i * 4 + 1] as number).filter((green) => green < 225);
      return seen.reduce((sum, green) => sum + green, 0) / seen.length;
    };
    const thick = meanOf(1), paper = 0xf4;
    expect((meanOf(0.5) - thick) / (paper - thick)).toBeGreaterThan(0.42);
  });

  it('leave every style different from every other', () => {
    const all = STYLE_IDS.map((style) => bytes({ style }).toString('base64'));
    expect(new Set(all).size).toBe(STYLE_IDS.length);
  });
});
