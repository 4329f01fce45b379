import { lightOf, shadowOf } from '@toile/colour';
import { add, ellipse, lerp, mix, sampleCubic, sampleQuadratic } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Ink, Shape } from '@toile/drawing';
import { INK } from '../cloth/context.ts';
import type { Stuff } from '../cloth/context.ts';
import { clothOf, trimColour } from '../frame/cloth.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { marksSheet } from '../frame/marks.ts';
import type { Neckline } from '../frame/neckline.ts';
import type { Sheet } from '../sheet.ts';
import { closureDepth, frontSpan } from './span.ts';
import { frontLine } from './strip.ts';

/** A laced opening: its levels, how far its edges stand apart at both ends, and where the bow is tied. */
interface Lacing { readonly from: number; readonly to: number; readonly gap: readonly [number, number]; readonly bowAt: 'top' | 'foot' }

/** A round cord: its dark edge, its body, its light. */
export const cordInks = (points: Polyline, colour: `#${string}`, width = 3): Ink[] => [
  { points, width: width + 1.7, kind: 'plain', colour: INK }, { points, width, kind: 'plain', colour },
  { points: points.map((p): Point => [p[0] - 0.5, p[1] - 0.6]), width: width * 0.3, kind: 'plain', colour: lightOf(colour, 0.6), opacity: 0.7 },
];

/** Laced through eyelets over a gap, a strip of its own cloth behind it; the cords cross, the upper one of each pair last, and are tied in a bow. */
function lacing(frame: GarmentFrame, wish: Lacing, stuff: Stuff): Sheet {
  const { draft } = frame;
  const { from, to } = wish;
  const rows = Math.max(3, Math.round((to - from) / 21));
  const cord = trimColour(stuff);
  const draw = draft.draw('closure');
  const half = (level: number): number => lerp(wish.gap[0], wish.gap[1], (level - from) / Math.max(1, to - from));
  const at = (level: number, across: number): Point => frame.at(level, frame.centreFront(level) + across);
  const eye = (i: number, k: number): Point => {
    const level = lerp(from, to, i / rows);
    return at(level, k * (half(level) + 8));
  };
  const edge = (k: number, off = 0): Point[] => Array.from({ length: 16 }, (_, i) => {
    const level = lerp(from - 8, to + 10, i / 15);
    return at(level, k * (half(level) + off));
  });
  const left = edge(-1), right = edge(1);
  const shapes: Shape[] = [
    { outline: [...left, ...right.slice().reverse()], fill: shadowOf(stuff.colour, 0.42) },
    { outline: [...left, ...left.map((p): Point => [p[0] + 5, p[1] + 2]).reverse()], fill: '#1d161c', opacity: 0.35, blur: 2 },
  ];
  const inks = [-1, 1].flatMap((k): Ink[] => [{ points: edge(k), width: 2.2, kind: 'seam' }, { points: edge(k, 4), width: 1.1, kind: 'stitch', opacity: 0.7 }, { points: edge(k, 13), width: 1.1, kind: 'stitch', opacity: 0.7 }]);
  for (let i = 0; i < rows; i++) {
    const bow = (a: Point, b: Point): Point[] => sampleQuadratic(a, add(mix(a, b, 0.5), [0, 1.5]), b, 6);
    inks.push(...cordInks(bow(eye(i, -1), eye(i + 1, 1)), cord, 2.6), ...cordInks(bow(eye(i, 1), eye(i + 1, -1)), cord, 2.6));
  }
  const isTop = wish.bowAt === 'top';
  inks.push(...cordInks([eye(isTop ? rows : 0, -1), eye(isTop ? rows : 0, 1)], cord, 2.6));
  for (let i = 0; i <= rows; i++) for (const k of [-1, 1]) shapes.push({ outline: ellipse(eye(i, k), 3.5, 3.5, 12), fill: '#d2c8b0', stroke: { colour: INK, width: 1.1 } }, { outline: ellipse(eye(i, k), 1.4, 1.4, 8), fill: INK, opacity: 0.8 });
  const level = isTop ? from : to;
  const knot = add(at(level, 0), [0, isTop ? -2 : 5]);
  for (const k of [-1, 1]) {
    const e = eye(isTop ? 0 : rows, k);
    const loop = sampleCubic(knot, add(knot, [k * 20, -18]), add(knot, [k * 38, 10]), add(knot, [k * 3, 3]), 14);
    const sway = 8 * draw('tail', k);
    const tail = sampleCubic(knot, add(knot, [k * 12, 16]), add(knot, [k * (8 + sway), 40]), add(knot, [k * (15 + sway), 66 + 14 * draw('tail.length', k)]), 12);
    inks.push(...cordInks([e, knot], cord, 2.6), ...cordInks(tail, cord, 2.6), ...cordInks(loop, cord, 2.6));
  }
  inks.push(...cordInks([add(knot, [-3, 0]), add(knot, [3, 1.5])], cord, 5));
  const outline = [...edge(-1, 16), ...edge(1, 16).reverse()];
  return marksSheet(draft, closureDepth(frame), { part: 'closure', stuff, outline, inks, shapes });
}

