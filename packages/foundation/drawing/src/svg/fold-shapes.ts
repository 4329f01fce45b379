import { strokeOutline } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { FoldField, Ribbon, Surface } from '../scene.ts';

/** A point of a sampled surface, between its grid lines. */
export function pointOnSurface(surface: Surface, s: number, t: number): Point {
  const { rows, columns, points } = surface;
  const fi = Math.min(rows - 1.001, Math.max(0, ((s - surface.s[0]) / (surface.s[1] - surface.s[0])) * (rows - 1))), fj = Math.min(columns - 1.001, Math.max(0, ((t - surface.t[0]) / (surface.t[1] - surface.t[0])) * (columns - 1)));
  const i = Math.floor(fi), j = Math.floor(fj), a = fi - i, b = fj - j;
  const at = (row: number, column: number, k: 0 | 1): number => points[2 * (row * columns + column) + k] as number;
  const axis = (k: 0 | 1): number => (at(i, j, k) * (1 - b) + at(i, j + 1, k) * b) * (1 - a) + (at(i + 1, j, k) * (1 - b) + at(i + 1, j + 1, k) * b) * a;
  return [axis(0), axis(1)];
}

/** The t at which the folds' phase reaches a value, along one s; nothing where it does not. */
function whereOf(folds: FoldField, phase: number, s: number): number | undefined {
  for (let i = 0; i < 256; i++) {
    const a = (folds.across[i] as number) + s * (folds.drift[i] as number), b = (folds.across[i + 1] as number) + s * (folds.drift[i + 1] as number);
    if (a <= phase && b > phase) return (i + (phase - a) / (b - a)) / 256;
  }
  return undefined;
}

const STEPS = 14;

/** The shaded flank of each hanging fold as a closed shape, with its height in mm. */
export function foldFlanks(surface: Surface, folds: FoldField): { readonly outline: Polyline; readonly height: number }[] {
  return Array.from(folds.heights).flatMap((height, k) => {
    const start = folds.kind === 'soft' ? (folds.starts[k] as number) + 0.08 : 0.02;
    if (Math.abs(height) < 2 || start > 0.9) return [];
    const near: Point[] = [], far: Point[] = [];
    for (let i = 0; i <= STEPS; i++) {
      const s = start + ((1.02 - start) * i) / STEPS, grown = Math.min(1, (i / STEPS) * 2.2);
      const from = whereOf(folds, folds.first + k + 0.94 - 0.4 * grown, s), to = whereOf(folds, folds.first + k + 0.97, s);
      if (from === undefined || to === undefined) continue;
      near.push(pointOnSurface(surface, s, from));
      far.push(pointOnSurface(surface, s, to));
    }
    return near.length > 2 ? [{ outline: [...near, ...far.reverse()], height }] : [];
  });
}

/** A tension fold as a closed, tapered shape. */
export const ribbonFlank = (ribbon: Ribbon): Polyline => strokeOutline(ribbon.points, (u) => ribbon.width * (0.15 + 0.75 * Math.sin(Math.PI * Math.min(1, u * 0.9 + 0.08))));
