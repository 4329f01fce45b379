import type { PixelBox } from '@toile/raster';
import type { Layer, Pattern } from '../scene.ts';
import type { Easel } from './easel.ts';
import type { Region } from './masks.ts';
import type { PictureStore } from './picture-store.ts';
import { textureTile } from './texture-tile.ts';
import { rgbOf } from './tints.ts';

/** Where pictures are kept, and the part of the layer that will be seen. */
export interface ColourJob { readonly easel: Easel; readonly layer: Layer; readonly region: Region; readonly box: PixelBox; readonly store: PictureStore }

/** A weave must not shout at thumbnail size: from 1 px/mm down to 0.25 px/mm its amount falls to this share. */
const SMALL_SHARE = 0.62;
const USUAL_TEXTURE = 0.1;
/** How far each net-like weave opens and closes the cloth. */
const OPENNESS: Readonly<Partial<Record<string, number>>> = { tulle: 0.5, lace: 1 };

/** True where a pattern or weave gives each pixel a colour of its own. */
export const hasOwnColour = ({ pattern, material }: Layer): boolean => !!pattern?.tile || !!pattern?.placed?.length || material.texture !== undefined;

/** Fills the colour planes with pattern and weave; gives true where the alpha plane was filled too. */
export function placeColour(job: ColourJob): boolean {
  const { easel, layer, region } = job, { kernels, at } = easel, { planes } = at;
  const seen = [region.w, region.visible.left, region.visible.top, region.visible.right, region.visible.bottom] as const;
  const colourStride = planes.green - planes.red, [r, g, b] = rgbOf(layer.colour);
  kernels.colourFill(planes.red, colourStride, ...seen, r, g, b);
  if (layer.pattern) placePattern(job, layer.pattern, seen, colourStride);
  const { texture, textureAmount = USUAL_TEXTURE } = layer.material;
  if (texture === undefined) return false;
  const tile = textureTile(texture, easel.projection.scale), place = job.store.bytes(`weave ${texture} ${tile.size} ${tile.perMm}`, tile.bytes);
  const fine = Math.min(1, Math.max(0, (easel.projection.scale - 0.25) / 0.75)), open = OPENNESS[texture] ?? 0;
  kernels.texture(planes.red, colourStride, planes.alpha, planes.u, planes.v, region.mask, ...seen, textureAmount * (SMALL_SHARE + (1 - SMALL_SHARE) * fine), open, place, tile.size, tile.perMm);
  return open > 0;
}

function placePattern({ easel, region, box, store }: ColourJob, pattern: Pattern, seen: readonly [number, number, number, number, number], colourStride: number): void {
  const { kernels, at, projection } = easel, { planes } = at, { tile } = pattern;
  if (tile) {
    const picture = store.tile(tile, tile.width * pattern.scale * projection.scale), place = store.bytes(`tile ${tile.id} ${picture.width}`, picture.rgba);
    const cos = Math.cos(pattern.rotation), sin = Math.sin(pattern.rotation), wide = 1 / (tile.width * pattern.scale), high = 1 / (tile.height * pattern.scale);
    kernels.memory.f32.set([cos * wide, sin * wide, 0, -sin * high, cos * high, 0], at.tables >> 2);
    kernels.tileColour(planes.red, colourStride, planes.u, planes.v, planes.height, region.mask, ...seen,
      planes.blurred, box.left, box.top, box.right - box.left, box.bottom - box.top, projection.scale / 2, at.tables, place, picture.width, picture.height);
  }
  for (const placed of pattern.placed ?? []) {
    const rows = store.placed(placed, projection.scale), place = store.bytes(`placed ${placed.id} ${rows.width}`, rows.rgba);
    kernels.memory.f32.set([placed.t[0], 1 / (placed.t[1] - placed.t[0]), placed.s[0], 1 / (placed.s[1] - placed.s[0])], at.tables >> 2);
    kernels.placedColour(planes.red, colourStride, planes.s, planes.t, region.mask, ...seen, at.tables, place, rows.width, rows.height);
  }
}
