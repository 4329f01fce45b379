import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { RequestRefused } from '@toile/contract';
import type { ChipCorrections, Market, Reading } from '@toile/contract';
import { api } from '../api.ts';

const TYPING_PAUSE_MS = 180;

/** What the studio understands of the brief while it is being written. */
export function useReading(brief: string, market: Market | undefined, corrections: ChipCorrections): { readonly reading: Reading | undefined; readonly problem: string | undefined } {
  const [settled] = useDebouncedValue(brief, TYPING_PAUSE_MS);
  const query = useQuery({
    queryKey: ['reading', settled, market, corrections],
    queryFn: ({ signal }) => api.readBrief(settled, { ...(market ? { market } : {}), corrections, signal }),
    enabled: settled.trim() !== '', staleTime: Infinity, retry: false, placeholderData: (before) => before,
  });
  const refusal = query.error instanceof RequestRefused && query.error.status !== 0 && settled === brief && brief.trim() !== '' ? query.error.problems[0] : undefined;
  const problem = refusal ? [refusal.message, refusal.hint].filter(Boolean).join(' ') : undefined;
  return { reading: query.isError ? undefined : query.data, problem };
}
