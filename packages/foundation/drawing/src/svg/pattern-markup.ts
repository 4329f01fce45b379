import { boxOf } from '@toile/geometry';
import { hashText } from '@toile/kernel';
import type { Pattern, PlacedPicture, Surface, Tile } from '../scene.ts';
import { element, pathData, short } from './markup.ts';
import { base64Of, storedPng } from './stored-png.ts';
import { pointOnSurface } from './fold-shapes.ts';
import { rasterImage } from './raster-png.ts';

/** A plane map: x' = a·x + c·y + e, y' = b·x + d·y + f, in SVG's order. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const matrixText = (m: Affine): string => `matrix(${m.map((v) => short(v, 5)).join(' ')})`;

/**
 * The plane map from the cloth's mm to the picture's that fits a surface best (least squares over its grid). A pattern in a vector
 * file cannot bend; this is how it lies on average.
 */
export function clothToPicture(surface: Surface): Affine {
  const { cloth } = surface;
  if (!cloth) return [1, 0, 0, 1, 0, 0];
  const n = surface.rows * surface.columns;
  let u = 0, v = 0, x = 0, y = 0;
  for (let i = 0; i < n; i++) { u += cloth[2 * i] as number; v += cloth[2 * i + 1] as number; x += surface.points[2 * i] as number; y += surface.points[2 * i + 1] as number; }
  u /= n; v /= n; x /= n; y /= n;
  let uu = 0, uv = 0, vv = 0, ux = 0, vx = 0, uy = 0, vy = 0;
  for (let i = 0; i < n; i++) {
    const du = (cloth[2 * i] as number) - u, dv = (cloth[2 * i + 1] as number) - v, dx = (surface.points[2 * i] as number) - x, dy = (surface.points[2 * i + 1] as number) - y;
    uu += du * du; uv += du * dv; vv += dv * dv; ux += du * dx; vx += dv * dx; uy += du * dy; vy += dv * dy;
  }
  const det = uu * vv - uv * uv;
  if (Math.abs(det) < 1e-6) return [1, 0, 0, 1, x - u, y - v];
  const a = (ux * vv - vx * uv) / det, c = (vx * uu - ux * uv) / det, b = (uy * vv - vy * uv) / det, d = (vy * uu - uy * uv) / det;
  return [a, b, c, d, x - a * u - c * v, y - b * u - d * v];
}

/** A repeat as a live SVG pattern. Shapes that cross an edge are written again on the other side. */
export function patternMarkup(id: string, pattern: Pattern, tile: Tile, surface: Surface | undefined): string {
  const cos = Math.cos(pattern.rotation), sin = Math.sin(pattern.rotation), k = pattern.scale, m = surface ? clothToPicture(surface) : ([1, 0, 0, 1, 0, 0] as const);
  // cloth = rotation · scale · tile; picture = m · cloth
  const r = [cos * k, sin * k, -sin * k, cos * k] as const;
  const transform: Affine = [m[0] * r[0] + m[2] * r[1], m[1] * r[0] + m[3] * r[1], m[0] * r[2] + m[2] * r[3], m[1] * r[2] + m[3] * r[3], m[4], m[5]];
  if (tile.raster) return element('pattern', { id, href: `#${repeatId(tile)}`, 'xlink:href': `#${repeatId(tile)}`, patternTransform: matrixText(transform) });
  const shapes = tile.shapes.flatMap((shape) => {
    const box = boxOf(shape.outline), attributes = { fill: shape.fill, opacity: shape.opacity, 'fill-rule': shape.holes ? 'evenodd' : undefined };
    return [-1, 0, 1].flatMap((j) => [-1, 0, 1].flatMap((i) => {
      const dx = i * tile.width, dy = j * tile.height;
      if (box.right + dx <= 0 || box.left + dx >= tile.width || box.bottom + dy <= 0 || box.top + dy >= tile.height) return [];
      const d = [shape.outline, ...(shape.holes ?? [])].map((line) => pathData(line.map(([x, y]) => [x + dx, y + dy]), true, 0.05)).join('');
      return [element('path', { d, ...attributes })];
    }));
  });
  return element('pattern', { id, patternUnits: 'userSpaceOnUse', width: tile.width, height: tile.height, patternTransform: matrixText(transform) },
    [element('rect', { width: tile.width, height: tile.height, fill: tile.background }), ...shapes]);
}

/** The id of a picture repeat in a file. */
const repeatId = (tile: Tile): string => `repeat-${hashText(tile.id).toString(36)}`;

/** A picture repeat as a pattern in its own mm: once a file, whatever wears it. */
export const repeatMarkup = (tile: Tile): string => (tile.raster ? element('pattern', { id: repeatId(tile), patternUnits: 'userSpaceOnUse', width: tile.width, height: tile.height },
  [element('rect', { width: tile.width, height: tile.height, fill: tile.background }), rasterImage(tile.raster, tile)]) : '');

/** A placed picture as an image laid on the surface's (s, t), as flat as a vector file allows. */
export function placedMarkup(placed: PlacedPicture, surface: Surface): string {
  const at = (s: number, t: number): readonly [number, number] => pointOnSurface(surface, s, t);
  const origin = at(placed.s[0], placed.t[0]), across = at(placed.s[0], placed.t[1]), down = at(placed.s[1], placed.t[0]);
  const m: Affine = [across[0] - origin[0], across[1] - origin[1], down[0] - origin[0], down[1] - origin[1], origin[0], origin[1]];
  return element('image', {
    width: 1, height: 1, preserveAspectRatio: 'none', transform: matrixText(m),
    href: `data:image/png;base64,${base64Of(storedPng(placed.width, placed.height, placed.rgba))}`,
  });
}
