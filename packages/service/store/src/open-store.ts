import type { StudioStore } from '@toile/studio';
import { startEmbedded } from './embedded/embedded-postgres.ts';
import type { EmbeddedPostgres } from './embedded/embedded-postgres.ts';
import { hearAnnouncements } from './postgres/announcements.ts';
import { askOnce, connect } from './postgres/connect.ts';
import { migrate } from './postgres/migrate.ts';
import { createPostgresStore } from './postgres/postgres-store.ts';
import { openQueue } from './queue/queue.ts';
import type { JobHandler } from './queue/queue.ts';
import { StoreFailed, toStoreFailed } from './store-failed.ts';

/** Which database: one of our own in a directory, or any other by its address. */
export type StoreChoice = { readonly home: string } | { readonly databaseUrl: string };

/** An open store. */
export interface OpenStore {
  readonly store: StudioStore;
  readonly kind: 'embedded' | 'external';
  /** Starts the background work. */
  startWork(handler: JobHandler): void;
  /** Resolves when the database answers; rejects with `StoreFailed`. */
  ping(): Promise<void>;
  /** Tells a second start on the same directory where this studio is. */
  describe(address: string): void;
  close(): Promise<void>;
}

const WATCH_MS = 2000;

/** Opens the store: starts or finds the database, brings its schema up to date, opens the queue. */
export async function openStore(choice: StoreChoice): Promise<OpenStore> {
  const embedded = 'home' in choice ? await startEmbedded(choice.home) : undefined;
  const address = embedded?.address ?? { connectionString: (choice as { readonly databaseUrl: string }).databaseUrl };
  try {
    await checkReachable(address.connectionString);
    return await openOn(address, embedded);
  } catch (error) {
    await embedded?.stop().catch(() => undefined);
    throw toStoreFailed(error);
  }
}

async function checkReachable(connectionString: string): Promise<void> {
  let where: string;
  try {
    const url = new URL(connectionString);
    if (!/^postgres(ql)?:$/.test(url.protocol)) throw new TypeError(url.protocol);
    where = `${url.hostname || 'localhost'}:${url.port || '5432'}${url.pathname}`;
  } catch (cause) {
    throw new StoreFailed('unreachable', 'DATABASE_URL is not the address of a PostgreSQL; it looks like postgres://user:password@host:5432/database.', { cause });
  }
  try {
    await askOnce({ connectionString }, 'select 1');
  } catch (cause) {
    if (cause instanceof StoreFailed && cause.kind === 'disk-full') throw cause;
    const reason = (cause instanceof StoreFailed ? cause.cause : cause) as { message?: string; code?: string } | undefined;
    throw new StoreFailed('unreachable', `The database at ${where} cannot be reached (${reason?.message || reason?.code || 'no answer'}). Check that it runs and that DATABASE_URL is right.`, { cause });
  }
}

async function openOn(address: { readonly connectionString: string }, embedded: EmbeddedPostgres | undefined): Promise<OpenStore> {
  const database = connect(address);
  await migrate(database.db);
  const queue = await openQueue(database.db, address, { isOnlyWorker: embedded !== undefined });
  const announcements = hearAnnouncements(address);
  let hasNewJob = false;
  const store = createPostgresStore(database.db, {
    announcements,
    enqueue: async (trx, jobId) => {
      await queue.enqueue(trx, jobId);
      hasNewJob = true;
    },
  });
  const rouseIfAsked = (): void => {
    if (hasNewJob) queue.wake();
    hasNewJob = false;
  };
  const ping = async (): Promise<void> => { await store.jobCounts(); };
  const watchdog = embedded && watchOver(embedded, ping);
  return {
    store: { ...store, write: (id, work) => store.write(id, work).finally(rouseIfAsked) },
    kind: embedded ? 'embedded' : 'external',
    startWork: queue.startWork,
    ping,
    describe: (url) => { embedded?.describe({ pid: process.pid, address: url }); },
    close: async () => {
      clearInterval(watchdog);
      await queue.close();
      await announcements.close();
      await database.close();
      await embedded?.stop();
    },
  };
}

/** Starts the built-in database again when it has died under us (killed for memory, a disk that was full for a while). */
function watchOver(embedded: EmbeddedPostgres, ping: () => Promise<void>): NodeJS.Timeout {
  let isBusy = false;
  return setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    ping()
      .catch(async (error: unknown) => { if (error instanceof StoreFailed && error.kind === 'unreachable') await embedded.revive(); })
      // It stays away: requests say so, and the next round tries again.
      .catch(() => undefined)
      .finally(() => { isBusy = false; });
  }, WATCH_MS).unref();
}
