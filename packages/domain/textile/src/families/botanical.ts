import { spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Hex, Rng } from '@toile/kernel';
import { bow, leafOutline, taper } from '../motif/curve-shapes.ts';
import { filled, placed } from '../motif/motif.ts';
import type { Motif } from '../motif/motif.ts';
import { sprig } from '../motif/leaf.ts';
import { definePrint, figure } from '../print-family.ts';
import { blend, deeper, paler } from '../recolour.ts';

/** A palm frond of length 1: a bowed rib with long narrow leaflets, each with a lit half. */
function frond(colour: Hex, rng: Rng, pairs: number): Motif {
  const rib = bow([0, 0], [rng.between(-0.16, 0.16), -0.5], [0, -1], 20);
  const shapes: Motif[number][] = [];
  const lit = paler(colour, 0.14), rim = deeper(colour, 0.2);
  for (let i = pairs - 1; i >= 0; i--) {
    const u = 0.1 + (0.86 * i) / (pairs - 1);
    const at = rib[Math.round(u * 20)] as Point;
    const size = (0.5 * Math.sin(Math.PI * Math.min(1, u * 0.75 + 0.22)) + 0.06) * rng.between(0.92, 1.06);
    for (const sign of [-1, 1]) {
      const turn = sign * (1.25 - 0.75 * u + rng.between(-0.05, 0.05));
      const outline = leafOutline({ width: 0.24, belly: 0.4, bend: -0.12 });
      shapes.push(...placed([filled(outline, sign > 0 ? colour : rim), filled([...outline.slice(0, 10), [0, 0]], sign > 0 ? lit : colour)], { at, turn, size, isMirrored: sign < 0 }));
    }
  }
  return [...shapes, filled(taper(rib, 0.03, 0.3), rim)];
}

/** A banana leaf of length 1: broad blade with feathered edge, pale rib, close side veins. */
function broadLeaf(colour: Hex, ground: Hex, rng: Rng): Motif {
  const bend = rng.between(-0.16, 0.16);
  const side = (sign: number): Point[] => Array.from({ length: 15 }, (_, i): Point => {
    const u = i / 14;
    const reach = 0.27 * Math.sin(Math.PI * Math.min(1, u * 0.9 + 0.1)) ** 0.75 * (i > 1 && i < 13 && i % 3 === 0 ? 0.8 : 1);
    return [sign * reach + bend * u * u, -u + 0.03 * (i % 3 === 0 ? 1 : 0)];
  });
  const rib = bow([0, 0.06], [0, -0.5], [bend, -0.98], 10);
  const right = side(1), left = side(-1);
  const shapes: Motif[number][] = [filled([...right, ...left.reverse()], deeper(colour, 0.14)), filled([...right, ...rib.slice().reverse()], colour)];
  const vein = blend(colour, ground, 0.42);
  for (let i = 1; i < 9; i++) {
    const u = i / 9.5;
    const from: Point = [bend * u * u, -u];
    for (const sign of [-1, 1]) shapes.push(filled(taper(bow(from, [from[0] + sign * 0.12, -u - 0.05], [from[0] + sign * 0.22 * Math.sin(Math.PI * u) ** 0.6, -u - 0.13], 3), 0.014, 0.3), vein, 0.8));
  }
  return [...shapes, filled(taper(rib, 0.035, 0.25), vein)];
}

/** A fan palm of radius 1: pointed blades from one point. */
const fan = (colour: Hex, rng: Rng): Motif => [
  filled(taper(bow([0, 0], [0.04, 0.3], [0, 0.6], 5), 0.05, 0.6), deeper(colour, 0.2)),
  ...[-6, 6, -5, 5, -4, 4, -3, 3, -2, 2, -1, 1, 0].flatMap((k) => placed([filled(leafOutline({ width: 0.2, belly: 0.62 }), k % 2 ? colour : deeper(colour, 0.13)), filled(taper([[0, 0], [0, -0.92]], 0.016, 0.3), paler(colour, 0.35))], { at: [0, 0], turn: k * 0.27, size: rng.between(0.9, 1) * (1 - Math.abs(k) * 0.03) })),
];

/** Layered leaves, 210 mm: fronds behind, broad blades and fans before, berried sprigs in the gaps. */
export const BOTANICAL = definePrint({
  id: 'botanical', repeat: [200, 200], colours: [2, 5], layout: 'toss', isUpright: true,
  description: 'layered palm fronds and leaves',
  draw: (inks, rng, { width, height }) => {
    const main = inks.leaf;
    const other = figure(inks, 0) === main ? figure(inks, 1) : figure(inks, 0);
    const shadow = blend(main, inks.ground, 0.66);
    const shapes: Motif[number][] = [];
    const put = (motif: Motif, x: number, y: number, turn: number, size: number): void => { shapes.push(...placed(motif, { at: [x * width, y * height], turn, size })); };
    const silhouette = (motif: Motif): Motif => motif.map(({ outline }) => ({ outline, fill: shadow }));
    for (const [x, y, turn] of [[0.1, 0.95, 0.6], [0.62, 0.42, -0.7], [0.95, 0.55, 0.3], [0.4, 0.98, -0.4]] as const) put(silhouette(frond(main, rng, 9)), x, y, turn, 92);
    for (const [x, y, turn, size] of [[0.2, 0.46, 0.7, 88], [0.68, 0.98, -0.55, 92], [0.93, 0.3, -2.2, 74]] as const) put(frond(main, rng, 12), x, y, turn + rng.between(-0.15, 0.15), size);
    for (const [x, y, turn, size, k] of [[0.44, 0.5, -0.5, 86, 0], [0.92, 0.98, 0.5, 82, 1], [0.08, 0.24, 2.4, 64, 1], [0.62, 0.1, 1.2, 60, 0]] as const) put(broadLeaf(k ? blend(main, other, 0.45) : deeper(main, 0.1), inks.ground, rng), x, y, turn + rng.between(-0.15, 0.15), size);
    for (const [x, y, turn, size] of [[0.32, 0.8, 0.2, 34], [0.78, 0.56, -0.5, 36], [0.4, 0.16, 2.6, 26]] as const) put(fan(other, rng), x, y, turn, size);
    for (const [x, y, turn] of [[0.56, 0.72, 0.9], [0.08, 0.66, -0.9], [0.86, 0.1, 0.3], [0.24, 0.06, -1.8]] as const) {
      put(sprig(figure(inks, 2), { pairs: 4, bend: rng.between(-0.25, 0.25) }), x, y, turn, 40);
      const stem = spline([[0, 0], [3, -10], [9, -18]], 3);
      shapes.push(...placed([filled(taper(stem, 1, 0.6), deeper(figure(inks, 2), 0.2))], { at: [x * width, y * height], turn }));
    }
    return shapes;
  },
});
