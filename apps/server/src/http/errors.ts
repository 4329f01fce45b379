import { PROBLEM_TYPE, problemsToBody } from '@toile/contract';
import { StoreFailed } from '@toile/store';
import type { Problem } from '@toile/kernel';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from './refusal.ts';

/** Every failure leaves as problem+json; a fault of ours is written down and says nothing of its inside. */
export function handleErrors(app: FastifyInstance, onFault: (line: string) => void): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { problems, status } = problemsOf(error, () => onFault(`${request.method} ${request.url}: ${error.stack ?? error.message}`));
    return sendProblems(request, reply, { problems, ...(status === undefined ? {} : { status }) });
  });
  app.setNotFoundHandler((request, reply) => sendProblems(request, reply, {
    problems: [{ code: 'not-found', where: '', message: 'There is nothing at this address.', came: `${request.method} ${request.url.slice(0, 200)}`, hint: 'The API is described at /docs.' }],
  }));
}

/** Sends a refusal. */
export function sendProblems(request: FastifyRequest, reply: FastifyReply, given: { readonly problems: readonly Problem[]; readonly status?: number }): FastifyReply {
  const body = problemsToBody(given.problems, given.status);
  return reply.code(body.status).type(PROBLEM_TYPE).serializer((value: unknown) => JSON.stringify(value)).send({ ...body, instance: request.url.split('?')[0] });
}

interface Told { readonly problems: readonly Problem[]; readonly status?: number }

function problemsOf(error: FastifyError, onFault: () => void): Told {
  if (error instanceof Refusal) return { problems: error.problems, ...(error.status === undefined ? {} : { status: error.status }) };
  if (error instanceof StoreFailed) {
    const isFull = error.kind === 'disk-full';
    return { status: isFull ? 507 : 503, problems: [{ code: 'unavailable', where: '', message: error.message, hint: isFull ? 'Make room and try again.' : 'Try again in a moment.' }] };
  }
  switch (error.code) {
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return { status: 400, problems: [{ code: 'json-malformed', where: '', message: 'The body is not whole JSON.', expected: 'a JSON object', hint: error.message.slice(0, 200) }] };
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return { status: 413, problems: [{ code: 'too-large', where: '', message: 'The body is too large.', expected: 'at most 1 MiB', hint: 'Elements with their data may be 4 MiB; files come in a form.' }] };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return { status: 415, problems: [{ code: 'field-wrong-type', where: 'content-type', message: 'The body is in a form that is not read.', expected: 'application/json' }] };
    default:
  }
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) return { status, problems: [{ code: status === 404 ? 'not-found' : 'option-wrong', where: '', message: error.message }] };
  onFault();
  return { status: 500, problems: [{ code: 'unavailable', where: '', message: 'Something went wrong in the studio; nothing was saved.', hint: 'Try again; if it stays so, look at what the studio printed.' }] };
}
