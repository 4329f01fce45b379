import { SHADE } from '@toile/raster';
import type { PixelBox } from '@toile/raster';
import type { Layer, PaintOptions, Scene } from '../scene.ts';
import { hasOwnColour, placeColour } from './cloth-colour.ts';
import type { Easel } from './easel.ts';
import { drawContour, drawInk, drawShape } from './ink.ts';
import type { Light } from './light.ts';
import type { Region } from './masks.ts';
import type { PictureStore } from './picture-store.ts';
import { placeGrid } from './grid.ts';
import { hasRelief, placeHeight, planesForRelief } from './relief.ts';
import type { Hand } from './hands.ts';
import { CAVITY_REACH, radius, softRadii } from './soft.ts';
import { placeParameters, shadeFlags } from './shade-values.ts';
import { contourTint, packed } from './tints.ts';

/** One painting under way. `edgeGain` brings the slope of a soft mask at its edge to 1. */
export interface Painting { readonly easel: Easel; readonly scene: Scene; readonly options: PaintOptions; readonly light: Light; readonly hand: Hand; readonly store: PictureStore; readonly edgeGain: number }

/** What cast shadows multiply by: a warm violet, so that skin stays alive and cloth keeps its hue. */
const SHADOW_TINT = '#3a2030';
/** Share of a cast shadow that is crisp, near the edge that casts it. */
const NEAR_SHARE = 0.5;

/** Paints one layer: its cast shadow, its lit cloth, then shapes, lines and contour. */
export function paintLayer(painting: Painting, layer: Layer, region: Region): void {
  const { easel, scene, light, hand } = painting, { kernels, at } = easel, { planes } = at, { scale } = easel.projection;
  const { x, y, w, h, mask, visible } = region, isSeen = visible.right > visible.left && visible.bottom > visible.top;
  const isCasting = layer.shadow > 0 && w > 0;
  if (isSeen || isCasting) kernels.softMask(mask, planes.soft, planes.scratchA, planes.scratchB, w, h, ...softRadii(scale));
  if (isCasting) {
    const pixels = (mm: number): number => Math.round(mm * scale);
    kernels.castShadow(planes.soft, x, y, w, h, pixels(light.shadowX), pixels(light.shadowY), pixels(light.nearX), pixels(light.nearY), hand.crisp / light.softness, NEAR_SHARE, region.rank,
      Math.min(1, layer.shadow * hand.shadow * light.depth) * layer.material.opacity ** 1.5, packed(SHADOW_TINT));
  }
  if (isSeen) shadeLayer(painting, layer, region);
  const context = { easel, light, hand, ink: scene.ink, paper: painting.options.paper, layer, region };
  for (const shape of layer.shapes ?? []) drawShape(context, shape);
  for (const line of layer.inks ?? []) drawInk(context, line);
  drawContour(context, contourTint(layer, scene.ink));
}

function shadeLayer(painting: Painting, layer: Layer, region: Region): void {
  const { easel, store } = painting, { kernels, at } = easel, { planes } = at, { x, y, w, h, mask, visible } = region, { scale } = easel.projection;
  // a slope looks one pixel further than the blur, the crowding of folds one more
  const reach = radius(CAVITY_REACH, scale), margin = reach + 2;
  const box: PixelBox = {
    left: Math.max(0, visible.left - margin), top: Math.max(0, visible.top - margin), right: Math.min(w, visible.right + margin), bottom: Math.min(h, visible.bottom + margin),
  };
  const part = [box.left, box.top, box.right, box.bottom] as const, bw = box.right - box.left, bh = box.bottom - box.top;
  const isRelief = hasRelief(layer.relief), isPatterned = !!layer.pattern?.tile, isColoured = hasOwnColour(layer);
  placeSurface(easel, layer, region, box, isColoured);
  if (isRelief) placeHeight(easel, layer, region, box);
  else if (isPatterned) kernels.roundHeight(planes.t, planes.height, mask, w, ...part, 0);
  if (isRelief || isPatterned) kernels.blurHeight(planes.height, mask, w, planes.blurred, planes.blurredMask, planes.scratchA, planes.scratchB, box.left, box.top, bw, bh, reach);
  let hasAlpha = isColoured && placeColour({ easel, layer, region, box, store });
  if (layer.fade && layer.surface) {
    kernels.memory.f32.set(layer.fade.subarray(0, 65), at.tables >> 2);
    kernels.alphaAlong(planes.alpha, planes.s, w, visible.left, visible.top, visible.right, visible.bottom, at.tables, hasAlpha ? 1 : 0);
    hasAlpha = true;
  }
  const flags = (isRelief ? 0 : SHADE.isFlat) | (isColoured ? SHADE.hasColour : 0) | (hasAlpha ? SHADE.hasAlpha : 0);
  placeParameters(painting, layer);
  kernels.shade(at.parameters, mask, x, y, w, h, visible.left, visible.top, visible.right, visible.bottom,
    planes.height, planes.blurred, planes.blurredMask, box.left, box.top, bw, planes.soft, planes.red, planes.green - planes.red, planes.alpha, glossTable(painting, layer), region.rank, flags | shadeFlags(painting, layer));
}

/** Rasterises as many planes of the surface as anything asks for. */
function placeSurface(easel: Easel, layer: Layer, region: Region, box: PixelBox, isColoured: boolean): void {
  const { kernels, at, projection } = easel, { planes } = at, { surface } = layer, planeStride = planes.s - planes.t;
  const part = [box.left, box.top, box.right, box.bottom] as const;
  if (!surface) {
    kernels.plainSurface(planes.t, planeStride, region.x, region.y, region.w, ...part, 1 / projection.scale, -projection.originX / projection.scale, -projection.originY / projection.scale);
    return;
  }
  const wanted = isColoured ? 4 : Math.max(planesForRelief(layer.relief), layer.fade ? 2 : 0);
  if (wanted === 0) return;
  const { rows, columns } = placeGrid(easel, surface, wanted === 4), n = rows * columns;
  kernels.surface(at.grid, n * 4, rows, columns, wanted, planes.t, planeStride, region.x, region.y, region.w, ...part);
}

const GLOSS = new Map<number, Float32Array>();
/** The highlight over the cosine 0…1 in 1024 steps: a power, cut off at its foot. */
function glossTable({ easel }: Painting, { material }: Layer): number {
  let table = GLOSS.get(material.glossPower);
  if (!table) {
    table = Float32Array.from({ length: 1026 }, (_, i) => Math.min(1, Math.max(0, (Math.pow(i / 1024, material.glossPower) - 0.25) * 1.33)));
    if (GLOSS.size > 200) GLOSS.clear();
    GLOSS.set(material.glossPower, table);
  }
  const place = easel.at.tables + 4096 * 4;
  easel.kernels.memory.f32.set(table, place >> 2);
  return place;
}
