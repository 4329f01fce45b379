import type { Samples } from './sample.ts';
import type { Place } from './shade-distance.ts';

/** Samples that are one colour: their numbers, and the middle of them in toned OKLab. */
export interface Group { readonly members: readonly number[]; readonly middle: Place }

/** The place of a sample. */
export const placeOf = ({ toned }: Samples, i: number): Place => [toned[i * 3] as number, toned[i * 3 + 1] as number, toned[i * 3 + 2] as number];

/** A group of these samples, around their medians. */
export function groupOf(samples: Samples, members: readonly number[]): Group {
  const axis = (k: number): number => medianOf(members.map((i) => samples.toned[i * 3 + k] as number));
  return { members, middle: [axis(0), axis(1), axis(2)] };
}

/** The middle value; 0 of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted.length === 0 ? 0 : (sorted[sorted.length >> 1] as number);
}
