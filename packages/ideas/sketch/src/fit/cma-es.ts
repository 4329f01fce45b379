import { createRng } from '@toile/kernel';

/** What a search found. */
export interface Found {
  readonly x: readonly number[];
  readonly cost: number;
  readonly evaluations: number;
}

/** How to search. */
export interface SearchPlan {
  readonly start: readonly number[];
  /** The first step, in the units of x. */
  readonly step: number;
  /** How often the cost is asked: fixed, so that the same input gives the same answer on a busy machine. */
  readonly evaluations: number;
  readonly seed: number;
  /** The furthest each coordinate may go from 0. */
  readonly bound: number;
}

/**
 * The least of a cost over a few dozen numbers by covariance matrix adaptation (Hansen, "The CMA Evolution Strategy: A Tutorial", 2016): full
 * covariance, weighted recombination, no restarts. What leaves the bounds is judged at the bound and charged for the way.
 */
export function cmaEs(cost: (x: readonly number[]) => number, { start, step, evaluations, seed, bound }: SearchPlan): Found {
  const n = start.length, rng = createRng(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(rng.next() + 1e-12)) * Math.cos(2 * Math.PI * rng.next());
  const lambda = 6 + Math.floor(3 * Math.log(n)), mu = lambda >> 1;
  const raw = Array.from({ length: mu }, (_, i) => Math.log(mu + 0.5) - Math.log(i + 1)), total = raw.reduce((a, b) => a + b, 0);
  const weights = raw.map((w) => w / total), effective = 1 / weights.reduce((a, w) => a + w * w, 0);
  const cc = (4 + effective / n) / (n + 4 + (2 * effective) / n), cs = (effective + 2) / (n + effective + 5), c1 = 2 / ((n + 1.3) ** 2 + effective);
  const cm = Math.min(1 - c1, (2 * (effective - 2 + 1 / effective)) / ((n + 2) ** 2 + effective)), damp = 1 + 2 * Math.max(0, Math.sqrt((effective - 1) / (n + 1)) - 1) + cs;
  const chi = Math.sqrt(n) * (1 - 1 / (4 * n) + 1 / (21 * n * n));
  const mean = Float64Array.from(start), pathC = new Float64Array(n), pathS = new Float64Array(n);
  const covariance = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
  const root = covariance.map((row) => row.slice());
  let sigma = step, count = 0, best: number[] = [...start], least = Infinity;
  const judge = (x: Float64Array): number => {
    let charge = 0;
    const held = Array.from(x, (v) => { const c = Math.min(bound, Math.max(-bound, v)); charge += (v - c) ** 2; return c; });
    const value = cost(held) + 0.3 * charge;
    count++;
    if (value < least) { least = value; best = held; }
    return value;
  };
  judge(mean);
  for (let generation = 1; count + lambda <= evaluations && sigma > 1e-4; generation++) {
    const offspring = Array.from({ length: lambda }, () => {
      const z = Float64Array.from({ length: n }, normal), d = new Float64Array(n), x = new Float64Array(n);
      for (let i = 0; i < n; i++) { let sum = 0; for (let j = 0; j <= i; j++) sum += root[i]![j]! * z[j]!; d[i] = sum; x[i] = mean[i]! + sigma * sum; }
      return { z, d, value: judge(x) };
    }).toSorted((a, b) => a.value - b.value);
    const dw = new Float64Array(n), zw = new Float64Array(n);
    for (let k = 0; k < mu; k++) for (let i = 0; i < n; i++) { dw[i]! += weights[k]! * offspring[k]!.d[i]!; zw[i]! += weights[k]! * offspring[k]!.z[i]!; }
    let length = 0;
    for (let i = 0; i < n; i++) {
      mean[i]! += sigma * dw[i]!;
      pathS[i] = (1 - cs) * pathS[i]! + Math.sqrt(cs * (2 - cs) * effective) * zw[i]!;
      length += pathS[i]! ** 2;
    }
    length = Math.sqrt(length);
    const isSteady = length / Math.sqrt(1 - (1 - cs) ** (2 * generation)) / chi < 1.4 + 2 / (n + 1) ? 1 : 0;
    for (let i = 0; i < n; i++) pathC[i] = (1 - cc) * pathC[i]! + isSteady * Math.sqrt(cc * (2 - cc) * effective) * dw[i]!;
    for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) {
      let spread = 0;
      for (let k = 0; k < mu; k++) spread += weights[k]! * offspring[k]!.d[i]! * offspring[k]!.d[j]!;
      covariance[i]![j] = covariance[j]![i] = (1 - c1 - cm) * covariance[i]![j]! + c1 * pathC[i]! * pathC[j]! + cm * spread;
    }
    sigma *= Math.exp(Math.min(0.5, (cs / damp) * (length / chi - 1)));
    // The root of the covariance, by Cholesky.
    for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) {
      let rest = covariance[i]![j]!;
      for (let k = 0; k < j; k++) rest -= root[i]![k]! * root[j]![k]!;
      root[i]![j] = i === j ? Math.sqrt(Math.max(rest, 1e-12)) : rest / root[j]![j]!;
    }
  }
  return { x: best, cost: least, evaluations: count };
}
