import type { TileShape } from '@toile/drawing';
import { filled, rectangle } from '../motif/motif.ts';
import { definePrint, figure } from '../print-family.ts';
import { TARTAN_PROVENANCE } from '../provenance.ts';
import { deeper, paler } from '../recolour.ts';

/** Half a sett: ink (−1 is the ground) and thread count, from pivot to pivot. The first and last stripe are the pivots and are not doubled. */
type HalfSett = readonly (readonly [ink: number, threads: number])[];

/** Setts in the manner of the old districts, none of them a registered clan's: broad field with overcheck, dark government style, dress, and a three-bar country check. */
export const SETTS: readonly HalfSett[] = [
  [[-1, 30], [0, 10], [-1, 4], [0, 4], [1, 3], [0, 14], [-1, 4], [2, 4], [-1, 4], [0, 8]],
  [[0, 22], [-1, 3], [0, 3], [-1, 3], [0, 3], [-1, 18], [1, 18], [0, 3], [2, 4]],
  [[-1, 26], [2, 3], [-1, 6], [0, 14], [1, 10], [0, 3], [3, 3], [0, 3], [1, 12]],
  [[-1, 40], [0, 6], [-1, 4], [0, 6], [-1, 4], [0, 6], [-1, 16], [2, 3]],
];

/** The whole sett: out to the far pivot and back, mirrored; starts and ends in the middle of the first pivot. */
export function mirroredSett(half: HalfSett): (readonly [ink: number, threads: number])[] {
  const [first, ...rest] = half as [HalfSett[number], ...HalfSett[number][]];
  const back = rest.slice(0, -1).reverse();
  return [[first[0], first[1] / 2], ...rest, ...back, [first[0], first[1] / 2]];
}

/** Tartan as woven: the same mirrored sett in warp and weft, crossings of two colours half and half, the diagonal of the 2/2 twill over all. */
export const TARTAN = definePrint({
  id: 'tartan', repeat: [120, 120], colours: [3, 5], layout: 'mirror', provenance: TARTAN_PROVENANCE,
  description: 'tartan, mirrored at its pivots',
  draw: (inks, rng, { width }) => {
    const sett = mirroredSett(rng.pick(SETTS));
    const mm = width / sett.reduce((sum, [, threads]) => sum + threads, 0);
    // Broad stripes lie close to the field, overchecks stand out: the palette from quiet to loud, its tints last.
    const given = inks.figures.slice(0, Math.max(1, inks.given - 1)).toReversed();
    const order = [...given, ...inks.figures.slice(given.length)];
    const colour = (ink: number): TileShape['fill'] => (ink < 0 ? inks.ground : order[ink] ?? figure(inks, ink));
    const bars: { from: number; size: number; fill: TileShape['fill'] }[] = [];
    let from = 0;
    for (const [ink, threads] of sett) {
      bars.push({ from, size: threads * mm, fill: colour(ink) });
      from += threads * mm;
    }
    const lines = 48;
    const pitch = width / lines;
    const twill = inks.isDark ? paler(inks.ground, 0.5) : deeper(inks.ground, 0.6);
    return [
      ...bars.map((bar) => filled(rectangle(bar.from, 0, bar.size, width), bar.fill)),
      ...bars.map((bar) => filled(rectangle(0, bar.from, width, bar.size), bar.fill, 0.5)),
      ...Array.from({ length: lines }, (_, i) => filled([[i * pitch, 0], [i * pitch + pitch * 0.42, 0], [i * pitch + pitch * 0.42 - width, width], [i * pitch - width, width]], twill, 0.09)),
    ];
  },
});
