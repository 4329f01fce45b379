import { rgbToHex } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import { medianByte, quantileOf } from './group.ts';
import type { Group } from './group.ts';
import { CELL } from './density.ts';
import type { Samples } from './sample.ts';

/** A group whose lightness spreads more than this (10th to 90th percentile) is cloth in light and shade, not a flat colour. */
const SHADED = 0.09;
/** A cloth is as light as its commonest lightness where at least this part of it has it; else as its middle. */
const COMMON = 0.4;
/** How wide a lightness is, in cells. */
const WIDTH = 5;

/**
 * The one colour to call a group by: the median of its pixels as they are in the picture, channel by channel, since noise clipped at
 * white or at full red moves a mean and leaves a median. Of shaded cloth only the pixels in its commonest light are asked, if it has one.
 */
export function colourOf(samples: Samples, group: Group): Hex {
  const members = inCommonLight(samples, flattest(samples, group.members));
  const channel = (k: number): number => medianByte(members, samples.raw, k);
  return rgbToHex([channel(0), channel(1), channel(2)]);
}

/** The half of the samples whose surroundings are most of their own colour: away from edges, where JPEG smears. */
function flattest(samples: Samples, members: readonly number[]): readonly number[] {
  if (members.length < 24) return members;
  const limit = quantileOf(members, samples.flatness, 1, 0, 0.5) - 0.001;
  return members.filter((i) => (samples.flatness[i] as number) >= limit);
}

function inCommonLight(samples: Samples, members: readonly number[]): readonly number[] {
  const at = (part: number): number => quantileOf(members, samples.toned, 3, 0, part);
  if (at(0.9) - at(0.1) < SHADED) return members;
  const counts = new Uint32Array(Math.ceil(1.1 / CELL) + WIDTH);
  for (const i of members) counts[Math.floor((samples.toned[i * 3] as number) / CELL)]!++;
  let here = 0, most = 0, start = 0;
  for (let to = 0; to < counts.length; to++) {
    here += (counts[to] as number) - (counts[to - WIDTH] ?? 0);
    if (here > most) { most = here; start = (to - WIDTH + 1) * CELL; }
  }
  if (most < members.length * COMMON) return members;
  return members.filter((i) => (samples.toned[i * 3] as number) >= start && (samples.toned[i * 3] as number) < start + WIDTH * CELL);
}
