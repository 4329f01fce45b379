import { useSyncExternalStore } from 'react';
import { RequestRefused } from '@toile/contract';

/*
 * Whether the studio answers. A request that finds nobody says so; from then on the studio is asked until it is there again.
 */

const ASK_MS = 1500;
const listeners = new Set<() => void>();
let isLost = false;
let onBack: () => void = () => undefined;

/** What to do when the studio is there again. */
export function whenBack(act: () => void): void {
  onBack = act;
}

function set(lost: boolean): void {
  if (isLost === lost) return;
  isLost = lost;
  for (const listener of listeners) listener();
}

/** Called when a request found no studio. */
export function connectionLost(): void {
  if (isLost) return;
  set(true);
  const ask = () => setTimeout(() => {
    fetch('/api/health').then((answer) => {
      if (!answer.ok) throw new Error('not yet');
      set(false);
      onBack();
    }).catch(ask);
  }, ASK_MS);
  ask();
}

/** True while the studio does not answer. */
export const useIsLost = (): boolean => useSyncExternalStore((listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
}, () => isLost);

/** True for an answer that says there is no such thing. */
export const isNotFound = (cause: unknown): boolean => cause instanceof RequestRefused && (cause.status === 404 || cause.status === 400);
