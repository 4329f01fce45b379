import { isInside } from '@toile/geometry';
import { describe, expect, it } from 'vitest';
import { BELT_CHART } from './families/estonian-belt.ts';
import { showsDark } from './families/houndstooth.ts';
import { karelianChart } from './families/karelian.ts';
import { SELBUROSE } from './families/nordic-star.ts';
import { mirroredSett, SETTS } from './families/tartan.ts';
import { hexDifference } from '@toile/colour';
import { printFamily } from './prints.ts';

describe('woven and knitted prints', () => {
  it('houndstooth: every cell of the drawing is what the 2/2 twill of four dark and four light gives', () => {
    const tile = printFamily('houndstooth').tile(['#ffffff', '#000000'], 1);
    const cell = tile.width / 8;
    for (let pick = 0; pick < 8; pick++) for (let end = 0; end < 8; end++) {
      const isDark = tile.shapes.some((shape) => isInside(shape.outline, [(end + 0.5) * cell, (pick + 0.5) * cell]));
      expect(isDark, `end ${end}, pick ${pick}`).toBe(showsDark(end, pick));
    }
    expect(Array.from({ length: 64 }, (_, i) => showsDark(i % 8, i >> 3)).filter(Boolean).length).toBe(32);
  });

  it('tartan: at least three setts, each mirrored at both pivots', () => {
    expect(SETTS.length).toBeGreaterThanOrEqual(3);
    for (const half of SETTS) {
      const sett = mirroredSett(half);
      expect(sett.map(([ink]) => ink)).toEqual(sett.map(([ink]) => ink).toReversed());
      expect(sett.map(([, threads]) => threads)).toEqual(sett.map(([, threads]) => threads).toReversed());
      // The pivots are not doubled: the middle stripe stands once, the first is halved at either end.
      expect(sett.length).toBe(2 * half.length - 1);
    }
  });

  it('gingham: a quarter full colour, half mixed, a quarter ground', () => {
    const tile = printFamily('gingham').tile(['#ffffff', '#1d4ed8'], 1);
    const colourAt = (x: number, y: number): string => tile.shapes.findLast((shape) => isInside(shape.outline, [x, y]))?.fill ?? tile.background;
    const count = { full: 0, mixed: 0, ground: 0 };
    for (let j = 0; j < 48; j++) for (let i = 0; i < 48; i++) {
      const fill = colourAt((i + 0.5) * 0.5, (j + 0.5) * 0.5);
      if (hexDifference(fill, '#1d4ed8') < 1) count.full++;
      else if (hexDifference(fill, '#ffffff') < 1) count.ground++;
      else count.mixed++;
    }
    expect(count).toEqual({ full: 576, mixed: 1152, ground: 576 });
  });

  it('selburose: eight petals, alike under a quarter turn and in both mirrors, parted on the axes and diagonals', () => {
    const size = SELBUROSE.length;
    const at = (x: number, y: number): string => SELBUROSE[y]?.[x] ?? '.';
    for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) {
      expect(at(x, y)).toBe(at(size - 1 - x, y));
      expect(at(x, y)).toBe(at(y, x));
    }
    const middle = (size - 1) / 2;
    for (let k = 1; k <= middle; k++) {
      expect(at(middle + k, middle + k)).not.toBe('a');
      expect(at(middle + k, middle)).not.toBe('a');
    }
    // Count the petals on a ring half-way out: eight runs of figure.
    const ring = Array.from({ length: 360 }, (_, d) => at(Math.round(middle + 6.2 * Math.cos((d * Math.PI) / 180)), Math.round(middle + 6.2 * Math.sin((d * Math.PI) / 180))) === 'a');
    expect(ring.filter((isOn, d) => isOn && !ring[(d + 359) % 360]).length).toBe(8);
  });

  it('Estonian belt: mirrored about its middle thread, figure and ground of nearly equal weight', () => {
    for (const row of BELT_CHART) expect(row).toBe([...row].reverse().join(''));
    const marks = BELT_CHART.join('');
    const share = [...marks].filter((mark) => mark !== '.').length / marks.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  it('Karelian chart: one width, the tree mirrored, birds facing each other', () => {
    const chart = karelianChart();
    const width = chart[0]?.length;
    for (const row of chart) expect(row.length).toBe(width);
    for (const row of chart.slice(1, 29).map((line) => line.slice(0, -1))) expect(row).toBe(row.split('').reverse().join(''));
  });
});
