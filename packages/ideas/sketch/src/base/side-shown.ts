import { drawFlat } from '@toile/flat';
import { garmentOf, resolveGarment } from '@toile/garment';
import { descriptorOf, LINE_PART } from '@toile/vision';
import { flatShapes } from '../render/flat-shapes.ts';
import type { FlatShape } from '../render/flat-shapes.ts';
import { renderHalfFrame } from '../render/half-frame.ts';
import type { TypeProposal } from './propose-types.ts';
import { sampleGarment, sketchBody } from './sample-garment.ts';

/** How many neighbours are drawn from both sides, how much a line that the sketch leaves out counts beside one it has, and how much lines count beside votes. */
const DRAWN = 6, LEFT_OUT = 0.6, LINES = 15;
/** What votes and lines must come to for a back. */
const PLAINLY = -1;
/** Lines that a quick hand leaves out. */
const isFine = ({ line }: FlatShape): boolean => line === 'topstitch' || line === 'hidden' || line === 'fold' || line === 'trim';

/**
 * Which side a sketch shows. Where its neighbours say the back, they may only be as bare as it is: a front with less on it looks like a back.
 * So the neighbours' own garments are drawn bare from both sides, and the back must explain the sketch's lines better than the front does.
 * Skirts and trousers differ too little for that: their neighbours are believed.
 */
export function sideShown({ type, side, nearest, backVote }: Pick<TypeProposal, 'type' | 'side' | 'nearest' | 'backVote'>, descriptor: Float32Array): 'front' | 'back' {
  if (side === 'front' || nearest.length === 0 || garmentOf(type).slot === 'bottom') return side;
  const asked = nearest.slice(0, DRAWN), body = sketchBody();
  let fronts = 0;
  for (const { n } of asked) {
    const { choice, pose, stretch } = sampleGarment(type, n), garment = resolveGarment(choice, body);
    const unlike = (view: 'front' | 'back'): number => linesMissed(descriptor, descriptorOf(renderHalfFrame(flatShapes(drawFlat(garment, view, body), pose), { stretch, isLost: isFine })));
    fronts += (unlike('back') - unlike('front')) / asked.length;
  }
  return LINES * fronts - backVote < PLAINLY ? 'back' : 'front';
}

/** How otherwise the lines of a sketch run than a drawing's: what the sketch has and the drawing has not counts more. */
function linesMissed(sketch: Float32Array, drawn: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < LINE_PART; i++) { const off = sketch[i]! - drawn[i]!; sum += off > 0 ? off * off : LEFT_OUT * off * off; }
  return sum;
}
