import { briefLanguage } from '../terms/language.ts';
import type { Meaning } from '../terms/meaning.ts';

/** Edits between two words: a letter more, less, other, or two swapped (Damerau 1964, adjacent swaps only); stops counting above `most`. */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [], last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] as number) + 1 : Infinity;
      row[j] = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1), swap);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

const SHORTEST = 5;
const CONTENT = new Set(['senses', 'garments']);
let words: readonly (readonly [word: string, meaning: Meaning])[] | undefined;

/** The one-word term that a mistyped word stands nearest to: same first letter, one edit (two in long words), and no rival as near. */
export function nearestTerm(word: string): { readonly word: string; readonly meaning: Meaning } | undefined {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return undefined;
  words ??= [...briefLanguage().next].flatMap(([key, node]) => {
    const meaning = node.meanings?.find((one) => CONTENT.has(one.kind));
    return meaning && /^[a-z]{4,}$/.test(key) ? [[key, meaning] as const] : [];
  });
  const most = word.length >= 8 ? 2 : 1;
  let best: (typeof words)[number] | undefined;
  let least = most + 1;
  let isTied = false;
  for (const entry of words) {
    if (entry[0][0] !== word[0]) continue;
    const edits = editsBetween(word, entry[0], most);
    if (edits < least) { least = edits; best = entry; isTied = false; } else if (edits === least) isTied = true;
  }
  return best && least <= most && !isTied ? { word: best[0], meaning: best[1] } : undefined;
}
