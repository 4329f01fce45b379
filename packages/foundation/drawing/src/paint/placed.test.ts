import { createKernels } from '@toile/raster';
import { describe, expect, it } from 'vitest';
import type { PlacedPicture } from '../scene.ts';
import { createPlacedDrawer } from './pattern-tile.ts';

const square = (x: number, y: number, size: number): (readonly [number, number])[] => [[x, y], [x + size, y], [x + size, y + size], [x, y + size]];
const picture: PlacedPicture = {
  id: 'p', width: 20, height: 10, rgba: new Uint8Array(800), s: [0, 1], t: [0, 1],
  drawing: { width: 100, height: 50, wraps: 'across', shapes: [{ outline: square(10, 10, 20), fill: '#ff0000', holes: [square(15, 15, 10)] }, { outline: square(90, 20, 20), fill: '#0000ff', opacity: 0.5 }] },
};

describe('a placed picture on a poster', () => {
  const draw = createPlacedDrawer(createKernels());
  const at = (perMm: number, x: number, y: number): number[] => { const { width, rgba } = draw(picture, perMm); const o = (Math.floor(y * perMm) * width + Math.floor(x * perMm)) * 4; return [...rgba.subarray(o, o + 4)]; };

  it('is drawn anew from its shapes, with holes, tints and what comes round the side', () => {
    expect([draw(picture, 2).width, draw(picture, 2).height]).toEqual([200, 100]);
    expect(at(2, 12, 12)).toEqual([255, 0, 0, 255]);
    expect(at(2, 20, 20)[3]).toBe(0);
    expect(at(2, 95, 30)).toEqual([0, 0, 255, 128]);
    expect(at(2, 5, 30)).toEqual([0, 0, 255, 128]);
  });

  it('is itself where it is fine enough, was never shapes, or would be no finer', () => {
    expect(draw(picture, 0.2)).toBe(picture);
    const { drawing: _, ...plain } = picture;
    expect(draw(plain, 4)).toBe(plain);
  });
});
