import { showValue } from '@toile/kernel';
import type { Problem } from '@toile/kernel';

/** A JSON object as it came. */
export type Raw = Readonly<Record<string, unknown>>;

/** True for a JSON object (not a list, not null). */
export const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Collects what is wrong while a document is read. */
export class Reader {
  readonly problems: Problem[] = [];

  /** Notes a problem. */
  fault(code: Problem['code'], where: string, rest: Omit<Problem, 'code' | 'where'>): void {
    this.problems.push({ code, where, ...rest });
  }

  /** Notes a missing or mistyped field; true where the value is fit to use. */
  expects(value: unknown, where: string, { expected, holds }: { readonly expected: string; readonly holds: boolean }): boolean {
    if (holds) return true;
    const isMissing = value === undefined;
    this.fault(isMissing ? 'field-missing' : 'field-wrong-type', where, {
      message: isMissing ? 'The field is missing.' : 'The value is of another kind.', expected, ...(isMissing ? {} : { came: showValue(value) }),
    });
    return false;
  }

  text(value: unknown, where: string, most = 4000): boolean {
    if (!this.expects(value, where, { expected: 'a text', holds: typeof value === 'string' })) return false;
    if ((value as string).length <= most) return true;
    this.fault('too-large', where, { message: 'The text is too long.', came: `${(value as string).length} characters`, expected: `at most ${most} characters` });
    return false;
  }

  /** A whole number within limits. */
  whole(value: unknown, where: string, [least, most]: readonly [number, number]): boolean {
    if (!this.expects(value, where, { expected: `a whole number from ${least} to ${most}`, holds: typeof value === 'number' })) return false;
    if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return true;
    this.fault('value-out-of-range', where, { message: 'The number is out of range.', came: showValue(value), expected: `a whole number from ${least} to ${most}` });
    return false;
  }

  /** A number within limits. */
  number(value: unknown, where: string, [least, most]: readonly [number, number]): boolean {
    if (!this.expects(value, where, { expected: `a number from ${least} to ${most}`, holds: typeof value === 'number' })) return false;
    if (Number.isFinite(value) && (value as number) >= least && (value as number) <= most) return true;
    this.fault('value-out-of-range', where, { message: 'The number is out of range.', came: showValue(value), expected: `${least} to ${most}` });
    return false;
  }

  /** One id of a list. */
  id(value: unknown, where: string, { known, what }: { readonly known: readonly string[]; readonly what: string }): boolean {
    if (!this.expects(value, where, { expected: `the id of a ${what}`, holds: typeof value === 'string' })) return false;
    if (known.includes(value as string)) return true;
    const near = nearest(value as string, known);
    this.fault('id-unknown', where, { message: `No ${what} has this id.`, came: showValue(value), expected: known.length <= 14 ? known.join(', ') : `one of the ${known.length} ids of the vocabulary`, ...(near ? { hint: `did you mean "${near}"?` } : {}) });
    return false;
  }

  /** A list within limits; gives the items, or none where it is not a list. */
  list(value: unknown, where: string, [least, most]: readonly [number, number]): readonly unknown[] {
    if (!this.expects(value, where, { expected: 'a list', holds: Array.isArray(value) })) return [];
    const items = value as readonly unknown[];
    if (items.length >= least && items.length <= most) return items;
    this.fault('value-out-of-range', where, { message: 'The list has the wrong number of items.', came: `${items.length} items`, expected: `${least} to ${most} items` });
    return items.slice(0, most);
  }

  hex(value: unknown, where: string): boolean {
    if (!this.expects(value, where, { expected: 'a colour as #rrggbb', holds: typeof value === 'string' })) return false;
    if (/^#[0-9a-f]{6}$/.test(value as string)) return true;
    const lower = (value as string).toLowerCase();
    this.fault('value-out-of-range', where, { message: 'This is not a colour.', came: showValue(value), expected: '#rrggbb in lower case', ...(/^#[0-9a-f]{6}$/.test(lower) ? { hint: `write "${lower}"` } : {}) });
    return false;
  }

  /** Names of fields that the document does not have: spelling mistakes must not be swallowed. */
  onlyFields(value: Raw, where: string, known: readonly string[]): void {
    for (const name of Object.keys(value)) {
      if (known.includes(name)) continue;
      const near = nearest(name, known);
      this.fault('id-unknown', where ? `${where}.${name}` : name, { message: 'There is no such field.', came: showValue(name), expected: known.join(', '), ...(near ? { hint: `did you mean "${near}"?` } : {}) });
    }
  }
}

/** The known word nearest to one that came, if any is near: at most a third of its letters differ. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.slice(0, 40).toLowerCase().replaceAll(/[\s_]+/g, '-');
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const cost = lettersBetween(wanted, candidate);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

function lettersBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] as number;
}
