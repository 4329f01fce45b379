import { deltaE2000, hexToLab } from '../difference.ts';
import type { Lab } from '../difference.ts';
import { COLOUR_NAMES } from './colour-names.ts';
import type { NameLanguage } from './colour-names.ts';

let labs: readonly Lab[] | undefined;

/** The name of a colour in one language: the nearest of the free list by CIEDE2000. Exact where `difference` is 0. */
export function nameOfColour(hex: string, language: NameLanguage): { readonly name: string; readonly difference: number } {
  labs ??= COLOUR_NAMES.map((colour) => hexToLab(colour.hex));
  const wanted = hexToLab(hex);
  let best = 0, nearest = Infinity;
  labs.forEach((lab, i) => {
    const difference = deltaE2000(wanted, lab);
    if (difference < nearest) { nearest = difference; best = i; }
  });
  return { name: COLOUR_NAMES[best]?.[language] ?? hex, difference: nearest };
}
