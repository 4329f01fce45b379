import { hexToOklch } from '@toile/colour';
import type { Kind } from '@toile/search';
import type { Hex } from '@toile/kernel';
import type { GarmentChoice } from '@toile/garment';
import { dominantColour, mainGarment } from './features.ts';

/** OKLCH hues (degrees) at which one family of colour names ends and the next begins: red, orange, yellow, green, teal, blue, violet, pink. */
const HUE_ENDS: readonly number[] = [45, 80, 120, 170, 220, 285, 330, 360];
const LEAST_CHROMA = 0.035;
const GREYS = 3;

/** How many families of colour the eye tells apart across a room. */
export const HUE_FAMILIES = GREYS + HUE_ENDS.length;

/** What a colour is called across a room, as a number: how light a grey it is (0–2), or its hue's family (3 red … 10 pink). */
export function hueFamily(hex: Hex): number {
  const { l, c, h } = hexToOklch(hex);
  return c < LEAST_CHROMA ? (l > 0.82 ? 2 : l > 0.4 ? 1 : 0) : GREYS + Math.max(0, HUE_ENDS.findIndex((end) => h < end));
}

/** How strongly a board turns from what it has shown: the same outline in the same cloths first, then the same garment in the same colour, the same colour, the same garment. */
const CROWDING = { outline: 3, pair: 1, hue: 0.2, type: 0.15 } as const;
/** A colour that was asked for may come back oftener than one that was not. */
const ASKED = 0.6;
/** Where several colours are asked for they are the board's palette: a strong hue this far (degrees) from all of them is foreign, and all foreign hues count as one. */
const FOREIGN_GAP = 32, FOREIGN_CHROMA = 0.05, FOREIGN = { kind: 'foreign', weight: 3 } as const;

/** What a board has shown before its first option: enough of foreign hues, so that they come last. */
export const shownAtFirst = (): Map<string, number> => new Map([[FOREIGN.kind, 2]]);

function isForeign(hex: Hex, asked: readonly Hex[]): boolean {
  const { c, h } = hexToOklch(hex);
  if (asked.length < 2 || c < FOREIGN_CHROMA) return false;
  return asked.map((one) => hexToOklch(one)).every((one) => one.c < LEAST_CHROMA || Math.abs(((one.h - h + 540) % 360) - 180) > FOREIGN_GAP);
}

/**
 * What is seen of an outfit at a glance, from across the room: its largest garment's type and that garment's hue, together and apart.
 * A board of many structures in one of them reads as one outfit; where the brief leaves nothing open, all share it and nothing is turned away.
 */
export function glanceOf(garments: readonly GarmentChoice[], asked: readonly Hex[]): readonly Kind[] {
  const { type } = mainGarment(garments), colour = dominantColour(garments);
  const outline = { kind: garments.map((one) => `${one.type} ${one.silhouette} ${one.length} ${one.print.id} ${hueFamily(one.colours[0] as Hex)}`).join(), weight: CROWDING.outline };
  if (isForeign(colour, asked)) return [FOREIGN, { kind: type, weight: CROWDING.type }, outline];
  const hue = hueFamily(colour);
  const eager = asked.includes(colour) ? ASKED : 1;
  return [{ kind: `${type} ${hue}`, weight: CROWDING.pair * eager }, { kind: `hue ${hue}`, weight: CROWDING.hue * eager }, { kind: type, weight: CROWDING.type }, outline];
}
