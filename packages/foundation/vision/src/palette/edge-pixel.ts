import type { Picture } from '../picture.ts';

/** How far to both sides an edge is looked for, pixels: a hard edge, a soft one, one out of focus. */
const REACHES = [1, 2, 4];
const DIRECTIONS = [[1, 0], [0, 1], [1, 1], [1, -1]] as const;
/** A sum of the two ways within this factor of the straight way: the pixel lies between its neighbours. */
const STRAIGHT = 1.15;
/** A step to the next pixel smaller than this part of the whole step is a stripe's plateau, not a ramp. */
const PLATEAU = 0.08;

/**
 * True for a pixel that is the mix of two surfaces beside it: an anti-aliased or blurred edge, which is nobody's colour. A thin line
 * is not between its neighbours, so it stays.
 */
export function isBetweenNeighbours(picture: Picture, x: number, y: number, noise: number): boolean {
  const { width, height, rgba } = picture;
  const at = (y * width + x) * 4;
  for (const reach of REACHES) {
    if (x < reach || y < reach || x + reach >= width || y + reach >= height) return false;
    const least = 10 + 6 * reach + 3.5 * noise;
    for (const [dx, dy] of DIRECTIONS) {
      const step = (dy * width + dx) * 4;
      const before = apart(rgba, at, at - step * reach);
      if (before < least) continue;
      const after = apart(rgba, at, at + step * reach);
      if (after < least) continue;
      const across = apart(rgba, at - step * reach, at + step * reach);
      if (before + after > STRAIGHT * across) continue;
      if (reach > 1 && Math.min(apart(rgba, at, at - step), apart(rgba, at, at + step)) < PLATEAU * across) continue;
      return true;
    }
  }
  return false;
}

function apart(rgba: Uint8Array | Uint8ClampedArray, p: number, q: number): number {
  const dr = (rgba[p] as number) - (rgba[q] as number), dg = (rgba[p + 1] as number) - (rgba[q + 1] as number), db = (rgba[p + 2] as number) - (rgba[q + 2] as number);
  return Math.sqrt(dr * dr + dg * dg + db * db);
}
