import { dimOf, rangeOn, resolveGarment } from '@toile/garment';
import type { DimName, GarmentChoice } from '@toile/garment';
import type { BodyMeasurements } from '@toile/figure';
import { clamp } from '@toile/geometry';

/** The dimensions a drawing shows, and how far each goes from where it stands in one unit of the search (natural logarithm). */
const SPREADS: readonly (readonly [name: DimName, spread: number])[] = [
  ['lengthMm', 0.25], ['bustMm', 0.2], ['waistMm', 0.22], ['hipMm', 0.2], ['hemCircumferenceMm', 0.35], ['waistHeightMm', 0.12], ['armholeMm', 0.2], ['neckWidthMm', 0.25],
  ['neckDepthMm', 0.3], ['backNeckDepthMm', 0.3], ['shoulderMm', 0.18], ['sleeveLengthMm', 0.25], ['bicepsMm', 0.25], ['sleeveHemMm', 0.35], ['riseMm', 0.2], ['thighMm', 0.2], ['kneeMm', 0.25], ['legHemMm', 0.4],
  ['waistbandMm', 0.35], ['collarStandMm', 0.3], ['collarFallMm', 0.3], ['cuffDepthMm', 0.3], ['ruffleDepthMm', 0.4], ['slitMm', 0.4], ['backDropMm', 0.4],
];

const ACROSS: ReadonlySet<DimName> = new Set<DimName>(['bustMm', 'waistMm', 'hipMm', 'hemCircumferenceMm', 'neckWidthMm', 'shoulderMm', 'bicepsMm', 'sleeveHemMm', 'thighMm', 'kneeMm', 'legHemMm']);

/** True for a dimension that a drawing shows from side to side, not from top to bottom. */
export const isAcross = (name: DimName): boolean => ACROSS.has(name);

/** One dimension of the search. */
export interface FitDim { readonly name: DimName; readonly value: number; readonly spread: number; readonly least: number; readonly most: number }

/** The dimensions of a garment that its drawing can tell, as they stand. */
export function fitDims(choice: GarmentChoice, body: BodyMeasurements, side: 'front' | 'back'): readonly FitDim[] {
  const resolved = resolveGarment(choice, body);
  return SPREADS.flatMap(([name, spread]) => {
    if (name === (side === 'front' ? 'backNeckDepthMm' : 'neckDepthMm')) return [];
    const value = dimOf(resolved, name, body);
    if (value === undefined || value <= 0) return [];
    const [least, most] = rangeOn(name, body);
    return [{ name, value: clamp(value, least, most), spread, least, most }];
  });
}

/** The garment with its dimensions moved by so many units each, whole mm. */
export function withDims(choice: GarmentChoice, dims: readonly FitDim[], units: readonly number[]): GarmentChoice {
  const set: Record<string, number> = { ...choice.dims };
  dims.forEach(({ name, value, spread, least, most }, i) => { set[name] = clamp(value * Math.exp(units[i]! * spread), least, most); });
  return { ...choice, dims: set };
}

/** The same, to whole mm: what is kept. */
export const rounded = (choice: GarmentChoice): GarmentChoice => ({ ...choice, dims: Object.fromEntries(Object.entries(choice.dims ?? {}).map(([name, value]) => [name, Math.round(value)])) });
