import { failure, showValue, success } from '@toile/kernel';
import type { Outcome, Problem } from '@toile/kernel';
import { withoutUnwearable } from '../accessory/with-accessories.ts';
import type { Design, GarmentChoice } from '../design.ts';
import type { DimName } from '../dims.ts';
import { inOrder, normaliseGarment, withoutSpareSleeveLength } from '../normalise.ts';
import { allowedParts, garmentOf, isAllowed, isGarmentId } from '../registry.ts';
import type { PartFacet } from '../registry.ts';
import { facetName, isSound, whyNot } from '../rules/rules.ts';
import { canCarry, printAs, printsFor } from '../wardrobe/prints.ts';
import { validateDesign } from '../validate.ts';
import { diffDesigns } from './diff.ts';
import type { Change } from './diff.ts';

/** The fields of a garment that can be changed one at a time. */
export type EditField = PartFacet | 'type' | 'colours' | 'parts' | 'dims' | 'isTucked' | 'isOpen' | 'drawn';

/** A design after a change, and all that changed. */
export interface Edited {
  readonly design: Design;
  readonly changes: readonly Change[];
}

/**
 * The facets that may have to go along, in the order tried: a lapel opens the neckline to a V, a bare shoulder drops the sleeve
 * length, a cloth that cannot carry the print goes plain. Nothing else is ever changed on its own.
 */
const COMPANIONS: { readonly [F in PartFacet]?: readonly PartFacet[] } = {
  neckline: ['collar', 'closure'], collar: ['neckline', 'closure'], sleeve: ['sleeveLength'], closure: ['neckline', 'collar'], fabric: ['print'],
};

/**
 * The design with one part of one garment changed and everything else equal. Where the new value makes another choice impossible, the
 * one needed change that goes along is made and listed in `changes`; where more would have to change, the edit is refused with the reasons.
 * An accessory that can no longer be worn goes too: a tie with its collar.
 * `value` is an id, for `details` the whole list, for `print` an id or `{ id, scale, rotation }`, for the rest the field's own shape;
 * `undefined` removes an optional field.
 */
export function changePart(design: Design, index: number, { field, value }: { readonly field: EditField; readonly value: unknown }): Outcome<Edited> {
  const choice = design.garments[index];
  if (!choice) {
    return failure({ code: 'not-found', where: `garments[${index}]`, message: 'The design has no such garment.', came: String(index), expected: `0 to ${design.garments.length - 1}` });
  }
  const next = field === 'type' ? retyped(choice, value) : withField(choice, field, value);
  const refused = field === 'type' || field === 'details' || value === undefined ? undefined : forbidden(choice, field, { value, index });
  if (refused) return failure(refused);
  const sound = field === 'type' ? next : accompanied(next, field);
  const regarmented: Design = { ...design, garments: design.garments.map((one, i) => (i === index ? inOrder(sound) : one)) };
  const design2 = isReadable(regarmented) ? withoutUnwearable(regarmented) : regarmented;
  const valid = validateDesign(design2);
  if (!valid.ok) return failure(...valid.problems);
  const changes = diffDesigns(design, design2);
  if (changes.length === 0) {
    return failure({ code: 'nothing-to-change', where: `garments[${index}].${field}`, message: 'The design has this already.', came: showValue(value) });
  }
  return success({ design: design2, changes });
}

function withField(choice: GarmentChoice, field: Exclude<EditField, 'type'>, value: unknown): GarmentChoice {
  if (field === 'print' && typeof value === 'string') return { ...choice, print: printAs(choice.print, value as GarmentChoice['print']['id']) };
  if (value === undefined) {
    const { [field]: _, ...rest } = choice as unknown as Record<string, unknown>;
    return rest as unknown as GarmentChoice;
  }
  return { ...choice, [field]: value };
}

