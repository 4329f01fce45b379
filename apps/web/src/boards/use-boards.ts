import { useHotkeys } from '@mantine/hooks';
import { useSyncExternalStore } from 'react';
import { notifyProblem } from '../shell/notices.tsx';
import { whenHidden } from '../shell/when-hidden.ts';
import { createDesk } from './boards-desk.ts';
import type { BoardsDesk, DeskView } from './boards-desk.ts';

const desks = new Map<string, BoardsDesk>();

/** The desk of a collection; one for all pages of this window. */
export function deskOf(collectionId: string): BoardsDesk {
  const known = desks.get(collectionId);
  if (known) return known;
  const desk = createDesk(collectionId, notifyProblem);
  desks.set(collectionId, desk);
  // What was changed a moment ago is kept before the page is gone.
  whenHidden(() => void desk.flush());
  return desk;
}

/** The boards of a collection as they are now, and the desk to change them on. */
export function useBoards(collectionId: string): { readonly desk: BoardsDesk } & DeskView {
  const desk = deskOf(collectionId);
  const view = useSyncExternalStore(desk.subscribe, desk.view);
  return { desk, ...view };
}

/** Ctrl Z and its kin for the boards. */
export function useBoardsUndo(desk: BoardsDesk): void {
  useHotkeys([['mod+z', desk.undo], ['mod+shift+z', desk.redo], ['mod+y', desk.redo]]);
}
