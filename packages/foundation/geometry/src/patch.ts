import { lerp } from './scalar.ts';
import type { Point } from './point.ts';

/** A point of the plane for each (s, t): s down the cloth, t across it, both 0–1 inside and a little beyond. */
export type Patch = (s: number, t: number) => Point;

/** So many columns of a sheet keep their ends. */
const MOST_COLUMNS = 96;

/**
 * The Coons patch between four edges. `left` and `right` run down (s), `top` and `bottom` run across (t);
 * straight edges are used where top or bottom is left out.
 */
export function coonsPatch(edges: {
  readonly left: (s: number) => Point; readonly right: (s: number) => Point;
  readonly top?: (t: number) => Point; readonly bottom?: (t: number) => Point;
}): Patch {
  const { left, right } = edges;
  const topLeft = left(0), topRight = right(0), bottomLeft = left(1), bottomRight = right(1);
  const top = edges.top ?? ((t: number): Point => [lerp(topLeft[0], topRight[0], t), lerp(topLeft[1], topRight[1], t)]);
  const bottom = edges.bottom ?? ((t: number): Point => [lerp(bottomLeft[0], bottomRight[0], t), lerp(bottomLeft[1], bottomRight[1], t)]);
  let row = 0, l = topLeft, r = topRight, column = 0;
  const shares: number[] = [], tops: Point[] = [], bottoms: Point[] = [];
  return (s, t) => {
    // a sheet is sampled row by row: its sides are asked for once a row, its ends once for all rows
    if (s !== row) { l = left(s); r = right(s); row = s; }
    if (shares[column] !== t) {
      column = shares.indexOf(t);
      if (column < 0) {
        column = shares.length < MOST_COLUMNS ? shares.length : 0;
        shares[column] = t; tops[column] = top(t); bottoms[column] = bottom(t);
      }
    }
    const a = tops[column] as Point, b = bottoms[column] as Point, u = 1 - t, v = 1 - s;
    column = column + 1 < shares.length ? column + 1 : 0;
    return [
      u * l[0] + t * r[0] + v * a[0] + s * b[0] - (v * (u * topLeft[0] + t * topRight[0]) + s * (u * bottomLeft[0] + t * bottomRight[0])),
      u * l[1] + t * r[1] + v * a[1] + s * b[1] - (v * (u * topLeft[1] + t * topRight[1]) + s * (u * bottomLeft[1] + t * bottomRight[1])),
    ];
  };
}
