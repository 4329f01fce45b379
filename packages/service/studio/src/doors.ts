import type { Draughtsman } from './drawing/draw.ts';
import type { Deflate } from './export/png.ts';
import type { Engine } from './ports/engine.ts';

/*
 * The heavy rooms (dictionaries, painters) behind doors that open on demand: a thread that only keeps records never loads them, and a
 * terminal command loads the ones it needs.
 */

/** The engine on this thread. */
export const openEngine = async (): Promise<Engine> => (await import('./thinking/task.ts')).localEngine;

/** The engine's own functions, for callers that want more than the use cases take (the intent behind a board). */
export const openThinking = (): Promise<typeof import('./thinking/engine.ts')> => import('./thinking/engine.ts');

/** A draughtsman on this thread. */
export const openDraughtsman = async (deflate: Deflate): Promise<Draughtsman> => (await import('./drawing/draw.ts')).createDraughtsman(deflate);

/** Does a piece of thinking on this thread; for the thread's entry. */
export const openThinkTasks = (): Promise<typeof import('./thinking/task.ts')> => import('./thinking/task.ts');
