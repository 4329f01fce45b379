import { describe, expect, it } from 'vitest';
import { EMPTY_BOARDS, MOST_ON_BOARDS, validateBoards } from '../index.ts';
import type { Boards } from '../index.ts';

const EL = 'el-0123456789abcdef01234567';
const FULL: Boards = {
  ...EMPTY_BOARDS,
  colours: [{ hex: '#aabbcc', name: 'oat milk', role: 'base', isPinned: true, from: EL }],
  prints: [{ print: { id: 'stripe', scale: 1, rotation: 0 }, colours: ['#aabbcc'], on: 'collar', isPinned: false }],
  sketches: [{ element: EL, asDrawn: true, isPinned: true }],
  mood: [{ id: 'm1', kind: 'note', text: 'wind', x: 0, y: 0, width: 100, height: 40, rotation: 0 }, { id: 'm2', kind: 'picture', element: EL, x: -4, y: 0, width: 100, height: 40, rotation: 12 }],
  mode: 'garment', garment: 'coat', mannequin: EL, size: 'M',
};

const problemsOf = (value: unknown): readonly string[] => {
  const read = validateBoards(value);
  return read.ok ? [] : read.problems.map((one) => `${one.code} ${one.where}`);
};

describe('boards from outside', () => {
  it('are taken as they are where nothing is wrong', () => {
    expect(problemsOf(EMPTY_BOARDS)).toEqual([]);
    const { size: _, ...rest } = FULL;
    expect(problemsOf(JSON.parse(JSON.stringify(rest)))).toEqual([]);
    const own = { ...EMPTY_BOARDS, prints: [{ print: { id: 'own', own: EL, scale: 1, rotation: 0 }, isPinned: true }] };
    expect(problemsOf(own)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['no object', 3, 'field-wrong-type '],
    ['no schema', {}, 'field-missing schema'],
    ['a newer schema', { ...FULL, schema: 'toile.boards/9' }, 'schema-newer schema'],
    ['another schema', { ...FULL, schema: 'toile.design/1' }, 'schema-unknown schema'],
    ['a field of no boards', { ...EMPTY_BOARDS, color: [] }, 'id-unknown color'],
    ['a colour in capitals', { ...EMPTY_BOARDS, colours: [{ hex: '#AABBCC', isPinned: false }] }, 'value-out-of-range colours[0].hex'],
    ['a role of no colour', { ...EMPTY_BOARDS, colours: [{ hex: '#aabbcc', role: 'main', isPinned: false }] }, 'id-unknown colours[0].role'],
    ['too many colours', { ...EMPTY_BOARDS, colours: Array.from({ length: MOST_ON_BOARDS.colours + 1 }, () => ({ hex: '#aabbcc', isPinned: false })) }, 'value-out-of-range colours'],
    ['an own print without its element', { ...EMPTY_BOARDS, prints: [{ print: { id: 'own', scale: 1, rotation: 0 }, isPinned: false }] }, 'field-missing prints[0].print.own'],
    ['an element on a family', { ...EMPTY_BOARDS, prints: [{ print: { id: 'stripe', own: EL, scale: 1, rotation: 0 }, isPinned: false }] }, 'combination-forbidden prints[0].print.own'],
    ['a print nobody draws', { ...EMPTY_BOARDS, prints: [{ print: { id: 'ship', scale: 1, rotation: 0 }, isPinned: false }] }, 'id-unknown prints[0].print.id'],
    ['a print out of scale', { ...EMPTY_BOARDS, prints: [{ print: { id: 'own', own: EL, scale: 40, rotation: 0 }, isPinned: false }] }, 'value-out-of-range prints[0].print.scale'],
    ['a sketch with a wrong id', { ...EMPTY_BOARDS, sketches: [{ element: '../x', asDrawn: true, isPinned: true }] }, 'id-unknown sketches[0].element'],
    ['a picture without an element', { ...EMPTY_BOARDS, mood: [{ id: 'a', kind: 'picture', x: 0, y: 0, width: 1, height: 1, rotation: 0 }] }, 'field-missing mood[0].element'],
    ['a place that is no number', { ...EMPTY_BOARDS, mood: [{ id: 'a', kind: 'note', text: '', x: Number.NaN, y: 0, width: 1, height: 1, rotation: 0 }] }, 'value-out-of-range mood[0].x'],
    ['two of one id', { ...EMPTY_BOARDS, mood: [FULL.mood[0], FULL.mood[0]] }, 'conflict mood[1].id'],
    ['a freedom beyond one', { ...EMPTY_BOARDS, freedom: 1.2 }, 'value-out-of-range freedom'],
    ['a size of no table', { ...EMPTY_BOARDS, size: 'enormous' }, 'id-unknown size'],
  ])('are refused with %s', (_, value, problem) => {
    expect(problemsOf(value)).toContain(problem);
  });
});
