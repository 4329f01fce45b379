import { rotate, strokeOutline } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { TileShape } from '@toile/drawing';

/** Shapes about an origin, ready to be placed on a tile. */
export type Motif = readonly TileShape[];

/** Where and how a motif lands. Angle in radians, clockwise; mirrored left–right before turning. */
export interface Placement {
  readonly at: Point;
  readonly turn?: number;
  readonly size?: number;
  readonly isMirrored?: boolean;
}

/** The motif moved, turned, sized and mirrored. Blur grows with size. */
export function placed(motif: Motif, { at, turn = 0, size = 1, isMirrored = false }: Placement): TileShape[] {
  const move = (point: Point): Point => {
    const [x, y] = rotate([(isMirrored ? -point[0] : point[0]) * size, point[1] * size], turn);
    return [x + at[0], y + at[1]];
  };
  return motif.map((shape) => ({
    ...shape,
    outline: shape.outline.map(move),
    ...(shape.holes ? { holes: shape.holes.map((hole) => hole.map(move)) } : {}),
    ...(shape.blur ? { blur: shape.blur * size } : {}),
  }));
}

/** A filled shape, opaque unless told otherwise. */
export const filled = (outline: Polyline, fill: TileShape['fill'], opacity = 1): TileShape =>
  (opacity < 1 ? { outline, fill, opacity } : { outline, fill });

/** A rectangle from its upper left corner. */
export const rectangle = (x: number, y: number, width: number, height: number): Point[] => [[x, y], [x + width, y], [x + width, y + height], [x, y + height]];

/** A disc as a polygon; enough corners for its size at three times life size. */
export const disc = (at: Point, radius: number, corners = Math.max(10, Math.min(40, Math.round(10 + radius * 1.2)))): Point[] =>
  Array.from({ length: corners }, (_, i) => {
    const angle = (i / corners) * 2 * Math.PI;
    return [at[0] + Math.cos(angle) * radius, at[1] + Math.sin(angle) * radius];
  });

/** A ring: a disc with a hole. */
export const ring = (at: Point, radius: number, thickness: number, fill: TileShape['fill']): TileShape =>
  ({ outline: disc(at, radius), holes: [disc(at, Math.max(0.01, radius - thickness))], fill });

/** A filled shape and its drawn outline, as screens print it: the line in its own ink over the flat. */
export const outlined = (outline: Polyline, fill: TileShape['fill'], edge: { readonly colour: TileShape['fill']; readonly width: number; readonly opacity?: number }): TileShape[] => [
  filled(outline, fill),
  filled(strokeOutline([...outline, outline[0] as Point], () => edge.width), edge.colour, edge.opacity ?? 1),
];
