import type { TileShape } from '@toile/drawing';
import { floated, mirrorAcross, mirrorDown, repeatAcross } from '../motif/grid.ts';
import type { Chart } from '../motif/grid.ts';
import { definePrint, figure } from '../print-family.ts';
import { chartBorder } from '../placed/chart-border.ts';
import { KARELIAN_PROVENANCE } from '../provenance.ts';

/** Left half of the tree of life with its bird: the right half mirrors it, so that the birds face one another. 24 stitches to the trunk. */
const TREE: Chart = [
  '.......................a',
  '.....................a.a',
  '....................a..a',
  '..................a..a.a',
  '.................a.a..aa',
  '................a.b.a..a',
  '.......a.........a.a..aa',
  '......aaa......a..a..a.a',
  '.....aa.aa....a.a...a..a',
  '.....aaaaaa..a.b.a.a..aa',
  '.....aaa..aa..a.a.a..a.a',
  '.....aaa.......a.a..a..a',
  '....aaa.....a...a..a..aa',
  '...aaaa......a....a..a.a',
  '.aaaaaa....ab.a..a..a..a',
  'aaaabaaa..aa.a..a..a..aa',
  'aaabbbaaaaaa...a..a..a.a',
  'aaaabaaaaaaa..a..a..a..a',
  '.aaaaaaaaaa.....a..a..aa',
  '..aaaaaaaa.....a..a..a.a',
  '....aaaa......a..a..a..a',
  '....a.a..........a.a..aa',
  '....a.a...........a..a.a',
  '....a.a.............a..a',
  '...aa.aa...........aaaaa',
  '..................aa.b.a',
  '.................aa.bbba',
  '................aaaaaaaa',
];
const DIAMOND_HALF: Chart = [
  '.......a', '......aa', '.....aa.', 'a...aa..', '.a.aa..a', '..aa..aa', '.aa..aab', 'aa..aabb',
];
/** Diamonds of the field, corner to corner, each with a sown heart. */
export const FIELD_DIAMOND: Chart = mirrorDown(mirrorAcross(DIAMOND_HALF));

/** One repeat: a tree with two birds over a border of diamonds between bars, 48 stitches wide. */
export function karelianChart(): Chart {
  const tree = mirrorAcross(TREE).map((row) => `${row}.`);
  const width = (tree[0] as string).length;
  const blank = '.'.repeat(width);
  const bar = 'a'.repeat(width);
  const dots = repeatAcross(['a.'], width);
  const diamonds = repeatAcross(FIELD_DIAMOND.map((row) => `${row}.`), width);
  return [blank, ...tree, ...dots, bar, blank, ...diamonds, blank, bar, ...dots, blank, blank];
}

const CHART = karelianChart();
const CELL: readonly [number, number] = [3.2, 3.2];

/** Counted-thread trees, birds and diamonds in red on linen. */
export const KARELIAN = definePrint({
  id: 'karelian', repeat: [(CHART[0] as string).length * CELL[0], CHART.length * CELL[1]], colours: [2, 3], layout: 'straight', isUpright: true, provenance: KARELIAN_PROVENANCE,
  panels: ['skirt', 'coat'], placed: (colours, _seed, panel) => chartBorder({ name: 'karelian', chart: CHART.slice(1, -2), cell: 3.2, inkOf: (mark, inks) => figure(inks, mark === 'b' ? 1 : 0) }, { colours, panel }),
  description: 'counted-thread trees, birds and diamonds',
  draw: (inks) => floated(CHART, (mark): TileShape['fill'] => figure(inks, mark === 'b' ? 1 : 0), { at: [0, 0], cell: CELL, isUpright: true }),
});
