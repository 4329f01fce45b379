import { Worker } from 'node:worker_threads';
import type { DrawLane, Drawn, DrawTask } from '@toile/studio';
import type { DrawAnswer } from './draw-worker.ts';

/**
 * How a thread starts: as plain JavaScript that turns the cache of compiled code on first. Started as TypeScript it would load the stripper of types,
 * 14 MB and a tenth of a second, for that one file.
 */
const startOf = (file: string): string => `require('node:module').enableCompileCache(); import(${JSON.stringify(new URL(file, import.meta.url).href)});`;

/** A drawing thread, warmed by one picture where one is given. */
export function openDrawLane(warmUp?: DrawTask): DrawLane {
  const worker = new Worker(startOf('./draw-worker.ts'), { eval: true, workerData: { warmUp }, resourceLimits: { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 256 } });
  return {
    draw: (task) => new Promise<Drawn>((resolve, reject) => {
      const onError = (cause: unknown): void => {
        worker.off('message', onMessage);
        reject(cause instanceof Error ? cause : new Error(String(cause)));
      };
      const onMessage = ({ drawn, failure }: DrawAnswer): void => {
        worker.off('error', onError);
        if (drawn === undefined) reject(new Error(failure));
        else resolve(drawn);
      };
      worker.once('message', onMessage);
      worker.once('error', onError);
      // A whole sheet or poster is moved, not copied: whoever has it encoded is done with it.
      worker.postMessage(task, task.kind === 'encode' ? [task.pixels.rgba.buffer as ArrayBuffer] : []);
    }),
    close: async () => { await worker.terminate(); },
  };
}
