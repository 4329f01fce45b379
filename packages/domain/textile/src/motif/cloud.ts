import type { Point } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import { brush, line, spiral, sway } from './curve-shapes.ts';
import { disc, filled } from './motif.ts';
import type { Motif } from './motif.ts';

/** Colours of a cloud: its body and its drawn line. */
export interface CloudInks { readonly fill: Hex; readonly line: Hex }

/** A drifting wisp about 60 mm long: stacked lobes on a flat foot, two tails. The origin at its middle. */
export function cloudWisp({ fill, line: edge }: CloudInks): Motif {
  const lobes: readonly (readonly [Point, number])[] = [[[-16, 0], 6.4], [[-7, -5], 8.4], [[4, -3], 7.2], [[12, 1], 5.4]];
  const tail = (from: Point, to: Point, lift: number): Point[] => sway(from, [from[0] * 0.6 + to[0] * 0.4, from[1] + lift], [from[0] * 0.3 + to[0] * 0.7, to[1] - lift], to);
  return [
    filled(brush(tail([-40, 6], [22, 5], 3), 6, 0.04), fill), filled(brush(tail([-20, 10], [38, 9], -3), 4.4, 0.04), fill),
    ...lobes.flatMap(([at, radius]) => [filled(disc(at, radius + 0.8, 20), edge), filled(disc(at, radius, 20), fill)]),
    filled(brush(tail([-34, 6.6], [26, 6], 2), 7, 0.05), fill),
    ...lobes.map(([at, radius], i) => filled(line(spiral(at, { from: radius * 0.74, to: radius * 0.16, turns: i % 2 ? -1.15 : 1.15, start: i % 2 ? 0.4 : 2.6 }), 0.9), edge)),
    filled(brush(tail([-40, 8.6], [24, 8], 3), 1, 0.2), edge), filled(brush(tail([-16, 12], [38, 10.4], -2), 0.9, 0.2), edge),
  ];
}
