import type { Tile } from '@toile/drawing';
import { paintShapes } from './placed/shape-painter.ts';

/** The tile's pixels, wrapped, over its ground; `size` pixels across. */
export function tilePixels(tile: Tile, size: number): { readonly width: number; readonly height: number; readonly at: (x: number, y: number) => readonly number[] } {
  const ground = { outline: [[0, 0], [tile.width, 0], [tile.width, tile.height], [0, tile.height]] as const, fill: tile.background };
  const { width, height, rgba } = paintShapes([ground, ...tile.shapes], { width: tile.width, height: tile.height, perMm: size / tile.width, wraps: 'all' });
  return { width, height, at: (x, y) => { const o = ((((y % height) + height) % height) * width + (((x % width) + width) % width)) * 4; return [rgba[o] as number, rgba[o + 1] as number, rgba[o + 2] as number]; } };
}

/** Mean step of colour between column (or row) i − 1 and i, for each i; i = 0 is the seam. */
function steps(pixels: ReturnType<typeof tilePixels>, way: 'columns' | 'rows'): number[] {
  const count = way === 'columns' ? pixels.width : pixels.height, depth = way === 'columns' ? pixels.height : pixels.width;
  return Array.from({ length: count }, (_, i) => {
    let sum = 0;
    for (let k = 0; k < depth; k++) {
      const [a, b] = way === 'columns' ? [pixels.at(i - 1, k), pixels.at(i, k)] : [pixels.at(k, i - 1), pixels.at(k, i)];
      sum += Math.abs((a[0] as number) - (b[0] as number)) + Math.abs((a[1] as number) - (b[1] as number)) + Math.abs((a[2] as number) - (b[2] as number));
    }
    return sum / depth;
  });
}

/** True where opposite edges of the tile agree worse than neighbours inside it: a seam that shows. */
export const seamShows = (tile: Tile, size = 112, tolerance = 1.02): boolean => {
  const pixels = tilePixels(tile, size);
  return (['columns', 'rows'] as const).some((way) => {
    const [seam, ...inner] = steps(pixels, way) as [number, ...number[]];
    return seam > Math.max(...inner) * tolerance + 0.4;
  });
};
