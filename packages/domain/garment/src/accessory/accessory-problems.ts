import type { Problem } from '@toile/kernel';
import { isPrintId } from '@toile/textile';
import type { Design } from '../design.ts';
import { labelOf } from '../vocabulary/vocabulary.ts';
import { PRINT_REASON } from '../rules/shape-rules.ts';
import { canCarry, printsFor } from '../wardrobe/prints.ts';
import { accessoryOf } from './accessories.ts';
import { whyNotWorn } from './why-not-worn.ts';

/** What is wrong with the accessories of a well-formed design: their cloth, their print, and what cannot be worn together. */
export function accessoryProblems(design: Design): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [index, choice] of (design.accessories ?? []).entries()) {
    const path = `accessories[${index}]`;
    const { fabrics } = accessoryOf(choice.type);
    if (!fabrics.includes(choice.fabric)) {
      problems.push({ code: 'combination-forbidden', where: `${path}.fabric`, message: `The ${labelOf('accessory', choice.type)} is not made in ${labelOf('fabric', choice.fabric)}.`, came: choice.fabric, expected: fabrics.join(', '), hint: 'choose one of these' });
    }
    if (!canCarry(choice.fabric, choice.print.id)) {
      problems.push({ code: 'combination-forbidden', where: `${path}.print.id`, message: PRINT_REASON, came: choice.print.id, expected: printsFor(choice.fabric).join(', '), hint: '"solid" goes with every cloth' });
    } else if (choice.print.id !== 'own' && !isPrintId(choice.print.id)) {
      problems.push({ code: 'not-drawable-yet', where: `${path}.print.id`, message: 'This print is in the vocabulary, but cannot be drawn yet.', came: choice.print.id, hint: 'choose a print that can be drawn' });
    }
    // The first that came has the room: the later one is told.
    const reason = whyNotWorn(design, choice.type, (design.accessories ?? []).slice(0, index).map((one) => one.type));
    if (reason !== undefined) problems.push({ code: 'combination-forbidden', where: `${path}.type`, message: reason, came: choice.type, hint: 'leave the accessory out, or change what it is worn with' });
  }
  return problems;
}
