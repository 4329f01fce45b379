import { describe, expect, it } from 'vitest';
import type { Point } from '@toile/geometry';
import type { TracedSketch } from './traced-sketch.ts';
import { sketchKey, sketchPlane } from './sketch-plane.ts';

const mirrored = (line: readonly Point[]): Point[] => line.map(([x, y]): Point => [-x, y]).toReversed();
const both = (right: readonly Point[]): Point[] => [...right, ...mirrored(right)];
const ID = 'el-00000000000000000000c0a7' as TracedSketch['id'];

/** A coat drawn with its arms against the sides: no light between them; the armpits found far off. */
function closedCoat(armpit: Point): TracedSketch {
  const right: Point[] = [[80, -60], [220, -10], [330, 560], [250, 575], [250, 600], [260, 950]];
  const sleeve: Point[] = [[220, -10], [330, 560], [250, 575], [228, 180]];
  return {
    id: ID, type: 'coat', side: 'front', mm: 1, outline: both(right), lines: [],
    regions: [{ id: 'right', part: 'sleeve', outline: sleeve }, { id: 'left', part: 'sleeve', outline: mirrored(sleeve) }],
    landmarks: { neckRight: [80, -60], neckLeft: [-80, -60], shoulderRight: [190, -20], shoulderLeft: [-190, -20], armpitRight: armpit, armpitLeft: [-armpit[0], armpit[1]], hemRight: [260, 950], hemLeft: [-260, 950] },
  };
}

describe('sleeves that a drawing bounds as areas', () => {
  it('are set in where the areas say, though an arm hides the side and the armpit was found elsewhere', () => {
    for (const armpit of [[228, 180], [300, 170], [180, 900], [400, 0]] as const) {
      const plane = sketchPlane(closedCoat(armpit));
      for (const side of ['left', 'right'] as const) {
        const sleeve = plane.sleeves[side];
        expect(sleeve, `${side} ${armpit.join()}`).toBeDefined();
        const [pit] = sleeve?.inner ?? [];
        expect(Math.abs(pit?.[0] ?? 0)).toBeGreaterThan(215);
        expect(Math.abs(pit?.[0] ?? 0)).toBeLessThan(252);
      }
      // The body's own side runs below the arm: no wider than the inner edge of the sleeve.
      expect(plane.halfWidth('right', 500)).toBeLessThan(256);
      expect(Math.max(...plane.trunk.map(([x]) => x))).toBeLessThan(275);
    }
  });
});

describe('neck points', () => {
  it('are the tops of straps, however deep the edge between them', () => {
    const right: Point[] = [[0, 40], [60, 0], [70, 10], [80, -200], [96, -198], [110, 0], [160, 60], [150, 250], [220, 700]];
    const dress: TracedSketch = { id: ID, type: 'slip-dress', side: 'front', mm: 1, outline: both(right), regions: [], lines: [], landmarks: { neckRight: [70, 10], neckLeft: [-70, 10], armpitRight: [160, 60], armpitLeft: [-160, 60], hemRight: [220, 700], hemLeft: [-220, 700] } };
    const plane = sketchPlane(dress);
    expect(plane.landmarks.neckRight).toEqual([80, 0]);
    expect(Math.min(...plane.trunk.map(([, y]) => y))).toBeGreaterThan(-5);
  });

  it('are where a hood meets the shoulder, and the hood is no part of the body', () => {
    const right: Point[] = [[0, -260], [90, -220], [120, -120], [60, -30], [200, 20], [210, 500], [0, 505]];
    const hooded: TracedSketch = { id: ID, type: 'hoodie', side: 'front', mm: 1, outline: both(right), regions: [], lines: [], landmarks: { neckRight: [120, -120], neckLeft: [-120, -120], shoulderRight: [200, 20], shoulderLeft: [-200, 20], armpitRight: [205, 180], armpitLeft: [-205, 180], hemRight: [210, 500], hemLeft: [-210, 500] } };
    const plane = sketchPlane(hooded);
    expect(plane.landmarks.neckRight).toEqual([60, 0]);
    expect(Math.min(...plane.trunk.map(([, y]) => y))).toBeGreaterThan(-5);
  });
});

describe('a drawing read twice', () => {
  it('is the same drawing; one made anew under its old name is another', () => {
    const coat = closedCoat([228, 180]), again = JSON.parse(JSON.stringify(coat)) as TracedSketch;
    expect(sketchKey(again)).toBe(sketchKey(coat));
    expect(sketchPlane(again)).toBe(sketchPlane(coat));
    expect(sketchKey({ ...coat, mm: 1.1 })).not.toBe(sketchKey(coat));
  });
});
