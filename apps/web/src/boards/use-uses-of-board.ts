import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Board, UsedElement } from '@toile/contract';
import { api } from '../api.ts';

/** For each design of a board, which of the designer's elements it shows; `undefined` for a board made without any. Asked for when the whole board is there. */
export function useUsesOfBoard(board: Board | undefined, isWhole: boolean): ReadonlyMap<string, readonly UsedElement[]> | undefined {
  const { data } = useQuery({ queryKey: ['uses', 'board', board?.id], queryFn: () => api.listUsesOfBoard(board?.id ?? ''), enabled: isWhole && board?.hasElements === true, staleTime: 5000, retry: false });
  return useMemo(() => data && new Map(data.map(({ designId, uses }) => [designId, uses])), [data]);
}
