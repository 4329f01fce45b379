import { randomUUID } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { createClient, ROUTES } from '@toile/contract';
import { UPLOAD_BYTES } from '@toile/contract';
import type { Client, RouteName } from '@toile/contract';
import { openElementPictures, openIntake } from '@toile/intake';
import { createDrawPool, createElementLoader, createMoodMemory, doDrawTask, drawWithElements, openDraughtsman, openEngine, runJob } from '@toile/studio';
import type { Draughtsman, DrawLane, StudioStore } from '@toile/studio';
import { createMemoryStore } from '@toile/store';
import type { FastifyInstance } from 'fastify';
import { buildServer } from '../http/build-server.ts';
import type { ServerParts } from '../http/build-server.ts';

/** A studio for tests: the real server, engine and painter on this thread, and a store in memory. */
export interface TestStudio { readonly app: FastifyInstance; readonly url: string; readonly client: Client; readonly faults: readonly string[]; readonly store: StudioStore; close(): Promise<void> }

/** Starts it on a free port. Every JSON answer is held against the contract. */
export async function startTestStudio(changes: Partial<ServerParts> = {}): Promise<TestStudio> {
  const faults: string[] = [];
  let draughtsman: Promise<Draughtsman> | undefined;
  const lane: DrawLane = {
    draw: async (task) => (await doDrawTask(await (draughtsman ??= openDraughtsman((bytes) => deflateSync(bytes, { level: 1 }))), task)).drawn,
    close: async () => undefined,
  };
  const pool = createDrawPool(() => lane, 1);
  const basics = { clock: { now: () => new Date().toISOString(), ticks: () => performance.now() }, ids: { next: () => randomUUID(), seed: () => 7 } };
  const store: StudioStore = createMemoryStore({ onEnqueued: (id) => { void runJob({ ...basics, store, pictures }, id).catch((error: unknown) => faults.push(String(error))); } });
  const loader = createElementLoader(store);
  const pictures = drawWithElements(pool, loader);
  const intake = openIntake({ onFault: (line) => faults.push(line) });
  const own = { loader, elementPictures: openElementPictures(), measured: createMoodMemory() };
  const app = await buildServer({
    ...basics, store, intake, own, uploadBytes: UPLOAD_BYTES, engine: await openEngine(), pictures, databaseKind: 'embedded', startedAt: performance.now(), host: '127.0.0.1', onFault: (line) => faults.push(line), ...changes,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    app, url, faults, store,
    client: createClient({ baseUrl: url, designer: '陳小姐', createDecoder: () => new TextDecoder(), fetch: async (to, request) => checked(to, request.method, await fetch(to, request as RequestInit)) }),
    close: async () => {
      await app.close();
      await Promise.all([pool.close(), intake.close()]);
    },
  };
}

/** The answer, when it is what the contract says. */
async function checked(url: string, method: string, answer: Response): Promise<Response> {
  const { pathname } = new URL(url);
  const name = (Object.keys(ROUTES) as RouteName[]).find((one) => ROUTES[one].method === method && new RegExp(`^${ROUTES[one].path.replace(/:[A-Za-z]+/g, '[^/]+')}$`).test(pathname));
  const route = name && ROUTES[name];
  if (!route || !('answer' in route) || !answer.ok || !answer.headers.get('content-type')?.startsWith('application/json')) return answer;
  const parsed = (route.answer as { safeParse(value: unknown): { success: boolean; error?: { message: string } } }).safeParse(await answer.clone().json());
  if (!parsed.success) throw new Error(`${name} answered what the contract does not say: ${parsed.error?.message}`);
  if (answer.status !== route.status) throw new Error(`${name} answered ${answer.status}, the contract says ${route.status}`);
  return answer;
}
