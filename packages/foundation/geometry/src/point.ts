/** A point or vector in mm: x to the right, y down. */
export type Point = readonly [x: number, y: number];
/** Points joined by straight lines; closed where the owner says so. */
export type Polyline = readonly Point[];

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const subtract = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const scale = (a: Point, factor: number): Point => [a[0] * factor, a[1] * factor];
export const mix = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1];
export const lengthOf = (a: Point): number => Math.sqrt(a[0] * a[0] + a[1] * a[1]);
export const distance = (a: Point, b: Point): number => {
  const x = a[0] - b[0], y = a[1] - b[1];
  return Math.sqrt(x * x + y * y);
};
/** The vector at length 1; a zero vector stays zero. */
export function normalise(a: Point): Point {
  const length = lengthOf(a) || 1;
  return [a[0] / length, a[1] / length];
}
/** The vector turned a quarter to the left as drawn on paper with y down: (x, y) → (−y, x). */
export const perpendicular = (a: Point): Point => [-a[1], a[0]];
/** The vector turned by `angle` radians, clockwise on paper (y is down). */
export const rotate = (a: Point, angle: number): Point => {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return [a[0] * cos - a[1] * sin, a[0] * sin + a[1] * cos];
};
