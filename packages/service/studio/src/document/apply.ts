import type { Change, ChangeRequest } from '@toile/contract';
import type { Design } from '@toile/garment';
import { failure, showValue, success } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import { isSame } from './compare.ts';
import { parsePath, valueAt, withValueAt } from './path.ts';

/** What a designer may set. The rest (schema, id, engine, seed, brief, why) tells where a design comes from and stays. */
const SETTABLE = ['market', 'size', 'mood', 'season', 'occasion', 'garments', 'accessories', 'figure', 'palette'];

/**
 * The document with the changes set, and what really changed. Nothing but the named places is touched; whether the result is a
 * design that can be worn is for `validateDesign` to say.
 */
export function setChanges(design: Design, requests: readonly ChangeRequest[]): Outcome<{ readonly design: Design; readonly changes: readonly Change[] }> {
  let document: unknown = design;
  const changes: Change[] = [];
  for (const { path, to } of requests) {
    const steps = parsePath(path);
    const root = steps?.[0];
    if (!steps || root === undefined) {
      return failure({ code: 'id-unknown', where: 'path', message: 'This is not a place in a design.', came: showValue(path), expected: 'a path such as garments[0].collar' });
    }
    if (!SETTABLE.includes(String(root))) {
      return failure({
        code: 'combination-forbidden', where: path, message: `"${String(root)}" says where the design comes from and is not changed.`, expected: `a path that starts with ${SETTABLE.join(', ')}`,
      });
    }
    const blocked = steps.findIndex((step, index) => !canHold(valueAt(document, steps.slice(0, index)), step));
    if (blocked >= 0) {
      return failure({
        code: 'id-unknown', where: path, message: `There is no ${showValue(steps[blocked])} in this design to change.`, hint: 'Look at the design: garments are counted from 0.',
      });
    }
    const value = to === null ? undefined : to;
    const from = valueAt(document, steps);
    if (isSame(from, value)) continue;
    document = withValueAt(document, steps, value);
    changes.push({ path, from: from ?? null, to: value ?? null });
  }
  if (changes.length === 0) {
    return failure({ code: 'nothing-to-change', where: 'changes', message: 'The design is already so; nothing was changed.' });
  }
  return success({ design: document as Design, changes });
}

/** True when the holder can carry such a step: a field of an object (one not there yet included), an existing or the next place of a list. */
function canHold(holder: unknown, step: string | number): boolean {
  if (Array.isArray(holder)) return typeof step === 'number' && step <= holder.length;
  // A field that is left out may hold a record (`parts`, `dims`).
  return typeof step === 'string' && (holder === undefined || (typeof holder === 'object' && holder !== null));
}
