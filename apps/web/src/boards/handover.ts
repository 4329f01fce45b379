import { useEffect } from 'react';
import type { ElementId } from '@toile/kernel';
import type { BoardId } from './panel.ts';

/*
 * One board hands an element to another, which may not be on the screen yet: a motif of the mood board to the print board.
 */
const waiting = new Map<BoardId, ElementId[]>();
const listeners = new Map<BoardId, (id: ElementId) => void>();

/** Gives an element to a board; it is taken at once, or when the board is next looked at. */
export function handOver(board: BoardId, id: ElementId): void {
  const listener = listeners.get(board);
  if (listener) listener(id);
  else waiting.set(board, [...(waiting.get(board) ?? []), id]);
}

/** Hears of elements handed to a board. */
export function useHandover(board: BoardId, onElement: (id: ElementId) => void): void {
  useEffect(() => {
    listeners.set(board, onElement);
    const here = waiting.get(board) ?? [];
    waiting.delete(board);
    for (const id of here) onElement(id);
    return () => { if (listeners.get(board) === onElement) listeners.delete(board); };
  });
}
