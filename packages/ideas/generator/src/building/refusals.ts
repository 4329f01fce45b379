import type { Hex } from '@toile/kernel';
import type { GarmentChoice } from '@toile/garment';
import { partFacetOf } from '@toile/brief';
import type { Sense } from '@toile/brief';
import { isRefusedColour } from '../colouring/palette.ts';
import type { Plan } from '../plan.ts';
import type { Draft } from './fitter.ts';

/** Combination refusals ("no wool coats", "no black leather") that no single part breaks. */
export function isRefused(plan: Plan, drafts: readonly Draft[]): boolean {
  return plan.exclusions.some((one) => !one.colour && one.garments && one.senses && drafts.some((draft) => one.garments?.includes(draft.type) && one.senses?.some((sense) => holds(draft, sense))));
}

const holds = (draft: Draft, sense: Sense): boolean => {
  const facet = partFacetOf(sense.facet);
  if (facet === undefined) return false;
  return facet === 'details' ? draft.details.includes(sense.id) : draft.parts[facet] === sense.id;
};

/** The same where a colour is part of it. */
export function isRefusedWhole(plan: Plan, garments: readonly GarmentChoice[]): boolean {
  return plan.exclusions.some((one) => one.colour !== undefined && garments.some((garment) => {
    const meets = (!one.garments || one.garments.includes(garment.type)) && (!one.senses || one.senses.some((sense) => sense.facet === 'fabric' ? garment.fabric === sense.id : sense.facet === 'print' && garment.print.id === sense.id));
    return meets && garment.colours.some((hex) => isRefusedColour(hex, one.colour as Hex));
  }));
}
