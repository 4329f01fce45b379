import { failure, showValue, success } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import type { AccessoryChoice, Design } from '../design.ts';
import { diffDesigns } from '../edit/diff.ts';
import type { Edited } from '../edit/change-part.ts';
import { ACCESSORY_IDS } from '../ids.ts';
import type { AccessoryId } from '../ids.ts';
import { validateDesign } from '../validate.ts';
import { canCarry, printAs } from '../wardrobe/prints.ts';
import { isAccessoryId } from './accessories.ts';
import { normaliseAccessory } from './normalise-accessory.ts';
import type { PartialAccessory } from './normalise-accessory.ts';
import { whyNotWorn } from './why-not-worn.ts';
import { withAccessories } from './with-accessories.ts';

/** The fields of an accessory that can be changed one at a time. */
export type AccessoryField = 'type' | 'fabric' | 'print' | 'colours';

function edited(design: Design, accessories: readonly AccessoryChoice[], where: string): Outcome<Edited> {
  const next = withAccessories(design, accessories);
  const valid = validateDesign(next);
  if (!valid.ok) return failure(...valid.problems);
  const changes = diffDesigns(design, next);
  return changes.length > 0 ? success({ design: next, changes }) : failure({ code: 'nothing-to-change', where, message: 'The design has this already.' });
}

const missing = (design: Design, index: number): Outcome<Edited> => {
  const count = design.accessories?.length ?? 0;
  return failure({ code: 'not-found', where: `accessories[${index}]`, message: 'The design has no such accessory.', came: String(index), ...(count > 0 ? { expected: `0 to ${count - 1}` } : {}) });
};

/** The design with one more accessory, the last of the list; nothing else changes. Refused where it cannot be worn with the rest. */
export function addAccessory(design: Design, given: PartialAccessory): Outcome<Edited> {
  const at = design.accessories?.length ?? 0;
  if (!isAccessoryId(given.type)) return failure({ code: 'id-unknown', where: `accessories[${at}].type`, message: 'No accessory has this id.', came: showValue(given.type), expected: ACCESSORY_IDS.join(', ') });
  return edited(design, [...(design.accessories ?? []), normaliseAccessory(given)], `accessories[${at}]`);
}

/** The design without one of its accessories; nothing else changes. */
export function removeAccessory(design: Design, index: number): Outcome<Edited> {
  if (design.accessories?.[index] === undefined) return missing(design, index);
  return edited(design, design.accessories.filter((_, i) => i !== index), `accessories[${index}]`);
}

/**
 * The design with one choice of one accessory changed and everything else equal. Another type keeps the colours, and cloth and print where it
 * can; another cloth drops a print that it cannot carry, and that change is listed too. `value` is an id, for `print` an id or the whole
 * choice, for `colours` the list.
 */
export function changeAccessory(design: Design, index: number, { field, value }: { readonly field: AccessoryField; readonly value: unknown }): Outcome<Edited> {
  const choice = design.accessories?.[index];
  if (choice === undefined) return missing(design, index);
  const next = changed(choice, field, value);
  return edited(design, (design.accessories ?? []).map((one, i) => (i === index ? next : one)), `accessories[${index}].${field}`);
}

function changed(choice: AccessoryChoice, field: AccessoryField, value: unknown): AccessoryChoice {
  if (field === 'type') return isAccessoryId(value) ? normaliseAccessory({ ...choice, type: value }) : { ...choice, type: value as AccessoryId };
  if (field === 'print' && typeof value === 'string') return { ...choice, print: printAs(choice.print, value as AccessoryChoice['print']['id']) };
  if (field === 'fabric') {
    const fabric = value as AccessoryChoice['fabric'];
    return { ...choice, fabric, print: canCarry(fabric, choice.print.id) ? choice.print : printAs(choice.print, 'solid') };
  }
  return { ...choice, [field]: value };
}

/** The accessories that could be worn with the look as it is, in the order of the vocabulary: what a picker offers. */
export const accessoriesOnOffer = (design: Design): readonly AccessoryId[] =>
  ACCESSORY_IDS.filter((id) => whyNotWorn(design, id, (design.accessories ?? []).map((one) => one.type)) === undefined);
