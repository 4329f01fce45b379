import { distance } from './vector.ts';
import type { Vector } from './vector.ts';

/** A kind that a vector is of, beside its place, and how much each one of that kind already chosen puts off the next. */
export interface Kind { readonly kind: string; readonly weight: number }

/** How much worth is left to something of these kinds: each kind divides it by 1 + its weight × how often it was chosen. */
export const leftAfter = (kinds: readonly Kind[], chosen: ReadonlyMap<string, number>): number =>
  kinds.reduce((left, { kind, weight }) => left / (1 + weight * (chosen.get(kind) ?? 0)), 1);

/** Counts a choice in its kinds. */
export function countKinds(kinds: readonly Kind[], chosen: Map<string, number>): void {
  for (const { kind } of kinds) chosen.set(kind, (chosen.get(kind) ?? 0) + 1);
}

/** How to choose. */
export interface ChooseOptions {
  /** Weight of each axis in the distance; 1 where none are given. */
  readonly weights?: Vector;
  /** Quality 0–1 of each vector, and how much it counts beside distance: a choice maximises distance × (1 + pull × quality). */
  readonly qualities?: readonly number[];
  readonly pull?: number;
  /** True where two vectors may never stand side by side. */
  readonly clash?: (a: number, b: number) => boolean;
  /** The kinds of each vector: what there is much of already is worth less. Kinds that all share change nothing. */
  readonly kinds?: readonly (readonly Kind[])[];
  /** How often each kind was chosen before this choice; counted on. */
  readonly shown?: Map<string, number>;
}

/**
 * Chooses `count` of the vectors so that the nearest two lie as far apart as can be: the farthest-point rule of Gonzalez (1985),
 * at worst half as far apart as the best choice when quality does not pull. Gives places in the list, in order of choice;
 * fewer than `count` when clashes leave no more. Linear in count × vectors.
 */
export function chooseFarApart(vectors: readonly Vector[], count: number, options: ChooseOptions = {}): readonly number[] {
  const { weights, qualities, pull = 0, clash, kinds, shown = new Map<string, number>() } = options;
  if (vectors.length === 0 || count <= 0) return [];
  const worth = (i: number): number => (1 + pull * (qualities?.[i] ?? 0)) * (kinds ? leftAfter(kinds[i] ?? [], shown) : 1);
  const nearest = new Float64Array(vectors.length).fill(Infinity);
  const isOut = new Uint8Array(vectors.length);
  let next = 0;
  for (let i = 1; i < vectors.length; i++) if (worth(i) > worth(next)) next = i;
  const chosen: number[] = [];
  while (next >= 0) {
    chosen.push(next);
    isOut[next] = 1;
    if (kinds) countKinds(kinds[next] ?? [], shown);
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
