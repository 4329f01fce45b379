import type { PixelBox } from '@toile/raster';
import type { Layer, PaintOptions, Scene } from '../scene.ts';
import type { Projection } from '../view.ts';
import { groundBox, groundShadowOf } from './background.ts';
import { MOST_RANKS } from './masks.ts';
import { layerBox } from './reach.ts';
import { isSame } from './same.ts';

/** Boxes are joined when their union wastes no more than this. */
const WASTE = 1.25;

/** The pixels that may differ between two scenes: a few boxes, none when nothing differs, the whole picture when the frame does. */
export function changedBoxes(before: Scene, after: Scene, options: PaintOptions, projection: Projection): PixelBox[] {
  const whole = { left: 0, top: 0, right: options.width, bottom: options.height };
  if (!isSame(before.view, after.view) || before.ink !== after.ink || !isTraceable(before) || !isTraceable(after)) return [whole];
  const boxes = [...changedLayers(before, after)].map((layer) => layerBox(layer, options, projection));
  if (options.hasGroundShadow === true) {
    const was = groundShadowOf(before), is = groundShadowOf(after);
    if (!isSame(was, is)) for (const ground of [was, is]) if (ground) boxes.push(groundBox(ground, projection));
  }
  const inside = boxes.map((box) => ({
    left: Math.max(0, box.left), top: Math.max(0, box.top), right: Math.min(options.width, box.right), bottom: Math.min(options.height, box.bottom),
  })).filter((box) => box.left < box.right && box.top < box.bottom);
  return joined(inside);
}

/** True where every layer is known by its id, and has a rank of its own in the painter's plane of what lies on top. */
const isTraceable = ({ layers }: Scene): boolean => layers.length <= MOST_RANKS && new Set(layers.map((layer) => layer.id)).size === layers.length;

/** Layers of either scene that the other lacks, has otherwise, or has at another place in the order. */
function changedLayers(before: Scene, after: Scene): Set<Layer> {
  const was = new Map(before.layers.map((layer) => [layer.id, layer])), is = new Map(after.layers.map((layer) => [layer.id, layer]));
  const changed = new Set<Layer>();
  for (const layer of before.layers) if (!is.has(layer.id)) changed.add(layer);
  for (const layer of after.layers) {
    const old = was.get(layer.id);
    if (old && isSame(old, layer)) continue;
    changed.add(layer);
    if (old) changed.add(old);
  }
  const oldOrder = before.layers.filter((layer) => is.has(layer.id)), newOrder = after.layers.filter((layer) => was.has(layer.id));
  let first = 0, last = oldOrder.length - 1;
  while (first <= last && oldOrder[first]?.id === newOrder[first]?.id) first++;
  while (last > first && oldOrder[last]?.id === newOrder[last]?.id) last--;
  for (let i = first; i <= last; i++) for (const layer of [oldOrder[i], newOrder[i]]) if (layer) changed.add(layer);
  return changed;
}

const area = (box: PixelBox): number => (box.right - box.left) * (box.bottom - box.top);
const unionOf = (a: PixelBox, b: PixelBox): PixelBox => ({
  left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom),
});

/** The box around all boxes; nothing for none. */
export const boxAround = (boxes: readonly PixelBox[]): PixelBox | undefined => boxes.reduce<PixelBox | undefined>((all, box) => (all ? unionOf(all, box) : box), undefined);

/** Fewer boxes over the same pixels: joined while that wastes little. */
function joined(boxes: PixelBox[]): PixelBox[] {
  const out: PixelBox[] = [];
  for (const box of boxes) {
    let all = box;
    for (let i = 0; i < out.length;) {
      const other = out[i] as PixelBox, union = unionOf(all, other);
      if (area(union) > (area(all) + area(other)) * WASTE) { i++; continue; }
      all = union;
      out.splice(i, 1);
      i = 0;
    }
    out.push(all);
  }
  return out;
}
