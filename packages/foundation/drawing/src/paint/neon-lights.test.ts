import { hexToOklch } from '@toile/colour';
import { describe, expect, it } from 'vitest';
import { neonLightsOf, rimsOf } from './neon-lights.ts';

const PAINT = { width: 10, height: 10, style: 'neon', paper: '#14121c' } as const;

describe('neon lights', () => {
  it('take the two most colourful hues of a palette, as bright as tubes', () => {
    const [right, left] = neonLightsOf(['#f2ead9', '#1f4fd0', '#c9a227', '#30343c']), one = hexToOklch(right), other = hexToOklch(left);
    expect(Math.abs(one.h - hexToOklch('#1f4fd0').h)).toBeLessThan(12);
    expect(Math.abs(other.h - hexToOklch('#c9a227').h)).toBeLessThan(12);
    for (const { l } of [one, other]) expect(l).toBeGreaterThan(0.7);
  });

  it('lie apart in hue whatever the palette, and are the usual ones where it has no colour', () => {
    for (const palette of [['#d03030'], ['#d03030', '#d04030'], ['#3040d0', '#2050c0', '#202020'], ['#20c0d0']] as const) {
      const [right, left] = neonLightsOf(palette), d = Math.abs(hexToOklch(right).h - hexToOklch(left).h);
      expect(Math.min(d, 360 - d), palette.join(' ')).toBeGreaterThan(35);
    }
    expect(neonLightsOf(['#222222', '#f0f0f0'])).toEqual(rimsOf(PAINT));
  });
});
