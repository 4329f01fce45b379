import { CELL } from './density.ts';
import { chromaToSteps } from './even-steps.ts';
import { groupOf } from './group.ts';
import type { Group } from './group.ts';
import type { Samples } from './sample.ts';
import { offRay } from './shade-distance.ts';
import type { Place } from './shade-distance.ts';

/** Farther than this from the middle of its hill (about ΔE2000) a sample may be of another colour. */
const FAR = 5;
/** Two colours lie at least this far apart, and this far off the ray to black: light alone makes no second colour. */
const APART = 6, OFF_RAY = 0.03;
/** The way from one colour to the other is counted from `FIRST` of it in so many steps. */
const STEPS = 25, FIRST = -0.5, STEP = 0.1;
/** Between two colours fewer samples lie than this part of what lies at the lesser one. */
const VALLEY = 0.6;
const ROUNDS = 4;
const ORIGIN: Place = [0, 0, 0];

/**
 * Parts a small colour from the hill of a large one on whose slope it lies. Noise and JPEG spread an accent over so many cells of the
 * landscape that it has no top of its own; along the way from the large colour to it, all its samples together, it has.
 */
export function partTail(samples: Samples, group: Group, least: number): readonly Group[] {
  const { members, middle } = group;
  if (members.length < least * 2 || countFar(samples, group) < least) return [group];
  const places = placesOf(samples, group);
  const far: number[] = [];
  for (let k = 0; k < members.length; k++) if (lengthOf(places, k, ORIGIN) > FAR) far.push(k);
  if (far.length < least) return [group];
  const axis = crowdOf(places, far), square = axis[0] ** 2 + axis[1] ** 2 + axis[2] ** 2;
  if (square < APART * APART) return [group];
  const along = Float32Array.from(members, (_, k) => ((places[k * 3] as number) * axis[0] + (places[k * 3 + 1] as number) * axis[1] + (places[k * 3 + 2] as number) * axis[2]) / square);
  const cut = valleyOf(along, (k, t) => lengthOf(places, k, [t * axis[0], t * axis[1], t * axis[2]]) < FAR);
  if (cut === undefined) return [group];
  const near = members.filter((_, k) => (along[k] as number) <= cut), away = members.filter((_, k) => (along[k] as number) > cut);
  if (away.length < least || near.length < least) return [group];
  const parts = [groupOf(samples, near), groupOf(samples, away)] as const;
  return offRay(middle, parts[1].middle) < OFF_RAY ? [group] : parts;
}

/** How many members may be far: a step is at most three times drawn out, so the rest need no measuring. */
function countFar({ toned }: Samples, { members, middle }: Group): number {
  const limit = ((FAR * CELL) / chromaToSteps(0)) ** 2;
  let count = 0;
  for (const i of members) {
    const l = (toned[i * 3] as number) - middle[0], a = (toned[i * 3 + 1] as number) - middle[1], b = (toned[i * 3 + 2] as number) - middle[2];
    if (l * l + a * a + b * b > limit) count++;
  }
  return count;
}

/** The members' places from the middle of their group, in steps of about one ΔE2000. */
function placesOf({ toned }: Samples, { members, middle }: Group): Float32Array {
  const places = new Float32Array(members.length * 3);
  const longer = chromaToSteps(Math.sqrt(middle[1] ** 2 + middle[2] ** 2));
  members.forEach((i, k) => {
    const a = toned[i * 3 + 1] as number, b = toned[i * 3 + 2] as number, own = chromaToSteps(Math.sqrt(a * a + b * b));
    places[k * 3] = ((toned[i * 3] as number) - middle[0]) / CELL;
    places[k * 3 + 1] = (a * own - middle[1] * longer) / CELL;
    places[k * 3 + 2] = (b * own - middle[2] * longer) / CELL;
  });
  return places;
}

function lengthOf(places: Float32Array, k: number, [x, y, z]: Place): number {
  const l = (places[k * 3] as number) - x, a = (places[k * 3 + 1] as number) - y, b = (places[k * 3 + 2] as number) - z;
  return Math.sqrt(l * l + a * a + b * b);
}

/** Where the far samples crowd: their mean, drawn to those near it again and again. */
function crowdOf(places: Float32Array, far: readonly number[]): Place {
  let at = meanOf(places, far);
  for (let round = 0; round < ROUNDS; round++) {
    const near = far.filter((k) => lengthOf(places, k, at) < FAR * (round === 0 ? 2 : 1.2));
    if (near.length === 0) break;
    at = meanOf(places, near);
  }
  return at;
}

function meanOf(places: Float32Array, list: readonly number[]): Place {
  let l = 0, a = 0, b = 0;
  for (const k of list) { l += places[k * 3] as number; a += places[k * 3 + 1] as number; b += places[k * 3 + 2] as number; }
  return [l / list.length, a / list.length, b / list.length];
}

/** Where the way between two colours (0 and 1) is emptiest, if a second top lies beyond it. */
function valleyOf(along: Float32Array, isBeside: (k: number, t: number) => boolean): number | undefined {
  const counts = new Float64Array(STEPS);
  along.forEach((t, k) => { const step = Math.floor((t - FIRST) / STEP); if (step >= 0 && step < STEPS && isBeside(k, t)) counts[step]!++; });
  const soft = counts.map((n, step) => (n * 2 + (counts[step - 1] ?? 0) + (counts[step + 1] ?? 0)) / 4);
  const start = Math.round(-FIRST / STEP);
  let top = start + 5;
  for (let step = top; step < STEPS; step++) if ((soft[step] as number) > (soft[top] as number)) top = step;
  let low = top;
  for (let step = top; step > start; step--) if ((soft[step] as number) < (soft[low] as number)) low = step;
  return (soft[low] as number) > (soft[top] as number) * VALLEY ? undefined : FIRST + (low + 0.5) * STEP;
}
