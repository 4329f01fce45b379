import type { PixelPoint } from '../picture.ts';
import { plainDistance } from './shade-distance.ts';
import type { Place } from './shade-distance.ts';
import { placeOf } from './group.ts';
import type { Samples } from './sample.ts';

/** How deep each sample lies inside its label, in samples (city blocks). */
export function depthsOf(labels: Int32Array, columns: number, rows: number): Int32Array {
  const depth = new Int32Array(labels.length);
  const same = (i: number, j: number): boolean => labels[i] === labels[j];
  for (let i = 0; i < labels.length; i++) {
    const column = i % columns;
    depth[i] = column > 0 && i >= columns && same(i, i - 1) && same(i, i - columns) ? Math.min(depth[i - 1] as number, depth[i - columns] as number) + 1 : 1;
  }
  for (let i = labels.length - 1; i >= 0; i--) {
    const column = i % columns;
    const below = column < columns - 1 && i + columns < rows * columns && same(i, i + 1) && same(i, i + columns) ? Math.min(depth[i + 1] as number, depth[i + columns] as number) + 1 : 1;
    depth[i] = Math.min(depth[i] as number, below);
  }
  return depth;
}

/** Where to point at a colour in the picture: a pixel of it, as near to it as the best, and as deep inside it as there is. */
export function pointOf(samples: Samples, members: readonly number[], wanted: Place, depth: Int32Array): PixelPoint {
  let best = members[0] as number, score = Infinity;
  for (const i of members) {
    const s = plainDistance(placeOf(samples, i), wanted) + 0.06 / (depth[i] as number);
    if (s < score) { score = s; best = i; }
  }
  return { x: samples.x[best] as number, y: samples.y[best] as number };
}
