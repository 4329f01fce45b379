import { groupOf, placeOf } from './group.ts';
import type { Group } from './group.ts';
import { plainDistance, shadeDistance } from './shade-distance.ts';
import type { Place } from './shade-distance.ts';
import type { Samples } from './sample.ts';

/** A stray sample farther than this from every colour is dust and belongs to none. */
const STRAY = 0.12;
/** A small group is suspected of being an edge if its surroundings have its colour less than this, and it is smaller than `SUSPECT` of all. */
const FLAT = 0.5, SUSPECT = 0.06;
/** Crumbs are no smaller than this part of the least colour; they are kin nearer than this. */
const CRUMB = 0.12, KIN = 0.05;
/** How far from the straight line between two larger colours a mixture of them may lie. */
const BESIDE = 0.035;

/** Dissolves dust, and what is only the soft edge between two larger colours; strays go to the nearest colour there is. */
export function gatherGroups(samples: Samples, parts: readonly Group[], strays: readonly number[], least: number): readonly Group[] {
  const groups = joinCrumbs(samples, parts, least);
  const total = groups.reduce((sum, group) => sum + group.members.length, 0);
  const large = groups.filter((group) => group.members.length >= least);
  const kept = large.filter((group) => group.members.length > total * SUSPECT || !isSoftEdge(samples, group, large));
  if (kept.length === 0) return groups.length === 0 ? [] : [[...groups].sort((p, q) => q.members.length - p.members.length)[0] as Group];
  const lists = kept.map((group) => [...group.members]);
  const dust = groups.filter((group) => !kept.includes(group)).flatMap((group) => group.members);
  for (const i of [...dust, ...strays]) {
    const place = placeOf(samples, i);
    let best = 0, nearest = Infinity;
    kept.forEach((group, k) => {
      const d = shadeDistance(place, group.middle);
      if (d < nearest) { nearest = d; best = k; }
    });
    if (nearest < STRAY) (lists[best] as number[]).push(i);
  }
  return lists.map((members, k) => ({ ...groupOf(samples, members), middle: (kept[k] as Group).middle }));
}

/**
 * Joins crumbs to each other before they are taken for dust: an accent under a lamp, smeared by JPEG, may be three hills of half a
 * percent. A crumb with a large colour nearer than its kin is left alone.
 */
function joinCrumbs(samples: Samples, parts: readonly Group[], least: number): readonly Group[] {
  const isCrumb = (group: Group): boolean => group.members.length < least * 2 && group.members.length >= least * CRUMB;
  const large = parts.filter((group) => group.members.length >= least * 2);
  const crumbs = parts.filter(isCrumb).sort((p, q) => q.members.length - p.members.length);
  const joined: Group[] = [];
  for (const crumb of crumbs) {
    let best = -1, nearest = KIN;
    for (const other of large) nearest = Math.min(nearest, shadeDistance(crumb.middle, other.middle));
    joined.forEach((other, k) => {
      const d = shadeDistance(crumb.middle, other.middle);
      if (d < nearest) { nearest = d; best = k; }
    });
    const kin = joined[best];
    if (kin) joined[best] = { ...groupOf(samples, [...kin.members, ...crumb.members]) };
    else joined.push(crumb);
  }
  return [...parts.filter((group) => !isCrumb(group)), ...joined];
}

function isSoftEdge(samples: Samples, group: Group, all: readonly Group[]): boolean {
  let flat = 0;
  for (const i of group.members) flat += samples.flatness[i] as number;
  if (flat / group.members.length >= FLAT) return false;
  const larger = all.filter((other) => other.members.length > group.members.length * 1.5);
  return larger.some((p, k) => larger.slice(k + 1).some((q) => liesBetween(group.middle, p.middle, q.middle)));
}

function liesBetween(middle: Place, p: Place, q: Place): boolean {
  const length = plainDistance(p, q);
  if (length < 0.08) return false;
  const along = ((middle[0] - p[0]) * (q[0] - p[0]) + (middle[1] - p[1]) * (q[1] - p[1]) + (middle[2] - p[2]) * (q[2] - p[2])) / (length * length);
  if (along < 0.08 || along > 0.92) return false;
  const foot: Place = [p[0] + along * (q[0] - p[0]), p[1] + along * (q[1] - p[1]), p[2] + along * (q[2] - p[2])];
  return plainDistance(middle, foot) < BESIDE;
}
