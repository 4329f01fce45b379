import type { PlacedPicture } from '@toile/drawing';

/** A dozen designs' worth: each weighs half a megabyte. */
const LIMIT = 16;
const remembered = new Map<string, readonly PlacedPicture[]>();

/** The pictures with this id, painted once and kept for the next asking; the oldest is let go. Pure: the id says all. */
export function rememberPictures(id: string, paint: () => readonly PlacedPicture[]): readonly PlacedPicture[] {
  const known = remembered.get(id);
  if (known) {
    // Asked for again: it is the newest now.
    remembered.delete(id);
    remembered.set(id, known);
    return known;
  }
  const pictures = paint();
  if (remembered.size >= LIMIT) {
    const oldest = remembered.keys().next().value;
    if (oldest !== undefined) remembered.delete(oldest);
  }
  remembered.set(id, pictures);
  return pictures;
}
