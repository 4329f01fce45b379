import type { Point } from '@toile/geometry';
import { curveOf, pointOn } from '@toile/geometry';
import type { Hex, Rng } from '@toile/kernel';
import { blob, line, spiral, sway } from '../motif/curve-shapes.ts';
import { smallFlower } from '../motif/flower.ts';
import { leaf } from '../motif/leaf.ts';
import { disc, filled, placed } from '../motif/motif.ts';
import type { Motif } from '../motif/motif.ts';
import { definePrint, figure } from '../print-family.ts';
import type { PrintInks } from '../recolour.ts';
import { PAISLEY_PROVENANCE } from '../provenance.ts';

/** The boteh: a drop about 2.1 high whose tip curls over to the right. */
const BOTEH = blob([[0, 0.95], [0.46, 0.82], [0.68, 0.42], [0.56, 0.02], [0.3, -0.36], [0.15, -0.72], [0.25, -0.98], [0.47, -1.0], [0.5, -0.84], [0.62, -0.98], [0.5, -1.2], [0.2, -1.22], [-0.08, -1.0], [-0.22, -0.66], [-0.36, -0.3], [-0.58, 0.06], [-0.68, 0.44], [-0.46, 0.82]], 0.09);
const CENTRE: Point = [0, 0.38];
const inset = (k: number): Point[] => BOTEH.filter(([, y]) => y > -0.78 || k > 0.93).map(([x, y]): Point => [CENTRE[0] + (x - CENTRE[0]) * k, CENTRE[1] + (y - CENTRE[1]) * k]);

/** A boteh dressed as Kashmir shawls dress it: scalloped fringe, bands, a row of pearls, a flowering sprig within. */
function dressed(inks: PrintInks, rng: Rng, [rim, band, heart]: readonly [Hex, Hex, Hex]): Motif {
  const shapes: Motif[number][] = [];
  const edge = curveOf([...BOTEH, BOTEH[0] as Point]);
  const count = 30;
  for (let i = 0; i < count; i++) shapes.push(filled(disc(pointOn(edge, i / count), 0.085, 9), band));
  shapes.push(filled(BOTEH, rim), filled(inset(0.9), inks.ground), filled(inset(0.84), band), filled(inset(0.66), rim), filled(inset(0.6), inks.ground));
  const pearls = curveOf([...inset(0.75), inset(0.75)[0] as Point]);
  for (let i = 0; i < 24; i++) shapes.push(filled(disc(pointOn(pearls, i / 24), 0.042, 8), inks.ground));
  shapes.push(filled(line(sway([0, 0.82], [0.1, 0.6], [-0.12, 0.2], [0.02, -0.12], 10), 0.035), inks.leaf));
  for (const [x, y, turn, size] of [[0.02, 0.62, -1.0, 0.26], [0.02, 0.62, 1.0, 0.26], [-0.02, 0.3, -0.9, 0.22], [-0.02, 0.3, 0.9, 0.22]] as const) shapes.push(...placed(leaf(inks.leaf, { veins: 0 }), { at: [x, y], turn, size }));
  for (const [x, y, size] of [[0, 0.44, 0.19], [0.02, -0.1, 0.13], [-0.24, 0.36, 0.085], [0.24, 0.36, 0.085]] as const) shapes.push(...placed(smallFlower({ petal: heart, heart: band, line: rim }, rng, 6), { at: [x, y], size }));
  shapes.push(filled(line(spiral([0.4, -1.0], { from: 0.14, to: 0.03, turns: -1.2, start: 3.4 }), 0.035), inks.ground));
  return shapes;
}

/** Paisley on the half-drop, 150 × 170 mm: a large boteh and its mirrored fellow, small ones and tendrils in between. */
export const PAISLEY = definePrint({
  id: 'paisley', repeat: [140, 150], colours: [3, 5], layout: 'half-drop', provenance: PAISLEY_PROVENANCE,
  description: 'dressed botehs with tendrils',
  draw: (inks, rng, { width, height }) => {
    const shapes: Motif[number][] = [];
    const [a, b, c] = [figure(inks, 0), figure(inks, 1), figure(inks, 2)];
    const spot = (x: number, y: number): Point => [x * width, y * height];
    for (const [x, y, isMirrored] of [[0.25, 0.25, false], [0.75, 0.75, true]] as const) {
      const sign = isMirrored ? -1 : 1;
      for (const [dx, dy, turns, start] of [[-26, 14, -1.3, 0.3], [25, 24, 1.3, 2.8], [-19, -24, 1.2, 0.6]] as const) {
        shapes.push(filled(line(spiral([x * width + sign * dx, y * height + dy], { from: 8.5, to: 1.6, turns: sign * turns, start: isMirrored ? Math.PI - start : start }), 1.1), inks.leaf));
      }
      shapes.push(...placed(dressed(inks, rng, isMirrored ? [b, a, c] : [a, b, c]), { at: spot(x, y), turn: sign * 0.35, size: 29, isMirrored }));
    }
    for (const [x, y, turn, isMirrored] of [[0.72, 0.2, -0.7, true], [0.22, 0.7, 0.7, false]] as const) shapes.push(...placed(dressed(inks, rng, [c, b, a]), { at: spot(x, y), turn, size: 13.5, isMirrored }));
    for (const [x, y, size] of [[0.5, 0.03, 6], [0.98, 0.48, 6], [0.5, 0.5, 5], [0.02, 0.02, 5], [0.92, 0.22, 4], [0.42, 0.72, 4], [0.52, 0.27, 3.6], [0.02, 0.77, 3.6]] as const) {
      for (let k = 0; k < 3; k++) shapes.push(...placed(leaf(inks.leaf, { veins: 0 }), { at: spot(x, y), turn: k * 2.1 + x * 6, size: size * 1.9 }));
      shapes.push(...placed(smallFlower({ petal: figure(inks, 3), heart: b, line: a }, rng, 6), { at: spot(x, y), size }));
    }
    return shapes;
  },
});
