/** What can be wrong with a request. Closed: a screen can translate each, a test can name each. */
export type ProblemCode =
  | 'schema-unknown' | 'schema-newer' | 'json-malformed' | 'field-missing' | 'field-wrong-type' | 'value-out-of-range'
  | 'id-unknown' | 'combination-forbidden' | 'not-drawable-yet' | 'brief-empty' | 'brief-too-long' | 'brief-not-understood'
  | 'count-out-of-range' | 'instruction-not-understood' | 'instruction-ambiguous' | 'instruction-impossible' | 'nothing-to-change'
  | 'not-found' | 'conflict' | 'too-large' | 'too-many-requests' | 'file-unreadable' | 'file-unwritable' | 'file-type-unknown' | 'file-broken' | 'file-refused' | 'option-wrong'
  | 'in-use' | 'unavailable';

/** Something a person can mend: where, what came, what was expected, what to try. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where in the input: a JSON path such as `garments[0].collar`, an option such as `--count`. */
  readonly where: string;
  /** One plain sentence that says what is wrong. */
  readonly message: string;
  /** What came, shortened for display. */
  readonly came?: string;
  /** What would have done. */
  readonly expected?: string;
  /** What to try next. */
  readonly hint?: string;
}

/** A value or the problems that stood in its way. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** A good outcome. */
export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** A bad outcome; at least one problem. */
export const failure = <T = never>(...problems: readonly Problem[]): Outcome<T> => ({ ok: false, problems });

/** The problem as a person reads it in a terminal: one or two lines, no stack. */
export function problemToText(problem: Problem): string {
  const parts = [`${problem.where ? `${problem.where}: ` : ''}${problem.message}`];
  if (problem.came !== undefined) parts.push(`came: ${problem.came}`);
  if (problem.expected !== undefined) parts.push(`expected: ${problem.expected}`);
  if (problem.hint !== undefined) parts.push(`try: ${problem.hint}`);
  return parts.join(' — ');
}

/** Shows a value that came from outside in at most `limit` characters, control characters made visible. */
export function showValue(value: unknown, limit = 60): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}
