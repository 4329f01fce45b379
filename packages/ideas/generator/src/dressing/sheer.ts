import { garmentOf } from '@toile/garment';
import type { GarmentChoice, GarmentId } from '@toile/garment';
import type { Sense } from '@toile/brief';
import { fabricOf, isFabricId } from '@toile/textile';

/** Below this opacity (0–1) what lies under a cloth is seen through it. */
const SHEER = 0.8;

/** Outer layers that are made of sheer cloth for its own sake; a see-through trench coat is a joke that has to be asked for. */
const SHEER_LAYERS: readonly GarmentId[] = ['bolero', 'cape', 'kimono-jacket'];

/** Is what lies under this cloth seen through it? */
export const isSheer = (fabric: string): boolean => isFabricId(fabric) && fabricOf(fabric).material.opacity < SHEER;

/** Is a garment of this type made of this cloth without being asked for by name? Sheer trousers show the shorts they are worn over. */
export const suitsCloth = (type: GarmentId, fabric: string): boolean => !isSheer(fabric) || (garmentOf(type).slot === 'outerwear' ? SHEER_LAYERS.includes(type) : garmentOf(type).kind !== 'trousers');

/** Does a wish ask for nothing but sheer cloth? */
export const isSheerWish = (senses: readonly Sense[]): boolean => senses.length > 0 && senses.every((sense) => sense.facet === 'fabric' && isSheer(sense.id));

/** From this formality up a dress is a gown, and is shown as one. */
const GOWN = 0.9;
/** A gown's layers are of its own rank. */
const OVER_GOWN = 0.65;

/** Is a dress of this type a gown? */
export const isGown = (type: GarmentId): boolean => garmentOf(type).slot === 'dress' && garmentOf(type).formality >= GOWN;

/** Does an outer layer go over what is worn, without being asked for? */
export const goesOver = (type: GarmentId, worn: readonly GarmentId[]): boolean => !worn.some(isGown) || garmentOf(type).formality >= OVER_GOWN;

/** What is seen through a sheer layer and should not be, 0 nothing … 1 and more: figures, sleeves, a second veil. */
export function veilFault(over: GarmentChoice, under: readonly GarmentChoice[]): number {
  if (over.slot !== 'outerwear' || !isSheer(over.fabric)) return 0;
  let fault = over.print.id === 'solid' ? 0 : 0.4;
  for (const one of under) {
    if (one.slot === 'bottom') continue;
    if (one.print.id !== 'solid') fault += 0.5;
    if (isSheer(one.fabric)) fault += 0.3;
    if (one.sleeve !== undefined && one.sleeve !== 'sleeveless') fault += 0.3;
    if (one.collar !== undefined && one.collar !== 'none') fault += 0.2;
  }
  return fault;
}
