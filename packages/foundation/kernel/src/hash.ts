/** 32-bit FNV-1a of a string: the stable name of a feature, the same on every machine. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return mixBits(hash);
}

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3), so that near inputs give far outputs. */
export function mixBits(value: number): number {
  let h = value >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One 32-bit hash of several parts, in order. Strings and whole numbers only. */
export function hashOf(...parts: readonly (string | number)[]): number {
  let hash = 0x9e3779b9;
  for (const part of parts) {
    const next = typeof part === 'number' ? mixBits(part | 0) : hashText(part);
    hash = mixBits((Math.imul(hash, 31) + next) | 0);
  }
  return hash;
}

/** A number in [0, 1) that depends on the parts alone: the draw of one feature, independent of every other. */
export function chanceOf(...parts: readonly (string | number)[]): number {
  return hashOf(...parts) / 4294967296;
}

/** A short, stable, URL-safe id (12 characters of base 36) of a text. */
export function stableId(text: string): string {
  const high = hashText(text).toString(36).padStart(7, '0');
  const low = hashText(`${text}\u0000${text.length}`).toString(36).padStart(7, '0');
  return `${high}${low}`.slice(0, 12);
}
