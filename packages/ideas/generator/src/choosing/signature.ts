import { hexToOklch } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import type { GarmentChoice } from '@toile/garment';
import { dominantColour, mainGarment } from './features.ts';

/** A colour's name for telling options apart: colours nearer than the eye tells at a glance share it. */
export function colourFamily(hex: Hex): string {
  const { l, c, h } = hexToOklch(hex);
  return c < 0.03 ? `n${Math.round(l * 7)}` : `${Math.round(h / 24) % 15}/${Math.round(l * 6)}/${Math.round(c / 0.07)}`;
}

const partsOf = (garment: GarmentChoice): string =>
  [garment.neckline, garment.collar, garment.sleeve, garment.closure, garment.fabric, garment.print.own ?? garment.print.id, ...(garment.drawn ? [garment.drawn.sketch] : [])].join();
const typesOf = (garments: readonly GarmentChoice[]): string => garments.map((garment) => garment.type).sort().join();

/** What no two options of a board may share: types, neckline, collar, sleeve, closure, fabric, print of every garment, and the dominant colour. */
export const signatureOf = (garments: readonly GarmentChoice[]): string => `${typesOf(garments)}|${garments.map(partsOf).join(';')}|${colourFamily(dominantColour(garments))}`;

/** The stricter form: the same types and the same main garment in the same colour read as twins even when an inner layer differs. */
export const twinOf = (garments: readonly GarmentChoice[]): string => `${typesOf(garments)}|${partsOf(mainGarment(garments))}|${colourFamily(dominantColour(garments))}`;
