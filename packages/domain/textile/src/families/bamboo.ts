import type { Point } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import { bow, leafOutline, taper } from '../motif/curve-shapes.ts';
import { filled, placed } from '../motif/motif.ts';
import type { Motif } from '../motif/motif.ts';
import { definePrint, figure } from '../print-family.ts';
import { BAMBOO_PROVENANCE } from '../provenance.ts';
import { blend, deeper } from '../recolour.ts';

/** A blade of length 1 pointing up, loaded at the root and drawn out to a hair, with its rib. */
const blade = (colour: Hex, ground: Hex, bend: number): Motif => [
  filled(leafOutline({ width: 0.2, belly: 0.3, bend }), colour),
  filled(taper(bow([0, -0.05], [bend * 0.2, -0.5], [bend, -0.96], 6), 0.018, 0.2), blend(colour, ground, 0.5), 0.8),
];

/** Bamboo grove, 180 × 240 mm: two standing culms and a far one, jointed, with hanging sprays in the 个 and 介 groupings of ink painters. */
export const BAMBOO = definePrint({
  id: 'bamboo', repeat: [180, 240], colours: [2, 4], layout: 'straight', isUpright: true, provenance: BAMBOO_PROVENANCE,
  description: 'jointed bamboo with hanging sprays',
  draw: (inks, rng, { width, height }) => {
    const near = inks.leaf, far = blend(inks.leaf, inks.ground, 0.5), dark = deeper(inks.leaf, 0.25);
    const shapes: Motif[number][] = [];
    const culm = (x: number, half: number, joints: number, colour: Hex, shade: Hex): Point[] => {
      const nodes: Point[] = [];
      const pitch = height / joints;
      const lean = (y: number): number => x * width + Math.sin((y / height) * 6.2832 + x * 9) * 5;
      for (let i = 0; i < joints; i++) {
        const y0 = i * pitch + 1.4, y1 = (i + 1) * pitch - 0.6;
        const side = (sign: number): Point[] => Array.from({ length: 9 }, (_, k): Point => {
          const y = y0 + ((y1 - y0) * k) / 8;
          const flare = 1 + 0.16 * Math.abs(k / 4 - 1) ** 4;
          return [lean(y) + sign * half * flare, y];
        });
        const right = side(1), left = side(-1);
        shapes.push(filled([...left, ...right.slice().reverse()], colour));
        shapes.push(filled([...right.map(([px, py]): Point => [px - half * 0.62, py]), ...right.slice().reverse()], shade, 0.7));
        shapes.push(filled([...left.slice(1, 8).map(([px, py]): Point => [px + half * 0.35, py]), ...left.slice(1, 8).reverse().map(([px, py]): Point => [px + half * 0.7, py])], inks.ground, 0.28));
        const knot = (i + 1) * pitch;
        shapes.push(filled(bow([lean(knot) - half * 1.25, knot - 0.2], [lean(knot), knot + 1.9], [lean(knot) + half * 1.25, knot - 0.2], 6).concat(bow([lean(knot) + half * 1.25, knot - 0.2], [lean(knot), knot + 0.6], [lean(knot) - half * 1.25, knot - 0.2], 6)), shade));
        nodes.push([lean(knot), knot]);
      }
      return nodes;
    };
    const spray = (at: Point, sign: number, size: number, colours: readonly Hex[]): void => {
      const tip: Point = [at[0] + sign * 24 * size, at[1] - 10 * size];
      shapes.push(filled(taper(bow(at, [at[0] + sign * 12 * size, at[1] - 12 * size], tip, 8), 1.6 * size, 0.4), colours[0] as Hex));
      for (const [base, spread] of [[0.5, 3], [1, 4]] as const) {
        const foot: Point = [at[0] + sign * 24 * size * base, at[1] - (base < 1 ? 9.5 : 10) * size];
        for (let k = 0; k < spread; k++) {
          const turn = sign * (1.35 + k * 0.46 + rng.between(-0.12, 0.12));
          shapes.push(...placed(blade(colours[k % colours.length] as Hex, inks.ground, rng.between(-0.12, 0.12)), { at: foot, turn, size: rng.between(26, 38) * size }));
        }
      }
    };
    const back = culm(0.52, 3, 4, far, blend(far, inks.ground, 0.35));
    for (const [i, node] of back.entries()) spray(node, i % 2 ? 1 : -1, 0.85, [far, blend(far, inks.ground, 0.25)]);
    const first = culm(0.2, 6, 4, near, dark);
    const second = culm(0.8, 4.6, 5, near, dark);
    const accent = figure(inks, 0);
    for (const [i, node] of [...first, ...second].entries()) {
      spray(node, i % 2 ? 1 : -1, 1, i % 3 ? [near, dark] : [accent, near]);
      if (i % 2) spray([node[0], node[1] - 1], i % 2 ? -1 : 1, 0.72, [dark, near]);
    }
    return shapes;
  },
});
