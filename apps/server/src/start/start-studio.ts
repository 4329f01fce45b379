import { randomInt, randomUUID } from 'node:crypto';
import { openElementPictures, openIntake } from '@toile/intake';
import { createDrawPool, createElementLoader, createMoodMemory, drawWithElements, failJob, runJob } from '@toile/studio';
import { openStore } from '@toile/store';
import type { OpenStore } from '@toile/store';
import type { FastifyInstance } from 'fastify';
import { buildServer } from '../http/build-server.ts';
import { openDrawLane } from '../threads/draw-lane.ts';
import { thinkAhead } from '../threads/think-ahead.ts';
import { startThinking } from '../threads/think-thread.ts';
import { webDirectory } from '../web/build-web.ts';
import { say, sentenceOf } from './say.ts';
import type { Settings } from './settings.ts';

const DRAWING_THREADS = 2;
const PATIENCE_MS = 15_000;
const IDLE_MS = 30_000;

/** Starts everything; rejects when the world does not let it. Stops it all again, in order, on SIGINT and SIGTERM. */
export async function startStudio(given: Settings, root: string): Promise<void> {
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
  const web = given.hasWeb ? await webDirectory(root, say) : undefined;
  const thinking = startThinking();
  const pool = createDrawPool(openDrawLane, DRAWING_THREADS, (callback) => {
    const timer = setTimeout(callback, IDLE_MS).unref();
    return () => clearTimeout(timer);
  });
  const loader = createElementLoader(opened.store);
  const pictures = drawWithElements(pool, loader);
  const intake = openIntake({ limits: { bytes: given.uploadBytes }, onFault: (line) => say(`intake: ${line}`) });
  const own = { loader, elementPictures: openElementPictures(), measured: createMoodMemory() };
  const { engine, ids } = thinkAhead({ engine: thinking.engine, ids: { next: () => randomUUID(), seed: () => randomInt(1, 2 ** 31 - 1) } });
  const basics = { store: opened.store, clock: { now: () => new Date().toISOString(), ticks: () => performance.now() }, ids };
  let app: FastifyInstance | undefined;
  stop = async () => {
    await app?.close();
    await Promise.all([thinking.close(), pool.close(), intake.close()]);
    await opened.close();
  };
  if (isStopping) return;
  try {
    app = await buildServer({
      ...basics, engine, pictures, intake, own, uploadBytes: given.uploadBytes, databaseKind: opened.kind, startedAt, host: given.host, onFault: (line) => say(`fault: ${line}`),
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
