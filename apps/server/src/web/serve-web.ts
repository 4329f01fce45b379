import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The studio's own pages: addresses that a reload must find again, although the browser's router made them up. */
const PAGES = ['/', '/collections/*', '/library'];

/** Serves the built web studio; any address of a page gets the one HTML file. */
export async function serveWeb(app: FastifyInstance, directory: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: directory, wildcard: false, index: false, cacheControl: false,
    setHeaders: (reply, path) => {
      // File names in assets carry a hash of what is in them.
      reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const html = readFileSync(join(directory, 'index.html'), 'utf8');
  for (const url of PAGES) {
    app.get(url, { schema: { hide: true } as object }, async (_request, reply) => reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html));
  }
  // Someone who mistyped an address is shown the studio's own page for it; a program is still told in problem+json.
  app.get('/*', { schema: { hide: true } as object }, async (request, reply) => {
    if (request.url.startsWith('/api') || !request.headers.accept?.includes('text/html')) return reply.callNotFound();
    return reply.code(404).type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
  });
}
