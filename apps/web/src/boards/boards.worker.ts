import { TASKS } from './tasks.ts';
import type { TaskAnswer, TaskOrder } from './tasks.ts';

const answer = (it: TaskAnswer): void => self.postMessage(it);

self.onmessage = async (event: MessageEvent<TaskOrder>) => {
  const { order, task, input } = event.data;
  try {
    const run = TASKS[task] as (given: unknown, tell: (part: number, step?: string) => void) => unknown;
    const output = await run(input, (part, step) => answer({ kind: 'told', order, part, step }));
    answer({ kind: 'done', order, output });
  } catch (cause) {
    answer({ kind: 'failed', order, message: cause instanceof Error ? cause.message : String(cause) });
  }
};
