import type { Hex } from '@toile/kernel';
import type { AccessoryChoice } from '../design.ts';
import { canCarry } from '../wardrobe/prints.ts';
import { accessoryOf } from './accessories.ts';

/** An accessory of which only the type need be known. */
export type PartialAccessory = Pick<AccessoryChoice, 'type'> & Partial<AccessoryChoice>;

/** Ink and, for clasps and chains, old gold. */
const PLAIN: readonly Hex[] = ['#2b2b2e'];
const METAL: Hex = '#c2a15c';

/** The whole accessory from what is known of it: its usual cloth, plain, in the colours given (ink where none are). A cloth it is not made in gives way to the usual one, and so does a print that the cloth cannot carry. */
export function normaliseAccessory(given: PartialAccessory): AccessoryChoice {
  const entry = accessoryOf(given.type);
  const fabric = given.fabric !== undefined && entry.fabrics.includes(given.fabric) ? given.fabric : (entry.fabrics[0] ?? 'leather');
  const print = given.print !== undefined && canCarry(fabric, given.print.id) ? given.print : { id: 'solid' as const, scale: 1, rotation: 0 };
  const asked = given.colours !== undefined && given.colours.length > 0 ? given.colours.slice(0, 6) : PLAIN;
  const colours = entry.hasMetal && asked.length < 2 ? [...asked, METAL] : asked;
  return { type: given.type, fabric, print, colours };
}
