import { boxOf, noise1, strokeOutline } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import type { Ink, Layer, Shape } from '../scene.ts';
import { contourTint, inkTint, lightnessOf, lit, shaded } from '../paint/tints.ts';
import { foldFlanks, ribbonFlank } from './fold-shapes.ts';
import { bezierData } from './bezier-path.ts';
import { fadeMask, isFading } from './fade-markup.ts';
import { layerWeave, WEAVE_AMOUNT } from './weave-markup.ts';
import { element, idOf, pathData } from './markup.ts';
import { patternMarkup, placedMarkup } from './pattern-markup.ts';

/** A layer as markup: what goes into the file's definitions, and the layer's own group. */
export interface LayerMarkup { /** Ids of its pieces begin with it; `…-shape` is the outline. */ readonly id: string; readonly definitions: readonly string[]; readonly group: string }

const outlineData = (layer: Layer): string => [layer.outline, ...(layer.holes ?? [])].map((line) => bezierData(line, true)).join('');

/** The layer as a named group of live paths: fill, pattern, shade, shapes, lines, contour. */
export function layerMarkup(layer: Layer, ink: Hex, index: number): LayerMarkup {
  const id = idOf(`layer${index}-${layer.id}`), clip = `${id}-clip`, d = outlineData(layer), rule = layer.holes ? 'evenodd' : undefined;
  const definitions = [element('clipPath', { id: clip }, [element('path', { id: `${id}-shape`, d, 'clip-rule': rule, 'fill-rule': rule })])], children: string[] = [];
  const opacity = layer.material.opacity < 1 ? Math.min(1, layer.material.opacity + 0.12) : undefined;
  // skin is drawn in pieces that join: strong light on each would show the joints
  const base = layer.darken ? shaded(layer.colour, 0.3 * layer.darken) : layer.colour, round = (layer.relief?.round ?? 0) * Math.min(1.2, layer.material.contrast) * (layer.material.isBody ? 0.4 : 1);
  const inner: string[] = [];
  if (layer.pattern?.tile) {
    definitions.push(patternMarkup(`${id}-pattern`, layer.pattern, layer.pattern.tile, layer.surface));
    inner.push(element('path', { d, 'fill-rule': rule, fill: `url(#${id}-pattern)` }));
  }
  if (layer.surface) for (const placed of layer.pattern?.placed ?? []) inner.push(placedMarkup(placed, layer.surface));
  const { texture, textureAmount = 0.1 } = layer.material;
  if (texture) {
    definitions.push(layerWeave(`${id}-weave`, texture, layer.surface));
    inner.push(element('path', { d, 'fill-rule': rule, fill: `url(#${id}-weave)`, opacity: Math.min(1, textureAmount / WEAVE_AMOUNT) }));
  }
  const dark = shaded(layer.colour, lightnessOf(layer.colour) > 0.85 ? 0.34 : 0.46), high = lit(layer.colour, 0.5);
  if (round > 0.05) {
    definitions.push(roundness(`${id}-light`, layer, round, dark, high));
    inner.push(element('path', { d, 'fill-rule': rule, fill: `url(#${id}-light)` }));
  }
  const { folds, ribbons = [] } = layer.relief ?? {};
  if (folds && layer.surface) for (const { outline, height } of foldFlanks(layer.surface, folds)) inner.push(element('path', { d: pathData(outline, true, 0.5), fill: dark, opacity: Math.min(0.5, 0.12 + height * 0.014) * layer.material.contrast }));
  for (const ribbon of ribbons) inner.push(element('path', { d: pathData(ribbonFlank(ribbon), true, 0.3), fill: ribbon.height > 0 ? dark : high, opacity: Math.min(0.42, 0.12 + Math.abs(ribbon.height) * 0.02) }));
  // only the cloth fades: what is sewn or drawn on it stays (a sheet that is faded away carries nothing but its buttons)
  const isFaded = isFading(layer), isThere = !isFaded || layer.fade.some((value) => value > 0.02);
  const cloth = isThere ? [element('path', { d, fill: base, 'fill-rule': rule, opacity }), ...(inner.length > 0 ? [element('g', { 'clip-path': `url(#${clip})`, opacity }, inner)] : [])] : [];
  if (isFaded && isThere) {
    definitions.push(...fadeMask(`${id}-fade`, layer.fade, layer.surface, d));
    children.push(element('g', { mask: `url(#${id}-fade)` }, cloth));
  } else children.push(...cloth);
  const marks: string[] = [], clipped: string[] = [];
  for (const shape of layer.shapes ?? []) (shape.isClipped ? clipped : marks).push(shapeMarkup(shape));
  for (const line of layer.inks ?? []) (line.isClipped ? clipped : marks).push(inkMarkup(line, line.colour ?? inkTint(layer, line.kind, ink)));
  if (clipped.length > 0) children.push(element('g', { 'clip-path': `url(#${clip})` }, clipped));
  children.push(...marks);
  if (layer.contour > 0) children.push(element('path', { d, fill: 'none', stroke: contourTint(layer, ink), 'stroke-width': 2.9 * layer.contour, 'stroke-linejoin': 'round' }));
  return { id, definitions, group: element('g', { id, 'inkscape:label': layer.id, 'data-layer': layer.id }, children) };
}

