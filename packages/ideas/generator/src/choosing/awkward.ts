import { garmentOf, PART_FACETS } from '@toile/garment';
import type { GarmentChoice, PartFacet } from '@toile/garment';
import { commonness } from '../dressing/commonness.ts';
import { REACH_OF, SLEEVE_VOLUME } from '../dressing/numbers.ts';
import { veilFault } from '../dressing/sheer.ts';
import type { Plan } from '../plan.ts';

const SLEEVE_REACH: Readonly<Record<string, number>> = { short: 0.25, elbow: 0.5, 'three-quarter': 0.75, long: 1, 'extra-long': 1.1 };
const RARE = 0.22;
const FACET_KEY: Readonly<Partial<Record<PartFacet, string>>> = { sleeveLength: 'sleeve-length', details: 'detail' };

/** How far down the arm a garment reaches, 0 bare … 1 the wrist. */
const armReach = (garment: GarmentChoice): number => (garment.sleeve === undefined || garment.sleeve === 'sleeveless' ? 0 : garment.sleeve === 'cap' ? 0.1 : (SLEEVE_REACH[garment.sleeveLength ?? 'long'] ?? 1));

/** The values of a garment that are seldom seen and that nothing on this board asks for. */
function raritiesOf(plan: Plan, garment: GarmentChoice): number {
  const { kind } = garmentOf(garment.type);
  let count = 0;
  for (const facet of PART_FACETS) {
    if (facet === 'fabric' || facet === 'print') continue;
    const held = garment[facet];
    for (const id of Array.isArray(held) ? (held as readonly string[]) : held === undefined ? [] : [held as string]) {
      const key = `${FACET_KEY[facet] ?? facet}:${id}`;
      if (commonness(kind, facet, id) < RARE && (plan.affinity.get(key) ?? 0) <= 0.2 && !plan.hard.some((wish) => wish.senses.some((sense) => `${sense.facet}:${sense.id}` === key))) count += 1;
    }
  }
  return count;
}

/**
 * What a stylist would take off again, 0 nothing … 1 and more: too many oddities in one outfit, sleeves that peep out of shorter ones, full
 * sleeves crushed under a coat, a hood under a collar, a long shirt over a skirt, a figure under a veil.
 */
export function awkwardnessOf(plan: Plan, garments: readonly GarmentChoice[]): number {
  const rarities = garments.reduce((sum, garment) => sum + raritiesOf(plan, garment), 0);
  let fault = Math.max(0, rarities - 0.5) * 0.2;
  garments.forEach((over, at) => {
    if (over.slot === 'bottom') return;
    fault += veilFault(over, garments.slice(0, at));
    for (const under of garments.slice(0, at)) {
      if (under.slot === 'bottom') continue;
      if (armReach(over) > 0.05 && armReach(under) > armReach(over) + 0.1) fault += 0.3;
      if (under.sleeve !== undefined && SLEEVE_VOLUME[under.sleeve] > 0.55 && armReach(under) > 0.2) fault += 0.35;
      if (under.collar === 'hood' && over.collar !== undefined && over.collar !== 'none') fault += 0.35;
      if ((under.collar === 'ruffle' || under.collar === 'bow' || under.collar === 'sailor') && over.isOpen !== true) fault += 0.15;
      if (over.slot === 'outerwear' && under.slot === 'top' && REACH_OF[under.length] > REACH_OF[over.length] + 0.12 && under.isTucked !== true) fault += 0.25;
    }
  });
  const top = garments.find((garment) => garment.slot === 'top');
  const bottom = garments.find((garment) => garment.slot === 'bottom');
  if (top && bottom) {
    if (REACH_OF[top.length] >= 0.3 && top.isTucked !== true) fault += 0.22;
    if (REACH_OF[top.length] > REACH_OF[bottom.length] - 0.05 && top.isTucked !== true) fault += 0.4;
    if (REACH_OF[bottom.length] < 0.35 && garments.some((garment) => garment.slot === 'outerwear' && REACH_OF[garment.length] > 0.6 && garment.isOpen !== true)) fault += 0.15;
  }
  return fault;
}
