/** A knot of a profile: where, and how much. */
export type Knot = readonly [at: number, value: number];

/**
 * A smooth curve of one variable through the knots (cubic Hermite, flat at turning points, so it never overshoots them).
 * Constant before the first knot and after the last. Knots must rise in `at`.
 */
export function profile(knots: readonly Knot[]): (at: number) => number {
  const n = knots.length;
  const xs = knots.map((k) => k[0]);
  const ys = knots.map((k) => k[1]);
  const slope = (a: number, b: number): number => ((ys[b] as number) - (ys[a] as number)) / ((xs[b] as number) - (xs[a] as number));
  const tangents = xs.map((_, i) => {
    if (i === 0) return n > 1 ? slope(0, 1) : 0;
    if (i === n - 1) return slope(n - 2, n - 1);
    const before = slope(i - 1, i);
    const after = slope(i, i + 1);
    return before * after <= 0 ? 0 : (before + after) / 2;
  });
  return (x) => {
    if (x <= (xs[0] as number)) return ys[0] as number;
    if (x >= (xs[n - 1] as number)) return ys[n - 1] as number;
    let i = 0;
    while (x > (xs[i + 1] as number)) i++;
    const h = (xs[i + 1] as number) - (xs[i] as number);
    const t = (x - (xs[i] as number)) / h;
    const t2 = t * t;
    const t3 = t2 * t;
    return (ys[i] as number) * (2 * t3 - 3 * t2 + 1) + h * (tangents[i] as number) * (t3 - 2 * t2 + t)
      + (ys[i + 1] as number) * (3 * t2 - 2 * t3) + h * (tangents[i + 1] as number) * (t3 - t2);
  };
}
