import { noise1 } from '@toile/geometry';
import type { Polyline } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import type { Ink, Layer, Shape } from '../scene.ts';
import { placeLine } from './easel.ts';
import type { Easel } from './easel.ts';
import { collectHairs, HAIR, outwardOf } from './hair.ts';
import type { Light } from './light.ts';
import type { Region } from './masks.ts';
import { strokeDashed, strokeEven, strokeVarying } from './stroke.ts';
import { inkTint, packed } from './tints.ts';

/** A thinner line than this (px) is drawn this thin, and fainter. */
const THINNEST = 0.55;
/** An ink of kind contour of this width (mm) weighs 1. */
const FULL_WEIGHT_MM = 3;
/** mm of a running stitch, and of the gap. */
const STITCH: readonly [number, number] = [7, 4.5];

/** A hand runs a little past the corner: mm. */
const OVERSHOOT = 2.2;

const clamp = (v: number, low = 0, high = 1): number => (v < low ? low : v > high ? high : v);
const TAPER = Float64Array.from({ length: 257 }, (_, i) => Math.pow(Math.max(0, Math.sin((Math.PI * i) / 256)), 0.6));
const taperAt = (share: number): number => TAPER[Math.round(clamp(share) * 256)] as number;

/** What all strokes of a layer share. */
export interface InkContext { readonly easel: Easel; readonly light: Light; readonly ink: Hex; readonly layer: Layer; readonly region: Region }

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
  const { easel, layer } = context, { scale } = easel.projection;
  if (line.points.length < 2) return;
  const colour = line.colour ?? inkTint(layer, line.kind, context.ink), n = placeLine(easel, line.points);
  if (isOutside(context, n, line.width + (isFur(layer) ? HAIR.longest : line.kind === 'seam' ? OVERSHOOT : 0), line.isClipped)) return;
  const wanted = line.width * scale, width = Math.max(THINNEST, wanted), faint = wanted < THINNEST ? Math.max(0.4, wanted / THINNEST) : 1;
  const [first] = line.points as readonly [readonly [number, number]], seed = first[0] * 0.13 + first[1] * 0.07;
  const isClosed = line.isClosed ?? false;
  let opacity = line.opacity ?? (line.kind === 'fold' ? 0.8 : 1);
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
      strokeVarying(easel, n, isClosed, (_, share) => width * (0.75 + 0.25 * noise1(seed + share * 7)));
      break;
    case 'fold':
      opacity *= faint;
      strokeVarying(easel, n, isClosed, (_, share) => width * (0.15 + 0.85 * taperAt(share * 0.97 + 0.02)) * (1 + 0.25 * noise1(seed + share * 6)));
      break;
    case 'contour': drawPressed(context, line.points, n, line.width / FULL_WEIGHT_MM, isClosed); break;
  }
  takeInk(context, colour, opacity, line.isClipped ?? false);
}

/** Lengthens the placed line at both ends. */
function overshoot({ at, kernels: { memory: { f32 } }, projection: { scale } }: Easel, n: number): void {
  for (const [end, inner] of [[0, 1], [n - 1, n - 2]] as const) {
    const X = at.x >> 2, Y = at.y >> 2, dx = (f32[X + end] as number) - (f32[X + inner] as number), dy = (f32[Y + end] as number) - (f32[Y + inner] as number), length = Math.sqrt(dx * dx + dy * dy) || 1;
    f32[X + end] = (f32[X + end] as number) + (dx / length) * OVERSHOOT * scale;
    f32[Y + end] = (f32[Y + end] as number) + (dy / length) * OVERSHOOT * scale;
  }
}

/** How the pressed line weighs, as shares of a line of weight 1: thin in the light, thick away from it, never quite even. */
const WEIGHT = { least: 1.7, turned: 2.7, alive: 0.9 };
/** Ends of an open contour taper over this many mm. */
const OPEN_TAPER = 26;

/** The middle of an outline's points, px: an open contour looks away from it. */
function middleOf(outline: Polyline, { projection: { scale, originX, originY } }: Easel): [number, number] {
  let x = 0, y = 0;
  for (const p of outline) { x += p[0]; y += p[1]; }
  return [(x / outline.length) * scale + originX, (y / outline.length) * scale + originY];
}

