import type { Rng } from '@toile/kernel';
import type { Facet } from '@toile/brief';
import { normaliseGarment } from '@toile/garment';
import type { GarmentChoice } from '@toile/garment';
import type { Preset } from '../building/build-garment.ts';
import type { OwnSketch } from './sketch-sets.ts';

/** What a drawing settles of a garment, by the names of the brief and of the document. Cloth and print are not drawn. */
export const DRAWN_AS = [
  ['silhouette', 'silhouette'], ['length', 'length'], ['neckline', 'neckline'], ['collar', 'collar'], ['closure', 'closure'], ['sleeve', 'sleeve'], ['sleeve-length', 'sleeveLength'], ['hem', 'hem'],
] as const satisfies readonly (readonly [Facet, keyof GarmentChoice])[];

/** What makes the garment recognisable is never varied: its line and its length. */
const HELD: readonly string[] = ['silhouette', 'length'];

/**
 * The parts that a sketch settles: all of them where it is used as drawn; where it is cut after, its line and length, and each other
 * part the more often the more of the option is to come from the designer.
 */
export function presetFrom({ sketch }: OwnSketch, { share, isVaried, rng }: { readonly share: number; readonly isVaried: boolean; readonly rng: Rng }): Preset {
  const choice = sketch.fitted?.choice ?? normaliseGarment({ type: sketch.type });
  const parts: Record<string, string> = {};
  for (const [, part] of DRAWN_AS) {
    const held = choice[part];
    if (held !== undefined && (!isVaried || HELD.includes(part) || rng.chance(0.35 + 0.4 * share))) parts[part] = held;
  }
  // A length of sleeve without its sleeve says nothing.
  if (parts['sleeve'] === undefined) delete parts['sleeveLength'];
  return isVaried ? { parts } : { parts, details: choice.details };
}
