import { noise1 } from '@toile/geometry';
import type { Polyline } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import type { Ink, Layer, Shape } from '../scene.ts';
import { placeLine } from './easel.ts';
import type { Easel } from './easel.ts';
import { collectPressed } from './contour.ts';
import type { Press } from './contour.ts';
import { collectHairs, HAIR, outwardOf } from './hair.ts';
import type { Hand } from './hands.ts';
import type { Light } from './light.ts';
import type { Region } from './masks.ts';
import { measureStroke, strokeDashed, strokeEven, strokeVarying } from './stroke.ts';
import { inkTint, lightnessOf, mixed, packed } from './tints.ts';

/** A thinner line than this (px) is drawn this thin, and fainter. */
const THINNEST = 0.55;
/** An ink of kind contour of this width (mm) weighs 1. */
const FULL_WEIGHT_MM = 3;
/** mm of a running stitch, and of the gap. */
const STITCH: readonly [number, number] = [7, 4.5];

/** Room for a contour that runs past its corners, mm. */
const CONTOUR_PAST = 4;
/** A hand runs a little past the end of a seam: mm. */
const OVERSHOOT = 2.2;

const clamp = (v: number, low = 0, high = 1): number => (v < low ? low : v > high ? high : v);
/** A fold is set down firmly and flicked away: thickest a third along, fine at its end. */
const TAPER = Float64Array.from({ length: 257 }, (_, i) => Math.pow(Math.max(0, Math.sin(Math.PI * Math.pow(i / 256, 0.68))), 0.7));
const taperAt = (share: number): number => TAPER[Math.round(clamp(share) * 256)] as number;

/** What all strokes of a layer share. */
export interface InkContext { readonly easel: Easel; readonly light: Light; readonly hand: Hand; readonly ink: Hex; readonly paper: Hex; readonly layer: Layer; readonly region: Region }

