import type { Hex } from '@toile/kernel';
import type { GarmentChoice } from './design.ts';
import { allowedParts, garmentOf } from './registry.ts';
import type { PartFacet } from './registry.ts';
import { breachesOf } from './rules/rule.ts';
import { hasSleeveLength, rulesFor } from './rules/rules.ts';
import { canCarry } from './wardrobe/prints.ts';

/** A garment of which only the type need be known. */
export type PartialGarment = Pick<GarmentChoice, 'type'> & Partial<GarmentChoice>;

/** What a garment is coloured where nothing is said: undyed cloth and ink. */
const PLAIN_COLOURS: readonly Hex[] = ['#e9e4da', '#2b2b2e'];

/** The facets filled by search, in the order in which the trade decides them. */
const SEARCHED = ['neckline', 'collar', 'closure', 'sleeve', 'sleeveLength', 'silhouette', 'length', 'hem', 'fabric'] as const satisfies readonly PartFacet[];

const faultsOf = (choice: GarmentChoice): number =>
  rulesFor(choice.type).reduce((sum, rule) => sum + breachesOf(choice, rule).length, 0) + (canCarry(choice.fabric, choice.print.id) ? 0 : 1);

/**
 * The whole garment from what is known of it: what is given stays as it is; each gap takes the usual part, or where that is at odds
 * with what is given, the first that is not. Deterministic. What is given may still be at odds with itself: `partProblems` tells.
 */
export function normaliseGarment(given: PartialGarment): GarmentChoice {
  const entry = garmentOf(given.type);
  const gaps: PartFacet[] = SEARCHED.filter((facet) => given[facet] === undefined && allowedParts(given.type, facet).length > 0);
  const first: Record<string, unknown> = {};
  for (const facet of gaps) first[facet] = allowedParts(given.type, facet)[0];
  // A sleeve length that is asked for asks for a sleeve.
  if (given.sleeveLength !== undefined && given.sleeve === undefined) first['sleeve'] = entry.sleeves.find(hasSleeveLength) ?? first['sleeve'];
  let choice = withoutSpareSleeveLength({
    slot: entry.slot, details: given.details ?? [], print: { id: 'solid', scale: 1, rotation: 0 }, colours: PLAIN_COLOURS,
    ...first, ...withoutUndefined(given),
  } as unknown as GarmentChoice);
  choice = mendGaps(choice, gaps, given);
  const { isTucked, isOpen } = entry;
  // What is worn so by its nature is so unless told otherwise.
  if (isTucked && given.isTucked === undefined) choice = { ...choice, isTucked };
  if (isOpen && given.isOpen === undefined) choice = { ...choice, isOpen };
  if (given.details === undefined) choice = { ...choice, details: usualDetails(choice) };
  return inOrder(choice);
}

function mendGaps(start: GarmentChoice, gaps: readonly PartFacet[], given: PartialGarment): GarmentChoice {
  let choice = start;
  let faults = faultsOf(choice);
  for (let round = 0; round < 3 && faults > 0; round++) {
    for (const facet of gaps) {
      for (const id of allowedParts(choice.type, facet)) {
        const tried = withoutSpareSleeveLength({ ...choice, [facet]: id });
        const left = faultsOf(tried);
        if (left >= faults || (given.sleeveLength !== undefined && tried.sleeveLength === undefined)) continue;
        choice = tried;
        faults = left;
      }
    }
  }
  return choice;
}

/** The details this garment usually has, without those that its other parts forbid. */
function usualDetails(choice: GarmentChoice): GarmentChoice['details'] {
  const kept: GarmentChoice['details'][number][] = [];
  for (const id of garmentOf(choice.type).usualDetails) {
    if (faultsOf({ ...choice, details: [...kept, id] }) <= faultsOf({ ...choice, details: kept })) kept.push(id);
  }
  return kept;
}

/** Drops the sleeve length of an armhole that has none, and gives one to a sleeve that lacks it. */
export function withoutSpareSleeveLength(choice: GarmentChoice): GarmentChoice {
  if (hasSleeveLength(choice.sleeve)) {
    return choice.sleeveLength === undefined ? { ...choice, sleeveLength: lengthForSleeve(choice) } : choice;
  }
  if (choice.sleeveLength === undefined) return choice;
  const { sleeveLength: _, ...rest } = choice;
  return rest;
}

function lengthForSleeve(choice: GarmentChoice): NonNullable<GarmentChoice['sleeveLength']> {
  const lengths = garmentOf(choice.type).sleeveLengths;
  return lengths.find((id) => faultsOf({ ...choice, sleeveLength: id }) <= faultsOf(choice)) ?? lengths[0] ?? 'long';
}

const withoutUndefined = <T extends object>(value: T): Partial<T> => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<T>;

const ORDER: readonly (keyof GarmentChoice)[] = [
  'type', 'slot', 'silhouette', 'length', 'neckline', 'collar', 'sleeve', 'sleeveLength', 'closure', 'hem', 'details', 'fabric', 'print', 'colours',
  'parts', 'dims', 'isTucked', 'isOpen', 'drawn',
];

/** The same garment with its fields in the document's order, so that equal garments are equal text. */
export const inOrder = (choice: GarmentChoice): GarmentChoice =>
  Object.fromEntries(ORDER.filter((name) => choice[name] !== undefined).map((name) => [name, choice[name]])) as unknown as GarmentChoice;
