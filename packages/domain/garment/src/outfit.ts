import type { Problem } from '@toile/kernel';
import type { ClosureId } from './ids.ts';
import type { Design } from './design.ts';
import { garmentOf } from './registry.ts';

/** Closures that part a front from neck to hem, so that it can be worn open. */
export const FRONT_OPENINGS: readonly ClosureId[] = ['button-front', 'double-breasted', 'zip-front', 'wrap', 'frog', 'toggle', 'lace-up', 'slanted'];

/** What is wrong in how the garments are worn together. Taste is no problem; what cannot be put on is. */
export function outfitProblems(design: Design): readonly Problem[] {
  const problems: Problem[] = [];
  const onePieces: number[] = [];
  const bottoms: number[] = [];
  design.garments.forEach((choice, index) => {
    const entry = garmentOf(choice.type);
    if (entry.slot === 'dress') onePieces.push(index);
    if (entry.slot === 'bottom') bottoms.push(index);
    if (choice.isTucked && entry.slot !== 'top') {
      problems.push({ code: 'combination-forbidden', where: `garments[${index}].isTucked`, message: 'Only a top can be tucked in.', came: choice.type, hint: 'leave isTucked out' });
    }
    if (choice.isOpen && (choice.closure === undefined || !FRONT_OPENINGS.includes(choice.closure))) {
      problems.push({ code: 'combination-forbidden', where: `garments[${index}].isOpen`, message: 'It does not open in front, so it cannot be worn open.', came: choice.closure ?? 'no closure', expected: FRONT_OPENINGS.join(', '), hint: 'leave isOpen out, or change the closure' });
    }
  });
  const bottomKinds = bottoms.map((index) => garmentOf((design.garments[index] as Design['garments'][number]).type).kind);
  if (bottoms.length > 1 && new Set(bottomKinds).size !== bottoms.length) {
    problems.push({ code: 'combination-forbidden', where: `garments[${bottoms[1] ?? 0}].type`, message: 'Two bottoms of one kind cannot be worn at once (a skirt over trousers can).', came: bottoms.map((index) => design.garments[index]?.type).join(' with '), hint: 'leave one out' });
  }
  const jumpsuit = onePieces.find((index) => design.garments[index]?.type === 'jumpsuit');
  if (jumpsuit !== undefined && (bottoms.length > 0 || onePieces.length > 1)) {
    problems.push({ code: 'combination-forbidden', where: `garments[${jumpsuit}].type`, message: 'A jumpsuit leaves no room for a skirt, trousers or a second dress.', came: design.garments.map((one) => one.type).join(', '), hint: 'leave one out' });
  }
  if (onePieces.length > 2) {
    problems.push({ code: 'combination-forbidden', where: `garments[${onePieces[2] ?? 0}].type`, message: 'More than two dresses cannot be worn at once.', came: `${onePieces.length} dresses`, hint: 'leave one out' });
  }
  return problems;
}
