/*
 * A page that is left may not be heard of again: a tab that is closed, a phone that is put away. Whoever keeps something a moment later
 * than it is shown keeps it here at once. A request that leaves with the page outlives it only where the browser is told so.
 */
const keepers = new Set<() => void>();
let leaving = false;

/** Requests that outlive their page may carry so many bytes in all (Fetch standard, 64 KiB). */
const MOST_BYTES = 60_000;

const keepAll = (): void => { for (const keep of keepers) keep(); };

if (typeof window !== 'undefined') {
  window.addEventListener('pagehide', () => { leaving = true; keepAll(); });
  window.addEventListener('pageshow', () => { leaving = false; });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keepAll(); });
}

/** Calls this whenever the page is hidden or left. */
export const whenHidden = (keep: () => void): void => { keepers.add(keep); };

/** True once the page is being left. */
export const isLeaving = (): boolean => leaving;

/** A request as it is to be sent now: one that leaves with the page outlives it, if it is small enough. */
export const outliving = (request: RequestInit): RequestInit => (leaving && (typeof request.body !== 'string' || request.body.length < MOST_BYTES) ? { ...request, keepalive: true } : request);
