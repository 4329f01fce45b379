import type { Pixels } from '../ports/pictures.ts';

/** How a contact sheet is laid out; pixels. */
export interface SheetLayout {
  readonly columns: number;
  readonly rows: number;
  readonly cell: { readonly width: number; readonly height: number };
  readonly gap: number;
  readonly margin: number;
  readonly width: number;
  readonly height: number;
}

// Warm grey-white, as the card a designer pins sketches on.
const CARD = [0xf4, 0xf1, 0xec] as const;

/** A layout near 16:10 for so many pictures of one size. */
export function layoutSheet(count: number, cellWidth: number): SheetLayout {
  const cell = { width: cellWidth, height: Math.round(cellWidth * 1.5) };
  const gap = Math.max(4, Math.round(cellWidth * 0.05));
  const margin = gap * 2;
  // rows × columns ≥ count with columns·w : rows·1.5w ≈ 16 : 10.
  const columns = Math.min(count, Math.max(1, Math.round(Math.sqrt(count * 1.5 * 1.6))));
  const rows = Math.ceil(count / columns);
  return {
    columns, rows, cell, gap, margin,
    width: margin * 2 + columns * cell.width + (columns - 1) * gap,
    height: margin * 2 + rows * cell.height + (rows - 1) * gap,
  };
}

/** An empty sheet. */
export function blankSheet(layout: SheetLayout): Pixels {
  const rgba = new Uint8Array(layout.width * layout.height * 4);
  for (let i = 0; i < rgba.length; i += 4) {
    rgba[i] = CARD[0];
    rgba[i + 1] = CARD[1];
    rgba[i + 2] = CARD[2];
    rgba[i + 3] = 255;
  }
  return { width: layout.width, height: layout.height, rgba };
}

/** Lays a picture on its place of the sheet (row by row, from 0). Pictures need not be kept afterwards. */
export function placeOnSheet(sheet: Pixels, layout: SheetLayout, index: number, picture: Pixels): void {
  const left = layout.margin + (index % layout.columns) * (layout.cell.width + layout.gap);
  const top = layout.margin + Math.floor(index / layout.columns) * (layout.cell.height + layout.gap);
  const width = Math.min(picture.width, layout.cell.width);
  for (let y = 0; y < Math.min(picture.height, layout.cell.height); y++) {
    const row = picture.rgba.subarray(y * picture.width * 4, (y * picture.width + width) * 4);
    sheet.rgba.set(row, ((top + y) * sheet.width + left) * 4);
  }
}
