import { Worker } from 'node:worker_threads';
import type { DrawLane, Drawn } from '@toile/studio';
import type { DrawAnswer } from './draw-worker.ts';

// A poster takes half a second; what takes a minute will not end.
const LIMIT_MS = 60_000;

/**
 * How a thread starts: as plain JavaScript that turns the cache of compiled code on first. Started as TypeScript it would load the stripper of types,
 * 14 MB and a tenth of a second, for that one file.
 */
const startOf = (file: string): string => `require('node:module').enableCompileCache(); import(${JSON.stringify(new URL(file, import.meta.url).href)});`;

/** A drawing thread. */
export function openDrawLane(): DrawLane {
  const worker = new Worker(startOf('./draw-worker.ts'), { eval: true, resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 } });
  worker.unref();
  return {
    draw: (task) => new Promise<Drawn>((resolve, reject) => {
      const timer = setTimeout(() => finish(() => reject(new Error('drawing took too long'))), LIMIT_MS);
      const finish = (end: () => void): void => {
        clearTimeout(timer);
        worker.off('message', onMessage);
        worker.off('error', onError);
        worker.off('exit', onExit);
        worker.unref();
        end();
      };
      const onMessage = ({ drawn, failure }: DrawAnswer): void => finish(() => (drawn === undefined ? reject(new Error(failure)) : resolve(drawn)));
      const onError = (cause: unknown): void => finish(() => reject(cause instanceof Error ? cause : new Error(String(cause))));
      const onExit = (): void => finish(() => reject(new Error('the drawing thread ended')));
      worker.on('message', onMessage);
      worker.on('error', onError);
      worker.on('exit', onExit);
      worker.ref();
      // A whole sheet or poster is moved, not copied: whoever has it encoded is done with it.
      worker.postMessage(task, task.kind === 'encode' ? [task.pixels.rgba.buffer as ArrayBuffer] : []);
    }),
    close: async () => { await worker.terminate(); },
  };
}
