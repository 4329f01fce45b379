import { describe, expect, it } from 'vitest';
import { disc, rectangle, ring } from '../motif/motif.ts';
import { paintShapes } from './shape-painter.ts';

const inkOf = (picture: { readonly rgba: Uint8Array }): number => picture.rgba.reduce((sum, value, i) => sum + (i % 4 === 3 ? value / 255 : 0), 0);

describe('the shape painter', () => {
  it('covers as much as the shape is large: disc, ring, slanted sliver', () => {
    const sheet = { width: 40, height: 40, perMm: 1 };
    expect(inkOf(paintShapes([{ outline: disc([20, 20], 12, 200), fill: '#000000' }], sheet))).toBeCloseTo(Math.PI * 144, 0);
    expect(Math.abs(inkOf(paintShapes([ring([20, 20], 12, 4, '#ff0000')], sheet)) - Math.PI * 80)).toBeLessThan(6);
    expect(Math.abs(inkOf(paintShapes([{ outline: [[1, 1], [39, 30.2], [39, 30.9]], fill: '#000000' }], sheet)) - (38 * 0.7) / 2)).toBeLessThan(0.2);
  });

  it('counts what lies on the sheet only, on every side', () => {
    const sheet = { width: 20, height: 20, perMm: 2 };
    for (const at of [[0, 10], [20, 10], [10, 0], [10, 20]] as const) {
      expect(Math.abs(inkOf(paintShapes([{ outline: disc(at, 6, 120), fill: '#000000' }], sheet)) / 4 - (Math.PI * 36) / 2)).toBeLessThan(0.5);
    }
    expect(inkOf(paintShapes([{ outline: disc([60, 60], 6), fill: '#000000' }], sheet))).toBe(0);
  });

  it('brings what runs off one side round on the other', () => {
    const wrapped = paintShapes([{ outline: disc([0, 10], 6, 120), fill: '#000000' }], { width: 20, height: 20, perMm: 2, wraps: 'across' });
    expect(Math.abs(inkOf(wrapped) / 4 - Math.PI * 36)).toBeLessThan(0.6);
    const corner = paintShapes([{ outline: disc([0, 0], 6, 120), fill: '#000000' }], { width: 20, height: 20, perMm: 2, wraps: 'all' });
    expect(Math.abs(inkOf(corner) / 4 - Math.PI * 36)).toBeLessThan(0.6);
  });

  it('mixes as paint over paint, and keeps colours straight', () => {
    const { rgba } = paintShapes([{ outline: rectangle(0, 0, 4, 4), fill: '#ff0000', opacity: 0.5 }, { outline: rectangle(0, 0, 4, 4), fill: '#0000ff', opacity: 0.5 }], { width: 4, height: 4, perMm: 1 });
    expect(Array.from(rgba.subarray(0, 4))).toEqual([85, 0, 170, 191]);
  });
});
