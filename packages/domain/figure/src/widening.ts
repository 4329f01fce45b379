import { clamp, lerp, profile, smoothStep } from '@toile/geometry';
import { LEVELS } from './levels.ts';
import type { BodyMeasurements } from './posed-figure.ts';
import { SAMPLE_SIZE, bodyOf } from './sizes.ts';

/** How much a man's croquis is wider than a woman's at each level; tuned by eye on fitted outfits. */
const SEX_RATIO = profile([
  [225, 1.12], [300, 1.14], [338, 1.19], [420, 1.17], [480, 1.15], [560, 1.2], [675, 1.26], [770, 1.1], [890, 0.97], [1000, 0.97], [1300, 1.02], [1900, 1.05],
]);

/** Share of the real growth in girth that is drawn: the croquis stays elongated, so full growth would look wider than life. */
const DRAWN_SHARE = 0.72;
const LIMITS = [0.72, 1.75] as const;

type GirthName = 'bustGirth' | 'waistGirth' | 'hipGirth' | 'neckGirth' | 'upperArmGirth' | 'wristGirth' | 'thighGirth' | 'kneeGirth' | 'ankleGirth' | 'shoulderWidth';

/** Drawn growth of a measurement over the sample size, in proportion to stature: 1 for the sample body at any scale. */
export function growthOf(body: BodyMeasurements, name: GirthName): number {
  const sample = bodyOf(SAMPLE_SIZE, body.market);
  const ratio = (body[name] / body.stature) / (sample[name] / sample.stature);
  return clamp(1 + (ratio - 1) * DRAWN_SHARE, LIMITS[0], LIMITS[1]);
}

/** Widening of the canonical frame by level: market × size × turn. `narrowing` is the pose's; the legs below the hip are less foreshortened than the torso. */
export function wideningOf(body: BodyMeasurements, narrowing: number): (level: number) => number {
  const size = profile([
    [240, growthOf(body, 'neckGirth')], [LEVELS.shoulder, growthOf(body, 'shoulderWidth')], [400, lerp(growthOf(body, 'shoulderWidth'), growthOf(body, 'bustGirth'), 0.7)],
    [LEVELS.bust, growthOf(body, 'bustGirth')], [LEVELS.waist, growthOf(body, 'waistGirth')], [LEVELS.hip, growthOf(body, 'hipGirth')], [1000, growthOf(body, 'hipGirth')],
  ]);
  return (level) => {
    const turned = lerp(narrowing, lerp(narrowing, 1, 0.65), smoothStep(900, 1400, level));
    return (body.market === 'menswear' ? SEX_RATIO(level) : 1) * size(level) * turned;
  };
}
