import type { Patch, Point } from '@toile/geometry';
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

/** A patch as the grid of points a scene carries. */
export function surfaceOf(patch: Patch, wish: SurfaceWish): Surface {
  const rows = Math.max(2, Math.round(wish.rows));
  const columns = Math.max(2, Math.round(wish.columns));
  const s = wish.s ?? ([-0.04, 1.06] as const);
  const t = wish.t ?? ([-0.1, 1.1] as const);
  const fill = (of: Patch): Float32Array => {
    const out = new Float32Array(2 * rows * columns);
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        const [x, y]: Point = of(s[0] + ((s[1] - s[0]) * i) / (rows - 1), t[0] + ((t[1] - t[0]) * j) / (columns - 1));
        out[2 * (i * columns + j)] = x;
        out[2 * (i * columns + j) + 1] = y;
      }
    }
    return out;
  };
  return { rows, columns, s, t, points: fill(patch), ...(wish.cloth ? { cloth: fill(wish.cloth) } : {}) };
}
