import type { Hex } from '@toile/kernel';
import { lightOf, shadowOf } from '@toile/colour';
import { add, ellipse } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Shape } from '@toile/drawing';
import { INK } from '../cloth/context.ts';

/** A sewn button seen from the front: the dent it presses and its shadow, a disc with a raised rim, a glint, and holes with their thread where they can be seen. */
export function buttonMarks(centre: Point, radius: number, colour: Hex): Shape[] {
  const dark = shadowOf(colour, 0.6);
  const marks: Shape[] = [
    { outline: ellipse(add(centre, [radius * 0.2 + 0.6, radius * 0.3 + 1]), radius * 1.1), fill: '#1d161c', opacity: 0.34, blur: 1.5, isClipped: true },
    { outline: ellipse(centre, radius), fill: colour, stroke: { colour: dark, width: 1.4 } },
  ];
  if (radius > 5) marks.push({ outline: ellipse(add(centre, [0.3, 0.5]), radius * 0.68), fill: shadowOf(colour, 0.16), opacity: 0.8 });
  marks.push({ outline: ellipse(add(centre, [-radius * 0.34, -radius * 0.5]), radius * 0.34, radius * 0.2), fill: lightOf(colour, 0.85), opacity: 0.7 });
  if (radius > 4.2) {
    const off = radius * 0.22;
    const hole = Math.max(0.6, radius * 0.12);
    for (const x of [-off, off]) for (const y of [-off, off]) marks.push({ outline: ellipse(add(centre, [x, y + 0.2]), hole, hole, 8), fill: INK, opacity: 0.85 });
    if (radius > 6.5) marks.push(...[-1, 1].map((k): Shape => ({ outline: [add(centre, [-off, -off * k - 0.5]), add(centre, [off, off * k - 0.5]), add(centre, [off, off * k + 0.7]), add(centre, [-off, -off * k + 0.7])], fill: lightOf(colour, 0.35), opacity: 0.9 })));
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
