import { noise1 } from '@toile/geometry';
import type { Layer } from '../scene.ts';
import { placeLine } from './easel.ts';
import type { Easel } from './easel.ts';
import type { Light } from './light.ts';

/** Waves of the edge to the mm. */
const WAVES = 0.016;

/** How far a hand's colour leaves the line: mm that it has slid away from the light, and by which its edge wanders. */
export interface Slide { readonly light: Light; readonly slide: readonly [slid: number, wander: number] }

/** Puts a layer's outline into memory as the brush would fill it: near the line, here short of it, there beyond. Gives the number of points. */
export function placeWash(easel: Easel, layer: Layer, { light, slide: [slid, wander] }: Slide): number {
  const n = placeLine(easel, layer.outline), { f32 } = easel.kernels.memory, X = easel.at.x >> 2, Y = easel.at.y >> 2, { scale } = easel.projection;
  const [first] = layer.outline, seed = first ? first[0] * 0.31 + first[1] * 0.17 : 0;
  let run = 0, lastX = f32[X] as number, lastY = f32[Y] as number, beforeX = f32[X + n - 1] as number, beforeY = f32[Y + n - 1] as number;
  const startX = lastX, startY = lastY;
  for (let i = 0; i < n; i++) {
    const x = f32[X + i] as number, y = f32[Y + i] as number, nextX = i + 1 < n ? (f32[X + i + 1] as number) : startX, nextY = i + 1 < n ? (f32[Y + i + 1] as number) : startY;
    run += Math.sqrt((x - lastX) ** 2 + (y - lastY) ** 2) / scale;
    const dx = nextX - beforeX, dy = nextY - beforeY, length = Math.sqrt(dx * dx + dy * dy) || 1, by = wander * noise1(run * WAVES + seed) * scale;
    f32[X + i] = x + (dy / length) * by + light.awayX * slid * scale;
    f32[Y + i] = y - (dx / length) * by + light.awayY * slid * scale;
    beforeX = x; beforeY = y;
    lastX = x; lastY = y;
  }
  return n;
}
