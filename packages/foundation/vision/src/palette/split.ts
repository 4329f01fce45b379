import { groupOf, placeOf } from './group.ts';
import type { Group } from './group.ts';
import { shadeDistance } from './shade-distance.ts';
import type { Place } from './shade-distance.ts';
import type { Samples } from './sample.ts';

/** The widest a colour may be: root mean square of the shade distance to its middle. One cloth in full light and shade has about 0.05. */
const WIDEST = 0.058;
const ROUNDS = 6;

/** Parts a group that runs through several colours (a dip dye, a sky) into as many as it needs, by two-means, again and again. */
export function splitWide(samples: Samples, group: Group, least: number): readonly Group[] {
  const { members, middle } = group;
  if (members.length < least * 2) return [group];
  let square = 0, far = 0, farthest = middle;
  for (const i of members) {
    const place = placeOf(samples, i), d = shadeDistance(place, middle);
    square += d * d;
    if (d > far) { far = d; farthest = place; }
  }
  if (Math.sqrt(square / members.length) <= WIDEST) return [group];
  let ends: readonly [Place, Place] = [farthest, farthestFrom(samples, members, farthest)];
  let parts: readonly [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    parts = [[], []];
    for (const i of members) {
      const place = placeOf(samples, i);
      parts[shadeDistance(place, ends[0]) <= shadeDistance(place, ends[1]) ? 0 : 1].push(i);
    }
    if (parts[0].length === 0 || parts[1].length === 0) return [group];
    ends = [meanOf(samples, parts[0]), meanOf(samples, parts[1])];
  }
  return parts.flatMap((part) => splitWide(samples, groupOf(samples, part), least));
}

function farthestFrom(samples: Samples, members: readonly number[], from: Place): Place {
  let far = -1, best = from;
  for (const i of members) {
    const place = placeOf(samples, i), d = shadeDistance(place, from);
    if (d > far) { far = d; best = place; }
  }
  return best;
}

function meanOf(samples: Samples, members: readonly number[]): Place {
  let l = 0, a = 0, b = 0;
  for (const i of members) {
    const place = placeOf(samples, i);
    l += place[0]; a += place[1]; b += place[2];
  }
  return [l / members.length, a / members.length, b / members.length];
}
