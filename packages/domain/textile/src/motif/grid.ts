import type { Point } from '@toile/geometry';
import type { TileShape } from '@toile/drawing';
import { filled, rectangle } from './motif.ts';

/** A chart: rows of characters, one a stitch; '.' and ' ' are the ground. */
export type Chart = readonly string[];

/** The chart repeated across to `width` stitches. */
export const repeatAcross = (chart: Chart, width: number): Chart => chart.map((row) => row.repeat(Math.ceil(width / Math.max(1, row.length))).slice(0, width));

/** The chart and its mirror image, sharing the middle column. */
export const mirrorAcross = (chart: Chart): Chart => chart.map((row) => row + [...row].reverse().join('').slice(1));

/** The chart and its mirror image below, sharing the middle row. */
export const mirrorDown = (chart: Chart): Chart => [...chart, ...chart.slice(0, -1).reverse()];

/** True where the chart has a figure. */
export const isStitch = (chart: Chart, x: number, y: number): boolean => {
  const mark = chart[y]?.[x];
  return mark !== undefined && mark !== '.' && mark !== ' ';
};

/** The chart as knitted: a V for each stitch, its legs leaning together; stitches `width` × `height` mm. */
export function knitted(chart: Chart, inkOf: (mark: string) => TileShape['fill'], { at, width, height }: { readonly at: Point; readonly width: number; readonly height: number }): TileShape[] {
  const shapes: TileShape[] = [];
  chart.forEach((row, j) => {
    for (let i = 0; i < row.length; i++) {
      if (!isStitch(chart, i, j)) continue;
      const x = at[0] + i * width, y = at[1] + j * height;
      shapes.push(filled([
        [x + width * 0.02, y - height * 0.3], [x + width * 0.5, y + height * 0.2], [x + width * 0.98, y - height * 0.3],
        [x + width * 0.98, y + height * 0.62], [x + width * 0.5, y + height * 1.14], [x + width * 0.02, y + height * 0.62],
      ], inkOf(row[i] as string)));
    }
  });
  return shapes;
}

/** The chart as woven pick-up or counted thread: runs of one mark along a row (or a column) as one float, its ends rounded off a little. */
export function floated(chart: Chart, inkOf: (mark: string) => TileShape['fill'], { at, cell, isUpright = false }: { readonly at: Point; readonly cell: readonly [number, number]; readonly isUpright?: boolean }): TileShape[] {
  const [w, h] = cell;
  const rows = chart.length, columns = chart[0]?.length ?? 0;
  const mark = (a: number, b: number): string => (isUpright ? chart[b]?.[a] : chart[a]?.[b]) ?? '.';
  const shapes: TileShape[] = [];
  for (let a = 0; a < (isUpright ? columns : rows); a++) {
    let b = 0;
    while (b < (isUpright ? rows : columns)) {
      const ink = mark(a, b);
      let end = b + 1;
      while (end < (isUpright ? rows : columns) && mark(a, end) === ink) end++;
      if (ink !== '.' && ink !== ' ') {
        const length = end - b;
        const box = isUpright ? rectangle(at[0] + a * w + w * 0.06, at[1] + b * h - h * 0.03, w * 0.88, length * h + h * 0.06) : rectangle(at[0] + b * w - w * 0.03, at[1] + a * h + h * 0.06, length * w + w * 0.06, h * 0.88);
        shapes.push(filled(box, inkOf(ink)));
      }
      b = end;
    }
  }
  return shapes;
}
