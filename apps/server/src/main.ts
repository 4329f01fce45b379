import { randomInt, randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemToText } from '@toile/kernel';
import { createDrawPool, failJob, runJob } from '@toile/studio';
import { openStore, StoreFailed } from '@toile/store';
import type { OpenStore } from '@toile/store';
import type { FastifyInstance } from 'fastify';
import { buildServer } from './http/build-server.ts';
import { readSettings } from './start/settings.ts';
import type { Settings } from './start/settings.ts';
import { openDrawLane } from './threads/draw-lane.ts';
import { startThinking } from './threads/think-thread.ts';
import { webDirectory } from './web/build-web.ts';

/*
 * `npm start`: the database, the threads, the pages, the API. Exit codes: 0 stopped as asked, 1 the request was wrong, 2 the world failed.
 */

const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const DRAWING_THREADS = 2;
const PATIENCE_MS = 15_000;
const IDLE_MS = 30_000;
const say = (line: string): void => { process.stderr.write(`toile: ${line}\n`); };

const settings = readSettings(process.env, ROOT);
if (!settings.ok) {
  say(settings.problems.map(problemToText).join('\n'));
  process.exit(1);
}
try {
  await start(settings.value);
} catch (error) {
  say(sentenceOf(error, settings.value));
  process.exit(2);
}

async function start(given: Settings): Promise<void> {
  const startedAt = performance.now();
  let isStopping = false;
  let stop: () => Promise<void> = async () => undefined;
  // From the first moment on: the database must not be left running by an impatient Ctrl-C.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      setTimeout(() => process.exit(2), PATIENCE_MS).unref();
      stop().then(() => process.exit(0), (error: unknown) => {
        say(sentenceOf(error, given));
        process.exit(2);
      });
    });
  }
  const opening = openStore(given.store);
  stop = async () => { await (await opening).close(); };
  const opened = await opening;
  const web = given.hasWeb ? await webDirectory(ROOT, say) : undefined;
  const thinking = startThinking();
  const pictures = createDrawPool(openDrawLane, DRAWING_THREADS, (callback) => {
    const timer = setTimeout(callback, IDLE_MS).unref();
    return () => clearTimeout(timer);
  });
  const basics = { store: opened.store, clock: { now: () => new Date().toISOString(), ticks: () => performance.now() }, ids: { next: () => randomUUID(), seed: () => randomInt(1, 2 ** 31 - 1) } };
  let app: FastifyInstance | undefined;
  stop = async () => {
    await app?.close();
    await Promise.all([thinking.close(), pictures.close()]);
    await opened.close();
  };
  if (isStopping) return;
  try {
    app = await buildServer({
      ...basics, engine: thinking.engine, pictures, databaseKind: opened.kind, startedAt, host: given.host, onFault: (line) => say(`fault: ${line}`),
      ...(web === undefined ? {} : { webDirectory: web }),
    });
    await app.listen({ host: given.host, port: given.port });
  } catch (error) {
    await stop();
    throw error;
  }
  startJobs(opened, { ...basics, pictures });
  const address = addressOf(app, given.host);
  opened.describe(address);
  process.stdout.write(`Toile is ready at ${address}\n`);
}

function startJobs(opened: OpenStore, needs: Parameters<typeof runJob>[0]): void {
  opened.startWork({
    run: (id) => runJob(needs, id),
    giveUp: (id, lastError) => failJob(needs, id, { code: 'unavailable', where: '', message: `The file could not be made: ${lastError}.`, hint: 'Ask for it again, perhaps smaller.' }),
  });
}

function addressOf(app: FastifyInstance, host: string): string {
  const at = app.server.address();
  const port = typeof at === 'object' && at ? at.port : 0;
  return `http://${host === '0.0.0.0' || host === '::' || host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

function sentenceOf(error: unknown, given: Settings): string {
  if (error instanceof StoreFailed) return error.message;
  const code = (error as { readonly code?: string }).code;
  if (code === 'EADDRINUSE') return `Port ${given.port} is already in use. Stop what uses it, or set PORT to another number.`;
  if (code === 'EACCES') return `Port ${given.port} may not be used by this user. Set PORT to a number above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `This machine has no address "${given.host}". Set HOST to 127.0.0.1, or 0.0.0.0 for all.`;
  return `could not start: ${error instanceof Error ? error.message : String(error)}`;
}
