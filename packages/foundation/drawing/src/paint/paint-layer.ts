import { SHADE, SHADE_PARAMETERS } from '@toile/raster';
import type { PixelBox, ShadeParameter } from '@toile/raster';
import type { Layer, PaintOptions, Scene } from '../scene.ts';
import { hasOwnColour, placeColour } from './cloth-colour.ts';
import type { Easel } from './easel.ts';
import { drawContour, drawInk, drawShape } from './ink.ts';
import type { Light } from './light.ts';
import { CAVITY_REACH } from './masks.ts';
import type { Region } from './masks.ts';
import type { PictureStore } from './picture-store.ts';
import { placeGrid } from './grid.ts';
import { hasRelief, placeHeight, planesForRelief } from './relief.ts';
import { contourTint, lightnessOf, lit, packed, rgbOf, shaded } from './tints.ts';

/** One painting under way. */
export interface Painting { readonly easel: Easel; readonly scene: Scene; readonly options: PaintOptions; readonly light: Light; readonly store: PictureStore }

/** The violet that cast shadows are mixed from. */
const SHADOW_INK = '#261a2c';
/** The two boxes, mm, by which a mask is softened for its edge and its shadow. */
const SOFT = [7, 4] as const;
/** The rim lights of neon: from the right, from the left. */
export const NEON_RIMS = ['#19d8ff', '#ff2f92'] as const;
const RIM_STRENGTH = 0.62;
/** What a lifted wash shows on a paper too dark to stand for white. */
const UNPAINTED = '#fcfaf5';

const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
const step = (low: number, high: number, v: number): number => { const t = Math.min(1, Math.max(0, (v - low) / (high - low))); return t * t * (3 - 2 * t); };
/** A box of under a pixel is none. */
const radius = (mm: number, scale: number): number => (mm * scale < 1 ? 0 : Math.round(mm * scale));
export const softRadii = (scale: number): readonly [number, number] => [radius(SOFT[0], scale), radius(SOFT[1], scale)];

/** Paints one layer: its cast shadow, its lit cloth, then shapes, lines and contour. */
export function paintLayer(painting: Painting, layer: Layer, region: Region): void {
  const { easel, scene, light } = painting, { kernels, at } = easel, { planes } = at, { scale } = easel.projection;
  const { x, y, w, h, mask, visible } = region, isSeen = visible.right > visible.left && visible.bottom > visible.top;
  const isCasting = layer.shadow > 0 && w > 0;
  if (isSeen || isCasting) kernels.softMask(mask, planes.soft, planes.scratchA, planes.scratchB, w, h, ...softRadii(scale));
  if (isCasting) {
    kernels.castShadow(planes.soft, x, y, w, h, Math.round(light.shadowX * scale), Math.round(light.shadowY * scale), region.rank, layer.shadow * layer.material.opacity ** 1.5, packed(SHADOW_INK));
  }
  if (isSeen) shadeLayer(painting, layer, region);
  const context = { easel, light, ink: scene.ink, layer, region };
  for (const shape of layer.shapes ?? []) drawShape(context, shape);
  for (const line of layer.inks ?? []) drawInk(context, line);
  drawContour(context, contourTint(layer, scene.ink));
}

function shadeLayer(painting: Painting, layer: Layer, region: Region): void {
  const { easel, store } = painting, { kernels, at } = easel, { planes } = at, { x, y, w, h, mask, visible } = region, { scale } = easel.projection;
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
    planes.height, planes.blurred, planes.blurredMask, box.left, box.top, bw, planes.soft, planes.red, planes.green - planes.red, planes.alpha, glossTable(painting, layer), region.rank, flags | materialFlags(painting, layer));
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

const materialFlags = ({ options }: Painting, { material, darken = 0 }: Layer): number =>
  (material.opacity < 1 ? SHADE.isSheer : 0) | (options.style === 'neon' ? SHADE.hasRims : 0) | (darken > 0 ? SHADE.isDark : 0)
  | (options.style === 'watercolour' && !material.isBody ? SHADE.isWash : 0) | (material.gloss > 0 ? SHADE.hasGloss : 0);

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

function placeParameters({ easel, light, options, store }: Painting, layer: Layer): void {
  const { material, pattern } = layer, { scale } = easel.projection;
  // a print is lit as its mean colour: the light of its ground would bleach or drown the rest
  const colour = pattern?.tile ? store.tile(pattern.tile, pattern.tile.width * pattern.scale * scale).mean : layer.colour, lightness = lightnessOf(colour), [red, green, blue] = rgbOf(colour);
  // white cloth keeps shallower shade, dark cloth lower lights, or both look like plaster
  const shade = rgbOf(shaded(colour, (0.3 + 0.26 * material.contrast) * lerp(1.08, 0.6, step(0.62, 0.97, lightness))));
  const high = rgbOf(lit(colour, (0.34 + 0.2 * material.contrast) * lerp(0.55, 1, step(0.18, 0.5, lightness) + material.gloss * 0.5)));
  const half = Math.sqrt(light.x * light.x + light.y * light.y + (light.z + 1) ** 2) / 1024, paper = rgbOf(lightnessOf(options.paper) > 0.8 ? options.paper : UNPAINTED), right = rgbOf(NEON_RIMS[0]), left = rgbOf(NEON_RIMS[1]);
  const values: Record<ShadeParameter, number> = {
    red, green, blue,
    shadeRed: (shade[0] + 3) / (red + 3), shadeGreen: (shade[1] + 3) / (green + 3), shadeBlue: (shade[2] + 3) / (blue + 3),
    lightRed: high[0] - red, lightGreen: high[1] - green, lightBlue: high[2] - blue,
    lightX: light.x, lightY: light.y, lightZ: light.z, glossX: light.x / half, glossY: light.y / half, glossZ: (light.z + 1) / half,
    halfScale: easel.projection.scale / 2, pigment: 0.05 * (material.softness ?? 1), edge: 0.1 * (material.edge ?? 1), contrast: material.contrast * 1.5,
    gloss: material.gloss, opacity: material.opacity, grain: (options.style === 'watercolour' ? 2.2 : 1) * (material.isBody ? 0.006 : 0.014) * 2.5,
    rimRight: RIM_STRENGTH * (0.85 + 0.45 * material.gloss), rimLeft: RIM_STRENGTH * 0.75 * (0.75 + 0.45 * material.gloss),
    rimRightRed: right[0], rimRightGreen: right[1], rimRightBlue: right[2],
    rimLeftRed: left[0], rimLeftGreen: left[1], rimLeftBlue: left[2],
    darken: layer.darken ?? 0, liftX: light.x * 1.92, liftY: light.y * 0.5, paperRed: paper[0], paperGreen: paper[1], paperBlue: paper[2],
  };
  const f32 = easel.kernels.memory.f32, P = easel.at.parameters >> 2;
  SHADE_PARAMETERS.forEach((name, i) => { f32[P + i] = values[name]; });
}
