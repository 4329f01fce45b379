const LONGEST = 200;

/** The name of a file as a title: without its path, control characters, and marks that turn the direction of writing. */
export function titleOf(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  return [...last.replace(/[\p{Cc}\p{Cs}\p{Co}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu, ' ').replace(/\s+/g, ' ').trim().replace(/^\.+/, '')].slice(0, LONGEST).join('').trim();
}
