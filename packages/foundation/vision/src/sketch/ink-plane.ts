/** Ink on paper: one byte a pixel, 1 where there is ink, rows from the top. */
export interface InkPlane {
  readonly width: number;
  readonly height: number;
  readonly ink: Uint8Array;
}

/** A flat patch of pixels: one byte each, 1 inside. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly inside: Uint8Array;
}

/** A place in pixels, fractions allowed: the centre of the top left pixel is [0.5, 0.5]. */
export type Place = readonly [x: number, y: number];

/** How many pixels of a mask are inside. */
export function areaOf(inside: Uint8Array): number {
  let area = 0;
  for (let i = 0; i < inside.length; i++) area += inside[i]!;
  return area;
}
