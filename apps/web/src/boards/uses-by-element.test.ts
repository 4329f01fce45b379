import { describe, expect, it } from 'vitest';
import { usesByElement } from './uses-by-element.ts';

const EL = 'el-0123456789abcdef01234567' as const;

describe('uses gathered by element', () => {
  it('names each element once with all its parts, sketches and prints before colours', () => {
    const found = usesByElement([
      { kind: 'colour', hex: '#aabbcc', as: 'g0', exact: true, isPinned: false }, { kind: 'colour', hex: '#aabbcc', element: EL, as: 'g1.collar', exact: true, isPinned: true }, { kind: 'colour', hex: '#aabbcc', as: 'g0', exact: true, isPinned: false },
      { kind: 'colour', hex: '#112233', as: 'figure.shoes', exact: true, isPinned: false }, { kind: 'print', element: EL, as: 'g0', exact: false, isPinned: false },
    ]);
    expect(found.map(({ kind, hex, parts, isPinned, exact }) => [kind, hex, parts, isPinned, exact])).toEqual([
      ['print', undefined, ['g0'], false, false], ['colour', '#aabbcc', ['g0', 'g1.collar'], true, true], ['colour', '#112233', ['figure.shoes'], false, true],
    ]);
  });
});
