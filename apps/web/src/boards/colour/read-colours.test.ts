import { describe, expect, it } from 'vitest';
import { readColours } from './read-colours.ts';

const hexes = (text: string): readonly string[] => readColours(text).found.map(({ hex }) => hex);

describe('colours typed or pasted', () => {
  it.each([
    ['#8c2f39', ['#8c2f39']], ['8C2F39', ['#8c2f39']], ['140 47 57', ['#8c2f39']], ['140, 47, 57', ['#8c2f39']], ['rgb(140, 47, 57)', ['#8c2f39']],
    ['#8c2f39, #efe6d5, #2f4858', ['#8c2f39', '#efe6d5', '#2f4858']], ['#8c2f39 #efe6d5', ['#8c2f39', '#efe6d5']],
    ['rgb(140, 47, 57), #efe6d5', ['#8c2f39', '#efe6d5']], ['#8c2f39\nrgb(140, 47, 58)\n', ['#8c2f39', '#8c2f3a']],
    ['--sea: #2f4858;\n--sand: #d8c3a0;', ['#2f4858', '#d8c3a0']],
  ])('%s', (text, found) => {
    expect(hexes(text)).toEqual(found);
    expect(readColours(text).unread).toEqual([]);
  });

  it('keeps the designer’s own code, and leaves the free list’s names to the language of the screen', () => {
    expect(readColours('oatmeal; 酒红').found.map(({ name }) => name)).toEqual([undefined, undefined]);
    const book = (code: string) => (code === 'H 12' ? { hex: '#2f4858' as const, name: 'H 12 harbour' } : undefined);
    expect(readColours('H 12\n#efe6d5', book).found).toEqual([{ hex: '#2f4858', name: 'H 12 harbour' }, { hex: '#efe6d5' }]);
  });

  it('names what it does not know, and takes the rest', () => {
    const { found, unread } = readColours('#8c2f39; frobnicate');
    expect(found.map(({ hex }) => hex)).toEqual(['#8c2f39']);
    expect(unread).toEqual(['frobnicate']);
  });

  it('says when a wish lies outside the screen', () => {
    expect(readColours('oklch(0.7 0.4 140)').isApproximate).toBe(true);
    expect(readColours('#8c2f39').isApproximate).toBe(false);
  });
});
