import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ElementId, Hex } from '@toile/kernel';
import { listElements } from '../boards/boards-client.ts';
import type { ElementKind, ElementRecord } from '../boards/boards-client.ts';

/** What is looked for in the library. */
export interface Search { readonly text: string; readonly kind: ElementKind | 'all'; readonly colour: Hex | undefined; readonly like: ElementId | undefined }

/** Nothing in particular: everything, the newest first. */
export const ANYTHING: Search = { text: '', kind: 'all', colour: undefined, like: undefined };
const PAGE = 60;

/** Pages of what is looked for. */
export function useLibrary({ text, kind, colour, like }: Search) {
  const query = useInfiniteQuery({
    queryKey: ['elements', 'library', { text, kind, colour, like }], initialPageParam: undefined as ElementId | undefined, placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => listElements({ limit: PAGE, ...(text.trim() ? { text: text.trim() } : {}), ...(kind === 'all' ? {} : { kind }), ...(colour ? { colour } : {}), ...(like ? { like } : {}), ...(pageParam ? { after: pageParam } : {}) }),
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const elements: readonly ElementRecord[] = query.data?.pages.flatMap((page) => page.elements) ?? [];
  return { elements, isPending: query.isPending, isError: query.isError, hasMore: query.hasNextPage, isFetching: query.isFetching, more: () => void query.fetchNextPage(), refetch: () => void query.refetch() };
}
