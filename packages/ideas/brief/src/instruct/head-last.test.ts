import { describe, expect, it } from 'vitest';
import { headLast } from './head-last.ts';

describe('a part named before its kind', () => {
  it.each([
    ['make the collar mandarin', 'make the mandarin collar'],
    ['change the sleeves to bishop, please', 'change the bishop sleeves, please'],
    ['collar peter pan', 'peter pan collar'],
    ['the neck V and the hem curved', 'the v neck and the curved hem'],
  ])('is put together again: %s', (said, whole) => expect(headLast(said)).toBe(whole));

  it.each(['the collar red', 'hem a bit longer', 'sleeves shorter', '领子换成立领'])('is left alone where the two make no name: %s', (said) => expect(headLast(said)).toBe(said));
});
