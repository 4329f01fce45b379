import { failure, success } from '@toile/kernel';
import type { Outcome, Problem } from '@toile/kernel';
import { withoutUnwearable } from '../accessory/with-accessories.ts';
import type { Design, GarmentChoice } from '../design.ts';
import { garmentOf } from '../registry.ts';
import { validateDesign } from '../validate.ts';
import type { Edited } from './change-part.ts';
import { diffDesigns } from './diff.ts';

/** What is worn over the rest by its make: no top and no dress goes over it. */
const isOuter = (garment: GarmentChoice): boolean => garmentOf(garment.type).slot === 'outerwear';
const isBodice = (garment: GarmentChoice): boolean => garmentOf(garment.type).slot !== 'bottom';

/** The first pair, from the skin outwards, in which a top or dress would go over a coat or jacket. */
function overOuter(garments: readonly GarmentChoice[]): { readonly under: GarmentChoice; readonly over: GarmentChoice } | undefined {
  for (const [at, under] of garments.entries()) {
    const over = isOuter(under) ? garments.slice(at + 1).find((one) => isBodice(one) && !isOuter(one)) : undefined;
    if (over) return { under, over };
  }
  return undefined;
}

const moved = (garments: readonly GarmentChoice[], from: number, to: number): readonly GarmentChoice[] => {
  const rest = garments.filter((_, i) => i !== from);
  return [...rest.slice(0, to), garments[from] as GarmentChoice, ...rest.slice(to)];
};

/**
 * The design with one garment worn at another place, 0 next to the skin: a shirt over a sweater, a gilet over a coat. Places are the garments' ids, so that
 * `g0` is again the innermost. Tops and dresses stay under coats and jackets; a top that comes to lie over another is not tucked in any more.
 */
export function moveLayer(design: Design, from: number, to: number): Outcome<Edited> {
  const last = design.garments.length - 1;
  const isPlace = (at: number): boolean => Number.isInteger(at) && at >= 0 && at <= last;
  const wrong = [from, to].find((at) => !isPlace(at));
  if (wrong !== undefined) return failure({ code: 'not-found', where: `garments[${wrong}]`, message: 'The design has no such layer.', came: String(wrong), expected: `0 to ${last}` });
  if (from === to) return failure({ code: 'nothing-to-change', where: `garments[${from}]`, message: 'The garment is worn there already.', came: String(to) });
  const garments = moved(design.garments, from, to).map((garment, at, all) => (at === to && to > from && garment.isTucked && all.slice(0, at).some((one) => isBodice(one)) ? untucked(garment) : garment));
  const problem = orderProblem(garments, to);
  if (problem) return failure(problem);
  const next = withoutUnwearable({ ...design, garments });
  const valid = validateDesign(next);
  return valid.ok ? success({ design: next, changes: diffDesigns(design, next) }) : failure(...valid.problems);
}

function untucked(garment: GarmentChoice): GarmentChoice {
  const { isTucked: _, ...rest } = garment;
  return rest;
}

function orderProblem(garments: readonly GarmentChoice[], at: number): Problem | undefined {
  const pair = overOuter(garments);
  return pair && { code: 'combination-forbidden', where: `garments[${at}]`, message: 'A top or a dress is not worn over a coat or a jacket.', came: `${pair.over.type} over ${pair.under.type}`, expected: 'coats and jackets outermost' };
}

/** The places to which a garment may be moved, from the skin outwards, its own among them: what a list to drag offers. */
export const layersOnOffer = (design: Design, from: number): readonly number[] =>
  design.garments.flatMap((_, to) => (to === from || overOuter(moved(design.garments, from, to)) === undefined ? [to] : []));
