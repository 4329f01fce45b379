import { useParams } from '@tanstack/react-router';
import type { Hex } from '@toile/kernel';
import { useBoards } from './use-boards.ts';

/** The colours of the colour board of the collection one is in: offered first wherever a colour is chosen. */
export function useBoardColours(): readonly Hex[] {
  const { collectionId = '' } = useParams({ strict: false });
  return useBoards(collectionId).boards.colours.map(({ hex }) => hex);
}
