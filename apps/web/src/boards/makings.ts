import { useSyncExternalStore } from 'react';
import { RequestRefused } from '@toile/contract';
import type { ElementId, Problem } from '@toile/kernel';

/** How far something is that is made of an element, or why it was not made. */
export interface Making { readonly part: number; readonly step?: string | undefined; readonly problems?: readonly Problem[]; readonly stop: () => void }

/** What a making is given: when to stop, and where to say how far it is. */
export interface MakingHand { readonly signal: AbortSignal; readonly onProgress: (part: number, step?: string) => void }

/** What is being made of elements by one board, seen by all that show it. */
export function createMakings() {
  const makings = new Map<ElementId, Making>();
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const set = (id: ElementId, making: Making | undefined): void => {
    if (making) makings.set(id, making);
    else makings.delete(id);
    for (const listener of listeners) listener();
  };
  return {
    of: (id: ElementId): Making | undefined => makings.get(id),
    set,
    /** Makes something of an element; what was being made of it is given up. `make` does the work, `keep` takes what came of it; a stop silences both. */
    start: <T extends { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] }>(
      id: ElementId, make: (hand: MakingHand) => Promise<T>, keep: (made: Extract<T, { readonly ok: true }>) => void,
    ): void => {
      makings.get(id)?.stop();
      const stopping = new AbortController(), { signal } = stopping;
      const stop = (): void => {
        stopping.abort();
        set(id, undefined);
      };
      const tell = (making: Omit<Making, 'stop'>): void => { if (!signal.aborted) set(id, { ...making, stop }); };
      tell({ part: 0 });
      void (async () => {
        try {
          const made = await make({ signal, onProgress: (part, step) => tell({ part, step }) });
          if (signal.aborted) return;
          if (!made.ok) return tell({ part: 1, problems: made.problems });
          set(id, undefined);
          keep(made as Extract<T, { readonly ok: true }>);
        } catch (cause) {
          tell({ part: 1, problems: problemsOf(cause) });
        }
      })();
    },
    /** The making of an element, while there is one. */
    useOf: (id: ElementId | undefined): Making | undefined => useSyncExternalStore(subscribe, () => (id ? makings.get(id) : undefined)),
  };
}

/** What went wrong, as problems. */
const problemsOf = (cause: unknown): readonly Problem[] => (cause instanceof RequestRefused ? cause.problems : [{ code: 'file-unreadable', where: 'picture', message: cause instanceof Error ? cause.message : String(cause) }]);
