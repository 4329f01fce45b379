import type { Point, Polyline } from '@toile/geometry';
import { boxOf } from '@toile/geometry';
import type { Tile, TileShape } from '@toile/drawing';

/** A window on cloth, mm. */
export interface Window { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** The closed line within the window (Sutherland and Hodgman, one side after another); empty where nothing of it lies inside. */
export function clipLine(line: Polyline, { left, top, right, bottom }: Window): Point[] {
  const sides: readonly ((point: Point) => number)[] = [([x]) => x - left, ([x]) => right - x, ([, y]) => y - top, ([, y]) => bottom - y];
  let points: Point[] = [...line];
  for (const inside of sides) {
    points = points.flatMap((point, i) => {
      const next = points[(i + 1) % points.length] as Point;
      const a = inside(point), b = inside(next);
      const cut: Point = [point[0] + (next[0] - point[0]) * (a / (a - b)), point[1] + (next[1] - point[1]) * (a / (a - b))];
      return [...(a >= 0 ? [point] : []), ...((a >= 0) !== (b >= 0) ? [cut] : [])];
    });
  }
  return points;
}

/** The shape within the window; nothing where it lies outside. */
export function clipShape(shape: TileShape, window: Window): TileShape | undefined {
  const { left, top, right, bottom } = boxOf(shape.outline);
  if (right <= window.left || left >= window.right || bottom <= window.top || top >= window.bottom) return undefined;
  if (left >= window.left && right <= window.right && top >= window.top && bottom <= window.bottom) return shape;
  const outline = clipLine(shape.outline, window);
  const holes = (shape.holes ?? []).map((hole) => clipLine(hole, window)).filter((hole) => hole.length > 2);
  const { holes: _, ...rest } = shape;
  return outline.length > 2 ? { ...rest, outline, ...(holes.length > 0 ? { holes } : {}) } : undefined;
}

/** The shape moved. */
export function movedShape(shape: TileShape, dx: number, dy: number): TileShape {
  const move = ([x, y]: Point): Point => [x + dx, y + dy];
  return { ...shape, outline: shape.outline.map(move), ...(shape.holes ? { holes: shape.holes.map((hole) => hole.map(move)) } : {}) };
}

/** The plane of a repeat within a window: every copy that reaches into it, cut at its sides. */
export function repeatWithin(tile: Pick<Tile, 'width' | 'height' | 'shapes'>, window: Window): TileShape[] {
  return tile.shapes.flatMap((shape) => {
    const { left, top, right, bottom } = boxOf(shape.outline);
    const cut: TileShape[] = [];
    for (let j = Math.ceil((window.top - bottom) / tile.height); j * tile.height + top < window.bottom; j++) {
      for (let i = Math.ceil((window.left - right) / tile.width); i * tile.width + left < window.right; i++) {
        const copy = clipShape(movedShape(shape, i * tile.width, j * tile.height), window);
        if (copy) cut.push(copy);
      }
    }
    return cut;
  });
}
