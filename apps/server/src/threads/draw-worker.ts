import { parentPort } from 'node:worker_threads';
import { deflateSync } from 'node:zlib';
import { doDrawTask, openDraughtsman } from '@toile/studio';
import type { Drawn, DrawTask } from '@toile/studio';

/** The drawing, or what went wrong. */
export interface DrawAnswer { readonly drawn?: Drawn; readonly failure?: string }

const draughtsman = openDraughtsman((bytes) => deflateSync(bytes, { level: 6 }));

parentPort?.on('message', (task: DrawTask) => {
  draughtsman.then((one) => {
    const { drawn, moved } = doDrawTask(one, task);
    parentPort?.postMessage({ drawn } satisfies DrawAnswer, moved as readonly ArrayBuffer[]);
  }).catch((cause: unknown) => {
    parentPort?.postMessage({ failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) } satisfies DrawAnswer);
  });
});
