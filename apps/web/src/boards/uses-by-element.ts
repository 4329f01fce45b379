import type { UsedElement } from '@toile/contract';

/** One element of the designer and every part of a design that shows it. */
export interface UsedOnce {
  readonly key: string;
  readonly kind: UsedElement['kind'];
  readonly element: UsedElement['element'];
  readonly hex: UsedElement['hex'];
  readonly isPinned: boolean;
  readonly exact: boolean;
  readonly parts: readonly string[];
}

const ORDER: readonly UsedElement['kind'][] = ['sketch', 'print', 'colour', 'mannequin', 'mood'];

/** The uses of a design gathered by element: sketches first, then prints, colours, the mannequin, mood. */
export function usesByElement(uses: readonly UsedElement[]): readonly UsedOnce[] {
  const found = new Map<string, UsedOnce>();
  for (const { kind, element, hex, as, exact, isPinned } of uses) {
    const key = `${kind} ${kind === 'colour' ? hex : (element ?? hex ?? as)}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, isPinned: known.isPinned || isPinned, exact: known.exact && exact, parts: known.parts.includes(as) ? known.parts : [...known.parts, as] } : { key, kind, element, hex, isPinned, exact, parts: [as] });
  }
  return [...found.values()].toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || Number(b.isPinned) - Number(a.isPinned));
}
