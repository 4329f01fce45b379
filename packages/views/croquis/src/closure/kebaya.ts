import { lightOf, shadowOf } from '@toile/colour';
import { add, clamp, ellipse, lerp, sampleQuadratic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink, Shape } from '@toile/drawing';
import { kebayaParting } from '../bodice/kebaya.ts';
import { INK } from '../cloth/context.ts';
import { clothOf } from '../frame/cloth.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { marksSheet } from '../frame/marks.ts';
import type { Neckline } from '../frame/neckline.ts';
import type { Sheet } from '../sheet.ts';
import { closureDepth } from './span.ts';

const GOLD = '#d3a94e';

/** The front of a kebaya: two edges that meet and are pinned by three brooches on a chain (kerongsang), the first the largest; below them the edges part. */
export function kebayaFront(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'closure', 'body');
  const parting = kebayaParting(frame);
  const at = (level: number, off = 0): Point => frame.at(level, frame.centreFront(level) + off);
  const from = neckline.depth - 1;
  const line = Array.from({ length: 20 }, (_, i) => at(lerp(from, parting.from, i / 19), 1));
  const inks: Ink[] = [{ points: line, width: 2.2, kind: 'seam' }];
  const shapes: Shape[] = [{ outline: [...line, ...line.map((p): Point => [p[0] + 8, p[1] + 3]).reverse()], fill: shadowOf(stuff.colour, 0.5), opacity: 0.3, blur: 3.5 }];
  const room = parting.from - from;
  const levels = [from + 15, from + 15 + clamp(room * 0.4, 26, 74), from + 15 + clamp(room * 0.8, 52, 144)].filter((level) => level < parting.from + 6);
  for (let i = 0; i + 1 < levels.length; i++) {
    // The chain between two brooches hangs a little to one side.
    const a = at(levels[i] as number), b = at(levels[i + 1] as number);
    const chain = sampleQuadratic(a, add(a, [16, (b[1] - a[1]) * 0.62]), b, 12);
    inks.push({ points: chain, width: 2.4, kind: 'plain', colour: shadowOf(GOLD, 0.6) }, { points: chain, width: 1.5, kind: 'stitch', colour: lightOf(GOLD, 0.4) });
  }
  levels.forEach((level, i) => shapes.push(...brooch(at(level), i === 0 ? 11.5 : 8.4)));
  return [marksSheet(draft, closureDepth(frame), { part: 'closure', stuff, outline: [at(from, -14), at(from, 14), at(parting.from, 14), at(parting.from, -14)], inks, shapes })];
}

/** A brooch of gold: petals about a stone. */
function brooch(c: Point, r: number): Shape[] {
  const petals = Array.from({ length: 8 }, (_, k): Shape => {
    const a = (k / 8) * 2 * Math.PI;
    return { outline: ellipse(add(c, [Math.cos(a) * r * 0.62, Math.sin(a) * r * 0.62]), r * 0.36, r * 0.36, 12), fill: k % 2 ? GOLD : lightOf(GOLD, 0.2), stroke: { colour: shadowOf(GOLD, 0.65), width: 0.9 } };
  });
  return [
    { outline: ellipse(add(c, [1.6, 2.4]), r * 1.05), fill: '#1d161c', opacity: 0.34, blur: 1.6 }, ...petals,
    { outline: ellipse(c, r * 0.42), fill: '#a8324a', stroke: { colour: INK, width: 0.9 } }, { outline: ellipse(add(c, [-r * 0.12, -r * 0.14]), r * 0.13), fill: '#ffffff', opacity: 0.9 },
  ];
}