/** The garment as another type: each part that the new type carries stays, the rest takes the usual one. */
function retyped(choice: GarmentChoice, value: unknown): GarmentChoice {
  if (!isGarmentId(value)) return { ...choice, type: value as GarmentChoice['type'] };
  const kept: Record<string, unknown> = {};
  for (const facet of ['silhouette', 'length', 'neckline', 'collar', 'sleeve', 'sleeveLength', 'closure', 'hem', 'fabric'] as const) {
    const held = choice[facet];
    if (held !== undefined && isAllowed(value, facet, held)) kept[facet] = held;
  }
  const fabric = (kept['fabric'] ?? allowedParts(value, 'fabric')[0]) as GarmentChoice['fabric'];
  const print = canCarry(fabric, choice.print.id) ? choice.print : printAs(choice.print, 'solid');
  const details = choice.details.filter((id) => isAllowed(value, 'details', id));
  const full = normaliseGarment({ ...kept, type: value, fabric, print, colours: choice.colours, ...(details.length > 0 ? { details } : {}) });
  // What was kept may be at odds with itself in the new type (a lapel kept without its V): then the type's own parts are taken.
  return isSound(full) ? full : normaliseGarment({ type: value, fabric, print: canCarry(fabric, print.id) ? print : printAs(print, 'solid'), colours: choice.colours });
}

function forbidden(choice: GarmentChoice, field: EditField, { value, index }: { readonly value: unknown; readonly index: number }): Problem | undefined {
  const isPart = field !== 'type' && field !== 'colours' && field !== 'parts' && field !== 'dims' && field !== 'isTucked' && field !== 'isOpen' && field !== 'drawn' && field !== 'print';
  if (!isPart || typeof value !== 'string') return undefined;
  const reason = whyNot(choice.type, field, value);
  if (reason === undefined) return undefined;
  const carried = allowedParts(choice.type, field);
  return { code: 'combination-forbidden', where: `garments[${index}].${field}`, message: reason, came: value, expected: carried.length > 0 ? carried.join(', ') : `no ${facetName(field)}` };
}

/** The garment with the one companion changed that makes it sound again; as it came where none is needed or none is enough. */
function accompanied(choice: GarmentChoice, field: Exclude<EditField, 'type'>): GarmentChoice {
  const tidy = field === 'sleeve' ? withoutSpareSleeveLength(choice) : choice;
  if (!isKnown(tidy) || isSound(tidy)) return tidy;
  for (const companion of COMPANIONS[field as PartFacet] ?? []) {
    for (const id of companion === 'print' ? (['solid'] as const) : allowedParts(tidy.type, companion)) {
      const tried = companion === 'print' ? { ...tidy, print: printAs(tidy.print, 'solid') } : { ...tidy, [companion]: id };
      if (isSound(tried)) return tried;
    }
  }
  return tidy;
}

/** True where the accessories may be asked of: every garment and its cloth are of the vocabulary. */
const isReadable = (design: Design): boolean => design.accessories !== undefined && design.garments.every((one) => isKnown(one) && (one.collar === undefined || isAllowed(one.type, 'collar', one.collar)));

/** True where every id is of the vocabulary, so that rules may be asked. Values that are not are told by `validateDesign`. */
const isKnown = (choice: GarmentChoice): boolean => isGarmentId(choice.type) && Array.isArray(choice.details) && typeof choice.print === 'object' && garmentOf(choice.type).fabrics.includes(choice.fabric);

/** The values of a facet that this garment could take now, alone or with one companion: what a picker offers. The present value is among them. */
export function partsOnOffer<F extends PartFacet>(design: Design, index: number, facet: F): readonly string[] {
  const choice = design.garments[index];
  if (!choice) return [];
  const candidates = facet === 'print' ? printsFor(choice.fabric) : allowedParts(choice.type, facet);
  if (facet === 'details') {
    return (candidates as readonly GarmentChoice['details'][number][]).filter((id) => choice.details.includes(id) || isSound({ ...choice, details: [...choice.details, id] }));
  }
  return (candidates as readonly string[]).filter((id) => isSound(accompanied(withField(choice, facet, id), facet)));
}

/** The design with one dimension of one garment set, mm; `undefined` lets it be resolved again. */
export function setDim(design: Design, index: number, { name, value }: { readonly name: DimName; readonly value: number | undefined }): Outcome<Edited> {
  const { [name]: _, ...rest } = design.garments[index]?.dims ?? {};
  const dims = value === undefined ? rest : { ...design.garments[index]?.dims, [name]: value };
  return changePart(design, index, { field: 'dims', value: Object.keys(dims).length > 0 ? dims : undefined });
}
