import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deltaE2000, hexDifference, hexToOklch, isHex, lightOf, mixOklab, oklchToHex, rgbToHex, shadowOf } from './index.ts';

// Sharma, Wu, Dalal (2005), table 1: pairs 1–6, 7, 11, 14, 17, 20, 25, 31, 34.
const SHARMA: readonly (readonly [number, number, number, number, number, number, number])[] = [
  [50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425], [50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615],
  [50, 2.8361, -74.02, 50, 0, -82.7485, 3.4412], [50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0],
  [50, -1.1848, -84.8006, 50, 0, -82.7485, 1.0], [50, -0.9009, -85.5211, 50, 0, -82.7485, 1.0],
  [50, 0, 0, 50, -1, 2, 2.3669], [50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195], [50, -0.001, 2.49, 50, 0.0011, -2.49, 4.7461],
  [50, 2.5, 0, 73, 25, -18, 27.1492], [50, 2.5, 0, 50, 3.2592, 0.335, 1.0],
  [60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644], [22.7233, 20.0904, -46.694, 23.0331, 14.973, -42.5619, 2.0373],
  [2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514, 0.9082],
];
const anyHex = fc.tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 })).map((rgb) => rgbToHex(rgb));

describe('colour', () => {
  it.each(SHARMA)('measures the published CIEDE2000 pair %f %f %f – %f %f %f', (l1, a1, b1, l2, a2, b2, expected) => {
    expect(deltaE2000({ l: l1, a: a1, b: b1 }, { l: l2, a: a2, b: b2 })).toBeCloseTo(expected, 3);
    expect(deltaE2000({ l: l2, a: a2, b: b2 }, { l: l1, a: a1, b: b1 })).toBeCloseTo(expected, 3);
  });

  it('gives the published OKLCH of red', () => {
    const { l, c, h } = hexToOklch('#ff0000');
    expect(l).toBeCloseTo(0.62796, 4);
    expect(c).toBeCloseTo(0.25768, 4);
    expect(h).toBeCloseTo(29.234, 2);
  });

  it('goes to OKLCH and back without a visible step', () => {
    fc.assert(fc.property(anyHex, (hex) => hexDifference(hex, oklchToHex(hexToOklch(hex))) < 1), { seed: 20 });
  });

  it('always gives a colour that exists, however wild the wish', () => {
    fc.assert(fc.property(fc.double({ min: -0.2, max: 1.2, noNaN: true }), fc.double({ min: 0, max: 0.6, noNaN: true }), fc.double({ min: 0, max: 360, noNaN: true }),
      (l, c, h) => isHex(oklchToHex({ l, c, h }))), { seed: 21 });
  });

  it('shades darker and lights lighter, whatever the colour', () => {
    fc.assert(fc.property(anyHex, (hex) => {
      const l = hexToOklch(hex).l;
      return hexToOklch(shadowOf(hex, 0.4)).l <= l + 0.01 && hexToOklch(lightOf(hex, 0.4)).l >= l - 0.01;
    }), { seed: 22 });
  });

  it('mixes to its ends exactly', () => {
    expect(mixOklab('#3b3f45', '#c9c6c0', 0)).toBe('#3b3f45');
    expect(mixOklab('#3b3f45', '#c9c6c0', 1)).toBe('#c9c6c0');
  });
});
