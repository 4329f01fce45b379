import type { TileShape } from '@toile/drawing';
import { knitted, repeatAcross } from '../motif/grid.ts';
import type { Chart } from '../motif/grid.ts';
import { definePrint, figure } from '../print-family.ts';
import { NORDIC_STAR_PROVENANCE } from '../provenance.ts';

/** True where a petal lies, by distance from the middle stitch: a parallelogram from the heart out to (5, 11), and its mirror image in the diagonal. Axis and diagonal stay open. */
const isPetal = (dx: number, dy: number): boolean => {
  const lies = (a: number, b: number): boolean => a >= 1 && a <= 5 && b > a && b <= a + 6;
  return lies(dx, dy) || lies(dy, dx);
};
/** Small teeth in the four notches on the axes. */
const isTooth = (dx: number, dy: number): boolean => Math.max(dx, dy) - Math.min(dx, dy) >= 9 && Math.min(dx, dy) <= 2;
/** Seeds in the four corners. */
const isSeed = (dx: number, dy: number): boolean => Math.abs(dx - 9) + Math.abs(dy - 9) <= 1;

/** The selburose, 23 × 23 stitches: eight petals in pairs. */
export const SELBUROSE: Chart = Array.from({ length: 23 }, (_, j) => Array.from({ length: 23 }, (_unused, i) => {
  const dx = Math.abs(i - 11), dy = Math.abs(j - 11);
  return isPetal(dx, dy) ? 'a' : isTooth(dx, dy) || isSeed(dx, dy) ? 'b' : '.';
}).join(''));

/** A diamond with a dot, 7 wide: set between the roses. */
const DIAMOND: Chart = ['...c...', '..c.c..', '.c.c.c.', '..c.c..', '...c...'];

const WIDTH = 30;

/** The rows of one repeat: rose band between zigzags, lice and small crosses, as on a Selbu mitten or a Setesdal yoke. */
export function nordicChart(): Chart {
  const blank = '.'.repeat(WIDTH);
  const rose = SELBUROSE.map((row, j) => {
    const d = j - Math.floor((SELBUROSE.length - DIAMOND.length) / 2);
    return row + (DIAMOND[d] ?? '.......');
  });
  const zigzag = repeatAcross(['b.....', '.b...b', '..b.b.', '...b..'], WIDTH);
  const lice = repeatAcross(['..c...', '......', '.....c', '......'], WIDTH);
  const teeth = repeatAcross(['aa.', 'a..'], WIDTH);
  const bar = ['a'.repeat(WIDTH)];
  const crosses = repeatAcross(['.d.......d', 'ddd..c..dd', '.d..ccc..d', '.....c....'], WIDTH);
  return [blank, ...zigzag, blank, ...bar, ...teeth, blank, ...rose, blank, ...[...teeth].reverse(), ...bar, blank, ...[...zigzag].reverse(), blank, ...crosses, blank, ...lice.slice(0, 3)];
}

const CHART = nordicChart();
const STITCH = { width: 5, height: 4.3 };

/** Selburose bands on a knit grid of 5 × 4.3 mm stitches. */
export const NORDIC_STAR = definePrint({
  id: 'nordic-star', repeat: [WIDTH * STITCH.width, CHART.length * STITCH.height], colours: [2, 5], layout: 'stripe', isUpright: true, provenance: NORDIC_STAR_PROVENANCE,
  description: 'knitted selburose bands',
  draw: (inks) => {
    const ink = (mark: string): TileShape['fill'] => figure(inks, { a: 0, b: 1, c: 2, d: 3 }[mark] ?? 0);
    return knitted(CHART, ink, { at: [0, 0], ...STITCH });
  },
});
