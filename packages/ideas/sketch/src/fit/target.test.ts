import { describe, expect, it } from 'vitest';
import { FRAME_COLUMNS, FRAME_ROWS } from '@toile/vision';
import { overlapOf, targetOf } from './target.ts';

describe('the overlap of a model and a sketch', () => {
  const shape = new Float32Array(FRAME_ROWS * FRAME_COLUMNS);
  for (let y = 0; y < FRAME_ROWS; y++) shape.fill(1, y * FRAME_COLUMNS, y * FRAME_COLUMNS + 60);
  const target = targetOf({ shape, lines: new Float32Array(shape.length) });
  const box = (width: number, top: number, bottom: number): [number, number][] => [[-width, top], [width, top], [width, bottom], [-width, bottom]];
  const plain = { mmPerRow: 2, mmPerColumn: 2, topMm: 0, top: 0 };

  it('is whole for the same shape, at the scale across as well as along', () => {
    expect(overlapOf([box(120, 0, 384)], target, plain)).toBeCloseTo(1, 3);
    expect(overlapOf([box(180, 0, 384)], target, { ...plain, mmPerColumn: 3 })).toBeCloseTo(1, 3);
  });

  it('charges a model for what lies above and below the sketch', () => {
    expect(overlapOf([box(120, 0, 480)], target, plain)).toBeCloseTo(384 / 480, 2);
    expect(overlapOf([box(120, -96, 384)], target, plain)).toBeCloseTo(384 / 480, 2);
  });
});
