import { lightOf, mixHex, shadowOf } from '@toile/colour';
import { add, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink, Shape } from '@toile/drawing';
import type { Hex } from '@toile/kernel';
import { sideSign } from '@toile/figure';
import { frontEdge } from '../bodice/open-front.ts';
import { INK } from '../cloth/context.ts';
import type { Stuff } from '../cloth/context.ts';
import { clothOf, trimColour } from '../frame/cloth.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { marksSheet } from '../frame/marks.ts';
import type { Neckline } from '../frame/neckline.ts';
import type { Sheet } from '../sheet.ts';
import { cordInks } from './lacing.ts';
import { buttonLevels, closureDepth, frontSpan } from './span.ts';
import { frontLine } from './strip.ts';

const HORN = '#b98f5c';
const LEATHER = '#6b4a30';

/** Horn toggles on cord loops: each side is held by a leather patch stitched down; the loop passes over the horn. */
export function toggles(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'closure', 'body');
  const span = frontSpan(frame, neckline);
  const line = frontLine(frame, span, 11);
  const cord = cordOf(stuff);
  const inks: Ink[] = [{ points: line, width: 2.4, kind: 'seam' }, { points: frontLine(frame, span, 4), width: 1.2, kind: 'stitch', opacity: 0.7 }];
  const shapes: Shape[] = [{ outline: [...line, ...line.map((p): Point => [p[0] + 10, p[1] + 3]).reverse()], fill: shadowOf(stuff.colour, 0.5), opacity: 0.36, blur: 4 }];
  for (const level of buttonLevels(frame, span)) {
    const c = frame.at(level, frame.centreFront(level));
    for (const k of [-1, 1]) holder(inks, shapes, c, k, cord);
    horn(inks, shapes, c, cord);
  }
  const outline = [...frontLine(frame, span, -62), ...frontLine(frame, span, 62).reverse()];
  return [marksSheet(draft, closureDepth(frame), { part: 'closure', stuff, outline, inks, shapes })];
}

/** Worn open: the horns hang on one front, the empty loops on the other. */
export function openToggles(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'closure', 'body');
  const span = frontSpan(frame, neckline);
  const cord = cordOf(stuff);
  return (['left', 'right'] as const).map((side) => {
    const k = sideSign(side);
    const edge = frontEdge(frame, side, neckline.depth);
    const inks: Ink[] = [], shapes: Shape[] = [];
    for (const level of buttonLevels(frame, span)) {
      const near = edge.reduce((best, p) => (Math.abs(p[1] - level) < Math.abs(best[1] - level) ? p : best), edge[0] as Point);
      const c = add(near, [k * 6, 0]);
      holder(inks, shapes, c, k, cord);
      if (side === 'left') inks.push(...cordInks(spline([add(c, [-12, -3]), add(c, [4, -6]), add(c, [10, 5]), add(c, [4, 15]), add(c, [-2, 8]), add(c, [-12, 3])], 4), cord, 2.7));
      else horn(inks, shapes, add(c, [3, 2]), cord);
    }
    return marksSheet(draft, closureDepth(frame), { part: 'closure', suffix: side, stuff, outline: [...edge, ...edge.map((p): Point => [p[0] + k * 66, p[1]]).reverse()], inks, shapes });
  });
}

const cordOf = (stuff: Stuff): Hex => (stuff.accent !== stuff.colour ? trimColour(stuff) : mixHex('#d9cbb0', stuff.colour, 0.12));

/** The leather patch that holds a cord on one side, and its two strands. */
function holder(inks: Ink[], shapes: Shape[], c: Point, k: number, cord: Hex): void {
  const at = (x: number, y: number): Point => add(c, [k * x, y]);
  const patch = spline([at(33, -13), at(58, -9), at(64, 0), at(58, 9), at(33, 13), at(30, 0)], 3, true);
  const inset = spline([at(36, -9.5), at(56, -6.5), at(60, 0), at(56, 6.5), at(36, 9.5), at(33.5, 0)], 3, true);
  shapes.push({ outline: patch.map((p) => add(p, [2, 3])), fill: '#1d161c', opacity: 0.3, blur: 2 }, { outline: patch, fill: LEATHER, stroke: { colour: INK, width: 1.3 } });
  inks.push({ points: [...inset, inset[0] as Point], width: 1, kind: 'stitch', colour: lightOf(LEATHER, 0.5) });
  for (const y of [-3.4, 3.4]) inks.push(...cordInks([at(38, y), at(20, y * 1.05), at(3, y * 0.7)], cord, 2.7));
}

/** The horn itself, bound in its middle, the loop of the over front round it. */
function horn(inks: Ink[], shapes: Shape[], c: Point, cord: Hex): void {
  const at = (x: number, y: number): Point => add(c, [x, y]);
  inks.push(...cordInks(spline([at(9, -3.5), at(-3, -6.4), at(-10, -3), at(-10, 3), at(-3, 6.4), at(9, 3.5)], 4), cord, 2.7));
  const body = spline([at(-21, 2.4), at(-12, -4.6), at(0, -6), at(12, -5), at(21, -0.6), at(13, 5.4), at(0, 6.4), at(-12, 6)], 5, true);
  const ring = [...body, body[0] as Point];
  shapes.push({ outline: body.map((p) => add(p, [2, 4])), fill: '#1d161c', opacity: 0.34, blur: 2 });
  inks.push(
    { points: ring, width: 7, kind: 'plain', colour: HORN }, { points: ring, width: 1.5, kind: 'plain', colour: INK }, { points: [at(-12, 0.2), at(0, 0.6), at(12, -0.2)], width: 8, kind: 'plain', colour: HORN },
    { points: [at(-14, -1.6), at(0, -3.2), at(12, -2.6)], width: 1.7, kind: 'plain', colour: '#f0dcb8', opacity: 0.85 }, { points: [at(-15, 3), at(0, 4.4), at(13, 3)], width: 1.4, kind: 'plain', colour: '#7d5a34', opacity: 0.7 },
    { points: [at(-1.5, -6.4), at(-2.5, 0), at(-1.5, 6.6)], width: 3, kind: 'plain', colour: cord },
    ...[-2.1, 1.9].map((x): Ink => ({ points: [at(x - 1.5, -6.2), at(x - 2.5, 0), at(x - 1.5, 6.5)], width: 0.9, kind: 'plain', colour: INK, opacity: 0.8 })),
  );
}
