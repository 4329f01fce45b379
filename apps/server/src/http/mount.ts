import { PROBLEM_TYPE, problemBodySchema, ROUTES } from '@toile/contract';
import type { Actor, Route, RouteName } from '@toile/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

/** What a handler is given. */
export interface Asked<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly by: Actor;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

type HandlerOf<R> = R extends Route<infer Params, infer Query, infer Body, infer Answer>
  ? (asked: Asked<Params, Query, Body>) => Promise<undefined extends Answer ? FastifyReply : Answer | FastifyReply>
  : never;

/** A handler for every route of the contract; a route without one does not compile. */
export type Handlers = { readonly [Name in RouteName]: HandlerOf<(typeof ROUTES)[Name]> };

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'The request is not right', 404: 'There is no such thing', 409: 'It has changed meanwhile', 413: 'Too large', 415: 'Not in a form that is read', 422: 'This cannot be done', 429: 'Too many requests',
  500: 'A fault of the studio', 503: 'Not available at the moment',
};

/** Makes the routes of the contract known to the server. `limits` are extra, per route: requests in 10 s. */
export function mountRoutes(app: FastifyInstance, handlers: Handlers, limits: Readonly<Partial<Record<RouteName, number>>>): void {
  for (const name of Object.keys(ROUTES) as RouteName[]) {
    const route = ROUTES[name] as Route;
    const handler = handlers[name] as unknown as (asked: Asked<unknown, unknown, unknown>) => Promise<unknown>;
    const limit = limits[name];
    app.route({
      method: route.method, url: route.path,
      schema: {
        ...documentOf(name, route), ...(route.params ? { params: route.params } : {}), ...(route.query ? { querystring: route.query } : {}), ...(route.body ? { body: route.body } : {}),
        response: responsesOf(route), ...(route.accepts === undefined ? {} : { consumes: [route.accepts] }),
      },
      // A form is read by its handler, which knows how much it may hold; its body only describes it.
      ...(route.accepts === undefined ? {} : { validatorCompiler: () => () => true }), ...(route.bodyLimit === undefined ? {} : { bodyLimit: route.bodyLimit }),
      ...(limit === undefined ? {} : { config: { rateLimit: { max: limit, timeWindow: 10_000 } } }),
      handler: async (request, reply) => {
        const answer = await handler({ params: request.params, query: request.query, body: request.body, by: actorOf(request), request, reply });
        return answer === reply || reply.sent ? reply : reply.code(route.status).send(answer);
      },
    });
  }
}

/** The names that the OpenAPI document gives a route; `schema` of Fastify takes them along. */
const documentOf = (name: string, route: Route): object => ({ operationId: name, summary: route.summary, tags: [route.tag] });

function responsesOf(route: Route): Record<string, unknown> {
  const content: Record<string, { schema: z.ZodType }> = {};
  if (route.answer) content['application/json'] = { schema: route.answer };
  for (const type of route.produces ?? []) content[type] ??= { schema: z.string().meta({ description: 'the file' }) };
  const responses: Record<string, unknown> = { [route.status]: { description: 'Done', content } };
  for (const status of [400, ...route.refusals, 429, 500, 503]) responses[status] = { description: REFUSALS[status] ?? 'Refused', content: { [PROBLEM_TYPE]: { schema: problemBodySchema } } };
  return responses;
}

/** Who asks: the name the client sends, `designer` when it sends none. */
function actorOf(request: FastifyRequest): Actor {
  const header = request.headers['toile-designer'];
  let name = typeof header === 'string' ? header : '';
  try {
    name = decodeURIComponent(name);
  } catch (cause) {
    // Sent as it is, not percent-encoded.
    if (!(cause instanceof URIError)) throw cause;
  }
  return { kind: 'designer', name: name.replace(/\p{C}/gu, '').trim().slice(0, 80) || 'designer' };
}
