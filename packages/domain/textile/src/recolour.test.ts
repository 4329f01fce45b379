import { hexDifference, hexToOklch } from '@toile/colour';
import { createRng } from '@toile/kernel';
import type { Hex } from '@toile/kernel';
import { describe, expect, it } from 'vitest';
import { FIGURE_CONTRAST, LEADING_CONTRAST, recolour, standOut } from './recolour.ts';

const anyHex = (rng: ReturnType<typeof createRng>): Hex => `#${Array.from({ length: 6 }, () => '0123456789abcdef'[rng.whole(0, 15)]).join('')}`;
/** ΔE2000 is looked for in steps of lightness of 0.02 and rounded to bytes: allow it that much. */
const SLACK = 0.01;

describe('recolouring', () => {
  it('keeps every figure apart from the ground, whatever the palette (400 palettes by seed)', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const rng = createRng(seed);
      const colours = Array.from({ length: rng.whole(1, 6) }, () => anyHex(rng));
      const inks = recolour(colours, 5);
      expect(inks.ground).toBe(colours[0]);
      expect(inks.figures.length).toBeGreaterThanOrEqual(5);
      expect(hexDifference(inks.figures[0] as Hex, inks.ground), `seed ${seed}`).toBeGreaterThanOrEqual(LEADING_CONTRAST - SLACK);
      for (const hex of [...inks.figures, ...inks.blooms, inks.leaf, inks.line]) expect(hexDifference(hex, inks.ground), `seed ${seed}`).toBeGreaterThanOrEqual(FIGURE_CONTRAST - SLACK);
    }
  });

  it('uses a legible palette exactly, strongest contrast first', () => {
    const inks = recolour(['#f4ead8', '#e0a13a', '#14284b', '#4a7a5a'], 3);
    expect(inks.figures).toEqual(['#14284b', '#4a7a5a', '#e0a13a']);
    expect(inks.leaf).toBe('#4a7a5a');
    expect(inks.blooms.slice(0, 2)).toEqual(['#e0a13a', '#14284b']);
  });

  it('brings in no foreign hue: tints of a palette keep its hues', () => {
    const near = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);
    for (const colours of [['#f7f0e0', '#b5332c'], ['#203a5c'], ['#e8d5b0'], ['#123c2a', '#e8c547']] as const) {
      const hues = colours.map((hex) => hexToOklch(hex)).filter(({ c }) => c > 0.02).map(({ h }) => h);
      const inks = recolour(colours, 5);
      for (const hex of inks.figures) {
        const { c, h } = hexToOklch(hex);
        if (c < 0.03) continue;
        // A mix of two colours lies between them; beyond both it would be foreign.
        const between = hues.length > 1 ? near(hues[0] as number, hues[1] as number) : 0;
        expect(Math.min(...hues.map((hue) => near(h, hue))), `${hex} of ${colours.join()}`).toBeLessThanOrEqual(Math.max(14, between));
      }
    }
  });

  it('moves a colour that cannot be told from the ground no further than it must', () => {
    expect(standOut('#336699', '#ffffff', 20)).toBe('#336699');
    const moved = standOut('#808080', '#818181', 12);
    expect(hexDifference(moved, '#818181')).toBeGreaterThanOrEqual(12);
    expect(hexDifference(moved, '#818181')).toBeLessThan(16);
  });
});
