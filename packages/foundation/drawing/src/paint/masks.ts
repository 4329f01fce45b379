import type { PixelBox } from '@toile/raster';
import type { Layer, Scene } from '../scene.ts';
import { placeLine } from './easel.ts';
import { CAVITY_REACH, radius, softRadii } from './soft.ts';
import type { Easel } from './easel.ts';

/** A layer's place in the window: the area of its mask, and which part of it will be seen. */
export interface Region {
  readonly x: number; readonly y: number; readonly w: number; readonly h: number;
  /** Byte offset of the mask. */
  readonly mask: number;
  /** Relative to the area; empty when right ≤ left. */
  readonly visible: PixelBox;
  /** Its number in the `top` plane: a later layer has a higher or equal one. */
  readonly rank: number;
}

/** Seen nowhere. */
const NOTHING: PixelBox = { left: 1 << 28, top: 1 << 28, right: -(1 << 28), bottom: -(1 << 28) };

/** Ranks that the `top` plane can tell apart; of more layers, neighbours share one. */
export const MOST_RANKS = 254;

/** True where the layer hides everything under it: whole paint, no fade, no holes in the weave. */
export const isOpaque = (layer: Layer): boolean =>
  layer.material.opacity >= 1 && !layer.fade && layer.material.texture !== 'lace' && layer.material.texture !== 'tulle';

/**
 * Draws every mask and finds what of each layer will be seen. A layer whose outline lies elsewhere has an area of nothing: its lines and
 * shapes may still reach into the window. Areas follow one another from `from`; `place` maps an outline to
 * pixels, or gives nothing for a layer that the window has no part of.
 */
export function placeMasks(easel: Easel, scene: Scene, from: number, place: (layer: Layer) => number | undefined): (Region | undefined)[] {
  const { kernels, stage, at, projection: { scale } } = easel, [r1, r2] = softRadii(scale), flat = r1 + r2 + 2, high = Math.max(flat, radius(CAVITY_REACH, scale) + 3);
  const count = scene.layers.length;
  const rankOf = (i: number): number => (count <= MOST_RANKS ? i + 1 : 1 + Math.floor((i * MOST_RANKS) / count));
  let end = from;
  const regions = scene.layers.map((layer, i): Region | undefined => {
    const n = place(layer);
    if (n === undefined) return undefined;
    const { f32 } = kernels.memory, X = at.x >> 2, Y = at.y >> 2;
    let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
    for (let j = 0; j < n; j++) {
      const px = f32[X + j] as number, py = f32[Y + j] as number;
      if (px < left) left = px;
      if (px > right) right = px;
      if (py < top) top = py;
      if (py > bottom) bottom = py;
    }
    // only height is blurred that far
    const pad = layer.relief || layer.pattern?.tile ? high : flat;
    const x = Math.max(stage.left, Math.floor(left) - pad), y = Math.max(stage.top, Math.floor(top) - pad);
    const w = Math.min(stage.right, Math.ceil(right) + pad) - x, h = Math.min(stage.bottom, Math.ceil(bottom) + pad) - y;
    if (!(w > 1 && h > 1)) return { x: stage.left, y: stage.top, w: 0, h: 0, mask: end, visible: NOTHING, rank: rankOf(i) };
    const mask = end;
    end = (end + w * h + 80) & ~15;
    kernels.memory.grow(end + 1024);
    kernels.memory.u8.fill(0, mask, mask + w * h);
    kernels.polygon(at.x, at.y, n, 0);
    for (const hole of layer.holes ?? []) kernels.polygon(at.x, at.y, placeLine(easel, hole), 0);
    kernels.takeMask(mask, x, y, w, h, layer.holes ? 1 : 0);
    return { x, y, w, h, mask, visible: NOTHING, rank: rankOf(i) };
  });
  scene.layers.forEach((layer, i) => {
    const region = regions[i];
    if (region && region.w > 0 && isOpaque(layer)) kernels.markTop(region.mask, region.x, region.y, region.w, region.h, region.rank);
  });
  return regions.map((region) => {
    if (!region || region.w === 0) return region;
    kernels.visibleBox(region.mask, region.x, region.y, region.w, region.h, region.rank, at.box);
    const [left = 0, top = 0, right = 0, bottom = 0] = kernels.memory.i32.subarray(at.box >> 2, (at.box >> 2) + 4);
    return { ...region, visible: { left, top, right, bottom } };
  });
}
