import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { deflateSync } from 'node:zlib';
import type { Drawn, DrawTask } from '@toile/studio';

/** The drawing, or what went wrong. */
export interface DrawAnswer { readonly drawn?: Drawn; readonly failure?: string }

enableCompileCache();
// Imported here, after the cache is on, so that it serves the painter's rooms too.
const ready = import('@toile/studio').then(async ({ doDrawTask, openDraughtsman }) => ({ doDrawTask, draughtsman: await openDraughtsman((bytes) => deflateSync(bytes, { level: 5 })) }));

// Drawn once before the first real picture is there to draw: it makes the machine code warm while the board is being chosen.
const warmUp = (workerData as { readonly warmUp?: DrawTask } | null)?.warmUp;
if (warmUp) ready.then(({ doDrawTask, draughtsman }) => doDrawTask(draughtsman, warmUp)).catch(() => undefined);

parentPort?.on('message', (task: DrawTask) => {
  ready.then(async ({ doDrawTask, draughtsman }) => {
    const { drawn, moved } = await doDrawTask(draughtsman, task);
    parentPort?.postMessage({ drawn } satisfies DrawAnswer, moved as readonly ArrayBuffer[]);
  }).catch((cause: unknown) => {
    parentPort?.postMessage({ failure: cause instanceof Error ? cause.message : String(cause) } satisfies DrawAnswer);
  });
});
