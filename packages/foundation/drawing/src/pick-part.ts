import { isInside } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Layer, Scene } from './scene.ts';

const covers = (layer: Layer, at: Point): boolean => isInside(layer.outline, at) && !(layer.holes ?? []).some((hole) => isInside(hole, at));

/** The topmost layer that lies under a point of the frame (mm), or nothing on bare paper. */
export function pickLayer(scene: Scene, x: number, y: number): Layer | undefined {
  return scene.layers.findLast((layer) => covers(layer, [x, y]));
}

/** The part that lies topmost under a point of the frame (mm). */
export const pickPart = (scene: Scene, x: number, y: number): string | undefined => pickLayer(scene, x, y)?.part;
