import { noise1 } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Hex, Rng } from '@toile/kernel';
import { blend, deeper, paler } from '../recolour.ts';
import { blob, line, taper } from './curve-shapes.ts';
import { disc, filled, outlined, placed } from './motif.ts';
import type { Motif } from './motif.ts';

/** Colours of a flowering branch. */
export interface PlumInks { readonly wood: Hex; readonly petal: Hex; readonly heart: Hex; readonly ground: Hex }

/** A plum flower of radius 1: five round petals that touch, a star calyx, long stamens. Never notched: that would be cherry. */
function plumFlower(rng: Rng, petal: Hex, heart: Hex, edge: Hex): Motif {
  const start = rng.between(0, 6.28);
  const shapes: Motif[number][] = [];
  for (let i = 0; i < 5; i++) {
    const angle = start + i * 1.2566;
    const at: Point = [Math.cos(angle) * 0.56, Math.sin(angle) * 0.56];
    shapes.push(...outlined(disc(at, 0.47 * rng.between(0.94, 1.06), 16), i % 2 ? petal : paler(petal, 0.15), { colour: edge, width: 0.035, opacity: 0.9 }), filled(disc([at[0] * 0.72, at[1] * 0.72], 0.24, 12), deeper(petal, 0.14), 0.6));
  }
  shapes.push(filled(disc([0, 0], 0.17, 10), blend(heart, petal, 0.3)));
  for (let i = 0; i < 9; i++) {
    const angle = start + (i / 9) * 6.283, reach = rng.between(0.4, 0.6);
    const tip: Point = [Math.cos(angle) * reach, Math.sin(angle) * reach];
    shapes.push(filled(line([[0, 0], tip], 0.03), edge, 0.9), filled(disc(tip, 0.06, 7), heart));
  }
  return shapes;
}

const plumBud = (petal: Hex, edge: Hex): Motif => [
  filled(blob([[0.05, 0.2], [-0.34, 0.05], [-0.32, 0.36], [0.32, 0.36], [0.34, 0.05]], 0.14), edge),
  ...outlined(disc([0, -0.2], 0.42, 14), petal, { colour: edge, width: 0.04 }), filled(disc([-0.12, -0.32], 0.14, 8), paler(petal, 0.4)),
];

/** A branch as brushed: straight runs that break at angles, knotted, thinning. Points in mm. */
const branch = (points: readonly Point[], width: number, seed: number): Point[] => {
  const dense = points.flatMap((point, i): Point[] => {
    const next = points[i + 1];
    return next ? [0, 0.34, 0.67].map((t): Point => [point[0] + (next[0] - point[0]) * t, point[1] + (next[1] - point[1]) * t]) : [point];
  });
  return taper(dense.map(([x, y], i): Point => [x + noise1(i * 1.7 + seed) * width * 0.35, y + noise1(i * 1.3 + seed + 40) * width * 0.35]), width, 0.18);
};

/** A spray about 140 wide and 110 high about the origin: bare angular wood, flowers and buds on its shoots. */
export function plumSpray({ wood, petal, heart, ground }: PlumInks, rng: Rng): Motif {
  const shapes: Motif[number][] = [];
  const at = (dx: number, dy: number): Point => [dx, dy];
  const runs: readonly (readonly [readonly Point[], number])[] = [
    [[at(-62, 44), at(-34, 30), at(-18, 6), at(12, -6), at(26, -30), at(54, -44)], 6.4],
    [[at(-34, 30), at(-40, 4), at(-30, -18), at(-36, -40)], 3.6],
    [[at(12, -6), at(36, 2), at(52, -4), at(72, 6)], 3.4],
    [[at(-18, 6), at(-4, 22), at(18, 28), at(30, 42)], 3],
    [[at(26, -30), at(20, -48), at(24, -60)], 2.2],
  ];
  for (const [i, [points, thick]] of runs.entries()) {
    const seed = rng.between(0, 99);
    shapes.push(filled(branch(points, thick, seed), wood), filled(branch(points.map(([px, py]): Point => [px - 0.5, py - 0.7]), thick * 0.35, seed), blend(wood, ground, 0.4), i < 2 ? 0.9 : 0.6));
  }
  const buds: readonly (readonly [number, number, number])[] = [[-36, -44, 0], [54, -48, 0.6], [24, -64, 0.1], [74, 4, 1.2], [31, 46, 2.4], [-33, -20, -1], [44, -8, 0.4], [19, -46, -0.7], [-26, 38, 2.8], [62, -2, 0.1]];
  for (const [dx, dy, turn] of buds) shapes.push(...placed(plumBud(petal, wood), { at: at(dx, dy), turn: turn, size: 5.2 }));
  const flowers: readonly (readonly [number, number, number])[] = [[-15, 2, 12], [14, -10, 10.5], [34, -34, 9], [-40, 8, 9.5], [38, 5, 8.5], [8, 26, 9], [-36, 30, 8], [-31, -28, 7.5], [56, -40, 7]];
  for (const [i, [dx, dy, radius]] of flowers.entries()) shapes.push(...placed(plumFlower(rng, i % 3 === 2 ? paler(petal, 0.4) : petal, heart, deeper(petal, 0.45)), { at: at(dx + rng.between(-2, 2), dy + rng.between(-2, 2)), size: radius }));
  return shapes;
}
