import { clamp, sampleQuadratic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Side } from '@toile/figure';
import type { SkirtDims } from '@toile/garment';
import type { ResolvedGarment } from '@toile/garment';
import type { SkirtSilhouette } from './silhouette.ts';
import type { Panel } from './panel.ts';

/** An opening up the side seam over the leg in front. */
export interface Slit {
  readonly side: Side;
  /** s of its top, and t of the front's edge at the hem. */
  readonly from: number;
  readonly open: number;
}

/** The slit of a skirt, on the side of the leg in front; none where the design has none. */
export function slitOf(garment: ResolvedGarment, dims: SkirtDims, shape: SkirtSilhouette, at: { readonly scale: number; readonly front: Side }): Slit | undefined {
  const length = shape.bottomLevel - shape.topLevel;
  const height = dims.slitHeight > 0 ? dims.slitHeight * at.scale : garment.choice.hem === 'side-slit' ? Math.min(length * 0.46, 420) : 0;
  if (height < 20) return undefined;
  return { side: at.front, from: clamp(1 - height / length, 0.16, 0.96), open: clamp(0.09 + height / 1500, 0.1, 0.4) };
}

/**
 * The outline with the side below the slit folded away: the front's edge runs from the top of the slit to its place on the hem.
 * Also that edge alone, for the pen.
 */
export function cutSlit(panel: Panel, slit: Slit): { readonly outline: readonly Point[]; readonly edge: readonly Point[] } {
  const isLeft = slit.side === 'left';
  const { tube } = panel;
  const t = (share: number): number => (isLeft ? share : 1 - share);
  const apex = tube.patch(slit.from, t(0));
  const foot = tube.hem(t(slit.open));
  const bend = tube.patch(slit.from + (1 - slit.from) * 0.5, t(slit.open * 0.3));
  const edge = sampleQuadratic(apex, bend, foot, 16);
  const keep = Math.max(1, Math.round(slit.from * (tube.left.length - 1)));
  const hem = isLeft ? panel.hem.slice(firstBeyond(panel.hem, foot[0])) : panel.hem.slice(0, lastBefore(panel.hem, foot[0]) + 1);
  const right = isLeft ? tube.right : tube.right.slice(0, keep);
  const left = isLeft ? tube.left.slice(0, keep) : tube.left;
  const outline = isLeft
    ? [...tube.top, ...right.slice(1), ...hem.slice().reverse(), ...edge.slice().reverse(), ...left.slice(1).reverse()]
    : [...tube.top, ...right.slice(1), ...edge, ...hem.slice().reverse(), ...left.slice(1).reverse()];
  return { outline, edge };
}

/** Index after the last hem point left of x: a hem that runs backwards is cut where it leaves for good. */
const firstBeyond = (hem: readonly Point[], x: number): number => hem.findLastIndex((p) => p[0] <= x) + 1;
const lastBefore = (hem: readonly Point[], x: number): number => hem.findIndex((p) => p[0] >= x) - 1;
