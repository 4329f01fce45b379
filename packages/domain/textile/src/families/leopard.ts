import type { Point } from '@toile/geometry';
import type { Rng } from '@toile/kernel';
import { scatter } from '../motif/field.ts';
import { filled, placed } from '../motif/motif.ts';
import type { Motif } from '../motif/motif.ts';
import { blob } from '../motif/curve-shapes.ts';
import { definePrint, figure } from '../print-family.ts';
import { blend, deeper } from '../recolour.ts';

/** An uneven blot of radius about 1. */
const blot = (rng: Rng, flat = 0.85): Point[] => blob(Array.from({ length: 8 }, (_, i): Point => {
  const angle = (i / 8) * 6.283, radius = rng.between(0.82, 1.12);
  return [Math.cos(angle) * radius, Math.sin(angle) * radius * flat];
}), 0.16);

/** A crescent round the rosette's centre from one angle to another, thick and thin as fur is marked. */
function crescent(rng: Rng, from: number, to: number): Point[] {
  const count = 6;
  const outer: Point[] = [], inner: Point[] = [];
  for (let i = 0; i <= count; i++) {
    const u = i / count, angle = from + (to - from) * u;
    const thick = 0.1 + 0.36 * Math.sin(Math.PI * u) ** 0.5 * rng.between(0.85, 1.15);
    const radius = rng.between(0.94, 1.12);
    outer.push([Math.cos(angle) * radius, Math.sin(angle) * radius]);
    inner.push([Math.cos(angle) * (radius - thick), Math.sin(angle) * (radius - thick)]);
  }
  return blob([...outer, ...inner.reverse()], 0.16);
}

/** Leopard: rosettes of broken crescents round a warmer centre, with solid spots between, all leaning one way. */
export const LEOPARD = definePrint({
  id: 'leopard', repeat: [200, 200], colours: [2, 3], layout: 'toss',
  description: 'leopard rosettes',
  draw: (inks, rng, { width, height }) => {
    const dark = figure(inks, 0);
    const heart = blend(figure(inks, 1), inks.ground, 0.3);
    const shapes: Motif[number][] = [];
    const spots = scatter(rng, { width, height, count: 96 });
    const lean = -0.5;
    for (const [i, at] of spots.entries()) {
      const isRosette = i < 42;
      const size = isRosette ? rng.between(11, 13.2) : rng.between(2.3, 4);
      const stretch = rng.between(1.0, 1.2);
      const motif: Motif[number][] = [];
      if (isRosette) {
        motif.push(filled(blot(rng).map(([x, y]): Point => [x * 0.78, y * 0.82]), heart));
        const parts = rng.whole(3, 4);
        let angle = rng.between(0, 6.28);
        for (let k = 0; k < parts; k++) {
          const span = (6.28 / parts) * rng.between(0.72, 0.9);
          motif.push(filled(crescent(rng, angle, angle + span), k === 0 ? dark : deeper(dark, 0.08)));
          angle += 6.28 / parts;
        }
      } else motif.push(filled(blot(rng), dark));
      shapes.push(...placed(motif.map((shape) => ({ ...shape, outline: shape.outline.map(([x, y]): Point => [x * stretch, y / stretch]) })), { at, turn: lean + rng.between(-0.35, 0.35), size }));
    }
    return shapes;
  },
});
