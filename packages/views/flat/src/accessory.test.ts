import { ACCESSORY_IDS, sampleDesign } from '@toile/garment';
import { describe, expect, it } from 'vitest';
import { drawAccessoryFlat } from './accessory.ts';
import { endOf } from './path.ts';
import { flatsToSvg } from './sheet-svg.ts';
import { pathData } from './svg.ts';

describe('drawAccessoryFlat', () => {
  it('draws every accessory of the vocabulary at a size that fits a person: finite, closed, with cloth in it', () => {
    for (const type of ACCESSORY_IDS) {
      const { box, groups } = drawAccessoryFlat(type);
      const paths = groups.flatMap((group) => group.paths);
      const [wide, high] = [box.right - box.left, box.bottom - box.top];
      const faults = [
        (wide < 100 || wide > 1200) && `${wide} wide`, (high < 40 || high > 1100) && `${high} high`, paths.some((one) => /NaN|Infinity/.test(pathData(one.path))) && 'not finite', !paths.some((one) => one.fill === 'cloth') && 'no cloth',
        paths.some(({ path, fill }) => fill !== 'none' && (!path.isClosed || Math.hypot(endOf(path)[0] - path.start[0], endOf(path)[1] - path.start[1]) > 1e-6)) && 'an open shape is filled',
      ].filter((fault) => fault !== false);
      expect(faults, type).toEqual([]);
    }
  });

  it('stands on the sheet under its name in the asked language, in its own colour, and only with the whole design', () => {
    const design = { ...sampleDesign('coat'), accessories: [{ type: 'beret', fabric: 'wool', print: { id: 'solid', scale: 1, rotation: 0 }, colours: ['#7a1f2b'] }, { type: 'handbag', fabric: 'leather', print: { id: 'solid', scale: 1, rotation: 0 }, colours: ['#223344'] }] } as const;
    const svg = flatsToSvg(design, { mode: 'colour', language: 'zh-Hans' });
    expect(svg).toContain('id="a0.body"');
    expect(svg).toContain('id="a1.handle"');
    expect(svg).toContain('fill="#7a1f2b"');
    expect(svg).toContain('贝雷帽');
    expect(flatsToSvg(design, { garment: 0 })).not.toContain('a0.body');
  });
});
