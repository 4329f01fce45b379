import { readBrief } from '@toile/brief';
import { describe, expect, it } from 'vitest';
import { generateBoard } from './index.ts';

const whyOf = (brief: string): readonly string[] => {
  const read = readBrief(brief);
  if (!read.ok) throw new Error(brief);
  const board = generateBoard({ intent: read.value, seed: 3, count: 12 });
  if (!board.ok) throw new Error(brief);
  return board.value.options.map((option) => option.why.join(''));
};

describe('why an option is there', () => {
  it.each([
    ['a wool coat, minimalist', /^[^\u3400-\u9fff]+\.$/, 'as asked'],
    ['极简，羊毛大衣', /^[\u3400-\u9fff].*。$/, '按要求'],
    ['極簡，羊毛大褸，唔要鈕', /^[\u3400-\u9fff].*。$/, '照要求'],
  ])('is said in the language of "%s"', (brief, shape, word) => {
    const sentences = whyOf(brief);
    for (const sentence of sentences) expect(sentence).toMatch(shape);
    expect(sentences.every((sentence) => sentence.includes(word))).toBe(true);
  });

  it('tells options apart: no sentence stands under a whole board', () => {
    expect(new Set(whyOf('autumn dresses in silk and wool')).size).toBeGreaterThan(4);
  });
});
