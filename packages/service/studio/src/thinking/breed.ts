import { cross, moreLikeThis } from '@toile/generator';
import { failure } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import type { Design } from '@toile/garment';
import type { BreedOrder } from '../ports/engine.ts';

/** Designs near one parent, or between two; refused where nothing could be made of them. */
export function breedDesigns({ parents, seed, count }: BreedOrder): Outcome<readonly Design[]> {
  const [one, other] = parents;
  if (!one) return failure({ code: 'field-missing', where: 'designIds', message: 'There is no design to start from.', expected: 'one design, or two to cross' });
  const bred = other ? cross(one, other, { seed, count }) : moreLikeThis(one, seed, count);
  if (!bred.ok || bred.value.length > 0) return bred;
  return failure({
    code: 'combination-forbidden', where: 'designIds', message: other ? 'Nothing of one of these can be worn with the other.' : 'Nothing of this design can be varied.', hint: 'Choose other designs.',
  });
}
