import type { Point } from '@toile/geometry';
import { filled, rectangle } from '../motif/motif.ts';
import { definePrint, figure } from '../print-family.ts';

/**
 * True where the dark yarn shows in the cell (end, pick): 2/2 twill, four dark and four light ends and picks.
 * This is the whole of houndstooth; the teeth are what the weave makes of it.
 */
export function showsDark(end: number, pick: number): boolean {
  const step = (((end - pick) % 4) + 4) % 4;
  const isWarpOver = step < 2;
  return isWarpOver ? ((end % 8) + 8) % 8 < 4 : ((pick % 8) + 8) % 8 < 4;
}

/** The part of a square of side `size` at `corner` where low ≤ x − y ≤ high (in cells): a float of the twill, its steps drawn as the slant the eye sees. */
function slant(corner: Point, size: number, [low, high]: readonly [number, number]): Point[] {
  let points: Point[] = rectangle(corner[0], corner[1], size, size);
  const keep = (inside: (point: Point) => number): void => {
    points = points.flatMap((point, i) => {
      const next = points[(i + 1) % points.length] as Point;
      const a = inside(point), b = inside(next);
      const cut: Point = [point[0] + (next[0] - point[0]) * (a / (a - b)), point[1] + (next[1] - point[1]) * (a / (a - b))];
      return [...(a >= 0 ? [point] : []), ...((a >= 0) !== (b >= 0) ? [cut] : [])];
    });
  };
  keep(([x, y]) => x - y - low);
  keep(([x, y]) => high - (x - y));
  return points;
}

/** Houndstooth on a 28 mm repeat: 8 × 8 cells. */
export const HOUNDSTOOTH = definePrint({
  id: 'houndstooth', repeat: [28, 28], colours: [2, 2], layout: 'straight',
  description: 'woven houndstooth',
  draw: (inks, _rng, { width }) => {
    const cell = width / 8;
    const fill = figure(inks, 0);
    const shapes = [rectangle(0, 0, 4, 4)];
    // Warp dark over light weft below the dark square: floats where (end − pick) mod 4 is 0 or 1; light warp, dark weft beside it: 2 or 3.
    for (let k = -3; k <= 3; k++) {
      shapes.push(slant([0, 4], 4, [4 * k - 0.5, 4 * k + 1.5]), slant([4, 0], 4, [4 * k + 1.5, 4 * k + 3.5]));
    }
    return shapes.filter((points) => points.length > 2).map((points) => filled(points.map(([x, y]): Point => [x * cell, y * cell]), fill));
  },
});
