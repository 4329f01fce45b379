import type { Rng } from '@toile/kernel';
import { chooseFarApart } from './choose.ts';
import { distance } from './vector.ts';
import type { Vector } from './vector.ts';

/** The place of the centroid nearest to a point; the earlier one of equals. */
export function nearestCentroid(centroids: readonly Vector[], point: Vector): number {
  let best = 0, least = Infinity;
  centroids.forEach((centroid, i) => {
    const away = distance(centroid, point);
    if (away < least) { least = away; best = i; }
  });
  return best;
}

/** Mean squared distance of the points to their nearest centroid: what Lloyd's steps never raise. */
export const spreadAround = (centroids: readonly Vector[], points: readonly Vector[]): number =>
  points.reduce((sum, point) => sum + distance(centroids[nearestCentroid(centroids, point)] as Vector, point) ** 2, 0) / Math.max(1, points.length);

/**
 * Centres of `count` even regions of a cloud of points (CVT of Vassiliades et al. 2018: farthest-point start, then Lloyd's steps),
 * for archives over spaces of many axes, where a grid would be mostly empty.
 */
export function centroidsOf(points: readonly Vector[], count: number, { rng, steps = 12 }: { readonly rng: Rng; readonly steps?: number }): readonly Vector[] {
  if (points.length === 0) return [];
  const from = rng.whole(0, points.length - 1);
  const turned = [...points.slice(from), ...points.slice(0, from)];
  let centroids: Vector[] = chooseFarApart(turned, Math.min(count, points.length)).map((i) => turned[i] as Vector);
  for (let step = 0; step < steps; step++) {
    const sums = centroids.map((centroid) => ({ sum: centroid.map(() => 0), n: 0 }));
    for (const point of points) {
      const cell = sums[nearestCentroid(centroids, point)];
      if (!cell) continue;
      cell.n += 1;
      point.forEach((value, axis) => { cell.sum[axis] = (cell.sum[axis] as number) + value; });
    }
    centroids = centroids.map((centroid, i) => { const cell = sums[i]; return cell && cell.n > 0 ? cell.sum.map((value) => value / cell.n) : centroid; });
  }
  return centroids;
}
