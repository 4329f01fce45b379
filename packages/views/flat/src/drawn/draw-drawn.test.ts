import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { signedArea } from '@toile/geometry';
import { sampleDesign } from '@toile/garment';
import type { Design, DesignElements, TracedSketch } from '@toile/garment';
import { flatten } from '../path.ts';
import { flatsToSvg } from '../sheet-svg.ts';
import { drawnFlat } from './draw-drawn.ts';
import { bodyOfDesign, resolveGarment } from '@toile/garment';

const read = (name: string): TracedSketch => JSON.parse(readFileSync(new URL(`../../../../../corpus/sketches/traced/${name}.json`, import.meta.url), 'utf8')) as TracedSketch;

function wearing(sketch: TracedSketch, regions: Record<string, { readonly colours: readonly `#${string}`[] }> = {}): { readonly design: Design; readonly elements: DesignElements } {
  const usual = sampleDesign(sketch.type, { colours: ['#39503c'] });
  return {
    design: { ...usual, garments: usual.garments.map((garment) => (garment.type === sketch.type ? { ...garment, drawn: { sketch: sketch.id, regions } } : garment)) as Design['garments'] },
    elements: { prints: new Map(), sketches: new Map([[sketch.id, sketch]]) },
  };
}

describe('the flat of a garment used as drawn', () => {
  it('encloses as much cloth as the drawing does', () => {
    for (const name of ['boxy-tee', 'cocoon-coat', 'unequal-trousers']) {
      const sketch = read(name), { design } = wearing(sketch);
      const body = bodyOfDesign(design), garment = resolveGarment(design.garments.find((one) => one.type === sketch.type) as Design['garments'][number], body);
      const flat = drawnFlat(garment, sketch, 'front');
      const edge = flat.groups.flatMap(({ paths }) => paths).find(({ line }) => line === 'outline');
      const drawn = Math.abs(signedArea(flatten(edge?.path as NonNullable<typeof edge>['path'], 2)));
      const wanted = Math.abs(signedArea(sketch.outline)) * sketch.mm ** 2;
      expect(Math.abs(drawn - wanted) / wanted, name).toBeLessThan(0.01);
    }
  });

  it('fills a region with exactly the colour it was given, and says which side is proposed', () => {
    const { design, elements } = wearing(read('handkerchief-skirt'), { 'panel-left': { colours: ['#12ab34'] } });
    const svg = flatsToSvg(design, { mode: 'colour', elements });
    expect(svg.match(/fill="#12ab34"/g)?.length).toBe(1);
    expect(svg).toContain('fill="#39503c"');
    expect(svg).toContain('back (proposed)');
    expect(svg).toContain('stroke-dasharray');
  });

  it('refuses to draw without the sketch', () => {
    const { design } = wearing(read('boxy-tee'));
    expect(() => flatsToSvg(design)).toThrow(/was not handed in/);
  });
});
