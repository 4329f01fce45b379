import type { TileRaster, Tile } from '@toile/drawing';
import type { Hex } from '@toile/kernel';
import type { RepeatId } from '../print.ts';
import { inksOf, ownPrintKey } from './own-print.ts';
import type { OwnPrint } from './own-print.ts';

/** What a tile is drawn from, and where in the repeat each of its pixels lies. */
interface Laid { readonly across: number; readonly down: number; readonly at: (x: number, y: number) => readonly [number, number] }

/** How a repeat is laid: how many of it a tile holds each way, and where each pixel is taken from. */
function laidAs({ width, height }: OwnPrint, repeat: Exclude<RepeatId, 'toss'>): Laid {
  switch (repeat) {
    case 'half-drop': return { across: 2, down: 1, at: (x, y) => [x % width, (x < width ? y : y + height - (height >> 1)) % height] };
    case 'brick': return { across: 1, down: 2, at: (x, y) => [(y < height ? x : x + width - (width >> 1)) % width, y % height] };
    case 'mirror': return { across: 2, down: 2, at: (x, y) => [x < width ? x : 2 * width - 1 - x, y < height ? y : 2 * height - 1 - y] };
    default: return { across: 1, down: 1, at: (x, y) => [x, y] };
  }
}

/** The pixels of a laid repeat belong to the print's own array until they are laid otherwise. */
function laidPixels(print: OwnPrint, repeat: Exclude<RepeatId, 'toss'>): Pick<TileRaster, 'width' | 'height' | 'pixels'> & Laid {
  const laid = laidAs(print, repeat), width = print.width * laid.across, height = print.height * laid.down;
  if (laid.across * laid.down === 1) return { ...laid, width, height, pixels: print.pixels };
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const [sx, sy] = laid.at(x, y);
    pixels[y * width + x] = print.pixels[sy * print.width + sx] as number;
  }
  return { ...laid, width, height, pixels };
}

/** The repeat of a print the designer brought, in these colours and laid this way: a picture tile in its true size. */
export function ownTile(print: OwnPrint, colours: readonly Hex[], repeat: RepeatId | undefined): Tile {
  const asked = repeat ?? print.layout ?? 'straight', way = asked === 'toss' ? 'straight' : asked;
  const inks = inksOf(print, colours), { across, down, ...raster } = laidPixels(print, way);
  return {
    id: `own/${ownPrintKey(print)}/${inks.join('')}/${way}`, width: print.mm[0] * across, height: print.mm[1] * down,
    background: inks[0] as Hex, shapes: [], raster: { width: raster.width, height: raster.height, pixels: raster.pixels, inks },
  };
}