/** True where the placed line, `reach` mm wide, cannot touch the window; or, when clipped to its layer, nothing of the layer that is seen. */
function isOutside({ easel, region }: InkContext, n: number, reach: number, isClipped = false): boolean {
  const { clip, at, projection, kernels: { memory: { f32 } } } = easel, g = reach * projection.scale + 3, X = at.x >> 2, Y = at.y >> 2, { visible } = region;
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
  for (let i = 0; i < n; i++) {
    const x = f32[X + i] as number, y = f32[Y + i] as number;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  if (right + g < clip.left || left - g > clip.right || bottom + g < clip.top || top - g > clip.bottom) return true;
  return isClipped && (right + g < region.x + visible.left || left - g > region.x + visible.right || bottom + g < region.y + visible.top || top - g > region.y + visible.bottom);
}

/** Paints what was collected; through the layer's mask when clipped. */
function takeInk({ easel, region }: InkContext, colour: Hex, opacity: number, isClipped: boolean): void {
  easel.kernels.takeInk(packed(colour), Math.round(clamp(opacity) * 256), isClipped ? region.mask : 0, region.x, region.y, region.w, region.h);
}

/** Draws one line of a layer in its manner. */
export function drawInk(context: InkContext, line: Ink): void {
  const { easel, layer, hand } = context, { scale } = easel.projection;
  if (line.points.length < 2) return;
  const colour = line.colour ? smallColour(context, line.colour, false) : inkTint(layer, line.kind, context.ink), n = placeLine(easel, line.points);
  if (isOutside(context, n, line.width + (isFur(layer) ? HAIR.longest : line.kind === 'seam' ? OVERSHOOT : line.kind === 'contour' ? line.width + CONTOUR_PAST : 0), line.isClipped)) return;
  const wanted = line.width * scale, width = Math.max(THINNEST, wanted), faint = wanted < THINNEST ? Math.max(0.4, wanted / THINNEST) : 1;
  const [first] = line.points as readonly [readonly [number, number]], seed = first[0] * 0.13 + first[1] * 0.07;
  const isClosed = line.isClosed ?? false;
  // the figure's own small strokes (a lash, a knuckle) are never broken
  const broken = layer.material.isBody ? 2 : 0.52;
  let opacity = (line.opacity ?? (line.kind === 'fold' ? 0.8 : 1)) * (line.kind === 'contour' ? hand.pen.opacity / 0.93 : layer.material.isBody ? 1 : hand.pen.inner);
  if (line.kind === 'contour' && line.colour === undefined && isFur(layer)) { drawFurEdge(context, line.points, colour, isClosed); return; }
  switch (line.kind) {
    case 'stitch':
      // below about half a pixel to the mm single stitches cannot be told apart: they become a faint broken line
      if (scale < 0.45) opacity *= 0.55;
      strokeDashed(easel, n, width, [STITCH[0] * scale, STITCH[1] * scale]);
      break;
    case 'plain':
      strokeEven(easel, n, width, isClosed);
      opacity *= wanted < THINNEST ? Math.max(0.55, wanted / THINNEST) : 1;
      break;
    case 'seam':
      opacity *= faint;
      if (!isClosed) overshoot(easel, n);
      strokeVarying(easel, n, isClosed, seamWidths(easel, n, width, seed));
      break;
    case 'fold':
      opacity *= faint;
      strokeVarying(easel, n, isClosed, foldWidths(easel, n, { width, seed, broken }));
      break;
    case 'contour': collectPressed({ ...press(context), weight: line.width / FULL_WEIGHT_MM, isClosed }, line.points, n); break;
  }
  takeInk(context, colour, opacity, line.isClipped ?? false);
}

/** A seam is even, and alive. Widths in px along the placed line. */
function seamWidths(easel: Easel, n: number, width: number, seed: number): Float64Array {
  const { runs, widths, total } = measureStroke(easel, n), length = total || 1e-6;
  for (let i = 0; i < n; i++) widths[i] = width * (0.75 + 0.25 * noise1(seed + ((runs[i] as number) / length) * 7));
  return widths;
}

/** A fold tapers, swells a little, and breaks off here and there. Widths in px along the placed line. */
function foldWidths(easel: Easel, n: number, { width, seed, broken }: { readonly width: number; readonly seed: number; readonly broken: number }): Float64Array {
  const { runs, widths, total } = measureStroke(easel, n), length = total || 1e-6, { scale } = easel.projection;
  for (let i = 0; i < n; i++) {
    const run = runs[i] as number, share = run / length;
    widths[i] = width * (0.08 + 0.92 * taperAt(share * 0.97 + 0.02)) * (1 + 0.25 * noise1(seed + share * 6)) * clamp((noise1(seed * 3 + (run / scale) * 0.016) + broken) * 5);
  }
  return widths;
}

/** Lengthens the placed line at both ends. */
function overshoot({ at, kernels: { memory: { f32 } }, projection: { scale } }: Easel, n: number): void {
  for (const [end, inner] of [[0, 1], [n - 1, n - 2]] as const) {
    const X = at.x >> 2, Y = at.y >> 2, dx = (f32[X + end] as number) - (f32[X + inner] as number), dy = (f32[Y + end] as number) - (f32[Y + inner] as number), length = Math.sqrt(dx * dx + dy * dy) || 1;
    f32[X + end] = (f32[X + end] as number) + (dx / length) * OVERSHOOT * scale;
    f32[Y + end] = (f32[Y + end] as number) + (dy / length) * OVERSHOOT * scale;
  }
}

const press = ({ easel, light, hand: { pen }, layer }: InkContext): Omit<Press, 'weight' | 'isClosed'> => ({ easel, light, pen, layer });

const isFur = (layer: Layer): boolean => layer.material.texture === 'fur';

/** Draws the edge of fur: locks in its own colour over what lies beside it, and some of their shadow lines. */
function drawFurEdge(context: InkContext, points: Polyline, colour: Hex, isClosed: boolean): void {
  const { easel, layer } = context, outward = outwardOf(layer, points, isClosed);
  collectHairs(easel, points, { isClosed, outward, isLine: false });
  takeInk(context, layer.colour, 1, false);
  collectHairs(easel, points, { isClosed, outward, isLine: true });
  takeInk(context, colour, 0.6, false);
}

/** The layer's own contour: its outline and the rims of its holes. */
export function drawContour(context: InkContext, colour: Hex): void {
  const { layer, easel } = context;
  if (layer.contour <= 0) return;
  const draw = (points: Polyline, weight: number): void => {
    const n = placeLine(easel, points);
    if (n < 4 || isOutside(context, n, isFur(layer) ? HAIR.longest + 2 : 4 * Math.max(1, weight) + CONTOUR_PAST)) return;
    if (isFur(layer)) { drawFurEdge(context, points, colour, true); return; }
    collectPressed({ ...press(context), weight, isClosed: true }, points, n);
    takeInk(context, colour, context.hand.pen.opacity, false);
  };
  draw(layer.outline, layer.contour);
  for (const hole of layer.holes ?? []) draw(hole, layer.contour * 0.8);
}

/** Radius of each of the two boxes that stand for a blur, px. */
export const blurRadius = (blur: number, scale: number): number => Math.round(Math.max(0.4, blur * scale) * 1.2);

/** The least lightness of a colour that fades to paper with the rest. */
const PALE_FROM = 0.4;

/** The colour of a small thing, or of a soft shadow, on cloth, as this hand would have it. Its opacity is left alone: a style covers what every other covers. */
function smallColour({ hand: { pale }, layer, paper }: InkContext, colour: Hex, isSoft: boolean): Hex {
  if (pale === undefined || layer.material.isBody || (!isSoft && lightnessOf(colour) < PALE_FROM)) return colour;
  return mixed(colour, isSoft ? pale * 0.7 : pale, paper);
}

/** Draws a shape: filled, stroked, or a soft spot. */
export function drawShape(context: InkContext, shape: Shape): void {
  const { easel } = context, { scale } = easel.projection, isSoft = shape.blur !== undefined && shape.blur > 0, opacity = shape.opacity ?? 1;
  const n = placeLine(easel, shape.outline);
  if (isOutside(context, n, (shape.blur ?? 0) * 3 + (shape.stroke?.width ?? 0), shape.isClipped)) return;
  if (shape.fill !== undefined) {
    easel.kernels.polygon(easel.at.x, easel.at.y, n, 0);
    const fill = smallColour(context, shape.fill, isSoft);
    if (isSoft) stampBlurred(context, shape, fill, opacity, n);
    else takeInk(context, fill, opacity, shape.isClipped ?? false);
  }
  if (shape.stroke) {
    strokeEven(easel, placeLine(easel, shape.outline), Math.max(0.5, shape.stroke.width * scale), true);
    takeInk(context, shape.stroke.colour, opacity, shape.isClipped ?? false);
  }
}

function stampBlurred({ easel, region }: InkContext, shape: Shape, fill: Hex, opacity: number, n: number): void {
  const { kernels, at, stage, projection } = easel, r = blurRadius(shape.blur ?? 0, projection.scale), reach = 2 * r + 1;
  const { f32, u8 } = kernels.memory, X = at.x >> 2, Y = at.y >> 2;
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
  for (let i = 0; i < n; i++) {
    left = Math.min(left, f32[X + i] as number); right = Math.max(right, f32[X + i] as number);
    top = Math.min(top, f32[Y + i] as number); bottom = Math.max(bottom, f32[Y + i] as number);
  }
  const x = Math.max(stage.left, Math.floor(left) - reach), y = Math.max(stage.top, Math.floor(top) - reach);
  const w = Math.min(stage.right, Math.ceil(right) + reach) - x, h = Math.min(stage.bottom, Math.ceil(bottom) + reach) - y;
  const mask = at.planes.alpha;
  if (w < 1 || h < 1) { kernels.takeMask(mask, stage.left, stage.top, 0, 0, 0); return; }
  u8.fill(0, mask, mask + w * h);
  kernels.takeMask(mask, x, y, w, h, 0);
  kernels.softMask(mask, at.planes.soft, at.planes.scratchA, at.planes.scratchB, w, h, r, r);
  kernels.stampSoft(at.planes.soft, x, y, w, h, packed(fill), opacity * 256, shape.isClipped ? region.mask : 0, region.x, region.y, region.w, region.h);
}