/** Light from the left and shade to the right, across the layer. */
function roundness(id: string, layer: Layer, round: number, dark: Hex, high: Hex): string {
  const box = boxOf(layer.outline), stop = (offset: number, colour: Hex, opacity: number): string => element('stop', { offset, 'stop-color': colour, 'stop-opacity': Math.min(0.85, opacity) });
  return element('linearGradient', { id, gradientUnits: 'userSpaceOnUse', x1: box.left, y1: box.top, x2: box.right, y2: box.top },
    [stop(0, dark, 0.16 * round), stop(0.14, high, 0.7 * round), stop(0.36, high, 0.1 * round), stop(0.6, dark, 0.06 * round), stop(0.76, dark, 0.62 * round), stop(0.8, dark, 0.95 * round), stop(1, dark, 1.25 * round)]);
}

const shapeMarkup = (shape: Shape): string => element('path', {
  d: bezierData(shape.outline, true, 0.15), fill: shape.fill ?? 'none', opacity: shape.opacity, stroke: shape.stroke?.colour, 'stroke-width': shape.stroke?.width,
  filter: shape.blur ? `url(#blur${blurStep(shape.blur)})` : undefined,
});

/** Blurs are shared by steps of 4 mm: drawing programs pay dearly for each filter. */
export const blurStep = (blur: number): number => Math.min(40, Math.max(2, Math.round(blur / 4) * 4));

function inkMarkup(line: Ink, colour: Hex): string {
  const opacity = line.opacity ?? (line.kind === 'fold' ? 0.8 : undefined), isClosed = line.isClosed ?? false;
  const stroke = { d: bezierData(line.points, isClosed, 0.25), fill: 'none', stroke: colour, 'stroke-width': line.width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', opacity };
  if (line.kind === 'stitch') return element('path', { ...stroke, 'stroke-dasharray': '7 4.5', 'stroke-linecap': 'butt' });
  if (line.kind !== 'fold' && line.kind !== 'contour') return element('path', stroke);
  // tapered lines have no width of their own in SVG: they are written as shapes
  const seed = (line.points[0]?.[0] ?? 0) * 0.13, taper = (u: number): number => line.width * (0.15 + 0.85 * Math.sqrt(Math.max(0, Math.sin(Math.PI * Math.min(1, u * 0.97 + 0.02))))) * (1 + 0.2 * noise1(seed + u * 6));
  return isClosed || line.points.length < 3 ? element('path', stroke) : element('path', { d: bezierData(strokeOutline(line.points, taper), true, 0.15), fill: colour, opacity });
}
