import type { Layer, Surface } from '../scene.ts';
import { pointOnSurface } from './fold-shapes.ts';
import { element } from './markup.ts';

/** Stops of a fade's gradient. */
const STOPS = 9;

/** A mask that carries a layer's fade along s: white where it is whole. A vector file fades along a straight line: the way down the middle of the cloth. */
export function fadeMask(id: string, fade: Float32Array, surface: Surface, d: string): readonly string[] {
  const [x1, y1] = pointOnSurface(surface, 0, 0.5), [x2, y2] = pointOnSurface(surface, 1, 0.5);
  const stops = Array.from({ length: STOPS }, (_, i) => element('stop', { offset: i / (STOPS - 1), 'stop-color': '#ffffff', 'stop-opacity': fade[Math.round((64 * i) / (STOPS - 1))] ?? 1 }));
  return [
    element('linearGradient', { id: `${id}-ramp`, gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 }, stops),
    element('mask', { id, maskUnits: 'userSpaceOnUse', ...boxOfMask(surface) }, [element('path', { d, fill: `url(#${id}-ramp)`, stroke: `url(#${id}-ramp)`, 'stroke-width': 6 })]),
  ];
}

/** True for a layer that fades at all. */
export const isFading = (layer: Layer): layer is Layer & { readonly fade: Float32Array; readonly surface: Surface } => layer.surface !== undefined && layer.fade !== undefined && layer.fade.some((value) => value < 0.99);

function boxOfMask({ points }: Surface): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
  for (let i = 0; i < points.length; i += 2) {
    left = Math.min(left, points[i] as number); right = Math.max(right, points[i] as number);
    top = Math.min(top, points[i + 1] as number); bottom = Math.max(bottom, points[i + 1] as number);
  }
  return { x: left - 20, y: top - 20, width: right - left + 40, height: bottom - top + 40 };
}
