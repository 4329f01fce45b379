import type { Patch, Point } from '@toile/geometry';
import type { Surface } from './scene.ts';

/** How to sample a patch: grid lines, how far beyond 0–1 to go, and the cloth's own mm where they differ from the picture's. */
export interface SurfaceGrid {
  readonly rows: number;
  readonly columns: number;
  readonly s?: readonly [number, number];
  readonly t?: readonly [number, number];
  readonly cloth?: (s: number, t: number) => Point;
}

/** A patch as a grid of points, ready for the painter. */
export function sampleSurface(patch: Patch, grid: SurfaceGrid): Surface {
  const { rows, columns, s = [-0.12, 1.12], t = [-0.12, 1.12], cloth } = grid;
  const points = new Float32Array(rows * columns * 2);
  const onCloth = cloth ? new Float32Array(rows * columns * 2) : undefined;
  let o = 0;
  for (let i = 0; i < rows; i++) {
    const along = s[0] + ((s[1] - s[0]) * i) / (rows - 1);
    for (let j = 0; j < columns; j++, o += 2) {
      const across = t[0] + ((t[1] - t[0]) * j) / (columns - 1);
      points.set(patch(along, across), o);
      if (cloth && onCloth) onCloth.set(cloth(along, across), o);
    }
  }
  return onCloth ? { rows, columns, s, t, points, cloth: onCloth } : { rows, columns, s, t, points };
}
