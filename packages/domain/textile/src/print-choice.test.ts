import { describe, expect, it } from 'vitest';
import { describePrint } from './describe-print.ts';
import { patternOf, PRINT_SCALE, tileOf, validatePrintChoice } from './print-choice.ts';
import { PRINTS } from './prints.ts';

const codesOf = (value: unknown): readonly string[] => validatePrintChoice(value).map((problem) => `${problem.where} ${problem.code}`);

describe('a chosen print', () => {
  it('is accepted at both ends of its range', () => {
    for (const scale of PRINT_SCALE) for (const { id } of PRINTS) expect(codesOf({ id, scale, rotation: 45 })).toEqual([]);
  });

  it.each([
    [{ id: 'floral', scale: 0, rotation: 0 }, 'print.scale value-out-of-range'],
    [{ id: 'floral', scale: -1, rotation: 0 }, 'print.scale value-out-of-range'],
    [{ id: 'floral', scale: 4.01, rotation: 0 }, 'print.scale value-out-of-range'],
    [{ id: 'floral', scale: Number.NaN, rotation: 0 }, 'print.scale field-wrong-type'],
    [{ id: 'floral', scale: Infinity, rotation: 0 }, 'print.scale value-out-of-range'],
    [{ id: 'floral', scale: '1', rotation: 0 }, 'print.scale field-wrong-type'],
    [{ id: 'floral', rotation: 0 }, 'print.scale field-missing'],
    [{ id: 'floral', scale: 1 }, 'print.rotation field-missing'],
    [{ id: 'flowers', scale: 1, rotation: 0 }, 'print.id id-unknown'],
    [{ id: 'constructor', scale: 1, rotation: 0 }, 'print.id id-unknown'],
    [{ scale: 1, rotation: 0 }, 'print.id field-missing'],
    [{ id: 'floral', scale: 1, rotation: 720 }, 'print.rotation value-out-of-range'],
    [{ id: 'floral', scale: 1, rotation: 0, layout: 'sideways' }, 'print.layout value-out-of-range'],
    [{ id: 'zebra', scale: 1, rotation: 0, layout: 'placed' }, 'print.layout combination-forbidden'],
    [null, 'print field-wrong-type'], [[], 'print field-wrong-type'], ['floral', 'print field-wrong-type'],
  ])('%j is refused', (value, expected) => {
    expect(codesOf(value)).toEqual([expected]);
  });

  it('says what would do', () => {
    const [problem] = validatePrintChoice({ id: 'floral', scale: 0, rotation: 0 }, 'garments[0].print');
    expect(problem).toMatchObject({ where: 'garments[0].print.scale', came: '0', expected: 'a number from 0.25 to 4' });
  });

  it('becomes a pattern: nothing for plain, the repeat, or pictures on a panel', () => {
    const colours = ['#f4f1e8', '#2b2f38', '#b0402f'] as const;
    expect(patternOf({ id: 'solid', scale: 1, rotation: 0 }, colours)).toBeUndefined();
    expect(patternOf({ id: 'stripe', scale: 2, rotation: 90 }, colours)).toMatchObject({ scale: 2, rotation: Math.PI / 2, tile: { background: '#f4f1e8' } });
    expect(patternOf({ id: 'ink-wash', scale: 1, rotation: 0 }, colours, { panel: 'coat' })?.placed).toHaveLength(1);
    expect(patternOf({ id: 'ink-wash', scale: 1, rotation: 0 }, colours)?.placed).toBeUndefined();
    expect(patternOf({ id: 'ink-wash', scale: 1, rotation: 0, layout: 'repeat' }, colours, { panel: 'coat' })?.tile).toBeDefined();
  });

  it('is drawn once for each palette and seed', () => {
    expect(tileOf('stripe', ['#ffffff', '#112233'], 3)).toBe(tileOf('stripe', ['#ffffff', '#112233'], 3));
    expect(tileOf('stripe', ['#ffffff', '#112233'], 4)).not.toBe(tileOf('stripe', ['#ffffff', '#112233'], 3));
  });

  it('is described with its size on the body', () => {
    expect(describePrint({ id: 'solid', scale: 1, rotation: 0 })).toBe('plain colour');
    expect(describePrint({ id: 'polka-dot', scale: 0.25, rotation: 0 })).toContain('micro');
    expect(describePrint({ id: 'peony', scale: 2, rotation: -90 })).toMatch(/statement.*turned 270°/);
    for (const { id } of PRINTS) expect(describePrint({ id, scale: 1, rotation: 0 }).length).toBeGreaterThan(8);
  });
});
