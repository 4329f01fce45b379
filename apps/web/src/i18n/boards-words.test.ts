import { describe, expect, it } from 'vitest';
import { BOARDS_WORDS } from './boards-words.ts';
import { en } from './en.ts';

const places = (text: string): readonly string[] => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();

describe('the words of the boards', () => {
  it('are said in all three languages, with the same places to fill in', () => {
    for (const [key, [english, ...others]] of Object.entries(BOARDS_WORDS)) for (const other of others) {
      expect(other, key).not.toBe('');
      expect(places(other), key).toEqual(places(english));
    }
  });

  it('take no key from the words there were', () => {
    expect(Object.keys(BOARDS_WORDS).filter((key) => key in en)).toEqual([]);
  });
});
