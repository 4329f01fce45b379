import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { ENGINE_VERSION } from '@toile/kernel';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { handleErrors } from './errors.ts';
import { createEventStreams } from './events.ts';
import { guardOrigin } from './guard.ts';
import { createHandlers } from './handlers.ts';
import type { HandlerNeeds } from './handlers.ts';
import { issuesToProblems } from './issues.ts';
import { mountRoutes } from './mount.ts';
import { mergeTwins } from './openapi.ts';
import { Refusal } from './refusal.ts';
import { serveWeb } from '../web/serve-web.ts';

/** What the server is built from. */
export interface ServerParts extends Omit<HandlerNeeds, 'events'> {
  readonly host: string;
  /** The built pages; left out to serve the API alone. */
  readonly webDirectory?: string;
  readonly onFault: (line: string) => void;
  /** Requests in 10 s from one address; smaller in tests. */
  readonly limits?: { readonly all: number; readonly boards: number; readonly uploads?: number };
}

// A designer at full speed makes some ten requests a second; a page of 200 pictures comes at once.
const LIMITS = { all: 1000, boards: 40, uploads: 60 };
const BODY_BYTES = 1024 * 1024;

/** The HTTP server, ready to listen. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const limits = parts.limits ?? LIMITS;
  const app = Fastify({ bodyLimit: BODY_BYTES, forceCloseConnections: true, routerOptions: { maxParamLength: 200 }, requestTimeout: 120_000, logger: false });
  app.setValidatorCompiler<z.ZodType>(({ schema }) => (data: unknown) => {
    const parsed = schema.safeParse(data);
    return parsed.success ? { value: parsed.data } : { error: new Refusal(issuesToProblems(parsed.error.issues, data)) };
  });
  // Answers are typed by the contract and checked against it in the tests; here they are only written.
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  handleErrors(app, parts.onFault);
  guardOrigin(app, parts.host);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"], scriptSrc: ["'self'", "'wasm-unsafe-eval'"], workerSrc: ["'self'", 'blob:'], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'], connectSrc: ["'self'"], objectSrc: ["'none'"], baseUri: ["'self'"], formAction: ["'self'"], frameAncestors: ["'none'"],
      },
    },
    // Served over plain HTTP on a laptop: a browser told to insist on HTTPS would lock the designer out.
    strictTransportSecurity: false, crossOriginEmbedderPolicy: false, originAgentCluster: false,
  });
  await app.register(rateLimit, {
    global: true, max: limits.all, timeWindow: 10_000,
    errorResponseBuilder: (_request, context) => new Refusal([{
      code: 'too-many-requests', where: '', message: 'Too many requests at once.', expected: `at most ${context.max} in 10 seconds`, hint: `Try again in ${Math.ceil(context.ttl / 1000)} s.`,
    }], 429),
  });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Toile', version: ENGINE_VERSION, description: 'The studio: collections, boards of options, designs, history, exports. Refusals are application/problem+json.', license: { name: 'MIT' } },
      servers: [{ url: '/' }],
      tags: ['studio', 'collections', 'elements', 'boards', 'designs', 'history', 'exports'].map((name) => ({ name })),
    },
    transform: jsonSchemaTransform,
    transformObject: (given) => mergeTwins(jsonSchemaTransformObject(given) as Parameters<typeof mergeTwins>[0]) as ReturnType<typeof jsonSchemaTransformObject>,
  });
  await app.register(swaggerUi, { routePrefix: '/docs', staticCSP: true, logLevel: 'silent' });
  // `utf8`: a name in Chinese is as good as any.
  await app.register(multipart, { defParamCharset: 'utf8', throwFileSizeLimit: true } as object);
  const events = createEventStreams(parts.store);
  app.addHook('preClose', async () => events.close());
  await app.register(async (scope) => {
    mountRoutes(scope, createHandlers({ ...parts, events }), { createBoard: limits.boards, breedBoard: limits.boards, createExport: limits.boards, uploadElement: limits.uploads ?? LIMITS.uploads, importArchive: limits.boards, createArchive: limits.boards, getArchive: limits.boards });
  });
  app.get('/openapi.json', { schema: { hide: true } as object }, async (_request, reply) => reply.type('application/json').send(JSON.stringify(app.swagger())));
  if (parts.webDirectory !== undefined) await serveWeb(app, parts.webDirectory);
  await app.ready();
  return app;
}
