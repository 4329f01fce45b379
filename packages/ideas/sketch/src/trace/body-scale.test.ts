import { describe, expect, it } from 'vitest';
import { bodyOf } from '@toile/figure';
import type { Point } from '@toile/geometry';
import { bodyScale } from './body-scale.ts';

const body = bodyOf('M', 'womenswear');
const both = (right: readonly Point[]): Point[] => [...right, ...right.map(([x, y]): Point => [-x, y]).toReversed()];
const scaled = (outline: readonly Point[], k: number): Point[] => outline.map(([x, y]): Point => [x * k, y * k]);
const heightOf = (outline: readonly Point[]): number => Math.max(...outline.map(([, y]) => y)) - Math.min(...outline.map(([, y]) => y));

describe('the scale of a drawing of unknown size', () => {
  const dress = both([[60, -90], [110, -80], [150, 120], [110, 290], [200, 900]]);
  const marks = { neckLeft: [-60, -90], neckRight: [60, -90] } as const;

  it('sets the waist of a dress near the waist, however tall it was drawn', () => {
    for (const k of [0.9, 1, 1.2, 1.5]) {
      const given = scaled(dress, k), found = bodyScale(given, Object.fromEntries(Object.entries(marks).map(([name, [x, y]]) => [name, [x * k, y * k]])), { body, hangs: 'shoulder' });
      expect(Math.abs(found * k * 380 - body.hpsToWaist) / body.hpsToWaist, `drawn at ${k}`).toBeLessThan(0.11);
      expect(found * heightOf(given)).toBeLessThan(body.hpsToFloor);
    }
  });

  it('lets nothing end below the floor', () => {
    const shift = both([[60, -90], [150, -60], [160, 500], [170, 2100]]), trousers = both([[180, 0], [230, 300], [250, 1500], [30, 1500], [0, 420]]);
    expect(bodyScale(shift, marks, { body, hangs: 'shoulder' }) * heightOf(shift)).toBeLessThan(body.hpsToFloor);
    expect(bodyScale(trousers, { crotch: [0, 420] }, { body, hangs: 'waist' }) * 1080).toBeLessThan(body.hpsToFloor - body.hpsToCrotch);
  });

  it('leaves what fits alone', () => {
    const tee = both([[70, -60], [200, -20], [220, 500]]), skirt = both([[175, 0], [300, 700]]);
    expect(bodyScale(tee, marks, { body, hangs: 'shoulder' })).toBe(1);
    expect(bodyScale(skirt, {}, { body, hangs: 'waist' })).toBe(1);
  });
});
