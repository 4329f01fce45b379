import { componentsOf } from './components.ts';
import { distanceTo } from './distance.ts';
import type { InkPlane, Mask } from './ink-plane.ts';
import { ribsMerged } from './ribs.ts';

/** A drawing divided into the areas that its lines enclose: the number of each pixel's area, from 1; 0 outside. */
export interface Regions {
  readonly width: number;
  readonly height: number;
  readonly labels: Int32Array;
  readonly count: number;
  /** By number; [0] is unused. Px. */
  readonly areas: readonly number[];
}

/** Distances to the nearest line at which areas are told apart, px, for a drawing of 800 px. */
const LEVELS = [10, 8, 6.5, 5, 4, 3.2, 2.6, 2, 1.4, 0.9];
/** Two areas that meet over a gap no longer than this are two; over a longer one they are one. */
const GAP = 14;
/** Two lengths of one narrow strip meet over most of its width. */
const STRIP = 0.75;
const PATCH = 12;
/** Smaller areas belong to their neighbour. */
const LEAST_AREA = 100;
/** A mark shorter than this bounds nothing, px of 800. */
const DASH = 28;

/**
 * The areas of a drawing by pouring from the deepest places outwards, level by level, so that areas part at the narrowest place between them
 * even where the line has a gap. Ribs and hatching become one area. Grown under the ink, so that neighbours meet.
 */
export function regionsOf({ width, height, ink }: InkPlane, { inside }: Mask): Regions {
  const unit = Math.max(1, Math.max(width, height) / 800);
  const blocked = new Uint8Array(ink.length);
  const bounds = withoutDashes(ink, { width, height, longest: DASH * unit });
  for (let i = 0; i < blocked.length; i++) blocked[i] = bounds[i] || !inside[i] ? 1 : 0;
  const far = distanceTo(blocked, width, height);
  const labels = new Int32Array(ink.length);
  let count = poured(labels, far, { width, unit });
  count = joinOverGaps(labels, count, { width, far, gap: GAP * unit, least: LEAST_AREA * unit * unit });
  count = ribsMerged(labels, count, { width, height, far, inside, unit });
  grow(labels, inside, width, ink.length);
  return numbered(labels, { width, height, least: LEAST_AREA * unit * unit });
}

/** The ink without marks too short to bound an area: the dashes of a stitch, buttons, specks. */
function withoutDashes(ink: Uint8Array, { width, height, longest }: { readonly width: number; readonly height: number; readonly longest: number }): Uint8Array {
  const { labels, boxes, count } = componentsOf(ink, width, height, true);
  const isDash = Array.from({ length: count + 1 }, (_, n) => n > 0 && Math.hypot(boxes[n * 4 + 2]! - boxes[n * 4]!, boxes[n * 4 + 3]! - boxes[n * 4 + 1]!) < longest);
  return ink.map((v, i) => (v && !isDash[labels[i]!] ? 1 : 0));
}

function poured(labels: Int32Array, far: Float32Array, { width, unit }: { readonly width: number; readonly unit: number }): number {
  const n = labels.length, queue = new Int32Array(n), ways = [-1, 1, -width, width];
  let count = 0;
  const spread = (from: number, to: number, depth: number): void => {
    let [head, tail] = [from, to];
    while (head < tail) {
      const at = queue[head++]!;
      for (const way of ways) { const next = at + way; if (next < 0 || next >= n || labels[next] || far[next]! < depth) continue; labels[next] = labels[at]!; queue[tail++] = next; }
    }
  };
  for (const level of LEVELS) {
    const depth = level > 1 ? level * unit : level;
    let tail = 0;
    for (let i = 0; i < n; i++) if (labels[i]) queue[tail++] = i;
    spread(0, tail, depth);
    for (let i = 0; i < n; i++) {
      if (labels[i] || far[i]! < depth) continue;
      labels[i] = ++count;
      queue[0] = i;
      spread(0, 1, depth);
    }
  }
  return count;
}

