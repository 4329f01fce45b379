import type { AccessoryChoice, Design } from '../design.ts';
import { whyNotWorn } from './why-not-worn.ts';

/** The design with other accessories; without the field where there are none, so that a look once dressed and undressed is the same document. */
export function withAccessories(design: Design, accessories: readonly AccessoryChoice[]): Design {
  const { accessories: _, ...rest } = design;
  if (accessories.length === 0) return rest;
  // Fields in the document's order, so that equal designs are equal text.
  return Object.fromEntries(Object.entries(rest).flatMap(([name, value]) => (name === 'garments' ? [[name, value], ['accessories', accessories]] : [[name, value]]))) as unknown as Design;
}

/** The design without the accessories that can no longer be worn after a change of its garments: a tie goes with the collar it was knotted under. */
export function withoutUnwearable(design: Design): Design {
  if (design.accessories === undefined) return design;
  const kept: AccessoryChoice[] = [];
  for (const one of design.accessories) if (whyNotWorn(design, one.type, kept.map((other) => other.type)) === undefined) kept.push(one);
  return kept.length === design.accessories.length ? design : withAccessories(design, kept);
}
