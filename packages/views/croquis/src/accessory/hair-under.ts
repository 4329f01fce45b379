import { add, clamp, scale, subtract } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink, Layer } from '@toile/drawing';
import { DEPTH } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';

/** The line of a hat, over which no hair shows, in the head's frame that `toHead` leads to. */
export interface HairLimit {
  readonly toHead: (point: Point) => Point;
  readonly toPicture: (point: Point) => Point;
  readonly centre: number;
  /** Half the hat's width at its line. */
  readonly half: number;
  /** Height of the line at share −1 … 1 of that width. */
  lineAt(share: number): number;
}

/** Hair grows out of the face too: beards are none of a hat's. */
const isHair = (layer: Layer): boolean => layer.part === 'figure.hair' && !/beard|moustache/.test(layer.id);

/** The middle of the skull in the head's frame, and how far hair is combed down to it under a scarf. */
const SKULL: Point = [-8, 96];
const COMBED = 0.93;

/** The sheets with the hair gone that a scarf tied over the head hides: only what is combed close at the brow is left. */
export function withoutHair(sheets: readonly Sheet[], { toHead, toPicture }: Pick<HairLimit, 'toHead' | 'toPicture'>): readonly Sheet[] {
  const comb = (point: Point): Point => toPicture(add(SKULL, scale(subtract(toHead(point), SKULL), COMBED)));
  return sheets.flatMap((sheet): Sheet[] => {
    if (!isHair(sheet.layer)) return [sheet];
    if (sheet.layer.id !== 'figure.hair.cap') return [];
    return [{ ...sheet, layer: { ...sheet.layer, outline: sheet.layer.outline.map(comb), inks: (sheet.layer.inks ?? []).map((ink) => ({ ...ink, points: ink.points.map(comb), isClipped: true })) } }];
  });
}

/** The sheets with the hair pressed under a hat: what would stand over its line is gone, and what stands out beside it falls from under it. */
export const pressHair = (sheets: readonly Sheet[], limit: HairLimit): readonly Sheet[] => sheets.flatMap((sheet): Sheet[] => {
  if (!isHair(sheet.layer)) return [sheet];
  const layer = pressedLayer(sheet.layer, limit, sheet.depth < DEPTH.figure || sheet.depth === DEPTH.head - 2);
  return layer ? [layer === sheet.layer ? sheet : { ...sheet, layer }] : [];
});

/** Less hair than this below the line, mm, is tucked away. */
const LEAST = 12;
/** How fast hair widens below the hat, mm for each mm down. */
const SPREAD = 0.55;
/** The share that is left of what stands out farther: a gathered tail keeps its thickness. */
const KEPT = 0.42;
/** The pressed hair goes on this far under the hat, mm. */
const UNDERLAP = 7;

function pressedLayer(layer: Layer, limit: HairLimit, isBehind: boolean): Layer | undefined {
  const { toHead, toPicture, centre, half, lineAt } = limit;
  const lineOf = (x: number): number => lineAt(clamp((x - centre) / half, -1, 1)) - UNDERLAP;
  const tail = isBehind ? tailShift(layer, limit) : 0;
  const heads = layer.outline.map((point) => shifted(toHead(point), tail));
  if (Math.max(...heads.map(([x, y]) => y - lineOf(x))) < LEAST + UNDERLAP) return undefined;
  const isTouched = ([x, y]: Point): boolean => y < lineOf(x) || Math.abs(x - centre) > roomAt(x, y);
  const roomAt = (x: number, y: number): number => half - 2 + Math.max(0, y - lineOf(x)) * SPREAD;
  if (tail === 0 && !heads.some(isTouched)) return layer;
  const press = (point: Point): Point => {
    const [x, raw] = shifted(toHead(point), tail);
    const high = Math.max(raw, lineOf(x));
    const dx = x - centre, room = roomAt(x, high);
    // What stands out beside the hat is drawn in, and slopes off below its edge.
    const beyond = Math.max(0, Math.abs(dx) - room) * KEPT;
    return toPicture([Math.abs(dx) > room ? centre + Math.sign(dx) * (room + beyond) : x, Math.max(high, lineOf(x) + beyond * 1.3)]);
  };
  const isOver = (point: Point): boolean => {
    const [x, y] = toHead(point);
    return y < lineOf(x) + 2;
  };
  return {
    ...layer, outline: layer.outline.map(press),
    ...(layer.inks ? { inks: layer.inks.flatMap((ink) => cutInk(ink, isOver)).map((ink) => ({ ...ink, points: ink.points.map(press) })) } : {}),
    ...(layer.shapes ? { shapes: layer.shapes.map((shape) => ({ ...shape, outline: shape.outline.map(press) })) } : {}),
  };
}

const shifted = ([x, y]: Point, by: number): Point => [x + by, y];

/** Where across the head a gathered tail comes out under a hat, as a share of half the hat's width. */
const NAPE = 0.6;

/** A tail gathered high stands off the head beside a hat: it is worn lower then, and comes from the nape. By how much it moves, mm; 0 for all other hair. */
function tailShift({ outline }: Layer, { toHead, centre, half, lineAt }: HairLimit): number {
  const heads = outline.map(toHead);
  const side = Math.sign((heads.reduce((sum, [x]) => sum + x, 0) / heads.length) - centre) || 1;
  const low = lineAt(side);
  const crossing = heads.filter(([, y]) => y > low - 14 && y < low + 34).map(([x]) => (x - centre) * side);
  if (crossing.length < 2 || !heads.some(([, y]) => y < low - 20) || Math.min(...crossing) < half * 0.72) return 0;
  return -side * ((Math.min(...crossing) + Math.max(...crossing)) / 2 - half * NAPE);
}

/** A line of the pen where it lies under the hat's line. */
function cutInk(ink: Ink, isOver: (point: Point) => boolean): Ink[] {
  const hidden = ink.points.map(isOver);
  if (!hidden.some(Boolean)) return [ink];
  const runs: Point[][] = [[]];
  ink.points.forEach((point, i) => {
    if (hidden[i]) runs.push([]);
    else (runs[runs.length - 1] as Point[]).push(point);
  });
  return runs.filter((points) => points.length > 2).map((points) => ({ ...ink, points, isClosed: false }));
}

/** The way back from a similarity: the inverse of a frame that turns, scales and mirrors only. */
export function inverseOf(frame: (point: Point) => Point): (point: Point) => Point {
  const o = frame([0, 0]), e = frame([1, 0]), f = frame([0, 1]);
  const a = e[0] - o[0], b = e[1] - o[1], c = f[0] - o[0], d = f[1] - o[1];
  const det = a * d - b * c || 1e-6;
  return ([x, y]) => {
    const dx = x - o[0], dy = y - o[1];
    return [(dx * d - dy * c) / det, (dy * a - dx * b) / det];
  };
}
