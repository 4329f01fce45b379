import type { Side } from '@toile/figure';
import type { LegDims } from '@toile/garment';
import { DEPTH } from '../sheet.ts';
import type { Draft } from '../frame/draft.ts';
import { strideOf } from '../cloth/leg-cover.ts';
import { legOf } from './leg-shape.ts';
import type { Leg } from './leg-shape.ts';
import { trouserShape } from './trouser-shape.ts';
import type { TrouserShape } from './trouser-shape.ts';

/** Everything the parts of one pair of trousers share. */
export interface TrouserPlan {
  readonly draft: Draft;
  readonly dims: LegDims;
  readonly shape: TrouserShape;
  /** The leg behind first. */
  readonly legs: readonly [Leg, Leg];
  readonly depth: number;
}

/** Plans trousers, shorts, or the legs of a jumpsuit. */
export function planLegs(draft: Draft, dims: LegDims): TrouserPlan {
  const { garment, figure } = draft;
  const shape = trouserShape(garment, dims, figure);
  const front: Side = strideOf(figure).front;
  const behind: Side = front === 'left' ? 'right' : 'left';
  return { draft, dims, shape, legs: [legOf(shape, figure, behind, true), legOf(shape, figure, front, false)], depth: garment.kind === 'trousers' ? DEPTH.bottom : DEPTH.top - 6 };
}
