import { noise1, noise2 } from '@toile/geometry';
import type { GarmentId } from '@toile/garment';
import { createRng, hashOf } from '@toile/kernel';
import type { FlatShape } from '../render/flat-shapes.ts';
import type { FrameLook } from '../render/half-frame.ts';
import type { SampleGarment } from './sample-garment.ts';

/** Garments laid out on paper are about this tall, mm; an unsteady hand is off by a share of it. */
const HANDS_REACH = 900;

/** How the n-th drawing of a type is drawn: some pens leave stitches or folds out, every pen misses a line now and then, no hand is steady. */
export function sampleLook(type: GarmentId, n: number, { stretch }: Pick<SampleGarment, 'stretch'>, seed = 0): FrameLook {
  const rng = createRng(hashOf('sketch-look', seed, type, n));
  const isBare = rng.chance(0.25), hasStitches = !isBare && rng.chance(0.55), hasFolds = !isBare && rng.chance(0.65), hasTrims = !isBare && rng.chance(0.8), missed = rng.between(0, 0.18), places = rng.whole(0, 9999);
  const unsteady = rng.between(0.5, 9), size = HANDS_REACH / 9;
  // No two hands agree about proportions: widths swell and shrink down the garment, heights are drawn out and pressed together.
  const swell = rng.between(0, 0.16), slide = rng.between(0, 42);
  const isLost = ({ line }: FlatShape, index: number): boolean => {
    if (line === 'topstitch' && !hasStitches || line === 'fold' && !hasFolds || line === 'hidden' || line === 'trim' && !hasTrims) return true;
    return line !== 'outline' && hashOf(places, index) / 4294967296 < missed;
  };
  return {
    stretch, isLost,
    wobble: ([x, y]) => [x * (1 + swell * noise1(y / 330 + places)) + unsteady * noise2(x / size + places, y / size), y + slide * noise1(y / 260 + places + 31) + unsteady * noise2(x / size + 57, y / size + places)],
  };
}
