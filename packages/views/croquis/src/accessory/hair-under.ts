import { boxOf, clamp } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Ink, Layer } from '@toile/drawing';
import type { Sheet } from '../sheet.ts';

/** A line over which no hair shows: y for each x, in the frame that `toHead` leads to. */
export interface HairLimit {
  readonly toHead: (point: Point) => Point;
  readonly toPicture: (point: Point) => Point;
  limitAt(x: number): number;
}

/** Hair grows out of the face too: beards and brows are none of a hat's. */
const isHair = (layer: Layer): boolean => layer.part === 'figure.hair' && !/beard|moustache/.test(layer.id);

/** The sheets with all hair gone: under a scarf tied over the head. */
export const withoutHair = (sheets: readonly Sheet[]): readonly Sheet[] => sheets.filter((sheet) => !isHair(sheet.layer));

/** The sheets with the hair pressed down to the line of a hat: what would stand over it is pressed to it or gone; what falls below it stays. */
export function pressHair(sheets: readonly Sheet[], limit: HairLimit): readonly Sheet[] {
  return sheets.flatMap((sheet): Sheet[] => {
    if (!isHair(sheet.layer)) return [sheet];
    const pressed = pressedLayer(sheet.layer, limit);
    return pressed ? [pressed === sheet.layer ? sheet : { ...sheet, layer: pressed }] : [];
  });
}

/** Less hair than this below the line, mm, is tucked away. */
const LEAST = 9;

function pressedLayer(layer: Layer, limit: HairLimit): Layer | undefined {
  const { toHead, toPicture, limitAt } = limit;
  const heads = layer.outline.map(toHead);
  const over = heads.map(([x, y]) => limitAt(x) - y);
  if (Math.max(...over) <= 0) return layer;
  const lowest = Math.max(...heads.map(([x, y]) => y - limitAt(x)));
  // A bun on the crown goes under the hat whole; a fringe of a few mm is tucked in.
  if (lowest < LEAST || boxOf(heads).bottom < 70) return undefined;
  const outline = heads.map(([x, y], i): Point => ((over[i] as number) > 0 ? toPicture([x, limitAt(x)]) : (layer.outline[i] as Point)));
  const inks = (layer.inks ?? []).flatMap((ink) => cutInk(ink, limit));
  // Where hair bulges beside the hat it keeps an edge.
  const rim = edgesOver(heads, over, limit);
  return { ...layer, outline, inks: [...inks, ...rim.map((points): Ink => ({ points, width: 2.2, kind: 'contour', opacity: 0.8 }))] };
}

/** The stretches of the pressed edge. */
function edgesOver(heads: Polyline, over: readonly number[], { toPicture, limitAt }: HairLimit): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  heads.forEach(([x], i) => {
    if ((over[i] as number) > 0) run.push(toPicture([x, limitAt(x)]));
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  });
  if (run.length > 0) runs.push(run);
  return runs.filter((points) => points.length > 5);
}

/** A line of the pen where it lies below the limit; what is left of it keeps its weight. */
function cutInk(ink: Ink, { toHead, limitAt }: HairLimit): Ink[] {
  const isBelow = ink.points.map((point) => {
    const [x, y] = toHead(point);
    return y > limitAt(x) - 2;
  });
  if (isBelow.every(Boolean)) return [ink];
  if (ink.isClosed) return [];
  const runs: Point[][] = [];
  let run: Point[] = [];
  ink.points.forEach((point, i) => {
    if (isBelow[i]) run.push(point);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  });
  if (run.length > 0) runs.push(run);
  return runs.filter((points) => points.length > 2).map((points) => ({ ...ink, points }));
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

/** A limit along a hat's line: within its width it follows the line, beyond it falls away as hair spreads beside a brim. */
export const limitAlong = (centre: number, half: number, lineAt: (share: number) => number) => (x: number): number => {
  const share = (x - centre) / half;
  const beyond = Math.max(0, Math.abs(share) - 1) * half;
  return lineAt(clamp(share, -1, 1)) - 6 + beyond * 1.25;
};
