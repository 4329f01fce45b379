import { colornames } from 'color-name-list';
import type { Hex } from '@toile/kernel';
import { stemWord } from '../text/stem.ts';

export interface NamedColour { readonly name: string; readonly hex: Hex }

const PLAIN = /^[a-z ]+$/;

/** The name as words are compared; nearly all names are plain and need no Unicode work. */
function keyOf(name: string): string {
  const lower = name.toLowerCase();
  const words = PLAIN.test(lower) ? lower.split(' ') : (lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/’/g, "'").match(/[a-z]+(?:'[a-z]+)?|\d+/g) ?? []);
  return words.map(stemWord).join(' ');
}

let byName: Map<string, NamedColour> | undefined;
let byWord: Map<string, NamedColour[]> | undefined;

/** Builds both look-ups on first use (about 40 ms). */
function build(): void {
  byName = new Map();
  byWord = new Map();
  for (const { name, hex } of colornames) {
    const colour: NamedColour = { name, hex: hex as Hex };
    const key = keyOf(name);
    if (!byName.has(key)) byName.set(key, colour);
    for (const word of key.split(' ')) {
      if (word.length < 3) continue;
      const list = byWord.get(word);
      if (list) list.push(colour);
      else byWord.set(word, [colour]);
    }
  }
}

/** The colour of the list with exactly this name (stemmed words parted by spaces), if any. */
export function colourNamed(key: string): NamedColour | undefined {
  if (!byName) build();
  return byName?.get(key);
}

/** Every colour of the list whose name holds this (stemmed) word. */
export function coloursWith(word: string): readonly NamedColour[] {
  if (!byWord) build();
  return byWord?.get(word) ?? [];
}
