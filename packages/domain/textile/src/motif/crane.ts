import { spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import { blob, bow, line, taper } from './curve-shapes.ts';
import { disc, filled, outlined, placed } from './motif.ts';
import type { Motif } from './motif.ts';

/** Colours of a red-crowned crane: the bird's white, its black, its crown, the drawn line. */
export interface CraneInks { readonly white: Hex; readonly shade: Hex; readonly black: Hex; readonly crown: Hex; readonly line: Hex }

/** A feather of length 1 pointing up, rounded at its tip, slightly bent. */
const feather = (bend: number, width: number): Point[] => {
  const right = [...bow([width * 0.3, 0], [width * 0.62, -0.5], [width * 0.5 + bend, -0.86], 4), [width * 0.22 + bend, -0.98] as Point];
  const left = [[-width * 0.18 + bend, -0.98] as Point, ...bow([-width * 0.48 + bend, -0.84], [-width * 0.5, -0.45], [-width * 0.3, 0], 4)];
  return [...right, ...left];
};

/** A spread wing from the shoulder at the origin; its leading edge rises to the wrist and sweeps back to the tip. Length about 75. */
function wing(inks: CraneInks): Motif {
  const edge = spline([[0, 0], [-9, -16], [-7, -34], [6, -50], [22, -62]], 2.5);
  const shapes: Motif[number][] = [];
  const along = (u: number): Point => edge[Math.min(edge.length - 1, Math.round(u * (edge.length - 1)))] as Point;
  const row = (count: number, reach: (u: number) => number, width: number, fill: (u: number) => Hex, edge: (u: number) => Hex = () => inks.line): void => {
    for (let i = 0; i < count; i++) {
      const u = i / (count - 1);
      // Inner feathers trail backwards, the outermost lie along the tip.
      const turn = 2.0 - 1.25 * u ** 1.2;
      const size = reach(u);
      shapes.push(...placed(outlined(feather(0.05, width / size), fill(u), { colour: edge(u), width: 0.7 / size }), { at: along(u * 0.96), turn, size }));
    }
  };
  row(15, (u) => 27 + 13 * Math.sin(Math.PI * Math.min(1, u * 0.9 + 0.12)), 6.6, (u) => (u < 0.5 ? inks.black : inks.white), (u) => (u < 0.5 ? inks.shade : inks.line));
  row(12, (u) => 17 + 7 * Math.sin(Math.PI * u), 6, () => inks.shade);
  row(10, (u) => 9 + 4 * Math.sin(Math.PI * u), 5.4, () => inks.white);
  shapes.push(...outlined(blob([[2, 3], [-9, -14], [-8.5, -34], [5, -52], [22, -63], [9, -47], [-1, -32], [2, -14]], 3), inks.white, { colour: inks.line, width: 0.7 }));
  return shapes;
}

/** A crane on the wing, heading left, about 150 mm from bill to toe and 140 from wing to wing; the origin at its breast. */
export function flyingCrane(inks: CraneInks): Motif {
  const neck = spline([[4, 1], [-12, -2], [-25, 1], [-38, -4], [-48, -9]], 2);
  return [
    ...placed(wing(inks), { at: [10, 2], turn: Math.PI - 0.75, size: 0.86, isMirrored: true }),
    filled(taper([[36, 5], [56, 8], [80, 13]], 2, 0.45), inks.black), filled(taper([[35, 3], [57, 4], [79, 8]], 2, 0.45), inks.black),
    filled(line([[80, 13], [87, 12.4]], 0.9), inks.black), filled(line([[79, 8], [86, 7.4]], 0.9), inks.black),
    ...[[20, 0.35], [17, 0.12], [15, -0.12]].flatMap(([size, lean]) => placed(outlined(feather(0.04, 0.34), inks.black, { colour: inks.line, width: 0.04 }), { at: [28, 3], turn: 1.65 + (lean as number), size: size as number })),
    ...outlined(blob([[-10, -4], [4, -7], [22, -5], [40, 2], [30, 8], [12, 10], [-4, 6]], 3), inks.white, { colour: inks.line, width: 0.8 }),
    filled(blob([[-2, 5], [12, 9], [28, 7], [38, 3], [24, 3], [8, 4]], 3), inks.shade, 0.8),
    filled(taper(neck, 9.6, 0.5), inks.line), filled(taper(neck, 8.2, 0.46), inks.white),
    filled(taper(neck.slice(Math.round(neck.length * 0.45)).map(([x, y]): Point => [x, y + 1.1]), 4, 0.7), inks.black),
    filled([[-52, -12], ...bow([-52, -12], [-62, -10.5], [-72, -9.6], 4), ...bow([-72, -9.6], [-60, -7.4], [-51, -7], 4)], inks.line),
    ...outlined(blob([[-44, -11.5], [-49, -13.4], [-54, -11.5], [-54.5, -8.6], [-50, -6.4], [-44, -6.6]], 1.2), inks.white, { colour: inks.line, width: 0.7 }),
    filled(blob([[-46.5, -12.6], [-50, -14.4], [-54.2, -12], [-53, -10.6], [-48, -10.8]], 1), inks.crown),
    filled(disc([-51.2, -9.6], 0.85, 8), inks.line),
    ...placed(wing(inks), { at: [6, -1], turn: 0.1 }),
  ];
}
