import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignRoles, CONFUSED_BELOW, confusionsOf, forecastPrint, hexDifference, labOfInks, rgbToHex, seenWith, VISIONS } from '../index.ts';

const anyHex = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((rgb) => rgbToHex(rgb));

describe('colour vision', () => {
  it('leaves greys as they are', () => {
    for (const vision of VISIONS) for (const grey of ['#000000', '#404040', '#808080', '#ffffff']) expect(hexDifference(seenWith(grey, vision), grey)).toBeLessThan(0.5);
  });

  it('warns of red and olive, and of blue-green and grey, each to those who confuse them', () => {
    const found = confusionsOf(['#b8232f', '#556b2f', '#1f2a44', '#e8c33c', '#008080', '#808080']);
    expect(found.map(({ pair, vision }) => [...pair, vision])).toEqual([[4, 5, 'protanopia'], [0, 1, 'deuteranopia']]);
    expect(found.every(({ difference, seen }) => difference >= 10 && seen < CONFUSED_BELOW)).toBe(true);
  });

  it('says nothing of black, white and clear blues and yellows, nor of two shades that are one to everybody', () => {
    expect(confusionsOf(['#000000', '#ffffff', '#2f5c9e', '#e8c33c'])).toEqual([]);
    expect(confusionsOf(['#b8232f', '#b62530'])).toEqual([]);
  });
});

describe('print', () => {
  it('gives the published solids, relative to paper', () => {
    expect(labOfInks([0, 0, 0, 0]).l).toBeCloseTo(100, 3);
    // Cyan 55 −37 −50 on paper 95 0 −2.
    const cyan = labOfInks([1, 0, 0, 0]);
    expect([cyan.l, cyan.a, cyan.b].map(Math.round)).toEqual([58, -39, -50]);
  });

  it.each(['#ffffff', '#000000', '#808080', '#8c2f39', '#b08d57', '#1f2a44', '#0f7a56', '#d9702b', '#e3007b', '#f2e8d0'])('prints the plain colour %s', (hex) => {
    expect(forecastPrint(hex).isPrintable).toBe(true);
    expect(hexDifference(forecastPrint(hex).nearest, hex)).toBeLessThan(3.5);
  });

  it.each(['#00ff00', '#0000ff', '#00ffff', '#ff00ff', '#ff5f1f'])('warns of the light of the screen, and keeps its hue: %s', (hex) => {
    const { isPrintable, nearest } = forecastPrint(hex);
    expect(isPrintable).toBe(false);
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(nearest.slice(at, at + 2), 16)) as [number, number, number];
    expect(Math.max(r, g, b) - Math.min(r, g, b)).toBeGreaterThan(60);
  });

  it('prints whatever is made of inks', () => {
    fc.assert(fc.property(anyHex, (hex) => {
      const { nearest } = forecastPrint(hex);
      return forecastPrint(nearest).difference < 3.2;
    }), { seed: 51, numRuns: 60 });
  });
});

describe('roles', () => {
  it('give the ground, what stands off it, the small bright one, and its quiet kin', () => {
    expect(assignRoles([{ hex: '#f2e8d0', share: 0.5 }, { hex: '#1f2a44', share: 0.3 }, { hex: '#e9e2d3', share: 0.1 }, { hex: '#c8281e', share: 0.05 }, { hex: '#808080', share: 0.05 }])).toEqual(['base', 'second', 'lining', 'accent', undefined]);
  });

  it('pass over a second that is the base in another light', () => {
    expect(assignRoles([{ hex: '#f2e8d0', share: 0.5 }, { hex: '#efe6d5', share: 0.3 }, { hex: '#1f2a44', share: 0.2 }])[2]).toBe('second');
  });

  it('keep what the designer gave, and give no role twice', () => {
    const colours = fc.array(fc.record({ hex: anyHex, share: fc.double({ min: 0, max: 1, noNaN: true }) }), { maxLength: 15 });
    fc.assert(fc.property(colours, fc.nat(14), (palette, pinned) => {
      const roles = assignRoles(palette.map((each, i) => (i === pinned ? { ...each, role: 'lining' as const } : each)));
      const given = roles.filter((role) => role !== undefined);
      expect(new Set(given).size).toBe(given.length);
      expect(given.length).toBe(Math.min(4, palette.length));
      expect(pinned < palette.length ? roles[pinned] : 'lining').toBe('lining');
    }), { seed: 52 });
  });
});
