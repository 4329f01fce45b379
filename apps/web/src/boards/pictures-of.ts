import type { Boards } from '@toile/brief';
import type { ElementId } from '@toile/kernel';

/** Every picture on the boards, each once: the mood's, those colours were taken from, own prints and sketches. */
export function picturesOf(boards: Boards): readonly ElementId[] {
  const ids = [
    ...boards.mood.flatMap(({ element }) => (element ? [element] : [])),
    ...boards.colours.flatMap(({ from }) => (from ? [from] : [])),
    ...boards.prints.flatMap(({ print }) => (print.id === 'own' && print.own ? [print.own] : [])),
    ...boards.sketches.map(({ element }) => element),
  ];
  return [...new Set(ids)];
}
