import { hashOf } from './hash.ts';

/** A seeded source of chance. Fork it by name, so that a new choice in one place does not move the others. */
export interface Rng {
  /** The next number in [0, 1). */
  next(): number;
  /** A number in [from, to). */
  between(from: number, to: number): number;
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of the items; the list must not be empty. */
  pick<T>(items: readonly T[]): T;
  /** One of the items, drawn in proportion to its weight; weights below zero count as zero. */
  pickWeighted<T>(items: readonly T[], weightOf: (item: T) => number): T;
  /** A new source that depends only on this one's seed and the name, not on what was drawn before. */
  fork(name: string | number): Rng;
}

/** A source of chance from a seed (mulberry32): the same seed gives the same draws on every machine. */
export function createRng(seed: number): Rng {
  let state = (seed >>> 0) || 1;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError('pick: the list is empty');
    return items[Math.floor(next() * items.length)] as T;
  };
  return {
    next,
    between: (from, to) => from + (to - from) * next(),
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    pick,
    pickWeighted: (items, weightOf) => {
      let total = 0;
      for (const item of items) total += Math.max(0, weightOf(item));
      if (!(total > 0)) return pick(items);
      let left = next() * total;
      for (const item of items) {
        left -= Math.max(0, weightOf(item));
        if (left < 0) return item;
      }
      return items[items.length - 1] as (typeof items)[number];
    },
    fork: (name) => createRng(hashOf(seed, name)),
  };
}
