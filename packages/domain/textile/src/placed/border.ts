import type { PlacedPicture, TileShape } from '@toile/drawing';
import type { PanelName } from '../print.ts';
import { paintShapes } from './shape-painter.ts';

/** A usual panel as cut, mm: what a placed picture is composed for; on a real one it is stretched a little. */
export const PANEL_SIZE: Readonly<Record<PanelName, readonly [width: number, length: number]>> = { bodice: [470, 520], skirt: [660, 640], coat: [580, 1060] };

/** Cloth beyond the panel's sides and hem that the picture still covers, so that a wavy hem shows no bare edge. */
const OVERHANG = 0.06;
/** Pixels to the mm: a border is seen through folds, and at poster size a mm is little more than a pixel. */
const PER_MM = 0.7;

/** What a border is drawn in: mm, x along the hem from 0 to `width`, y upwards negative from the hem at 0. */
export interface BorderSheet { readonly width: number; readonly height: number; readonly hang: number }

/** The sheet for a border that rises `height` mm over the hem of a panel. `hang` is the cloth below the hem line. */
export function borderSheet(panel: PanelName, height: number): BorderSheet {
  const [width, length] = PANEL_SIZE[panel];
  return { width: width * (1 + 2 * OVERHANG), height, hang: length * OVERHANG };
}

/** The border as a picture along the panel's hem. Shapes may run off either side: they come round on the other. */
export function borderPicture(id: string, panel: PanelName, { sheet, shapes }: { readonly sheet: BorderSheet; readonly shapes: readonly TileShape[] }): PlacedPicture {
  const length = PANEL_SIZE[panel][1];
  const lowered = shapes.map((shape) => ({
    ...shape, outline: shape.outline.map(([x, y]) => [x, y + sheet.height] as const),
    ...(shape.holes ? { holes: shape.holes.map((hole) => hole.map(([x, y]) => [x, y + sheet.height] as const)) } : {}),
  }));
  const picture = paintShapes(lowered, { width: sheet.width, height: sheet.height + sheet.hang, perMm: PER_MM, wraps: 'across' });
  return { id, ...picture, s: [1 - sheet.height / length, 1 + OVERHANG], t: [-OVERHANG, 1 + OVERHANG] };
}
