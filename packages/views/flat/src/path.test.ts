import { distance } from '@toile/geometry';
import { describe, expect, it } from 'vitest';
import { arc, bothSides, close, curve, endOf, join, lengthOfPath, lines, mirror, offset, part, pointAt, reverse, through, xAt } from './path.ts';

const bend = curve([0, 0], [40, 0], [100, 60], [100, 100]);

describe('paths', () => {
  it('walk back the way they came', () => {
    const back = reverse(bend);
    for (const share of [0, 0.2, 0.5, 0.9, 1]) expect(distance(pointAt(bend, share)[0], pointAt(back, 1 - share)[0])).toBeLessThan(0.6);
    expect(reverse(back)).toEqual(bend);
  });

  it('cut into parts that lie on the whole and add up to its length', () => {
    const whole = join(bend, lines([100, 100], [100, 180], [160, 220]));
    const cuts = [0, 0.13, 0.5, 0.77, 1];
    const pieces = cuts.slice(1).map((to, i) => part(whole, cuts[i] as number, to));
    const total = pieces.reduce((sum, piece) => sum + lengthOfPath(piece), 0);
    expect(Math.abs(total - lengthOfPath(whole))).toBeLessThan(1);
    pieces.slice(1).forEach((piece, i) => expect(distance(piece.start, endOf(pieces[i] as typeof piece))).toBeLessThan(0.01));
  });

  it('offset by the distance asked for, within half a mm on a seam', () => {
    const seam = curve([0, 0], [10, 80], [40, 160], [90, 220]);
    for (const by of [6, -6]) {
      const moved = offset(seam, by);
      for (const share of [0.05, 0.3, 0.6, 0.95]) {
        const [point] = pointAt(moved, share);
        const near = Math.min(...Array.from({ length: 401 }, (_, i) => distance(point, pointAt(seam, i / 400)[0])));
        expect(Math.abs(near - Math.abs(by))).toBeLessThan(0.5);
      }
    }
  });

  it('mirror about the centre and join into a whole that closes', () => {
    const half = curve([0, 10], [30, 10], [60, 30], [60, 0]);
    const full = bothSides(half);
    expect(full.start).toEqual([-60, 0]);
    expect(endOf(full)).toEqual([60, 0]);
    expect(endOf(mirror(half))).toEqual([-60, 0]);
    const closed = close(full);
    expect(endOf(closed)).toEqual(closed.start);
  });

  it('pass through the points they are given, and bulge as far as asked', () => {
    const points = [[0, 0], [30, 20], [80, 10], [120, 60]] as const;
    const path = through(points);
    path.curves.forEach((cubic, i) => expect(cubic[2]).toEqual(points[i + 1]));
    expect(pointAt(arc([0, 0], [100, 0], 12), 0.5)[0][1]).toBeCloseTo(12, 3);
    expect(xAt(lines([10, 0], [30, 100]), 50)).toBeCloseTo(20, 6);
  });
});
