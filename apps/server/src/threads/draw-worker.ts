import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { deflateSync } from 'node:zlib';
import type { Drawn, DrawTask } from '@toile/studio';

/** The drawing, or what went wrong. */
export interface DrawAnswer { readonly drawn?: Drawn; readonly failure?: string }

enableCompileCache();
const ready = import('@toile/studio').then(async ({ doDrawTask, openDraughtsman }) => ({ doDrawTask, draughtsman: await openDraughtsman((bytes) => deflateSync(bytes, { level: 6 })) }));

parentPort?.on('message', (task: DrawTask) => {
  ready.then(async ({ doDrawTask, draughtsman }) => {
    const { drawn, moved } = await doDrawTask(draughtsman, task);
    parentPort?.postMessage({ drawn } satisfies DrawAnswer, moved as readonly ArrayBuffer[]);
  }).catch((cause: unknown) => {
    parentPort?.postMessage({ failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) } satisfies DrawAnswer);
  });
});
