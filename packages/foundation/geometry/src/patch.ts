import { lerp } from './scalar.ts';
import type { Point } from './point.ts';

/** A point of the plane for each (s, t): s down the cloth, t across it, both 0–1 inside and a little beyond. */
export type Patch = (s: number, t: number) => Point;

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
  return (s, t) => {
    const l = left(s), r = right(s), a = top(t), b = bottom(t);
    const axis = (k: 0 | 1): number =>
      (1 - t) * l[k] + t * r[k] + (1 - s) * a[k] + s * b[k]
      - ((1 - s) * ((1 - t) * topLeft[k] + t * topRight[k]) + s * ((1 - t) * bottomLeft[k] + t * bottomRight[k]));
    return [axis(0), axis(1)];
  };
}
