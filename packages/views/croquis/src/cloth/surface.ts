import type { Patch } from '@toile/geometry';
import type { Surface } from '@toile/drawing';

/** How finely and how far a patch is sampled. */
export interface SurfaceWish {
  readonly rows: number;
  readonly columns: number;
  /** Overhang, so that shade runs out under the outline. */
  readonly s?: readonly [number, number];
  readonly t?: readonly [number, number];
  /** Cloth mm (u across from the grain line, v down) at (s, t); picture mm where left out. */
  readonly cloth?: Patch;
}

/** A patch as the grid of points a scene carries. The cloth's own mm are worked out when somebody asks: plain cloth is painted without them. */
export function surfaceOf(patch: Patch, { cloth, ...wish }: SurfaceWish): Surface {
  const rows = Math.max(2, Math.round(wish.rows)), columns = Math.max(2, Math.round(wish.columns));
  const grid = { rows, columns, s: wish.s ?? ([-0.04, 1.06] as const), t: wish.t ?? ([-0.1, 1.1] as const) };
  const surface = { ...grid, points: sampled(patch, grid) };
  if (!cloth) return surface;
  let known: Float32Array | undefined;
  return { ...surface, get cloth() { return known ??= sampled(cloth, grid); } };
}

function sampled(of: Patch, { rows, columns, s, t }: Pick<Surface, 'rows' | 'columns' | 's' | 't'>): Float32Array {
  const out = new Float32Array(2 * rows * columns);
  for (let i = 0, o = 0; i < rows; i++) {
    const down = s[0] + ((s[1] - s[0]) * i) / (rows - 1);
    for (let j = 0; j < columns; j++, o += 2) {
      const point = of(down, t[0] + ((t[1] - t[0]) * j) / (columns - 1));
      out[o] = point[0];
      out[o + 1] = point[1];
    }
  }
  return out;
}
