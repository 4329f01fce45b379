import { chanceOf, hashOf } from '@toile/kernel';
import { boxOf } from '@toile/geometry';
import type { Tile, TileShape } from '@toile/drawing';
import { placed } from '../motif/motif.ts';
import type { PrintVariation } from '../print.ts';
import { movedShape } from './clip-shapes.ts';
import { figureGroups } from './motifs-of.ts';

/** The strongest contrast makes figures this many times larger or smaller. */
const STRONGEST = 1.7;

/** True where the tile's figures stand apart, so that they can be moved and sized one by one. */
export const standsApart = (tile: Tile): boolean => figureGroups(tile).length > 1;

/**
 * The tile with its figures nearer or farther from each other (their places drawn together, their sizes kept) and more or less unequal in size.
 * A tile whose figures do not stand apart is given back as it came: nothing in it can be moved without breaking.
 */
export function varied(tile: Tile, { density = 1, contrast = 0 }: PrintVariation, seed: number): Tile {
  if (density === 1 && contrast === 0) return tile;
  const groups = figureGroups(tile);
  if (groups.length < 2) return tile;
  const k = 1 / Math.sqrt(density), key = hashOf('vary', tile.id, seed);
  const shapes = groups.flatMap((group, i): TileShape[] => {
    const { left, right, top, bottom } = boxOf(group.flatMap((shape) => [...shape.outline])), x = (left + right) / 2, y = (top + bottom) / 2;
    const size = STRONGEST ** (contrast * (2 * chanceOf(key, 'size', i) - 1));
    return placed(group.map((shape) => movedShape(shape, -x, -y)), { at: [x * k, y * k], size });
  });
  return { id: `${tile.id}/varied/${density}/${contrast}`, width: tile.width * k, height: tile.height * k, background: tile.background, shapes };
}
