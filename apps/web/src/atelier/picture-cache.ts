import type { Painted } from './painter-pool.ts';

// About ninety pictures of a board on an ordinary screen: enough to come back from a design to a board that stands there at once.
const LIMIT_BYTES = 20_000_000;

const kept = new Map<string, Painted>();
let bytes = 0;

/** A picture painted a moment ago, if it is still kept. */
export function recallPicture(key: string): Painted | undefined {
  const found = kept.get(key);
  if (!found) return undefined;
  // Asked for again: the last to go.
  kept.delete(key);
  kept.set(key, found);
  return found;
}

/** Keeps a picture; the one not asked for the longest makes room. */
export function keepPicture(key: string, picture: Painted): void {
  if (kept.has(key) || picture.rgba.byteLength > LIMIT_BYTES / 4) return;
  kept.set(key, picture);
  bytes += picture.rgba.byteLength;
  for (const [oldest, old] of kept) {
    if (bytes <= LIMIT_BYTES) return;
    kept.delete(oldest);
    bytes -= old.rgba.byteLength;
  }
}
