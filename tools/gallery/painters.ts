import { Worker } from 'node:worker_threads';
import type { PaintOptions } from '@toile/drawing';
import type { Design } from '@toile/garment';
import type { PaintResult, PaintTask } from './paint-worker.ts';

/** Painting threads that share a list of tasks. */
export interface Painters {
  /** Paints every task; `onPicture` gets each as it is done, and may give back its buffer to be painted in again. Resolves with ms of wall clock. */
  paintTasks(tasks: readonly Omit<PaintTask, 'index' | 'spare'>[], onPicture: (result: PaintResult) => ArrayBuffer | void): Promise<number>;
  /** The same for designs painted alike. */
  paintAll(designs: readonly Design[], options: PaintOptions, onPicture: (result: PaintResult) => ArrayBuffer | void): Promise<number>;
  close(): Promise<void>;
}

/** A thread's own heap: twice what a board of rich designs keeps alive at a time. Left alone, it grows with what nobody needs any more. */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 70 } as const;

/**
 * How a thread starts: as plain JavaScript that turns the cache of compiled code on first. Started as TypeScript it would load the stripper of types,
 * 14 MB and a tenth of a second, for that one file.
 */
const startOf = (file: string): string => `require('node:module').enableCompileCache(); import(${JSON.stringify(new URL(file, import.meta.url).href)});`;

/** Starts `count` painting threads; resolves when each has its code. */
export async function startPainters(count: number): Promise<Painters> {
  const workers = Array.from({ length: count }, () => new Worker(startOf('./paint-worker.ts'), { eval: true, resourceLimits: LIMITS }));
  await Promise.all(workers.map((worker) => new Promise((resolve, reject) => { worker.once('message', resolve); worker.once('error', reject); })));
  const paintTasks: Painters['paintTasks'] = async (tasks, onPicture) => {
    const started = performance.now();
    let next = 0;
    await Promise.all(workers.map((worker) => new Promise<void>((resolve, reject) => {
      const send = (spare?: ArrayBuffer): boolean => {
        const task = tasks[next];
        if (!task) return false;
        worker.postMessage({ index: next++, ...task, ...(spare ? { spare } : {}) } satisfies PaintTask, spare ? [spare] : []);
        return true;
      };
      const finish = (): void => {
        worker.off('message', onMessage);
        worker.off('error', reject);
        resolve();
      };
      const onMessage = (result: PaintResult): void => {
        const spare = onPicture(result);
        if (!send(spare ?? undefined)) finish();
      };
      worker.on('message', onMessage);
      worker.once('error', reject);
      if (!send()) finish();
    })));
    return performance.now() - started;
  };
  return {
    paintTasks,
    paintAll: (designs, options, onPicture) => paintTasks(designs.map((design) => ({ design, options })), onPicture),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
