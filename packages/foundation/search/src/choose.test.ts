import { describe, expect, it } from 'vitest';
import { createRng } from '@toile/kernel';
import { chooseFarApart, coveringRadius, leastDistance } from './index.ts';
import type { Vector } from './index.ts';

/** Points on the unit sphere, even in area (Marsaglia 1972). */
function onSphere(count: number, seed: number): readonly Vector[] {
  const rng = createRng(seed);
  return Array.from({ length: count }, () => {
    const z = rng.between(-1, 1), angle = rng.between(0, 2 * Math.PI), r = Math.sqrt(1 - z * z);
    return [r * Math.cos(angle), r * Math.sin(angle), z];
  });
}

describe('choosing far apart', () => {
  it('is never worse than half the best spread of twelve points on a sphere, the icosahedron', () => {
    const icosahedronEdge = 4 / Math.sqrt(10 + 2 * Math.sqrt(5));
    for (const seed of [1, 2, 3, 4, 5]) {
      const points = onSphere(1500, seed);
      const chosen = chooseFarApart(points, 12).map((i) => points[i] as Vector);
      expect(leastDistance(chosen), `seed ${seed}`).toBeGreaterThan(icosahedronEdge / 2);
    }
  });
  it('covers the cloud within the least distance of what it chose (the proof of Gonzalez)', () => {
    for (const seed of [7, 8, 9]) {
      const points = onSphere(800, seed);
      const chosen = chooseFarApart(points, 30).map((i) => points[i] as Vector);
      expect(coveringRadius(points, chosen), `seed ${seed}`).toBeLessThanOrEqual(leastDistance(chosen) + 1e-12);
    }
  });
  it('lies farther apart than a random choice', () => {
    const points = onSphere(600, 11);
    const chosen = chooseFarApart(points, 40).map((i) => points[i] as Vector);
    expect(leastDistance(chosen)).toBeGreaterThan(leastDistance(points.slice(0, 40)) * 3);
  });
  it('is pulled to better points when asked, and starts with the best', () => {
    const points = onSphere(400, 3);
    const qualities = points.map(([, , z]) => ((z as number) + 1) / 2);
    const mean = (list: readonly number[]): number => list.reduce((sum, i) => sum + (qualities[i] as number), 0) / list.length;
    const pulled = chooseFarApart(points, 20, { qualities, pull: 3 });
    expect(mean(pulled)).toBeGreaterThan(mean(chooseFarApart(points, 20)) + 0.05);
    expect(qualities[pulled[0] as number]).toBe(Math.max(...qualities));
  });
  it('never puts clashing points side by side, and stops when nothing is left', () => {
    const points = onSphere(60, 5);
    const chosen = chooseFarApart(points, 60, { clash: (a, b) => a % 6 === b % 6 });
    expect(chosen).toHaveLength(6);
    expect(new Set(chosen.map((i) => i % 6)).size).toBe(6);
  });
  it('turns from kinds that it has chosen, and kinds that all share change nothing', () => {
    const points = onSphere(400, 6);
    // Nine of ten are of one kind.
    const mostly = points.map((_, i) => [{ kind: i % 10 === 0 ? 'rare' : 'common', weight: 1 }]);
    const rare = (chosen: readonly number[]): number => chosen.filter((i) => i % 10 === 0).length;
    expect(rare(chooseFarApart(points, 20))).toBeLessThan(6);
    expect(rare(chooseFarApart(points, 20, { kinds: mostly }))).toBeGreaterThanOrEqual(8);
    expect(chooseFarApart(points, 20, { kinds: points.map(() => [{ kind: 'one', weight: 1 }]) })).toEqual(chooseFarApart(points, 20));
    const shown = new Map([['rare', 60]]);
    expect(rare(chooseFarApart(points, 20, { kinds: mostly, shown }))).toBe(0);
    expect(shown.get('common')).toBe(20);
  });
  it('chooses nothing from nothing', () => {
    expect(chooseFarApart([], 4)).toEqual([]);
    expect(chooseFarApart([[0]], 0)).toEqual([]);
  });
});
