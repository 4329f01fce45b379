import { distance } from './vector.ts';
import type { Vector } from './vector.ts';

/** How to choose. */
export interface ChooseOptions {
  /** Weight of each axis in the distance; 1 where none are given. */
  readonly weights?: Vector;
  /** Quality 0–1 of each vector, and how much it counts beside distance: a choice maximises distance × (1 + pull × quality). */
  readonly qualities?: readonly number[];
  readonly pull?: number;
  /** True where two vectors may never stand side by side. */
  readonly clash?: (a: number, b: number) => boolean;
}

/**
 * Chooses `count` of the vectors so that the nearest two lie as far apart as can be: the farthest-point rule of Gonzalez (1985),
 * at worst half as far apart as the best choice when quality does not pull. Gives places in the list, in order of choice;
 * fewer than `count` when clashes leave no more. Linear in count × vectors.
 */
export function chooseFarApart(vectors: readonly Vector[], count: number, options: ChooseOptions = {}): readonly number[] {
  const { weights, qualities, pull = 0, clash } = options;
  if (vectors.length === 0 || count <= 0) return [];
  const worth = (i: number): number => 1 + pull * (qualities?.[i] ?? 0);
  const nearest = new Float64Array(vectors.length).fill(Infinity);
  const isOut = new Uint8Array(vectors.length);
  let next = 0;
  for (let i = 1; i < vectors.length; i++) if (worth(i) > worth(next)) next = i;
  const chosen: number[] = [];
  while (next >= 0) {
    chosen.push(next);
    isOut[next] = 1;
    if (chosen.length === count) break;
    let best = -1, bestValue = -1;
    for (let i = 0; i < vectors.length; i++) {
      if (isOut[i]) continue;
      if (clash?.(i, next)) { isOut[i] = 1; continue; }
      const away = distance(vectors[i] as Vector, vectors[next] as Vector, weights);
      if (away < (nearest[i] as number)) nearest[i] = away;
      const value = (nearest[i] as number) * worth(i);
      if (value > bestValue) { bestValue = value; best = i; }
    }
    next = best;
  }
  return chosen;
}
