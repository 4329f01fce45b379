import { fromKysely, PgBoss } from 'pg-boss';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { DatabaseAddress } from '../postgres/connect.ts';
import type { Tables } from '../postgres/tables.ts';
import type { Enqueue } from '../postgres/writer.ts';

/** What is done with a job. */
export interface JobHandler {
  run(jobId: string): Promise<void>;
  /** Called instead of `run` when the job failed (or took the process with it) too often. */
  giveUp(jobId: string, lastError: string): Promise<void>;
}

/** The queue of background work, on the same database. */
export interface JobQueue {
  readonly enqueue: Enqueue;
  /** Starts to take up jobs, one at a time. */
  startWork(handler: JobHandler): void;
  /** Says that a job of this process was committed, so that it is taken up at once. */
  wake(): void;
  close(): Promise<void>;
}

const QUEUE = 'export';
const SCHEMA = 'toile_queue';
const POLL_MS = 500;
// pg-boss gives a job back 10 s (its least) after the last sign of life of its worker.
const HEARTBEAT_S = 10;
const SIGN_OF_LIFE_MS = 3000;
/** A job that was begun so many times without an end is given up. */
export const ATTEMPTS = 5;

/**
 * Opens the queue. `isOnlyWorker` is true on a laptop: what another life of this process left unfinished is then taken up at once
 * instead of after the heartbeat.
 */
export async function openQueue(db: Kysely<Tables>, address: DatabaseAddress, options: { readonly isOnlyWorker: boolean }): Promise<JobQueue> {
  const boss = new PgBoss({
    connectionString: address.connectionString, schema: SCHEMA, application_name: 'toile-queue', max: 2, schedule: false,
    superviseIntervalSeconds: 5, monitorIntervalSeconds: 5,
  });
  // The database going away shows in the requests; pg-boss goes on by itself when it is back.
  boss.on('error', () => undefined);
  await boss.start();
  await boss.createQueue(QUEUE, { retryLimit: ATTEMPTS * 4, retryDelay: 1, heartbeatSeconds: HEARTBEAT_S, expireInSeconds: 3600, deleteAfterSeconds: 24 * 3600 });
  if (options.isOnlyWorker) {
    const { rows } = await sql<{ id: string }>`select id from ${sql.ref(`${SCHEMA}.job`)} where name = ${QUEUE} and state = 'active'`.execute(db);
    if (rows.length > 0) await boss.fail(QUEUE, rows.map((row) => row.id), { reason: 'the process ended' });
  }

  let isClosed = false;
  let rouse: () => void = () => undefined;
  let working: Promise<void> = Promise.resolve();

  const pause = (ms: number): Promise<void> => new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    rouse = () => { clearTimeout(timer); resolve(); };
  });

  async function workOnce(handler: JobHandler): Promise<boolean> {
    const [job] = await boss.fetch<{ jobId: string }>(QUEUE, { batchSize: 1, includeMetadata: true });
    if (!job) return false;
    const attempt = { id: job.id, retryCount: job.retryCount };
    const alive = setInterval(() => { boss.touch(QUEUE, attempt).catch(() => undefined); }, SIGN_OF_LIFE_MS);
    try {
      if (job.retryCount >= ATTEMPTS) await handler.giveUp(job.data.jobId, 'it was begun too often without coming to an end');
      else await handler.run(job.data.jobId);
      await boss.complete(QUEUE, attempt);
    } catch (error) {
      await boss.fail(QUEUE, attempt, { message: error instanceof Error ? error.message : String(error) });
    } finally {
      clearInterval(alive);
    }
    return true;
  }

  async function work(handler: JobHandler): Promise<void> {
    while (!isClosed) {
      let hadWork = false;
      try {
        hadWork = await workOnce(handler);
      } catch {
        // The database is away: the job comes back by its heartbeat.
        await pause(POLL_MS);
      }
      if (!hadWork && !isClosed) await pause(POLL_MS);
    }
  }

  return {
    enqueue: async (trx, jobId) => { await boss.send(QUEUE, { jobId }, { db: fromKysely(trx) }); },
    startWork: (handler) => { working = work(handler); },
    wake: () => rouse(),
    close: async () => {
      isClosed = true;
      rouse();
      // A long job is not waited for: it is taken up again at the next start.
      await Promise.race([working, new Promise((resolve) => { setTimeout(resolve, 2000).unref(); })]);
      await boss.stop({ graceful: false });
    },
  };
}
