import type { Hex } from '@toile/kernel';
import type { PlacedPicture, TileShape } from '@toile/drawing';
import { floated } from '../motif/grid.ts';
import type { Chart } from '../motif/grid.ts';
import { filled, rectangle } from '../motif/motif.ts';
import { figure } from '../print-family.ts';
import type { PanelName } from '../print.ts';
import { recolour } from '../recolour.ts';
import type { PrintInks } from '../recolour.ts';
import { borderPicture, borderSheet } from './border.ts';
import { rememberPictures } from './remembered.ts';

/** A counted-thread chart laid along the hem: how it is called, its rows, its cell, and its colours. */
export interface ChartBorder {
  readonly name: string;
  readonly chart: Chart;
  readonly cell: number;
  inkOf(mark: string, inks: PrintInks): Hex;
}

/** The chart repeated a whole number of times along the hem, a narrow band of the leading ink under it. Nothing on a bodice. */
export function chartBorder({ name, chart, cell, inkOf }: ChartBorder, choice: { readonly colours: readonly Hex[]; readonly panel: PanelName }): readonly PlacedPicture[] {
  const { colours, panel } = choice;
  if (panel === 'bodice') return [];
  const id = `chart-border/${name}/${panel}/${colours.join('')}`;
  return rememberPictures(id, () => {
    const rise = chart.length * cell + 34;
    const sheet = borderSheet(panel, rise);
    const inks = recolour(colours, 4);
    const columns = (chart[0] ?? '').length;
    const count = Math.max(1, Math.round(sheet.width / (columns * cell)));
    const wide = sheet.width / count / columns;
    const shapes: TileShape[] = [filled(rectangle(0, -10, sheet.width, 10 + sheet.hang), figure(inks, 0)), filled(rectangle(0, -20, sheet.width, 3), figure(inks, 0))];
    for (let i = 0; i < count; i++) shapes.push(...floated(chart, (mark) => inkOf(mark, inks), { at: [i * columns * wide, -rise + 6], cell: [wide, cell], isUpright: true }));
    return [borderPicture(id, panel, { sheet, shapes })];
  });
}
