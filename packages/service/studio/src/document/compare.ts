import type { Change } from '@toile/contract';
import { pathOf } from './path.ts';

/** True when the two are the same JSON value, whatever the order of fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object' || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

/** What differs between two documents, as changes at the deepest place where they do. Lists of another length change as a whole. */
export function compareDocuments(before: unknown, after: unknown, at: readonly (string | number)[] = []): readonly Change[] {
  if (isSame(before, after)) return [];
  const bothLists = Array.isArray(before) && Array.isArray(after) && before.length === after.length && at.length < 2;
  const bothObjects = isObject(before) && isObject(after);
  if (bothLists) return (before as readonly unknown[]).flatMap((value, index) => compareDocuments(value, (after as readonly unknown[])[index], [...at, index]));
  if (bothObjects) {
    const keys = [...Object.keys(before), ...Object.keys(after).filter((key) => !Object.hasOwn(before, key))];
    return keys.flatMap((key) => compareDocuments(before[key], after[key], [...at, key]));
  }
  return [{ path: pathOf(at), from: before ?? null, to: after ?? null }];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
