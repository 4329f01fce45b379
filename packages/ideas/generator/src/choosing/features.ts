import { hexToOklch } from '@toile/colour';
import { fabricOf } from '@toile/textile';
import { garmentOf } from '@toile/garment';
import type { GarmentChoice } from '@toile/garment';
import type { Hex } from '@toile/kernel';
import { areaOf } from '../colouring/colour-outfit.ts';
import { colourfulnessOf } from '../colouring/plan-palettes.ts';
import { BOLDNESS_OF, REACH_OF, SLEEVE_VOLUME, VOLUME_OF } from '../dressing/numbers.ts';

/** The named axes along which options are told apart, each 0–1. */
export const FEATURE_AXES = ['volume', 'length', 'layering', 'colourfulness', 'contrast', 'print-scale', 'formality', 'detail'] as const;
export type FeatureAxis = (typeof FEATURE_AXES)[number];
export type Features = Readonly<Record<FeatureAxis, number>>;

const mean = (values: readonly (readonly [value: number, weight: number])[]): number => {
  let sum = 0, weights = 0;
  for (const [value, weight] of values) { sum += value * weight; weights += weight; }
  return weights > 0 ? sum / weights : 0;
};

/** The largest garment of an outfit: the one that sets its colour. The later of equals, which lies over the other. */
export const mainGarment = (garments: readonly GarmentChoice[]): GarmentChoice =>
  garments.reduce((best, one) => (areaOf(one.type) >= areaOf(best.type) ? one : best), garments[0] as GarmentChoice);

/** The ground of the largest garment. */
export const dominantColour = (garments: readonly GarmentChoice[]): Hex => mainGarment(garments).colours[0] as Hex;

const detailOf = (garment: GarmentChoice): number =>
  garment.details.length * 0.22 + (garment.collar && garment.collar !== 'none' ? 0.1 : 0) + (garment.hem && garment.hem !== 'straight' ? 0.14 : 0) + BOLDNESS_OF[garment.print.id] * 0.2;

/** Where an outfit lies on the named axes. */
export function featuresOf(garments: readonly GarmentChoice[]): Features {
  const sized = garments.map((garment) => ({ garment, area: areaOf(garment.type) }));
  const lights = garments.flatMap((garment) => (garment.print.id === 'solid' ? garment.colours.slice(0, 1) : garment.colours.slice(0, 2))).map((hex) => hexToOklch(hex).l);
  return {
    volume: mean(sized.map(({ garment, area }) => [VOLUME_OF[garment.silhouette] * 0.75 + (garment.sleeve ? SLEEVE_VOLUME[garment.sleeve] : VOLUME_OF[garment.silhouette]) * 0.25, area])),
    length: Math.max(...garments.map((garment) => REACH_OF[garment.length] - (garmentOf(garment.type).kind === 'trousers' ? 0.12 : 0))),
    layering: Math.min(1, (garments.length - 1) / 3),
    colourfulness: mean(sized.map(({ garment, area }) => [colourfulnessOf(garment.colours[0] as Hex), area])),
    contrast: Math.min(1, (Math.max(...lights) - Math.min(...lights)) / 0.7),
    'print-scale': Math.min(1, Math.max(...garments.map((garment) => (garment.print.id === 'solid' ? 0 : 0.25 + 0.3 * BOLDNESS_OF[garment.print.id] + 0.2 * garment.print.scale)))),
    formality: mean(sized.map(({ garment, area }) => [garmentOf(garment.type).formality * 0.6 + fabricOf(garment.fabric).formality * 0.4, area])),
    detail: Math.min(1, mean(sized.map(({ garment, area }) => [detailOf(garment), area]))),
  };
}
