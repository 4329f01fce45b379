import { hexToOklab } from '@toile/colour';
import { chanceOf } from '@toile/kernel';
import type { Hex } from '@toile/kernel';
import { withAccessories } from '@toile/garment';
import type { Design } from '@toile/garment';
import { accessoryWishes, finishLook } from '../finishing/accessories.ts';
import type { Plan } from '../plan.ts';
import type { OwnPlan } from './own-plan.ts';

/** A look finished around the designer's colours: accessories and shoes take the nearest of theirs as often as the share says, and none is added to one garment alone. */
export function finishOwn(plan: Plan, own: OwnPlan, look: Design): Design {
  const isPlain = own.boards.mode === 'garment' && accessoryWishes(plan).length === 0;
  const ours = own.colours.filter((slot) => slot.role !== 'lining');
  const theirs = (hex: Hex, part: string): Hex => (ours.length > 0 && chanceOf(look.seed, 'own', part) < own.share ? nearestOf(hex, ours.map((slot) => slot.hex)) : hex);
  const accents = ours.filter((slot) => slot.role === 'accent').map((slot) => slot.hex);
  const accessories = isPlain ? [] : finishLook(plan, look).map((one, at) => ({
    ...one, colours: one.colours.map((hex, i) => (i === 0 && accents.length > 0 && chanceOf(look.seed, 'own accent', at) < own.share ? accents[at % accents.length] as Hex : theirs(hex, `a${at} ${i}`))),
  }));
  return withAccessories({ ...look, figure: { ...look.figure, shoeColour: theirs(look.figure.shoeColour, 'shoes') } }, accessories);
}

function nearestOf(hex: Hex, list: readonly Hex[]): Hex {
  const { l, a, b } = hexToOklab(hex);
  const away = list.map((one) => { const lab = hexToOklab(one); return Math.hypot(lab.l - l, lab.a - a, lab.b - b); });
  return list[away.indexOf(Math.min(...away))] as Hex;
}
