import { clamp, lerp, pointOn, sampleQuadratic, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { PosedFigure, Side } from '@toile/figure';
import { sideSign } from '@toile/figure';
import type { SkirtDims } from '@toile/garment';
import type { ResolvedGarment } from '@toile/garment';
import { shareAtHeight } from '../cloth/leg-cover.ts';
import type { SkirtSilhouette } from './silhouette.ts';
import type { Panel } from './panel.ts';

/** An opening over the leg in front: up the side seam of a short skirt, up the thigh of a long one. */
export interface Slit {
  readonly side: Side;
  /** s of its top. */
  readonly from: number;
  /** t of the front's edge at the hem, measured from the slit's side. */
  readonly open: number;
  /** True where the slit lies before the leg, cloth hanging on both sides of it. */
  readonly isOverLeg: boolean;
}

/** Skirts that end below this are slit before the thigh, so that the leg steps through. */
const LONG = 1560;

/** The slit of a skirt, on the side of the leg in front; none where the design has none. */
export function slitOf(garment: ResolvedGarment, dims: SkirtDims, shape: SkirtSilhouette, at: { readonly scale: number; readonly front: Side }): Slit | undefined {
  const length = shape.bottomLevel - shape.topLevel;
  const height = dims.slitHeight > 0 ? dims.slitHeight * at.scale : garment.choice.hem === 'side-slit' ? Math.min(length * 0.46, 420) : 0;
  if (height < 20) return undefined;
  const isOverLeg = shape.bottomLevel > LONG && height > 240;
  return { side: at.front, from: clamp(1 - (height * (isOverLeg ? 1.14 : 1)) / length, 0.16, 0.96), open: clamp(0.09 + height / 1500, 0.1, 0.4), isOverLeg };
}

/** A skirt's outline with its slit cut, and the slit's free edges for the pen, each from the top down. */
export interface SlitCut {
  readonly outline: readonly Point[];
  readonly edges: readonly (readonly Point[])[];
}

/** Cuts the slit into the panel. */
export const cutSlit = (panel: Panel, slit: Slit, figure: PosedFigure): SlitCut => (slit.isOverLeg ? cutOverLeg(panel, slit, figure) : cutSide(panel, slit));

/** The side below the slit folded away: the front's edge runs from the top of the slit to its place on the hem. */
function cutSide(panel: Panel, slit: Slit): SlitCut {
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
  return { outline, edges: [edge] };
}

/** The shares of the hem between which a slit before the leg stands open, and the share of its top. */
export function openingOf(panel: Panel, slit: Slit, figure: PosedFigure): { readonly apex: number; readonly left: number; readonly right: number } {
  const { tube } = panel;
  const leg = figure.leg(slit.side);
  const sign = sideSign(slit.side);
  const shareOn = (s: number, x: number): number => { const [a] = tube.patch(s, 0), [b] = tube.patch(s, 1); return (x - a) / (b - a || 1); };
  const at = (s: number, beside: number): number => {
    const u = shareAtHeight(leg, tube.patch(s, 0.5)[1]);
    return shareOn(s, pointOn(leg, u)[0] + beside * figure.legHalfWidth(u, beside * sign > 0 ? 'outer' : 'inner') + Math.sign(beside) * 16);
  };
  const low = lerp(slit.from, 1, 0.86);
  const left = clamp(at(low, -1), 0.06, 0.84), right = clamp(at(low, 1), 0.16, 0.94);
  const wide = Math.max(0.1, right - left);
  const middle = clamp((left + right) / 2, 0.06 + wide / 2, 0.94 - wide / 2);
  return { apex: clamp(at(slit.from, 0.3 * sign), 0.16, 0.84), left: middle - wide / 2, right: middle + wide / 2 };
}

/** The slit before the leg: a wedge from the thigh to the hem; the inner edge swings away from the leg, the outer hangs. */
function cutOverLeg(panel: Panel, slit: Slit, figure: PosedFigure): SlitCut {
  const { tube, hem } = panel;
  const opening = openingOf(panel, slit, figure);
  const apex = tube.patch(slit.from, opening.apex);
  const edgeTo = (t: number, swing: number): Point[] => {
    const foot = tube.hem(t);
    const on = (u: number): Point => tube.patch(lerp(slit.from, 1, u), lerp(opening.apex, t, Math.pow(u, 0.8)) + swing * Math.sin(Math.PI * u));
    return spline([apex, on(0.3), on(0.62), on(0.86), foot], 8);
  };
  const inner = slit.side === 'left' ? opening.right : opening.left;
  const leftEdge = edgeTo(opening.left, opening.left === inner ? -0.035 : 0.012);
  const rightEdge = edgeTo(opening.right, opening.right === inner ? 0.035 : -0.012);
  const leftFoot = leftEdge[leftEdge.length - 1] as Point, rightFoot = rightEdge[rightEdge.length - 1] as Point;
  const hemLeft = hem.slice(0, Math.max(1, lastBefore(hem, leftFoot[0]) + 1)), hemRight = hem.slice(Math.min(hem.length - 1, firstBeyond(hem, rightFoot[0])));
  const outline = [...tube.top, ...tube.right.slice(1), ...hemRight.slice().reverse(), ...rightEdge.slice().reverse(), ...leftEdge.slice(1), ...hemLeft.slice().reverse(), ...tube.left.slice(1).reverse()];
  return { outline, edges: [leftEdge, rightEdge] };
}

/** Index after the last hem point left of x: a hem that runs backwards is cut where it leaves for good. */
const firstBeyond = (hem: readonly Point[], x: number): number => hem.findLastIndex((p) => p[0] <= x) + 1;
const lastBefore = (hem: readonly Point[], x: number): number => hem.findIndex((p) => p[0] >= x) - 1;
