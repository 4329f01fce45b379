/** A place in a space of named axes; what the axes mean is the caller's business. */
export type Vector = readonly number[];

/** Straight distance; axes may weigh differently (1 where no weights are given). */
export function distance(a: Vector, b: Vector, weights?: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const step = ((a[i] as number) - (b[i] as number)) * (weights ? (weights[i] as number) : 1);
    sum += step * step;
  }
  return Math.sqrt(sum);
}

/** The smallest distance between any two of the vectors; infinite for fewer than two. */
export function leastDistance(vectors: readonly Vector[], weights?: Vector): number {
  let least = Infinity;
  for (let i = 0; i < vectors.length; i++) {
    for (let j = i + 1; j < vectors.length; j++) least = Math.min(least, distance(vectors[i] as Vector, vectors[j] as Vector, weights));
  }
  return least;
}

/** How far the farthest of `points` lies from its nearest of `chosen`: the covering radius. */
export function coveringRadius(points: readonly Vector[], chosen: readonly Vector[], weights?: Vector): number {
  let radius = 0;
  for (const point of points) {
    let nearest = Infinity;
    for (const one of chosen) nearest = Math.min(nearest, distance(point, one, weights));
    radius = Math.max(radius, nearest);
  }
  return radius;
}
