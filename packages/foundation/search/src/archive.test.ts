import { describe, expect, it } from 'vitest';
import { createRng } from '@toile/kernel';
import { cellOf, centroidsOf, createArchive, spreadAround } from './index.ts';

const AXES = [{ from: -1, to: 1, bins: 8 }, { from: -1, to: 1, bins: 8 }] as const;

describe('the grid archive', () => {
  it('keeps the best of every cell, whatever the order of arrival', () => {
    const rng = createRng(4);
    const points = Array.from({ length: 2000 }, () => [rng.between(-1, 1), rng.between(-1, 1)] as const);
    const sphere = ([x, y]: readonly [number, number]): number => 2 - x * x - y * y;
    const forward = createArchive<number>(AXES), backward = createArchive<number>(AXES);
    points.forEach((point, i) => forward.add(i, point, sphere(point)));
    [...points].reverse().forEach((point, i) => backward.add(points.length - 1 - i, point, sphere(point)));
    expect(forward.score()).toBeCloseTo(backward.score(), 10);
    expect(forward.coverage()).toBe(1);
    for (const elite of forward.elites()) {
      const rivals = points.filter((point) => cellOf(AXES, point) === cellOf(AXES, elite.at));
      expect(elite.quality).toBe(Math.max(...rivals.map(sphere)));
    }
  });
  it('never falls in score or coverage as items arrive', () => {
    const rng = createRng(9);
    const archive = createArchive<number>(AXES);
    let score = 0, filled = 0;
    for (let i = 0; i < 500; i++) {
      archive.add(i, [rng.between(-1.5, 1.5), rng.between(-1.5, 1.5)], rng.next());
      expect(archive.score()).toBeGreaterThanOrEqual(score);
      expect(archive.filled).toBeGreaterThanOrEqual(filled);
      score = archive.score();
      filled = archive.filled;
    }
  });
  it('keeps at most as many to a cell as told, best first, the earlier of equals', () => {
    const archive = createArchive<string>([{ from: 0, to: 1, bins: 1 }], 2);
    expect(archive.add('a', [0.5], 0.5)).toBe(true);
    expect(archive.add('b', [0.5], 0.5)).toBe(true);
    expect(archive.add('c', [0.5], 0.5)).toBe(false);
    expect(archive.add('d', [0.5], 0.9)).toBe(true);
    expect(archive.elites().map((elite) => elite.item)).toEqual(['d', 'a']);
  });
  it('puts what lies beyond an axis into its end bins', () => {
    expect(cellOf(AXES, [-9, -9])).toBe(0);
    expect(cellOf(AXES, [9, 9])).toBe(63);
  });
});

describe('even regions', () => {
  it('never spread wider with more Lloyd steps', () => {
    const rng = createRng(2);
    const points = Array.from({ length: 400 }, () => [rng.next(), rng.next(), rng.next()]);
    const after = (steps: number): number => spreadAround(centroidsOf(points, 16, { rng: createRng(1), steps }), points);
    expect(after(1)).toBeLessThanOrEqual(after(0));
    expect(after(12)).toBeLessThanOrEqual(after(1) + 1e-12);
  });
  it('find the centres of clouds that lie apart', () => {
    const rng = createRng(6);
    const homes = [[0, 0], [10, 0], [0, 10]];
    const points = Array.from({ length: 300 }, (_, i) => (homes[i % 3] as number[]).map((value) => value + rng.between(-0.5, 0.5)));
    const centres = centroidsOf(points, 3, { rng });
    for (const home of homes) expect(Math.min(...centres.map((centre) => Math.hypot((centre[0] as number) - (home[0] as number), (centre[1] as number) - (home[1] as number))))).toBeLessThan(0.2);
  });
});
