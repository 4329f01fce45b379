import type { Samples } from './sample.ts';
import type { Place } from './shade-distance.ts';

/** Samples that are one colour: their numbers, and the middle of them in toned OKLab. */
export interface Group { readonly members: readonly number[]; readonly middle: Place }

/** The place of a sample. */
export const placeOf = ({ toned }: Samples, i: number): Place => [toned[i * 3] as number, toned[i * 3 + 1] as number, toned[i * 3 + 2] as number];

/** A group of these samples, around their medians. */
export function groupOf(samples: Samples, members: readonly number[]): Group {
  const axis = (k: number): number => quantileOf(members, samples.toned, 3, k, 0.5);
  return { members, middle: [axis(0), axis(1), axis(2)] };
}

const BINS = 2048, FROM = -0.5, TO = 1.1;

/** The value below which `part` of the members' values lie, to 0.0008; values lie in −0.5–1.1. By counting: no sort of ten thousands. */
export function quantileOf(members: readonly number[], values: Float32Array, stride: number, offset: number, part: number): number {
  const counts = new Uint32Array(BINS);
  for (const i of members) {
    const bin = (((values[i * stride + offset] as number) - FROM) * BINS) / (TO - FROM);
    counts[Math.min(BINS - 1, Math.max(0, bin | 0))]!++;
  }
  let left = members.length * part;
  for (let bin = 0; bin < BINS; bin++) {
    left -= counts[bin] as number;
    if (left <= 0) return FROM + ((bin + 0.5) * (TO - FROM)) / BINS;
  }
  return TO;
}

/** The middle byte of a channel of the picture over the members. */
export function medianByte(members: readonly number[], bytes: Uint8Array, channel: number): number {
  const counts = new Uint32Array(256);
  for (const i of members) counts[bytes[i * 3 + channel] as number]!++;
  let left = members.length / 2;
  for (let byte = 0; byte < 256; byte++) {
    left -= counts[byte] as number;
    if (left <= 0) return byte;
  }
  return 0;
}
