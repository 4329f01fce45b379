import { sampleCubic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import { line, spiral, sway, taper } from './curve-shapes.ts';
import { disc, filled } from './motif.ts';
import type { Motif } from './motif.ts';

/** Colours of a ruyi cloud: drawn rim, body, the paler inside band. */
export interface RuyiInks { readonly rim: Hex; readonly body: Hex; readonly inner: Hex }

/** One lobe: rim, body, inner band and the swirl that winds in from its foot. `sign` 1 winds clockwise. */
function lobe(inks: RuyiInks, at: Point, radius: number, sign: number): { under: Motif; over: Motif } {
  const start = sign > 0 ? Math.PI * 0.9 : Math.PI * 0.1;
  return {
    under: [filled(disc(at, radius, 30), inks.rim), filled(disc(at, radius - 1.5, 28), inks.body)],
    over: [
      filled(line(spiral(at, { from: radius * 0.72, to: radius * 0.1, turns: sign * 1.6, start }), radius * 0.2), inks.inner),
      filled(taper(spiral(at, { from: radius - 0.8, to: radius * 0.08, turns: sign * 1.85, start: start - sign * 0.6 }), 1.9, 0.55), inks.rim),
    ],
  };
}

/**
 * An auspicious cloud about 110 mm wide: the three-lobed ruyi head, a smaller head on its shoulder (`hasSecond`), and
 * tails that trail behind in S-curves. Heads up, tails to the right.
 */
export function ruyiCloud(inks: RuyiInks, hasSecond: boolean): Motif {
  const lobes = [lobe(inks, [-24, 4], 12.5, 1), lobe(inks, [8, 4], 12.5, -1), lobe(inks, [-8, -12], 15.5, 1)];
  const second = hasSecond ? [lobe(inks, [30, 12], 8.5, -1), lobe(inks, [19, -3], 8, 1)] : [];
  const tail = (points: readonly Point[], width: number): Motif => [
    filled(taper(points, width + 3, 0.06), inks.rim), filled(taper(points, width, 0.04), inks.body), filled(taper(points.slice(2), width * 0.3, 0.1), inks.inner),
  ];
  const foot = sampleCubic([-12, 12], [6, 26], [26, 8], [58, 22], 22);
  const upper = sway([14, 12], [34, 22], [44, 4], [72, 10], 20);
  const lower = sway([-22, 14], [-10, 32], [18, 22], [40, 31], 20);
  return [
    ...tail(lower, 7), ...tail(upper, 7), ...tail(foot, 10),
    ...second.flatMap((part) => part.under), ...second.flatMap((part) => part.over),
    ...lobes.flatMap((part) => part.under),
    // The heads run together: body colour over the rims where they meet.
    filled(disc([-8, 5], 8.5, 20), inks.body), filled(disc([-8, 13], 7, 18), inks.body), filled(disc([-16, -1], 6, 16), inks.body), filled(disc([0, -1], 6, 16), inks.body),
    ...lobes.flatMap((part) => part.over),
    filled(line(spiral([-8, 12], { from: 5, to: 0.6, turns: 1.1, start: 3.6 }), 1.5), inks.rim),
  ];
}
