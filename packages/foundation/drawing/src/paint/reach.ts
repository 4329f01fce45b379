import type { Polyline } from '@toile/geometry';
import type { PixelBox } from '@toile/raster';
import type { Layer, PaintOptions } from '../scene.ts';
import type { Projection } from '../view.ts';
import { STRETCH } from './contour.ts';
import { HAIR } from './hair.ts';
import { blurRadius } from './ink.ts';
import { lightOfOptions } from './light.ts';
import { softRadii } from './soft.ts';

/** mm that the heaviest contour of weight 1 reaches beyond its outline, with the stroke that runs past its corner and the wash that leaves the line. */
export const CONTOUR_REACH = 6.5;
/** mm that a line reaches beyond twice its width: it runs past its end. */
const LINE_REACH = 4;

interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
const NOWHERE: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
const around = (a: Box, b: Box): Box => ({ left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) });

/** A box under work: left, top, right, bottom. A picture measures hundreds of lines; none leaves a box of its own behind. */
const started = (box: Float64Array): Float64Array => { box[0] = box[1] = Infinity; box[2] = box[3] = -Infinity; return box; };
const boxIn = (box: Float64Array): Box => ({ left: box[0] as number, top: box[1] as number, right: box[2] as number, bottom: box[3] as number });

/** Takes a line, `by` mm wide on either side, into a box. */
function takeIn(box: Float64Array, line: Polyline, by = 0): void {
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
  for (let i = 0; i < line.length; i++) {
    const point = line[i] as readonly [number, number], x = point[0], y = point[1];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  box[0] = Math.min(box[0] as number, left - by);
  box[1] = Math.min(box[1] as number, top - by);
  box[2] = Math.max(box[2] as number, right + by);
  box[3] = Math.max(box[3] as number, bottom + by);
}

/** The points that a line may be drawn with: its own, and those that divide long stretches. */
function pointsIn(line: Polyline): number {
  let length = 0;
  for (let i = 0; i < line.length; i++) {
    const a = line[i] as readonly [number, number], b = line[i + 1 < line.length ? i + 1 : 0] as readonly [number, number];
    length += Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
  }
  return line.length + Math.ceil(length / STRETCH) + 8;
}

/** What a layer takes of the frame, mm, whatever the picture. */
export interface Extent {
  readonly outline: Box;
  /** Everything drawn in sharp lines, with their widths. */
  readonly drawn: Box;
  /** Soft shapes, each with its blur (mm). */
  readonly soft: readonly { readonly box: Box; readonly blur: number }[];
  /** The most points that any of its lines has. */
  readonly points: number;
}

const known = new WeakMap<Layer, Extent>();

/** The extent of a layer, measured once for each layer object. */
export function extentOf(layer: Layer): Extent {
  let extent = known.get(layer);
  if (!extent) known.set(layer, extent = measured(layer));
  return extent;
}

const drawnBox = new Float64Array(4), oneBox = new Float64Array(4);

function measured(layer: Layer): Extent {
  const fur = layer.material.texture === 'fur' ? HAIR.longest + 3 : 0, soft: Extent['soft'][number][] = [], drawn = started(drawnBox);
  takeIn(started(oneBox), layer.outline);
  const outline = boxIn(oneBox);
  takeIn(drawn, layer.outline, fur || CONTOUR_REACH * Math.max(1, layer.contour));
  let points = pointsIn(layer.outline);
  for (const hole of layer.holes ?? []) points = Math.max(points, pointsIn(hole));
  for (const ink of layer.inks ?? []) {
    takeIn(drawn, ink.points, ink.width * 2 + (fur || LINE_REACH));
    points = Math.max(points, ink.kind === 'contour' ? pointsIn(ink.points) : ink.points.length);
  }
  for (const shape of layer.shapes ?? []) {
    const width = shape.stroke?.width ?? 0;
    if (shape.blur === undefined) takeIn(drawn, shape.outline, width);
    else { takeIn(started(oneBox), shape.outline, width); soft.push({ box: boxIn(oneBox), blur: shape.blur }); }
    points = Math.max(points, shape.outline.length);
  }
  for (const ribbon of layer.relief?.ribbons ?? []) points = Math.max(points, ribbon.points.length);
  return { outline, drawn: boxIn(drawn), soft, points };
}

/** Every pixel that a layer can touch: its outline, lines and shapes with their widths and blurs, and its cast shadow. */
export function layerBox(layer: Layer, options: PaintOptions, { scale, originX, originY }: Projection): PixelBox {
  const extent = extentOf(layer), pixels = (box: Box, pad: number): Box => ({ left: box.left * scale + originX - pad, top: box.top * scale + originY - pad, right: box.right * scale + originX + pad, bottom: box.bottom * scale + originY + pad });
  let box = pixels(extent.drawn, 2);
  for (const soft of extent.soft) box = around(box, pixels(soft.box, 2 * blurRadius(soft.blur, scale) + 3));
  if (layer.shadow > 0) {
    const [r1, r2] = softRadii(scale), light = lightOfOptions(options), cast = pixels(extent.outline, r1 + r2 + 2 + Math.ceil(4 * scale));
    const dx = Math.round(light.shadowX * scale), dy = Math.round(light.shadowY * scale);
    box = around(box, { left: cast.left + dx, top: cast.top + dy, right: cast.right + dx, bottom: cast.bottom + dy });
  }
  return box.left > box.right ? NOWHERE : { left: Math.floor(box.left) - 1, top: Math.floor(box.top) - 1, right: Math.ceil(box.right) + 1, bottom: Math.ceil(box.bottom) + 1 };
}

/** True where a layer touches a window. */
export function isReached(layer: Layer, clip: PixelBox, { options, projection }: { readonly options: PaintOptions; readonly projection: Projection }): boolean {
  const box = layerBox(layer, options, projection);
  return box.left < clip.right && box.right > clip.left && box.top < clip.bottom && box.bottom > clip.top;
}
