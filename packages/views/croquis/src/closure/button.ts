import type { Hex } from '@toile/kernel';
import { lightOf, shadowOf } from '@toile/colour';
import { add, ellipse } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Shape } from '@toile/drawing';
import { INK } from '../cloth/context.ts';

/** A sewn button seen from the front: its shadow, its disc with a rim, a glint, and holes where they can be seen. */
export function buttonMarks(centre: Point, radius: number, colour: Hex): Shape[] {
  const marks: Shape[] = [
    { outline: ellipse(add(centre, [radius * 0.2 + 0.6, radius * 0.3 + 1]), radius * 1.06), fill: '#1d161c', opacity: 0.32, blur: 1.4, isClipped: true },
    { outline: ellipse(centre, radius), fill: colour, stroke: { colour: shadowOf(colour, 0.6), width: 1.5 } },
  ];
  if (radius > 5) marks.push({ outline: ellipse(centre, radius * 0.68), fill: shadowOf(colour, 0.12), opacity: 0.7 });
  marks.push({ outline: ellipse(add(centre, [-radius * 0.28, -radius * 0.32]), radius * 0.3, radius * 0.22), fill: lightOf(colour, 0.8), opacity: 0.6 });
  if (radius > 6.5) {
    for (const x of [-0.24, 0.24]) for (const y of [-0.2, 0.24]) marks.push({ outline: ellipse(add(centre, [radius * x, radius * y]), 0.95, 0.95, 8), fill: INK, opacity: 0.85 });
  }
  return marks;
}

/** A press stud: a domed cap of metal. */
export function snapMarks(centre: Point, radius = 4.4): Shape[] {
  return [
    { outline: ellipse(add(centre, [1.2, 1.8]), radius * 1.05), fill: '#1d161c', opacity: 0.4, blur: 1.2 },
    { outline: ellipse(centre, radius), fill: '#cfcbc2', stroke: { colour: INK, width: 1.2 } },
    { outline: ellipse(centre, radius * 0.62), fill: '#a8a49a', opacity: 0.8 },
    { outline: ellipse(add(centre, [-radius * 0.3, -radius * 0.34]), radius * 0.3, radius * 0.22), fill: '#ffffff', opacity: 0.95 },
  ];
}