/**
 * Collects a line pressed by the light: heavy where the outline looks away from it, light where it looks towards it,
 * and lost altogether for a stretch here and there on the lit side, as a hand would leave it to the eye.
 * Weight 1 is about 1.7–4.4 mm; an ink of kind contour gives its width in mm, of which 3 mm weighs 1.
 */
function drawPressed({ easel, light, layer }: InkContext, points: Polyline, n: number, weight: number, isClosed: boolean): void {
  const { scale } = easel.projection, { f32 } = easel.kernels.memory, X = easel.at.x >> 2, Y = easel.at.y >> 2;
  let area = 0, cx = 0, cy = 0;
  for (let i = 0; i < n; i++) {
    const j = i + 1 < n ? i + 1 : 0;
    area += (f32[X + i] as number) * (f32[Y + j] as number) - (f32[X + j] as number) * (f32[Y + i] as number);
    cx += f32[X + i] as number;
    cy += f32[Y + i] as number;
  }
  const turn = area > 0 ? 1 : -1, seed = (points[0] as readonly [number, number])[0];
  cx /= n; cy /= n;
  if (!isClosed) [cx, cy] = middleOf(layer.outline, easel);
  let total = 0;
  for (let i = 1; i < n; i++) total += Math.sqrt(((f32[X + i] as number) - (f32[X + i - 1] as number)) ** 2 + ((f32[Y + i] as number) - (f32[Y + i - 1] as number)) ** 2);
  strokeVarying(easel, n, isClosed, (i, _, run) => {
    const a = isClosed ? (i > 1 ? i - 2 : i - 2 + n) : Math.max(0, i - 2), b = isClosed ? (i + 2 < n ? i + 2 : i + 2 - n) : Math.min(n - 1, i + 2);
    const dx = (f32[X + b] as number) - (f32[X + a] as number), dy = (f32[Y + b] as number) - (f32[Y + a] as number), length = Math.sqrt(dx * dx + dy * dy) || 1;
    let nx = (dy / length) * turn, ny = (-dx / length) * turn;
    if (!isClosed && nx * ((f32[X + i] as number) - cx) + ny * ((f32[Y + i] as number) - cy) < 0) { nx = -nx; ny = -ny; }
    const facing = nx * light.awayX + ny * light.awayY, mm = run / scale;
    let width = (WEIGHT.least + WEIGHT.turned * clamp(facing + 0.2) + WEIGHT.alive * noise1(mm * 0.011 + seed)) * weight;
    // lost and found: where the line faces the light, slow noise lets it thin out to nothing
    const lost = clamp((-facing - 0.25) * 2.2) * clamp((noise1(mm * 0.0065 + seed * 1.7 + 40) - 0.12) * 3.2);
    width *= 1 - 0.88 * lost;
    if (!isClosed) width *= Math.min(1, 0.4 + Math.min(run, total - run) / scale / OPEN_TAPER);
    return Math.max(0.6 - 0.48 * lost, width * scale);
  });
}

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
    if (n < 4 || isOutside(context, n, isFur(layer) ? HAIR.longest + 2 : 6)) return;
    if (isFur(layer)) { drawFurEdge(context, points, colour, true); return; }
    drawPressed(context, points, n, weight, true);
    takeInk(context, colour, 0.93, false);
  };
  draw(layer.outline, layer.contour);
  for (const hole of layer.holes ?? []) draw(hole, layer.contour * 0.8);
}

/** Radius of each of the two boxes that stand for a blur, px. */
export const blurRadius = (blur: number, scale: number): number => Math.round(Math.max(0.4, blur * scale) * 1.2);

/** Draws a shape: filled, stroked, or a soft spot. */
export function drawShape(context: InkContext, shape: Shape): void {
  const { easel } = context, { scale } = easel.projection, opacity = shape.opacity ?? 1;
  const n = placeLine(easel, shape.outline);
  if (isOutside(context, n, (shape.blur ?? 0) * 3 + (shape.stroke?.width ?? 0), shape.isClipped)) return;
  if (shape.fill !== undefined) {
    easel.kernels.polygon(easel.at.x, easel.at.y, n, 0);
    if (shape.blur === undefined || shape.blur <= 0) takeInk(context, shape.fill, opacity, shape.isClipped ?? false);
    else stampBlurred(context, shape, shape.fill, opacity, n);
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
