import { useSyncExternalStore } from 'react';
import { RequestRefused } from '@toile/contract';
import type { ElementId, Problem } from '@toile/kernel';

/** How far something is that is made of an element, or why it was not made. */
export interface Making { readonly part: number; readonly step?: string | undefined; readonly problems?: readonly Problem[]; readonly stop: () => void }

/** What is being made of elements by one board, seen by all that show it. */
export function createMakings() {
  const makings = new Map<ElementId, Making>();
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    of: (id: ElementId): Making | undefined => makings.get(id),
    set: (id: ElementId, making: Making | undefined): void => {
      if (making) makings.set(id, making);
      else makings.delete(id);
      for (const listener of listeners) listener();
    },
    /** The making of an element, while there is one. */
    useOf: (id: ElementId | undefined): Making | undefined => useSyncExternalStore(subscribe, () => (id ? makings.get(id) : undefined)),
  };
}

/** What went wrong, as problems. */
export const problemsOf = (cause: unknown): readonly Problem[] => (cause instanceof RequestRefused ? cause.problems : [{ code: 'file-unreadable', where: 'picture', message: cause instanceof Error ? cause.message : String(cause) }]);
