import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coonsPatch, curveOf, distance, ellipse, isInside, noise1, noise2, offsetLine, perimeter, pointOn, profile, resample, sampleCubic, selfCrossings, signedArea, spline, strokeOutline } from './index.ts';
import type { Point } from './index.ts';

const SAME_POINT_MM = 1e-6;
const coordinate = fc.double({ min: -1000, max: 1000, noNaN: true });

describe('geometry', () => {
  it('passes a spline through its knots', () => {
    fc.assert(fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 9 }), (knots) => {
      const line = spline(knots as Point[], 5);
      return knots.every((knot) => line.some((p) => distance(p, knot as Point) < SAME_POINT_MM));
    }), { seed: 1 });
  });

  it('keeps a profile between the knots it joins', () => {
    fc.assert(fc.property(fc.array(coordinate, { minLength: 2, maxLength: 8 }), fc.double({ min: 0, max: 1, noNaN: true }), (values, u) => {
      const f = profile(values.map((v, i) => [i * 10, v] as const));
      const x = u * (values.length - 1) * 10;
      const i = Math.min(values.length - 2, Math.floor(x / 10));
      const low = Math.min(values[i]!, values[i + 1]!);
      const high = Math.max(values[i]!, values[i + 1]!);
      const slack = (high - low) * 0.2 + 1e-6;
      return f(x) >= low - slack && f(x) <= high + slack;
    }), { seed: 2 });
  });

  it('measures a circle', () => {
    const circle = ellipse([3, 4], 50, 50, 360);
    expect(Math.abs(perimeter(circle) - 2 * Math.PI * 50)).toBeLessThan(0.05);
    expect(Math.abs(Math.abs(signedArea(circle)) - Math.PI * 2500)).toBeLessThan(1);
    expect(isInside(circle, [3, 4])).toBe(true);
    expect(isInside(circle, [60, 4])).toBe(false);
    expect(selfCrossings(circle)).toEqual([]);
  });

  it('finds the crossing of a bow tie', () => {
    expect(selfCrossings([[0, 0], [10, 10], [10, 0], [0, 10]])).toHaveLength(1);
  });

  it('walks a curve evenly and straight on beyond its ends', () => {
    const curve = curveOf([[0, 0], [10, 0], [10, 30]]);
    expect(curve.length).toBe(40);
    expect(pointOn(curve, 0.5)).toEqual([10, 10]);
    expect(pointOn(curve, 1.25)).toEqual([10, 40]);
    expect(pointOn(curve, -0.25)).toEqual([-10, 0]);
  });

  it('holds the four edges of a Coons patch', () => {
    const edge = (a: Point, b: Point, bow: Point) => sampleCubic(a, bow, bow, b, 64);
    const left = curveOf(edge([0, 0], [0, 100], [-30, 50])), right = curveOf(edge([80, 0], [80, 100], [120, 50]));
    const patch = coonsPatch({ left: (s) => pointOn(left, s), right: (s) => pointOn(right, s) });
    for (const s of [0, 0.3, 0.7, 1]) {
      expect(distance(patch(s, 0), pointOn(left, s))).toBeLessThan(SAME_POINT_MM);
      expect(distance(patch(s, 1), pointOn(right, s))).toBeLessThan(SAME_POINT_MM);
    }
  });

  it('offsets and strokes a straight line by the width asked', () => {
    expect(offsetLine([[0, 0], [10, 0]], 3)).toEqual([[0, 3], [10, 3]]);
    expect(Math.abs(signedArea(strokeOutline([[0, 0], [10, 0]], () => 4)))).toBeCloseTo(40, 6);
    expect(resample([[0, 0], [10, 0]], 2)).toHaveLength(6);
  });

  it('makes noise that is smooth, bounded and the same everywhere', () => {
    for (let i = 0; i < 500; i++) {
      const x = i * 0.137 - 20;
      expect(Math.abs(noise1(x))).toBeLessThanOrEqual(1);
      expect(Math.abs(noise2(x, x * 0.7))).toBeLessThanOrEqual(1);
      expect(Math.abs(noise1(x + 0.001) - noise1(x))).toBeLessThan(0.01);
    }
    expect(noise1(0.5)).toBe(noise1(0.5));
  });
});
