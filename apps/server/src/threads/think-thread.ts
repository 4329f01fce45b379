import { Worker } from 'node:worker_threads';
import { remoteEngine } from '@toile/studio';
import type { Engine, ThinkTask } from '@toile/studio';
import type { NumberedAnswer, NumberedTask } from './think-worker.ts';

/** The engine on a thread of its own. */
export interface ThinkThread { readonly engine: Engine; close(): Promise<void> }

interface Waiting { readonly resolve: (answer: unknown) => void; readonly reject: (cause: Error) => void; readonly timer: NodeJS.Timeout }

// A board of 200 takes a second on a slow machine; what takes half a minute will not end.
const LIMIT_MS = 30_000;

// What a board needs for a moment; the default lets the thread hold four times as much for good.
const YOUNG_MB = 8;

/**
 * How a thread starts: as plain JavaScript that turns the cache of compiled code on first. Started as TypeScript it would load the stripper of types,
 * 14 MB and a tenth of a second, for that one file.
 */
const startOf = (file: string): string => `require('node:module').enableCompileCache(); import(${JSON.stringify(new URL(file, import.meta.url).href)});`;

/** Starts the thread; one that dies or hangs is replaced, and only what it was asked is lost. */
export function startThinking(): ThinkThread {
  let worker: Worker | undefined;
  let count = 0;
  let isClosed = false;
  const waiting = new Map<number, Waiting>();

  const giveUp = (message: string): void => {
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(new Error(message));
    }
    waiting.clear();
    const dead = worker;
    worker = undefined;
    void dead?.terminate();
  };

  function open(): Worker {
    const opened = new Worker(startOf('./think-worker.ts'), { eval: true, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    opened.on('message', ({ number, answer, failure }: NumberedAnswer) => {
      const one = waiting.get(number);
      if (!one) return;
      waiting.delete(number);
      clearTimeout(one.timer);
      if (failure === undefined) one.resolve(answer);
      else one.reject(new Error(failure));
    });
    opened.on('error', (cause) => { if (worker === opened) giveUp(`the thinking thread failed: ${cause instanceof Error ? cause.message : String(cause)}`); });
    opened.on('exit', () => { if (worker === opened) giveUp('the thinking thread ended'); });
    return opened;
  }

  const ask = (task: ThinkTask): Promise<unknown> => new Promise((resolve, reject) => {
    if (isClosed) return reject(new Error('the thinking thread is closed'));
    worker ??= open();
    const number = ++count;
    const timer = setTimeout(() => giveUp(`the thinking thread gave no answer for ${LIMIT_MS / 1000} s`), LIMIT_MS);
    waiting.set(number, { resolve, reject, timer });
    worker.postMessage({ number, task } satisfies NumberedTask);
  });

  worker = open();
  return {
    engine: remoteEngine(ask),
    close: async () => {
      isClosed = true;
      const last = worker;
      giveUp('the studio is closing');
      await last?.terminate();
    },
  };
}
