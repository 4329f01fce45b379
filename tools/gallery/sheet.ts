import sharp from 'sharp';
import type { OverlayOptions } from 'sharp';

/** A picture on a sheet: straight RGBA rows, or SVG text. */
export interface Cell { readonly rgba?: Uint8ClampedArray; readonly svg?: string; readonly label?: string }

export interface SheetOptions { readonly columns: number; readonly width: number; readonly height: number; readonly paper: string; readonly hasLabels?: boolean }

const LABEL_HEIGHT = 18;

const escapeXml = (text: string): string => text.replace(/[<>&"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** Lays cells out in rows and writes the sheet as PNG. */
export async function writeSheet(path: string, cells: readonly Cell[], options: SheetOptions): Promise<void> {
  const { columns, width, height, paper } = options;
  const cellHeight = height + (options.hasLabels ? LABEL_HEIGHT : 0);
  const rows = Math.max(1, Math.ceil(cells.length / columns));
  const overlays: OverlayOptions[] = [];
  for (const [i, cell] of cells.entries()) {
    const left = (i % columns) * width;
    const top = Math.floor(i / columns) * cellHeight;
    if (cell.rgba) overlays.push({ input: Buffer.from(cell.rgba.buffer), raw: { width, height, channels: 4 }, left, top });
    if (cell.svg) overlays.push({ input: await sharp(Buffer.from(cell.svg)).resize(width, height, { fit: 'contain', background: '#ffffff' }).png().toBuffer(), left, top });
    if (options.hasLabels && cell.label) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${LABEL_HEIGHT}"><text x="${width / 2}" y="12" font-family="sans-serif" font-size="11" text-anchor="middle" fill="#777">${escapeXml(cell.label)}</text></svg>`;
      overlays.push({ input: Buffer.from(svg), left, top: top + height });
    }
  }
  await sharp({ create: { width: columns * width, height: rows * cellHeight, channels: 3, background: paper } }).composite(overlays).png({ compressionLevel: 6 }).toFile(path);
}
