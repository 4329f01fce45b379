import { lightOf, mixHex, shadowOf } from '@toile/colour';
import { add, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink, Shape } from '@toile/drawing';
import { INK } from '../cloth/context.ts';
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
  const own = trimColour(stuff);
  const cord = stuff.accent !== stuff.colour ? own : mixHex('#d9cbb0', stuff.colour, 0.12);
  const inks: Ink[] = [{ points: line, width: 2.4, kind: 'seam' }, { points: frontLine(frame, span, 4), width: 1.2, kind: 'stitch', opacity: 0.7 }];
  const shapes: Shape[] = [{ outline: [...line, ...line.map((p): Point => [p[0] + 10, p[1] + 3]).reverse()], fill: shadowOf(stuff.colour, 0.5), opacity: 0.36, blur: 4 }];
  for (const level of buttonLevels(frame, span)) {
    const c = frame.at(level, frame.centreFront(level));
    const at = (x: number, y: number): Point => add(c, [x, y]);
    for (const k of [-1, 1]) {
      const patch = spline([at(k * 33, -13), at(k * 58, -9), at(k * 64, 0), at(k * 58, 9), at(k * 33, 13), at(k * 30, 0)], 3, true);
      const inset = spline([at(k * 36, -9.5), at(k * 56, -6.5), at(k * 60, 0), at(k * 56, 6.5), at(k * 36, 9.5), at(k * 33.5, 0)], 3, true);
      shapes.push({ outline: patch.map((p) => add(p, [2, 3])), fill: '#1d161c', opacity: 0.3, blur: 2 }, { outline: patch, fill: LEATHER, stroke: { colour: INK, width: 1.3 } });
      inks.push({ points: [...inset, inset[0] as Point], width: 1, kind: 'stitch', colour: lightOf(LEATHER, 0.5) });
      for (const y of [-3.4, 3.4]) inks.push(...cordInks([at(k * 38, y), at(k * 20, y * 1.05), at(k * 3, y * 0.7)], cord, 2.7));
    }
    // The loop of the over front goes round the horn.
    inks.push(...cordInks(spline([at(9, -3.5), at(-3, -6.4), at(-10, -3), at(-10, 3), at(-3, 6.4), at(9, 3.5)], 4), cord, 2.7));
    const horn = spline([at(-21, 2.4), at(-12, -4.6), at(0, -6), at(12, -5), at(21, -0.6), at(13, 5.4), at(0, 6.4), at(-12, 6)], 5, true);
    shapes.push({ outline: horn.map((p) => add(p, [2, 4])), fill: '#1d161c', opacity: 0.34, blur: 2 });
    inks.push({ points: [...horn, horn[0] as Point], width: 7, kind: 'plain', colour: HORN }, { points: [...horn, horn[0] as Point], width: 1.5, kind: 'plain', colour: INK });
    inks.push({ points: [at(-12, 0.2), at(0, 0.6), at(12, -0.2)], width: 8, kind: 'plain', colour: HORN }, { points: [at(-14, -1.6), at(0, -3.2), at(12, -2.6)], width: 1.7, kind: 'plain', colour: '#f0dcb8', opacity: 0.85 }, { points: [at(-15, 3), at(0, 4.4), at(13, 3)], width: 1.4, kind: 'plain', colour: '#7d5a34', opacity: 0.7 });
    inks.push({ points: [at(-1.5, -6.4), at(-2.5, 0), at(-1.5, 6.6)], width: 3, kind: 'plain', colour: cord }, { points: [at(-3.6, -6), at(-4.6, 0), at(-3.6, 6.4)], width: 0.9, kind: 'plain', colour: INK, opacity: 0.8 }, { points: [at(0.4, -6.4), at(-0.6, 0), at(0.4, 6.6)], width: 0.9, kind: 'plain', colour: INK, opacity: 0.8 });
  }
  const outline = [...frontLine(frame, span, -62), ...frontLine(frame, span, 62).reverse()];
  return [marksSheet(draft, closureDepth(frame), { part: 'closure', stuff, outline, inks, shapes })];
}
