import type { Outcome, Problem } from '@toile/kernel';

/** Problems on their way to the error handler. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];
  readonly status: number | undefined;
  constructor(problems: readonly Problem[], status?: number) {
    super(problems[0]?.message ?? 'refused');
    this.name = 'Refusal';
    this.problems = problems;
    this.status = status;
  }
}

/** The value, or the refusal thrown. */
export function valueOrRefuse<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Refusal(outcome.problems);
}
