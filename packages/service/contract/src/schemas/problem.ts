import { z } from 'zod';
import type { Problem } from '@toile/kernel';

/** Something a person can mend, as it crosses the wire. The codes are those of `ProblemCode`. */
export const problemSchema = z.object({
  code: z.string(),
  where: z.string(),
  message: z.string(),
  came: z.string().optional(),
  expected: z.string().optional(),
  hint: z.string().optional(),
}).meta({ id: 'Problem', description: 'What is wrong with a request: where, what came, what would do, what to try.' }) as unknown as z.ZodType<Problem>;

/** The body of every refusal, `application/problem+json` (RFC 9457): the first problem spelled out, all of them in `problems`. */
export const problemBodySchema = z.object({
  type: z.string().describe('urn:toile:problem:<code>'),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().describe('The problem as one sentence a person can act on.'),
  instance: z.string().optional(),
  code: z.string(),
  where: z.string(),
  problems: z.array(problemSchema),
}).meta({ id: 'ProblemBody' });
export type ProblemBody = z.infer<typeof problemBodySchema>;

/** The media type of every refusal. */
export const PROBLEM_TYPE = 'application/problem+json';

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request is not right', 404: 'There is no such thing', 405: 'This cannot be done here', 406: 'Not in this form', 409: 'It has changed meanwhile', 413: 'Too large',
  415: 'Not in this form', 422: 'This cannot be done', 429: 'Too many requests', 500: 'A fault of ours', 503: 'Not available at the moment', 507: 'The disk is full',
};

/** The HTTP status that a problem code stands for. */
export function statusOfProblem(code: string): number {
  switch (code) {
    case 'not-found': return 404;
    case 'conflict':
    case 'in-use': return 409;
    case 'too-large':
    case 'brief-too-long': return 413;
    case 'file-type-unknown': return 415;
    case 'too-many-requests': return 429;
    case 'unavailable': return 503;
    case 'combination-forbidden':
    case 'not-drawable-yet':
    case 'brief-not-understood':
    case 'instruction-not-understood':
    case 'instruction-ambiguous':
    case 'instruction-impossible':
    case 'nothing-to-change':
    case 'file-broken':
    case 'file-refused': return 422;
    default: return 400;
  }
}

/** The refusal for some problems; the status is that of the first unless given. */
export function problemsToBody(problems: readonly Problem[], status?: number): ProblemBody {
  const first: Problem = problems[0] ?? { code: 'unavailable', where: '', message: 'Something went wrong.' };
  const code = status ?? statusOfProblem(first.code);
  const detail = [first.message, first.expected ? `Expected: ${first.expected}.` : '', first.hint ?? ''].filter((part) => part !== '').join(' ');
  return {
    type: `urn:toile:problem:${first.code}`, title: TITLES[code] ?? 'Refused', status: code, detail, code: first.code, where: first.where,
    problems: problems.length > 0 ? [...problems] : [first],
  };
}
