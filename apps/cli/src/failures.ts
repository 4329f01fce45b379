import { problemToText } from '@toile/kernel';
import type { Outcome, Problem } from '@toile/kernel';

/** The request was wrong: exit code 1. */
export class RequestWrong extends Error {
  readonly problems: readonly Problem[];
  constructor(...problems: readonly Problem[]) {
    super(problems[0]?.message ?? 'refused');
    this.problems = problems;
  }
}

/** The world failed: exit code 2. */
export class WorldFailed extends Error {
  readonly problem: Problem;
  constructor(problem: Problem, options?: { readonly cause?: unknown }) {
    super(problem.message, options);
    this.problem = problem;
  }
}

/** The value, or the refusal thrown. */
export function valueOrRefuse<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new RequestWrong(...outcome.problems);
}

const LINES = 6;

/** What a failure says on stderr, and the exit code. Never a stack: a fault of ours says its sentence and asks to be reported. */
export function toExit(error: unknown): { readonly code: 1 | 2; readonly text: string } {
  if (error instanceof RequestWrong) {
    const lines = error.problems.slice(0, LINES).map((problem) => `toile: ${problemToText(problem)} [${problem.code}]`);
    const left = error.problems.length - lines.length;
    return { code: 1, text: [...lines, ...(left > 0 ? [`toile: … and ${left} more`] : [])].join('\n') };
  }
  if (error instanceof WorldFailed) return { code: 2, text: `toile: ${problemToText(error.problem)} [${error.problem.code}]` };
  const sentence = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  return { code: 2, text: `toile: a fault of ours: ${sentence} — please report it with the command you typed` };
}
