import type { TileRaster, Tile } from '@toile/drawing';
import type { Hex } from '@toile/kernel';
import { layAgain } from '../laying/repeats.ts';
import type { RepeatId } from '../print.ts';
import { inksOf, ownPrintKey } from './own-print.ts';
import type { OwnPrint } from './own-print.ts';
import { tracePrint } from './trace-print.ts';

type Laying = Exclude<RepeatId, 'toss'>;

/** What a tile is drawn from, and where in the repeat each of its pixels lies. */
interface Laid { readonly across: number; readonly down: number; readonly at: (x: number, y: number) => readonly [number, number] }

/** How a repeat is laid: how many of it a tile holds each way, and where each pixel is taken from. */
function laidAs({ width, height }: OwnPrint, repeat: Laying): Laid {
  switch (repeat) {
    case 'half-drop': return { across: 2, down: 1, at: (x, y) => [x % width, (x < width ? y : y + height - (height >> 1)) % height] };
    case 'brick': return { across: 1, down: 2, at: (x, y) => [(y < height ? x : x + width - (width >> 1)) % width, y % height] };
    case 'mirror': return { across: 2, down: 2, at: (x, y) => [x < width ? x : 2 * width - 1 - x, y < height ? y : 2 * height - 1 - y] };
    default: return { across: 1, down: 1, at: (x, y) => [x, y] };
  }
}

/** The pixels of a laid repeat; those of a straight one are the print's own. */
function laidPixels(print: OwnPrint, { across, down, at }: Laid): Omit<TileRaster, 'inks'> {
  const width = print.width * across, height = print.height * down;
  if (across * down === 1) return { width, height, pixels: print.pixels };
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const [sx, sy] = at(x, y);
    pixels[y * width + x] = print.pixels[sy * print.width + sx] as number;
  }
  return { width, height, pixels };
}

/** The repeat of a print the designer brought, in these colours and laid this way, in its true size: a picture tile, or its own spots tossed. */
export function ownTile(print: OwnPrint, colours: readonly Hex[], repeat: RepeatId | undefined, seed = 1): Tile {
  const way = repeat ?? print.layout ?? 'straight', inks = inksOf(print, colours);
  if (way === 'toss') return layAgain(tracedTile(print, inks), 'toss', { isUpright: false, hasWriting: false, isEdgeToEdge: isDense(print), drawnAs: 'own', seed });
  const laid = laidAs(print, way);
  return {
    id: `own/${ownPrintKey(print)}/${inks.join('')}/${way}`, width: print.mm[0] * laid.across, height: print.mm[1] * laid.down,
    background: inks[0] as Hex, shapes: [], raster: { ...laidPixels(print, laid), inks },
  };
}

/** The repeat as outlines, for layouts that take it apart. */
export const tracedTile = (print: OwnPrint, inks: readonly Hex[]): Tile =>
  ({ id: `own-traced/${ownPrintKey(print)}/${inks.join('')}`, width: print.mm[0], height: print.mm[1], background: inks[0] as Hex, shapes: tracePrint(print, inks) });

/** Less ground than this and the figures stand edge to edge: nothing can be taken out of such a print but swatches. */
const LEAST_GROUND = 0.4;

/** True for a print that is covered edge to edge. */
export function isDense({ pixels }: OwnPrint): boolean {
  let ground = 0;
  for (const ink of pixels) if (ink === 0) ground++;
  return ground < LEAST_GROUND * pixels.length;
}