/** Laced in front: on a corset from the bust to its point, on a soft top only below the throat. */
export function laceUp(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { figure, garment } = frame.draft;
  const stuff = clothOf(frame.draft, 'closure', 'body');
  const span = frontSpan(frame, neckline);
  const isCorset = garment.choice.type === 'corset';
  const from = span.from + 12;
  const to = isCorset ? Math.max(from + 60, frame.end - 4) : Math.min(span.to - 16, Math.max(from + 50, figure.levelOf(garment.closure?.to ?? 420)));
  return [lacing(frame, { from, to, gap: isCorset ? [9, 5] : [7, 7], bowAt: isCorset ? 'foot' : 'top' }, stuff)];
}

/** The back of a corset is laced, whatever closes its front; only a zipped one is not. */
export function corsetBack(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { choice } = frame.draft.garment;
  if (choice.type !== 'corset' || choice.closure === 'back-zip' || choice.closure === 'zip-front') return [];
  return [lacing(frame, { from: neckline.depth + 12, to: Math.max(neckline.depth + 72, frame.end - 16), gap: [13, 7], bowAt: 'foot' }, clothOf(frame.draft, 'closure', 'body'))];
}

/** The busk of a corset: two steels side by side, held by studs and loops. */
export function busk(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'closure', 'body');
  const from = neckline.depth + 8;
  const to = frame.end + 34;
  const line = (off: number): Point[] => frontLine(frame, { from: from - 6, to }, off);
  const inks: Ink[] = [{ points: line(0), width: 2.2, kind: 'seam' }, ...[-11, 11, -1.5 + 5, 1.5 - 5].map((off): Ink => ({ points: line(off), width: 1.05, kind: 'stitch', opacity: 0.75 }))];
  const shapes: Shape[] = [];
  const count = 5;
  for (let i = 0; i < count; i++) {
    const level = lerp(from + 12, Math.min(to - 14, frame.end + 16), i / (count - 1));
    const c = frame.at(level, frame.centreFront(level));
    const p = (x: number, y: number): Point => add(c, [x, y]);
    shapes.push(
      { outline: ellipse(p(1.5, 2), 8.5, 4), fill: '#1d161c', opacity: 0.35, blur: 1.2 },
      { outline: [p(-6, -3.4), p(4, -3.4), p(7.5, -1.6), p(7.5, 1.6), p(4, 3.4), p(-6, 3.4)], fill: '#d9d6cf', stroke: { colour: INK, width: 1.2 } },
      { outline: ellipse(p(4, 0), 2.7), fill: '#f3f1ec', stroke: { colour: INK, width: 1 } }, { outline: ellipse(p(3.3, -0.8), 0.9), fill: '#ffffff' },
    );
  }
  return [marksSheet(draft, closureDepth(frame), { part: 'closure', stuff, outline: [...line(-13), ...line(13).reverse()], inks, shapes })];
}
