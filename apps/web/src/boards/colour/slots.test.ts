import { EMPTY_BOARDS, MOST_ON_BOARDS, validateBoards } from '@toile/brief';
import { rgbToHex } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withColour, withColourMoved, withColours, withoutColour, withRoles } from './slots.ts';

const hex = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((rgb) => rgbToHex(rgb) as Hex);

describe('the colour board', () => {
  it('holds each colour once, no more than it may, and stays valid', () => {
    fc.assert(fc.property(fc.array(hex, { maxLength: 60 }), (all) => {
      const boards = withColours(EMPTY_BOARDS, all.map((one) => ({ hex: one })));
      const found = boards.colours.map((slot) => slot.hex);
      expect(found).toEqual([...new Set(all)].slice(0, MOST_ON_BOARDS.colours));
      expect(validateBoards(withRoles(boards)).ok).toBe(true);
    }), { seed: 71, numRuns: 60 });
  });

  it('moves a colour without losing one, and leaves the board alone where there is nowhere to go', () => {
    const boards = withColours(EMPTY_BOARDS, (['#111111', '#222222', '#333333'] as const).map((one) => ({ hex: one })));
    expect(withColourMoved(boards, 0, 2).colours.map((slot) => slot.hex)).toEqual(['#222222', '#333333', '#111111']);
    for (const [from, to] of [[0, -1], [2, 3], [1, 1], [7, 0]] as const) expect(withColourMoved(boards, from, to)).toBe(boards);
  });

  it('changes one colour only, and takes a field away where it is undefined', () => {
    const boards = withColours(EMPTY_BOARDS, [{ hex: '#111111', name: 'ink' }, { hex: '#222222' }]);
    const changed = withColour(boards, 0, { name: undefined, role: 'base', isPinned: true });
    expect(changed.colours).toEqual([{ hex: '#111111', isPinned: true, role: 'base' }, { hex: '#222222', isPinned: false }]);
    expect(withoutColour(changed, 0).colours).toEqual([boards.colours[1]]);
  });
});
