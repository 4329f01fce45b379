import type { TaskAnswer, TaskInput, TaskName, TaskOrder, TaskOutput } from './tasks.ts';

interface Job {
  readonly order: TaskOrder;
  readonly onProgress: ((part: number, step?: string) => void) | undefined;
  readonly resolve: (output: unknown) => void;
  readonly reject: (cause: unknown) => void;
}

let worker: Worker | undefined;
let busy: Job | undefined;
let waiting: Job[] = [];
let nextOrder = 1;

function start(): Worker {
  const made = new Worker(new URL('./boards.worker.ts', import.meta.url), { type: 'module', name: 'boards' });
  made.onmessage = (event: MessageEvent<TaskAnswer>) => {
    const { data } = event;
    if (data.order !== busy?.order.order) return;
    if (data.kind === 'told') busy.onProgress?.(data.part, data.step);
    else finish((job) => (data.kind === 'done' ? job.resolve(data.output) : job.reject(new Error(data.message))));
  };
  made.onerror = (event) => {
    event.preventDefault();
    stop();
    finish((job) => job.reject(new Error(event.message || 'the boards’ worker stopped')));
  };
  return made;
}

function stop(): void {
  worker?.terminate();
  worker = undefined;
}

function finish(end: (job: Job) => void): void {
  const job = busy;
  busy = undefined;
  if (job) end(job);
  next();
}

function next(): void {
  if (busy) return;
  busy = waiting.shift();
  if (!busy) return;
  worker ??= start();
  worker.postMessage(busy.order);
}

/** Has a task done in the boards' worker, one after the other. A task that is stopped is stopped at once, with the worker it runs in; a short one that has begun is left to end. */
export function handTask<K extends TaskName>(task: K, input: TaskInput<K>, { onProgress, signal, isShort = false }: { readonly onProgress?: (part: number, step?: string) => void; readonly signal?: AbortSignal; readonly isShort?: boolean } = {}): Promise<TaskOutput<K>> {
  return new Promise((resolve, reject) => {
    const job: Job = { order: { order: nextOrder++, task, input }, onProgress, resolve: resolve as (output: unknown) => void, reject };
    signal?.addEventListener('abort', () => {
      const wasBusy = busy === job;
      if ((!wasBusy && !waiting.includes(job)) || (wasBusy && isShort)) return;
      waiting = waiting.filter((one) => one !== job);
      reject(new DOMException('stopped', 'AbortError'));
      if (!wasBusy) return;
      stop();
      busy = undefined;
      next();
    }, { once: true });
    waiting.push(job);
    next();
  });
}
