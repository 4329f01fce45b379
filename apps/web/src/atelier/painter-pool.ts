import type { Design } from '@toile/garment';
import { rehearsalDesigns, sampleDesigns } from './warm-up.ts';
import { paperOf, USUAL_FINISH } from '../settings.ts';
import type { OwnOfDesign, PaintOrder, PartOutline, View, WorkerAnswer, WorkerOrder } from './messages.ts';
import { ownElementsName, ownElementsOf } from './own-elements.ts';

/** What is wanted of a picture; see `PaintOrder`. */
export type PictureWish = Omit<PaintOrder, 'kind' | 'order' | 'own'>;
export interface Painted { readonly width: number; readonly height: number; readonly rgba: Uint8ClampedArray<ArrayBuffer> }
export interface Outlines { readonly view: View; readonly outlines: readonly PartOutline[] }

interface Job {
  readonly send: (order: number) => WorkerOrder;
  readonly priority: () => number;
  readonly resolve: (answer: WorkerAnswer) => void;
  readonly reject: (cause: unknown) => void;
  readonly signal?: AbortSignal | undefined;
}

// The page itself needs little while pictures are painted; more than four workers only compete for memory bandwidth.
const CORES = navigator.hardwareConcurrency || 2;
const WORKER_COUNT = CORES <= 2 ? CORES : Math.min(4, CORES - 1);
// Where things stand on the screen is asked anew this often, ms: asking costs a layout.
const RANKED_FOR_MS = 60;
const waiting: Job[] = [];
let rankedAt = -Infinity;
const busy = new Map<Worker, Job>();
const idle: Worker[] = [];
let nextOrder = 1;
let isStarted = false;

function start(): void {
  if (isStarted) return;
  isStarted = true;
  for (let i = 0; i < WORKER_COUNT; i++) {
    const worker = new Worker(new URL('./paint.worker.ts', import.meta.url), { type: 'module', name: `painter ${i + 1}` });
    worker.onmessage = (event: MessageEvent<WorkerAnswer>) => finish(worker, event.data);
    worker.onerror = (event) => {
      event.preventDefault();
      finish(worker, { kind: 'failed', order: 0, message: event.message || 'the painting worker stopped' });
    };
    idle.push(worker);
  }
}

function finish(worker: Worker, answer: WorkerAnswer): void {
  const job = busy.get(worker);
  busy.delete(worker);
  idle.push(worker);
  if (answer.kind === 'failed') job?.reject(new Error(answer.message));
  else job?.resolve(answer);
  dispatch();
}

/** Sorts what waits, the most wanted last, so that it can be popped. */
function rank(): void {
  if (performance.now() - rankedAt < RANKED_FOR_MS) return;
  const ranks = new Map(waiting.map((job) => [job, job.signal?.aborted ? Infinity : job.priority()]));
  waiting.sort((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0));
  rankedAt = performance.now();
}

function dispatch(): void {
  while (idle.length > 0 && waiting.length > 0) {
    rank();
    const job = waiting.pop();
    if (!job) return;
    if (job.signal?.aborted) {
      job.reject(job.signal.reason);
      continue;
    }
    const worker = idle.pop();
    if (!worker) {
      waiting.push(job);
      return;
    }
    busy.set(worker, job);
    worker.postMessage(job.send(nextOrder++));
  }
}

function ask(send: Job['send'], priority: Job['priority'], signal?: AbortSignal): Promise<WorkerAnswer> {
  start();
  return new Promise((resolve, reject) => {
    waiting.push({ send, priority, resolve, reject, signal });
    rankedAt = -Infinity;
    // Many wishes come in one go (a board): they are ranked together, then the first begins.
    queueMicrotask(dispatch);
  });
}

/** What a design wears of the designer's own, to be sent along with it. */
async function ownOf(design: Design): Promise<{ readonly own?: OwnOfDesign }> {
  const name = ownElementsName(design);
  const elements = await ownElementsOf(design);
  return elements ? { own: { name, elements } } : {};
}

/** Paints a design in a worker. Lower priority numbers go first; an aborted wish that has not begun is dropped. */
export async function paintDesign(wish: PictureWish, options: { readonly priority?: () => number; readonly signal?: AbortSignal } = {}): Promise<Painted> {
  const own = await ownOf(wish.design);
  const answer = await ask((order) => ({ ...wish, ...own, kind: 'paint', order }), options.priority ?? (() => 0), options.signal);
  if (answer.kind !== 'painted') throw new Error('the painter gave no picture');
  return answer;
}

/** Where the parts of a design lie on its picture. */
export async function outlineDesign(design: Design): Promise<Outlines> {
  const own = await ownOf(design);
  const answer = await ask((order) => ({ kind: 'outlines', order, design, ...own }), () => -1);
  if (answer.kind !== 'outlines') throw new Error('the painter gave no outlines');
  return answer;
}

const SMALL = { width: 96, height: 144 };
const BOARD_SIZE = { width: 190, height: 285 };

/** Lets the workers load and compile while the designer types, so that the first board is drawn by warm hands. */
export function warmUpPainters(): void {
  start();
  const finish = { ...USUAL_FINISH, paper: paperOf(USUAL_FINISH.style) };
  const rehearse = (design: Design, size: typeof SMALL, priority: number) => {
    for (let i = 0; i < WORKER_COUNT; i++) paintDesign({ design, ...size, finish }, { priority: () => priority }).catch(() => undefined);
  };
  for (const design of sampleDesigns()) rehearse(design, SMALL, 100_000);
  for (const design of rehearsalDesigns()) rehearse(design, BOARD_SIZE, 200_000);
}
