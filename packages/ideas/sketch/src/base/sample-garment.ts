import { bodyOf } from '@toile/figure';
import type { BodyMeasurements } from '@toile/figure';
import { allowedParts, dimOf, garmentOf, isSound, normaliseGarment, rangeOn, resolveGarment } from '@toile/garment';
import type { DimName, GarmentChoice, GarmentId, PartFacet, PartialGarment } from '@toile/garment';
import { clamp } from '@toile/geometry';
import { createRng, hashOf } from '@toile/kernel';
import type { Rng } from '@toile/kernel';
import type { FlatPose } from '../render/flat-shapes.ts';

/** One garment of the base: chosen, dimensioned and posed by its number, the same on every machine. */
export interface SampleGarment {
  readonly choice: GarmentChoice;
  readonly pose: FlatPose;
  /** How much wider (above 1) than it is tall a hand drew it. */
  readonly stretch: number;
}

/** The body that every sketch is first thought to be drawn on. */
export const sketchBody = (): BodyMeasurements => bodyOf('M', 'womenswear');

/** The dimensions that change a garment's drawing, and how far from usual (natural logarithm) each may lie. */
export const DRAWN_DIMS: readonly (readonly [name: DimName, spread: number])[] = [
  ['lengthMm', 0.2], ['bustMm', 0.14], ['waistMm', 0.16], ['hipMm', 0.13], ['hemCircumferenceMm', 0.24], ['neckWidthMm', 0.2], ['neckDepthMm', 0.32], ['shoulderMm', 0.12],
  ['sleeveLengthMm', 0.16], ['bicepsMm', 0.2], ['sleeveHemMm', 0.24], ['thighMm', 0.14], ['kneeMm', 0.18], ['legHemMm', 0.26], ['waistbandMm', 0.35],
  ['collarStandMm', 0.25], ['collarFallMm', 0.25], ['collarPointMm', 0.3], ['cuffDepthMm', 0.3], ['slitMm', 0.3], ['backDropMm', 0.3], ['beltWidthMm', 0.3], ['ruffleDepthMm', 0.3], ['quiltSpacingMm', 0.35],
];

/** A quarter of all hands hold the arms as the house does, some let them hang on the body, some hold them out to a T. Radians. */
function armLiftOf(rng: Rng): number {
  const way = rng.next();
  return way < 0.25 ? 0 : way < 0.62 ? rng.between(-0.46, -0.08) : rng.between(-0.1, 0.9);
}

const FACETS = ['silhouette', 'length', 'neckline', 'collar', 'sleeve', 'sleeveLength', 'closure', 'hem'] as const satisfies readonly PartFacet[];

/** A garment of a type drawn at random by its number: usual parts half of the time, any allowed part else; dimensions and arms as hands draw them. */
export function sampleGarment(type: GarmentId, n: number, seed = 0): SampleGarment {
  const rng = createRng(hashOf('sketch-base', seed, type, n));
  const choice = withDims(chosen(type, rng.fork('parts')), rng.fork('dims'));
  return { choice, pose: { armLift: armLiftOf(rng.fork('arms')) }, stretch: Math.exp(rng.fork('stretch').between(-0.2, 0.2)) };
}

function chosen(type: GarmentId, rng: Rng): GarmentChoice {
  const usual = normaliseGarment({ type });
  for (let tries = 0; tries < 12; tries++) {
    const parts: Record<string, unknown> = {};
    for (const facet of FACETS) {
      const allowed = allowedParts(type, facet) as readonly string[];
      if (allowed.length === 0) continue;
      // The first parts of a list are the usual ones: they come twice as often.
      if (rng.chance(0.6)) parts[facet] = allowed[Math.floor(rng.next() ** 1.4 * allowed.length)];
    }
    if (parts['sleeve'] === 'sleeveless' || parts['sleeve'] === 'cap') delete parts['sleeveLength'];
    const details = [...garmentOf(type).usualDetails.filter(() => rng.chance(0.75)), ...allowedParts(type, 'details').filter(() => rng.chance(0.09))];
    const choice = normaliseGarment({ ...parts, type, details: [...new Set(details)].slice(0, 8) } as PartialGarment);
    if (isSound(choice)) return choice;
  }
  return usual;
}

function withDims(choice: GarmentChoice, rng: Rng): GarmentChoice {
  const body = sketchBody(), resolved = resolveGarment(choice, body);
  const dims: Record<string, number> = {};
  for (const [name, spread] of DRAWN_DIMS) {
    const value = dimOf(resolved, name, body), draw = rng.between(-1, 1) + rng.between(-1, 1);
    if (value === undefined || value <= 0 || rng.chance(0.25)) continue;
    const [least, most] = rangeOn(name, body);
    dims[name] = Math.round(clamp(value * Math.exp(draw * 0.6 * spread), least, most));
  }
  return { ...choice, dims };
}
