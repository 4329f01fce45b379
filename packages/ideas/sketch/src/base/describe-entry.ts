import { drawFlat } from '@toile/flat';
import { resolveGarment } from '@toile/garment';
import { descriptorOf } from '@toile/vision';
import { flatShapes } from '../render/flat-shapes.ts';
import { renderHalfFrame } from '../render/half-frame.ts';
import type { BaseEntry } from './base.ts';
import { sampleGarment, sketchBody } from './sample-garment.ts';
import { sampleLook } from './sample-look.ts';

/** What the drawing of an entry looks like: drafted by the engine as it is now, and folded as a sketch is. */
export function describeEntry({ type, side, n }: BaseEntry, seed = 0): Float32Array {
  const body = sketchBody(), sample = sampleGarment(type, n, seed);
  const flat = drawFlat(resolveGarment(sample.choice, body), side, body);
  return descriptorOf(renderHalfFrame(flatShapes(flat, sample.pose), sampleLook(type, n, sample, seed)));
}
