import type { Hex } from '@toile/kernel';
import { cssNamed } from './css-names.ts';
import { COLOUR_NAMES } from './colour-names.ts';

let byKey: Map<string, Hex> | undefined;

/** A name as it is looked up: lower case, `gray` as `grey`, no spaces, hyphens or accents, half width, the last 色 left out. */
function keyOf(name: string): string {
  const key = name.normalize('NFKC').toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[\s\-_'’·]/g, '').replace(/gray/g, 'grey').replace(/colou?r$/, '');
  return key.length > 1 ? key.replace(/色$/, '') : key;
}

/** The colour of a name in English, 简体 or 繁體: the house's list, else CSS. Exact names only. */
export function colourNamed(name: string): Hex | undefined {
  if (!byKey) {
    byKey = new Map();
    for (const { hex, ...names } of COLOUR_NAMES) for (const each of Object.values(names)) if (!byKey.has(keyOf(each))) byKey.set(keyOf(each), hex);
  }
  return byKey.get(keyOf(name)) ?? cssNamed(keyOf(name).replace(/grey/g, 'gray'));
}
