import { lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { BodysuitDims } from '@toile/garment';
import { curve, join, lines } from './path.ts';
import type { Path } from './path.ts';

/** The cape's fall from the shoulder: no armhole, one line to the hem. */
export function capeSide({ from, hemX, hemY }: { readonly from: Point; readonly hemX: number; readonly hemY: number }): Path {
  const room = hemY - from[1];
  return curve(from, [lerp(from[0], hemX, 0.5), from[1] + room * 0.16], [lerp(from[0], hemX, 0.86), from[1] + room * 0.56], [hemX, hemY]);
}

/** The leg opening of a bodysuit from the hip to the gusset: cut away in front, covering the seat behind. */
export function legOpening({ from, isBack, dims }: { readonly from: Point; readonly isBack: boolean; readonly dims: BodysuitDims }): Path {
  const gusset: Point = [dims.gussetWidth / 2, dims.crotch];
  const high = dims.crotch - from[1];
  const leg = isBack
    ? curve(from, [from[0] * 0.9, from[1] + high * 0.4], [lerp(gusset[0], from[0], 0.52), from[1] + high * 0.8], gusset)
    : curve(from, [from[0] * 0.72, from[1] + high * 0.2], [gusset[0] + from[0] * 0.1, from[1] + high * 0.5], gusset);
  return join(leg, lines(gusset, [0, dims.crotch]));
}

/** A hem that comes down to a point at the centre front: a corset's busk, the corners of a kebaya. */
export function pointedHem({ end, low, isSharp }: { readonly end: Point; readonly low: number; readonly isSharp: boolean }): Path {
  return isSharp
    ? curve(end, [end[0] * 0.66, end[1] + 4], [end[0] * 0.3, lerp(end[1], low, 0.55)], [0, low])
    : curve(end, [end[0] * 0.7, end[1] + (low - end[1]) * 0.16], [end[0] * 0.36, lerp(end[1], low, 0.72)], [0, low]);
}
