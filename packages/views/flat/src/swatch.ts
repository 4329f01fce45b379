import type { Pattern, Tile, TileShape } from '@toile/drawing';
import { pathData as polylineData, rasterImage, short } from '@toile/drawing';

type Copied = Pick<TileShape, 'outline' | 'holes' | 'fill' | 'opacity'>;

function copiesOf(shape: TileShape, { width, height }: Tile): readonly Copied[] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of shape.outline) { left = Math.min(left, x); right = Math.max(right, x); top = Math.min(top, y); bottom = Math.max(bottom, y); }
  const columns = [0, ...(left < 0 ? [1] : []), ...(right > width ? [-1] : [])];
  const rows = [0, ...(top < 0 ? [1] : []), ...(bottom > height ? [-1] : [])];
  const moved = (line: TileShape['outline'], dx: number, dy: number): TileShape['outline'] => (dx === 0 && dy === 0 ? line : line.map(([x, y]) => [x + dx, y + dy]));
  return columns.flatMap((c) => rows.map((r): Copied => ({ ...shape, outline: moved(shape.outline, c * width, r * height), ...(shape.holes ? { holes: shape.holes.map((hole) => moved(hole, c * width, r * height)) } : {}) })));
}

/** A print's repeat as an SVG pattern in mm of cloth, laid along the grain; nothing where the print has no repeat. */
export function swatchToSvg(pattern: Pattern | undefined, id: string): string | undefined {
  const tile = pattern?.tile;
  if (!pattern || !tile) return undefined;
  // What runs over an edge of the repeat comes in again at the other.
  const shapes = tile.shapes.flatMap((shape) => copiesOf(shape, tile)).map(({ outline, holes = [], fill, opacity }) => `<path fill="${fill}"${opacity !== undefined && opacity < 1 ? ` fill-opacity="${short(opacity, 2)}"` : ''}${holes.length > 0 ? ' fill-rule="evenodd"' : ''} d="${[outline, ...holes].map((one) => polylineData(one, true, 0.4)).join('')}"/>`).join('');
  const turn = pattern.rotation !== 0 ? `rotate(${short((pattern.rotation * 180) / Math.PI, 2)})` : '';
  const size = pattern.scale !== 1 ? `scale(${short(pattern.scale, 3)})` : '';
  const transform = [turn, size].filter((one) => one !== '').join(' ');
  return `<pattern id="${id}" patternUnits="userSpaceOnUse" width="${short(tile.width, 2)}" height="${short(tile.height, 2)}"${transform ? ` patternTransform="${transform}"` : ''}><g stroke="none"><rect width="${short(tile.width, 2)}" height="${short(tile.height, 2)}" fill="${tile.background}"/>${tile.raster ? rasterImage(tile.raster, tile) : ''}${shapes}</g></pattern>`;
}
