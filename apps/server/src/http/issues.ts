import type { Problem, ProblemCode } from '@toile/kernel';
import { showValue } from '@toile/kernel';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What is wrong with a request, in the words of the house. */
export function issuesToProblems(issues: readonly Issue[], data: unknown): readonly Problem[] {
  return issues.map((issue) => {
    const came = valueAt(data, issue.path);
    return {
      code: codeOf(issue, came), where: pathOf(issue.path), message: messageOf(issue, came),
      ...(came === undefined ? {} : { came: showValue(came) }), ...expectedOf(issue),
    };
  });
}

function codeOf(issue: Issue, came: unknown): ProblemCode {
  if (came === undefined && issue.code !== 'unrecognized_keys') return 'field-missing';
  if (issue.path.at(-1) === 'count') return 'count-out-of-range';
  switch (issue.code) {
    case 'invalid_type': return 'field-wrong-type';
    case 'invalid_value':
    case 'unrecognized_keys': return 'id-unknown';
    case 'too_big': return issue.path.at(-1) === 'brief' ? 'brief-too-long' : 'value-out-of-range';
    default: return 'value-out-of-range';
  }
}

function messageOf(issue: Issue, came: unknown): string {
  const name = issue.path.at(-1) === undefined ? 'The request' : `"${String(issue.path.at(-1))}"`;
  if (came === undefined) return `${name} is missing.`;
  switch (issue.code) {
    case 'invalid_type': return `${name} is of another kind.`;
    case 'invalid_value': return `${name} is not one of the known values.`;
    case 'too_big': return `${name} is too large.`;
    case 'too_small': return `${name} is too small.`;
    default: return `${name} is not as it should be.`;
  }
}

function expectedOf(issue: Issue): { readonly expected?: string } {
  switch (issue.code) {
    case 'invalid_type': return { expected: issue.expected === 'int' ? 'a whole number' : issue.expected };
    case 'invalid_value': return { expected: issue.values.slice(0, 60).join(', ') };
    case 'too_big': return { expected: `at most ${String(issue.maximum)}` };
    case 'too_small': return { expected: `at least ${String(issue.minimum)}` };
    case 'invalid_format': return { expected: issue.pattern ?? issue.format };
    default: return {};
  }
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value === null || typeof value !== 'object' ? undefined : (value as Record<PropertyKey, unknown>)[step]), data);
}

const pathOf = (path: readonly PropertyKey[]): string => path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`)).join('');
