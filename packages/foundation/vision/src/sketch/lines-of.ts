import { distanceTo } from './distance.ts';
import type { InkPlane, Place } from './ink-plane.ts';
import { thinnedLine } from './polygon-of.ts';
import { stitched } from './stitches.ts';
import { thinned } from './thin.ts';

/** One stroke of a drawing. */
export interface DrawnLine {
  /** From end to end, px, smoothed. */
  readonly points: readonly Place[];
  /** Width of the pen, px. */
  readonly width: number;
  /** True for a row of dashes that was taken for one stitched line. */
  readonly isDashed: boolean;
}

/** Strokes shorter than so many widths of the pen that hang on another are the whiskers of thinning. */
const WHISKER = 1.6;
const SHORTEST = 5;

/** The strokes of a drawing: its ink thinned, walked from crossing to crossing, smoothed and thinned of points; rows of dashes joined. */
export function linesOf(plane: InkPlane): readonly DrawnLine[] {
  const { width, height } = plane;
  const bones = thinned(plane);
  const paper = new Uint8Array(bones.length);
  for (let i = 0; i < paper.length; i++) paper[i] = plane.ink[i] ? 0 : 1;
  const half = distanceTo(paper, width, height);
  const strokes = walkBones(bones, width).filter(({ at, isLoose }) => {
    const pen = 2 * median(at.map((i) => half[i]!));
    return at.length >= SHORTEST && !(isLoose && at.length < pen * WHISKER);
  });
  const lines = strokes.map(({ at }): DrawnLine => {
    const raw = at.map((i): Place => [(i % width) + 0.5, Math.floor(i / width) + 0.5]);
    return { points: thinnedLine(smoothed(raw), 0.6), width: Math.max(1, 2 * median(at.map((i) => half[i]!)) - 0.6), isDashed: false };
  });
  return stitched(lines);
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** A line with the stair steps of its pixels rubbed off: a binomial over seven, ends kept. */
function smoothed(line: readonly Place[]): Place[] {
  const WEIGHTS = [20, 15, 6, 1];
  return line.map((point, i) => {
    const reach = Math.min(3, i, line.length - 1 - i);
    let [x, y, sum] = [point[0] * 20, point[1] * 20, 20];
    for (let k = 1; k <= reach; k++) {
      const w = WEIGHTS[k]!, a = line[i - k]!, b = line[i + k]!;
      x += (a[0] + b[0]) * w;
      y += (a[1] + b[1]) * w;
      sum += 2 * w;
    }
    return [x / sum, y / sum];
  });
}

interface Stroke { readonly at: number[]; readonly isLoose: boolean }

/** The paths between the ends and crossings of a skeleton. A crossing's pixels belong to every stroke that ends there. */
function walkBones(bones: Uint8Array, width: number): Stroke[] {
  const ways = [-1, 1, -width, width, -width - 1, -width + 1, width - 1, width + 1];
  const neighbours = (i: number): number[] => ways.map((way) => i + way).filter((j) => bones[j]);
  const degree = new Uint8Array(bones.length);
  const all: number[] = [];
  for (let i = 0; i < bones.length; i++) if (bones[i]) { degree[i] = crossingNumber(bones, i, width); all.push(i); }
  const isNode = (i: number): boolean => degree[i] !== 2;
  const used = new Uint8Array(bones.length);
  const strokes: Stroke[] = [];
  const follow = (from: number, first: number): void => {
    const at = [from, first];
    used[first] = 1;
    let before = from, here = first;
    while (!isNode(here)) {
      // Straight neighbours before slanting ones: a bend of the skeleton has both.
      const next = neighbours(here).find((j) => j !== before && (!used[j] || (isNode(j) && j !== from)) && !at.slice(-3).includes(j));
      if (next === undefined) break;
      at.push(next);
      if (!isNode(next)) used[next] = 1;
      before = here;
      here = next;
    }
    strokes.push({ at, isLoose: degree[from] === 1 || degree[here] === 1 });
  };
  for (const i of all) if (isNode(i)) for (const j of neighbours(i)) if (!used[j] && !isNode(j)) follow(i, j);
  for (const i of all) if (!isNode(i) && !used[i]) { used[i] = 1; const next = neighbours(i)[0]; if (next !== undefined && !used[next]) follow(i, next); }
  return strokes;
}

/** How many strokes leave a pixel of a skeleton: 1 an end, 2 on the way, 3 and more a crossing. */
function crossingNumber(bones: Uint8Array, i: number, width: number): number {
  const ring = [bones[i - width]!, bones[i - width + 1]!, bones[i + 1]!, bones[i + width + 1]!, bones[i + width]!, bones[i + width - 1]!, bones[i - 1]!, bones[i - width - 1]!];
  let turns = 0;
  for (let k = 0; k < 8; k++) if (!ring[k] && ring[(k + 1) % 8]) turns++;
  return turns;
}
