import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { ThinkTask } from '@toile/studio';

/** A task with its number, so that the answer finds its asker. */
export interface NumberedTask { readonly number: number; readonly task: ThinkTask }
/** The answer, or what went wrong. */
export interface NumberedAnswer { readonly number: number; readonly answer?: unknown; readonly failure?: string }

enableCompileCache();
// The dictionaries are loaded at once: the first brief should not wait for them.
const tasks = import('@toile/studio').then(({ openThinkTasks }) => openThinkTasks());
tasks.then(({ doThinkTask }) => doThinkTask({ method: 'makeBoard', args: [{ brief: 'wool coat over silk dress, ink wash', seed: 1, count: 12 }] })).catch(() => undefined);

parentPort?.on('message', ({ number, task }: NumberedTask) => {
  void answer(number, task).then((message) => parentPort?.postMessage(message));
});

async function answer(number: number, task: ThinkTask): Promise<NumberedAnswer> {
  try {
    return { number, answer: await (await tasks).doThinkTask(task) };
  } catch (cause) {
    return { number, failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}
