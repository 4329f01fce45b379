import type { Chip, ChipCorrections, ChipKind } from '@toile/contract';

type Mode = Chip['mode'];
type Added = NonNullable<ChipCorrections['also']>[number];

const MODES: readonly Mode[] = ['must', 'prefer', 'avoid'];
// What a chip of these kinds says is a measure, not a thing: it can be taken out, but it cannot be turned round.
const FIXED: readonly ChipKind[] = ['degree', 'count', 'other'];

/** What a chip is about, whatever is wished of it. */
export const subjectOf = ({ kind, value }: Pick<Chip, 'kind' | 'value'>): string => `${kind}:${value}`;

/** True for a chip that can be turned from must to rather to not. */
export const canTurn = (chip: Chip): boolean => !FIXED.includes(chip.kind);

/** The mode a press turns this chip to. */
export const nextMode = (mode: Mode): Mode => MODES[(MODES.indexOf(mode) + 1) % MODES.length] ?? 'must';

/** The corrections with this chip turned to its next mode. */
export function turnChip(corrections: ChipCorrections, chip: Chip): ChipCorrections {
  const left = removeChip(corrections, chip);
  const turned: Added = { kind: chip.kind, value: chip.value, mode: nextMode(chip.mode), ...(chip.hex ? { hex: chip.hex } : {}) };
  return { ...left, also: [...(left.also ?? []), turned] };
}

/** The corrections with this chip taken out: struck if the brief said it, dropped if the designer added it. */
export function removeChip(corrections: ChipCorrections, chip: Chip): ChipCorrections {
  const also = (corrections.also ?? []).filter((added) => subjectOf(added) !== subjectOf(chip));
  if (chip.words === '' && also.length < (corrections.also?.length ?? 0)) return { ...corrections, also };
  return { also, without: [...(corrections.without ?? []), chip.key] };
}
