import type { TileShape } from '@toile/drawing';
import { floated } from '../motif/grid.ts';
import type { Chart } from '../motif/grid.ts';
import { filled, rectangle } from '../motif/motif.ts';
import { definePrint, figure } from '../print-family.ts';
import { ESTONIAN_BELT_PROVENANCE } from '../provenance.ts';

/*
 * A kirivöö is a long narrow band: linen ground, wool figures, both faces alike in negative, so that figure and ground
 * keep the same weight. Figures are built of diagonals two threads wide. One row of the chart is one pick.
 */

/** A figure 19 threads wide from a rule on the distance from its middle thread and pick. */
const figureBy = (reach: number, isOn: (dx: number, dy: number) => boolean): Chart =>
  Array.from({ length: 2 * reach + 1 }, (_, j) => Array.from({ length: 19 }, (_unused, i) => (isOn(Math.abs(i - 9), Math.abs(j - reach)) ? 'a' : '.')).join(''));

/** Two threads on, two or three off. */
const isPair = (d: number, pitch: number): boolean => d % pitch < 2;

/** Diamond in diamond, with fences in the four corners. */
const DIAMONDS = figureBy(11, (dx, dy) => (dx + dy <= 10 ? isPair(dx + dy, 4) : isPair(20 - dx - dy + 2, 4) && dx + dy > 12));
/** Saltire with chevrons nested in its four arms. */
const SALTIRE = figureBy(9, (dx, dy) => isPair(Math.abs(dx - dy), 4));
/** A row of three small diamonds with open hearts. */
const SEEDS = figureBy(3, (dx, dy) => { const own = Math.min(dx, Math.abs(dx - 6)); return own + dy <= 3 && own + dy >= 2 || own + dy === 0; });
const LADDER: Chart = ['.'.repeat(19), 'a'.repeat(19), '.'.repeat(19), 'aa.aa.aa.a.aa.aa.aa', 'aa.aa.aa.a.aa.aa.aa', '.'.repeat(19), 'a'.repeat(19), '.'.repeat(19)];
const BAR: Chart = LADDER.slice(0, 3);

/** One repeat of the belt's figures. */
export const BELT_CHART: Chart = [...DIAMONDS, ...LADDER, ...SALTIRE, ...BAR, ...SEEDS, ...BAR, ...SALTIRE, ...LADDER];

const CELL: readonly [number, number] = [3, 2.6];
const HEIGHT = BELT_CHART.length * CELL[1];
const BAND = 19 * CELL[0];

/** Belts side by side with plain selvedges and narrow stripes between, as on a Kihnu or Muhu skirt that wears its belt pattern. */
export const ESTONIAN_BELT = definePrint({
  id: 'estonian-belt', repeat: [114, HEIGHT], colours: [2, 5], layout: 'stripe', provenance: ESTONIAN_BELT_PROVENANCE,
  description: 'patterned belt figures between stripes',
  draw: (inks, _rng, { width, height }) => {
    const left = (width - BAND) / 2;
    const bar = (x: number, size: number, fill: TileShape['fill']): TileShape => filled(rectangle(x, 0, size, height), fill);
    const mirrored = (x: number, size: number, fill: TileShape['fill']): TileShape[] => [bar(x, size, fill), bar(width - x - size, size, fill)];
    return [
      ...mirrored(left - 3, 1.6, figure(inks, 0)), ...mirrored(left - 8.6, 4.4, figure(inks, 1)), ...mirrored(left - 11, 1.2, figure(inks, 2)),
      ...mirrored(left - 18, 3, figure(inks, 3)), ...mirrored(left - 22.4, 1.2, figure(inks, 1)), ...mirrored(left - 26.4, 3, figure(inks, 0)),
      ...floated(BELT_CHART, () => figure(inks, 0), { at: [left, 0], cell: CELL, isUpright: true }),
    ];
  },
});
