import type { TileShape } from '@toile/drawing';
import { simplified } from '@toile/drawing';
import type { Point } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import type { OwnPrint } from './own-print.ts';

/** Spots smaller than this part of the repeat are left to the ground, and no more than this many are drawn. */
const LEAST_PART = 0.00004, MOST_SPOTS = 900;
/** How far a drawn outline may run beside the pixels' own, pixels. */
const LOOSE = 0.45;

/** One connected spot of an ink: its pixels, as they lie in the plane when the repeat is laid beside itself. */
interface Spot { readonly ink: number; readonly pixels: readonly (readonly [x: number, y: number])[] }

/**
 * A print of one's own as outlines in mm on its tile, the largest spots first; the ground is left out. Spots that cross an edge are whole, as the
 * house's own motifs are. For layouts that take a print apart: tossed, along a hem, as a medallion.
 */
export function tracePrint(print: OwnPrint, inks: readonly Hex[]): readonly TileShape[] {
  const { width, height, mm } = print, least = Math.max(4, LEAST_PART * width * height);
  const spots = spotsOf(print).filter(({ pixels }) => pixels.length >= least).toSorted((a, b) => b.pixels.length - a.pixels.length).slice(0, MOST_SPOTS);
  const toMm = ([x, y]: Point): Point => [(x * mm[0]) / width, (y * mm[1]) / height];
  const inkAt = (x: number, y: number): number => print.pixels[(((y % height) + height) % height) * width + (((x % width) + width) % width)] as number;
  return spots.flatMap(({ ink, pixels }): TileShape[] => {
    const loops = loopsOf(pixels), outer = loops.filter(({ area }) => area > 0), [outline] = outer.toSorted((a, b) => b.area - a.area);
    if (!outline) return [];
    // A hole shows the ground only where the ground is in it: other inks are drawn on top.
    const holes = loops.filter(({ area, inside }) => area < -3 && inkAt(...inside) === 0).map(({ points }) => smooth(points).map(toMm)).filter((hole) => hole.length > 2);
    return [{ outline: smooth(outline.points).map(toMm), fill: inks[ink] as Hex, ...(holes.length > 0 ? { holes } : {}) }];
  });
}

/** Every connected spot that is not of the ground's ink. One that runs round the repeat for ever (a stripe) is cut at the tile's edges. */
function spotsOf({ width, height, pixels }: OwnPrint): Spot[] {
  const owner = new Int32Array(width * height), atX = new Int32Array(width * height), atY = new Int32Array(width * height), spots: Spot[] = [];
  let next = 0;
  for (let start = 0; start < pixels.length; start++) {
    const ink = pixels[start] as number;
    if (ink === 0 || owner[start] !== 0) continue;
    const members: [number, number][] = [], stack = [start];
    let isEndless = false;
    owner[start] = ++next;
    atX[start] = start % width;
    atY[start] = Math.floor(start / width);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = atX[at] as number, y = atY[at] as number;
      members.push([x, y]);
      for (const [nx, ny] of [[x - 1, y], [x + 1, y], [x, y - 1], [x, y + 1]] as const) {
        const near = (((ny % height) + height) % height) * width + (((nx % width) + width) % width);
        if (pixels[near] !== ink) continue;
        if (owner[near] === next) { if (atX[near] !== nx || atY[near] !== ny) isEndless = true; continue; }
        owner[near] = next;
        atX[near] = nx;
        atY[near] = ny;
        stack.push(near);
      }
    }
    spots.push({ ink, pixels: isEndless ? members.map(([x, y]) => [((x % width) + width) % width, ((y % height) + height) % height] as const) : members });
  }
  return spots;
}

interface Loop { readonly points: readonly Point[]; /** Positive round a spot, negative round a hole. */ readonly area: number; /** A pixel just inside a hole. */ readonly inside: readonly [number, number] }

/** The closed lines along the cracks between a spot's pixels and the rest. */
function loopsOf(pixels: Spot['pixels']): Loop[] {
  const key = (x: number, y: number): number => (y + 8192) * 65536 + x + 8192, set = new Set(pixels.map(([x, y]) => key(x, y)));
  // Cracks run with the spot on their right, so that a spot's rim turns clockwise on the picture.
  const from = new Map<number, { readonly to: readonly [number, number]; readonly way: number; readonly out: readonly [number, number] }[]>();
  const crack = (x: number, y: number, to: readonly [number, number], way: number, out: readonly [number, number]): void => { const k = key(x, y), list = from.get(k); if (list) list.push({ to, way, out }); else from.set(k, [{ to, way, out }]); };
  for (const [x, y] of pixels) {
    if (!set.has(key(x, y - 1))) crack(x, y, [x + 1, y], 0, [x, y - 1]);
    if (!set.has(key(x + 1, y))) crack(x + 1, y, [x + 1, y + 1], 1, [x + 1, y]);
    if (!set.has(key(x, y + 1))) crack(x + 1, y + 1, [x, y + 1], 2, [x, y + 1]);
    if (!set.has(key(x - 1, y))) crack(x, y + 1, [x, y], 3, [x - 1, y]);
  }
  const loops: Loop[] = [];
  for (const list of from.values()) for (let first = list.pop(); first; first = list.pop()) {
    const points: Point[] = [], { out } = first;
    let area = 0, step = first, [px, py] = behind(first);
    for (;;) {
      const [x, y] = step.to;
      points.push([(px + x) / 2, (py + y) / 2]);
      area += px * y - x * py;
      [px, py] = [x, y];
      const open = from.get(key(x, y));
      if (!open || open.length === 0) break;
      // Where two pixels touch by a corner the line keeps to its own pixel: it turns right.
      const at = open.length === 1 ? 0 : Math.max(0, open.findIndex((one) => one.way === (step.way + 1) % 4));
      [step] = open.splice(at, 1) as [typeof step];
    }
    if (points.length > 3) loops.push({ points, area: area / 2, inside: out });
  }
  return loops;
}

const behind = ({ to: [x, y], way }: { readonly to: readonly [number, number]; readonly way: number }): [number, number] => [x - ([1, 0, -1, 0][way] as number), y - ([0, 1, 0, -1][way] as number)];

/** The line through the cracks' middles, without those that say nothing. */
function smooth(points: readonly Point[]): Point[] {
  const half = points.length >> 1;
  // In two halves: a closed line has no ends that must be kept.
  const [a, b] = [simplified(points.slice(0, half + 1), LOOSE), simplified([...points.slice(half), points[0] as Point], LOOSE)];
  return [...a.slice(0, -1), ...b.slice(0, -1)];
}
