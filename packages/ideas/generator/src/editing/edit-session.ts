import { changePart } from '@toile/garment';
import type { Design, EditField } from '@toile/garment';
import type { Problem } from '@toile/kernel';

/** A design on its way through an instruction: every change is tried on a copy; problems are gathered, nothing is half done. */
export interface EditSession {
  design: Design;
  readonly problems: Problem[];
  /** The garment spoken of last. */
  focus: number | undefined;
  /** True once something was changed or was so already. */
  touched: boolean;
}

/** Changes one field of one garment; what cannot be is told as a problem of the instruction. */
export function change(session: EditSession, at: number, { field, value, words }: { readonly field: EditField; readonly value: unknown; readonly words: string }): boolean {
  const done = changePart(session.design, at, { field, value });
  session.focus = at;
  if (done.ok) { session.design = done.value.design; session.touched = true; return true; }
  const isIdle = done.problems.every((problem) => problem.code === 'nothing-to-change');
  if (isIdle) { session.touched = true; return true; }
  for (const problem of done.problems.slice(0, 2)) {
    session.problems.push({ ...problem, code: problem.code === 'not-drawable-yet' ? problem.code : 'instruction-impossible', came: words });
  }
  return false;
}
