import type { Design } from '../design.ts';

/** One difference between two designs. `undefined` on a side says that the field was not there. */
export interface Change {
  /** A JSON path: `garments[0].collar`. */
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
}

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields whose lists are one choice each: told whole, since their order and number mean something. */
const WHOLE = new Set(['details', 'mood', 'why']);

/** What differs from `before` to `after`, in the order of the documents. Applying every change to `before` gives `after`. */
export function diffDesigns(before: Design, after: Design): readonly Change[] {
  const changes: Change[] = [];
  compare(before, after, { path: '', name: '', changes });
  return changes;
}

function compare(from: unknown, to: unknown, at: { readonly path: string; readonly name: string; readonly changes: Change[] }): void {
  if (Object.is(from, to)) return;
  if (isPlain(from) && isPlain(to)) {
    for (const name of [...Object.keys(from), ...Object.keys(to).filter((key) => !(key in from))]) {
      compare(from[name], to[name], { path: at.path ? `${at.path}.${name}` : name, name, changes: at.changes });
    }
    return;
  }
  if (Array.isArray(from) && Array.isArray(to)) {
    if (WHOLE.has(at.name) || from.length !== to.length) {
      if (JSON.stringify(from) !== JSON.stringify(to)) at.changes.push({ path: at.path, from, to });
      return;
    }
    from.forEach((one, i) => compare(one, to[i], { path: `${at.path}[${i}]`, name: at.name, changes: at.changes }));
    return;
  }
  at.changes.push({ path: at.path, from, to });
}
