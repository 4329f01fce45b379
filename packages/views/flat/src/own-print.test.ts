import { sampleDesign } from '@toile/garment';
import type { Design } from '@toile/garment';
import { sampleOwnPrint } from '@toile/textile';
import { describe, expect, it } from 'vitest';
import { flatsToSvg } from './sheet-svg.ts';

const print = sampleOwnPrint(), elements = { prints: new Map([[print.id, print]]), sketches: new Map() } as const, own = { id: 'own', own: print.id, scale: 0.5, rotation: 30 } as const;
const shirt = sampleDesign('shirt', { colours: ['#112233', '#ddccbb'] });
const inOwn: Design = { ...shirt, garments: shirt.garments.map((garment) => ({ ...garment, print: own, colours: ['#112233', '#ddccbb'] as const })) };

/** The palette of the first PNG in a file, as the bytes after its name. */
const paletteOf = (svg: string): number[] => { const png = atob(/data:image\/png;base64,([^"]+)/.exec(svg)?.[1] ?? ''), at = png.indexOf('PLTE') + 4; return Array.from(png.slice(at, at + 9), (letter) => letter.charCodeAt(0)); };

describe('a flat in a print of the designer’s own', () => {
  it('is filled with its repeat in mm, turned and scaled, in the garment’s colours to the digit', () => {
    const svg = flatsToSvg(inOwn, { mode: 'colour', elements });
    expect(svg).toContain('<pattern id="g0.print" patternUnits="userSpaceOnUse" width="40" height="40" patternTransform="rotate(30) scale(0.5)">');
    expect(svg).toContain('fill="url(#g0.print)"');
    expect(paletteOf(svg)).toEqual([0x11, 0x22, 0x33, 0xdd, 0xcc, 0xbb, 0x24, 0x41, 0x5e]);
  });

  it('cannot be coloured without the print, and needs none in line', () => {
    expect(() => flatsToSvg(inOwn, { mode: 'colour' })).toThrow(print.id);
    expect(flatsToSvg(inOwn)).not.toContain('pattern');
  });

  it('shows a part’s own print on that part alone', () => {
    const part: Design = { ...shirt, garments: shirt.garments.map((garment) => ({ ...garment, parts: { collar: { print: own } } })) }, svg = flatsToSvg(part, { mode: 'colour', elements });
    expect(svg).toContain('<pattern id="g0.collar.print"');
    expect(svg).toContain('url(#g0.collar.print)');
    expect(svg).not.toContain('url(#g0.print)');
  });

  it('shows the prints of the house where the sheet is handed its elements', () => {
    const floral: Design = { ...shirt, garments: shirt.garments.map((garment) => ({ ...garment, print: { id: 'floral', scale: 1, rotation: 0 } as const })) };
    expect(flatsToSvg(floral, { mode: 'colour' })).not.toContain('<pattern');
    expect(flatsToSvg(floral, { mode: 'colour', elements })).toContain('<pattern id="g0.print"');
  });
});
