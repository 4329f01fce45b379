import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ElementRecord } from '../boards/boards-client.ts';
import { handOver } from '../boards/handover.ts';
import type { BoardId } from '../boards/panel.ts';

/** The board where a kind of element is at home. */
export const HOME: Readonly<Record<ElementRecord['kind'], BoardId>> = { picture: 'mood', print: 'print', sketch: 'sketch', palette: 'colour' };

/** Gives what lays an element on a board of a collection and goes there. */
export function useElementOn(): (record: ElementRecord, collectionId: string, board: BoardId) => void {
  const navigate = useNavigate();
  return useCallback((record, collectionId, board) => {
    handOver(board, record.id);
    void navigate({ to: '/collections/$collectionId/elements', params: { collectionId }, search: { board } });
  }, [navigate]);
}