function joinOverGaps(labels: Int32Array, count: number, { width, far, gap, least }: { readonly width: number; readonly far: Float32Array; readonly gap: number; readonly least: number }): number {
  const parent = Int32Array.from({ length: count + 1 }, (_, i) => i);
  const find = (a: number): number => { let at = a; while (parent[at] !== at) { parent[at] = parent[parent[at]!]!; at = parent[at]!; } return at; };
  const areas = new Float64Array(count + 1), depths = new Float32Array(count + 1);
  // Counted by patches of the page: a line with two gaps is still a line.
  const contact = new Map<number, Map<number, number>>();
  const across = Math.ceil(width / PATCH) + 2;
  for (let i = 0; i < labels.length; i++) {
    const a = labels[i]!;
    if (!a) continue;
    areas[a]!++;
    if (far[i]! > depths[a]!) depths[a] = far[i]!;
    for (const way of [1, width]) {
      const b = labels[i + way] ?? 0;
      if (!b || b === a) continue;
      const key = Math.min(a, b) * (count + 1) + Math.max(a, b), patch = (Math.floor(i / width / PATCH) + 1) * across + Math.floor((i % width) / PATCH) + 1;
      let held = contact.get(key);
      if (!held) { held = new Map(); contact.set(key, held); }
      held.set(patch, (held.get(patch) ?? 0) + 1);
    }
  }
  const touching = [...contact].map(([key, patches]) => ({ a: Math.floor(key / (count + 1)), b: key % (count + 1), ...lengthsOf(patches, across) }));
  for (const { a, b, door } of touching) {
    if (Math.min(areas[a]!, areas[b]!) >= least && door > Math.min(gap, STRIP * 2 * Math.min(depths[a]!, depths[b]!))) parent[find(a)] = find(b);
  }
  // A crumb goes to the one neighbour it touches longest: it must not be the bridge between two areas.
  const longest = new Map<number, { readonly to: number; readonly length: number }>();
  for (const { a, b, length } of touching) {
    for (const [from, to] of [[a, b], [b, a]] as const) if (areas[from]! < least && areas[to]! >= areas[from]! && length > (longest.get(from)?.length ?? 0)) longest.set(from, { to, length });
  }
  for (const [from, { to }] of longest) if (find(from) !== find(to)) parent[find(from)] = find(to);
  for (let i = 0; i < labels.length; i++) if (labels[i]) labels[i] = find(labels[i]!);
  return count;
}

/** All of a contact's length, and the most of it that lies in one place: three patches by three. */
function lengthsOf(patches: ReadonlyMap<number, number>, across: number): { readonly length: number; readonly door: number } {
  let length = 0, door = 0;
  for (const [patch, own] of patches) {
    length += own;
    let near = 0;
    for (const dy of [-across, 0, across]) for (const dx of [-1, 0, 1]) near += patches.get(patch + dy + dx) ?? 0;
    door = Math.max(door, near);
  }
  return { length, door };
}

/** The areas grown over the ink between them, and to the edge of the shape, evenly from all sides. */
function grow(labels: Int32Array, inside: Uint8Array, width: number, n: number): void {
  const queue = new Int32Array(n);
  let head = 0, tail = 0;
  for (let i = 0; i < n; i++) if (labels[i]) queue[tail++] = i;
  while (head < tail) {
    const at = queue[head++]!;
    for (const way of [-1, 1, -width, width]) { const next = at + way; if (next < 0 || next >= n || labels[next] || !inside[next]) continue; labels[next] = labels[at]!; queue[tail++] = next; }
  }
}

/** The same areas numbered 1, 2, … from the top left; those smaller than `least` are left to nobody. */
export function numbered(labels: Int32Array, { width, height, least }: { readonly width: number; readonly height: number; readonly least: number }): Regions {
  const sizes = new Map<number, number>();
  for (const label of labels) if (label) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const names = new Map<number, number>();
  const areas: number[] = [0];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (!label) continue;
    if (sizes.get(label)! < least) { labels[i] = 0; continue; }
    let name = names.get(label);
    if (name === undefined) { name = names.size + 1; names.set(label, name); areas.push(sizes.get(label)!); }
    labels[i] = name;
  }
  return { width, height, labels, count: names.size, areas };
}
