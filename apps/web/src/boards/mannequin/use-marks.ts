import { useCallback, useState } from 'react';
import type { Marks } from './marks.ts';

const MOST_STEPS = 100;

/** Marks with their steps back and forth. A drag is one step: `begin` is called as it starts. */
export interface MarksInHand {
  readonly marks: Marks | undefined;
  /** Begins anew with a picture's marks, or with none while they are looked for. */
  readonly start: (marks: Marks | undefined) => void;
  readonly set: (marks: Marks) => void;
  readonly begin: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

interface Steps { readonly past: readonly Marks[]; readonly now: Marks | undefined; readonly future: readonly Marks[] }

/** Keeps the marks of one picture while they are worked on. */
export function useMarks(): MarksInHand {
  const [{ past, now, future }, setSteps] = useState<Steps>({ past: [], now: undefined, future: [] });
  return {
    marks: now, canUndo: past.length > 0, canRedo: future.length > 0,
    start: useCallback((marks: Marks | undefined) => setSteps({ past: [], now: marks, future: [] }), []),
    set: useCallback((marks: Marks) => setSteps((steps) => ({ ...steps, now: marks })), []),
    begin: useCallback(() => setSteps((steps) => (steps.now ? { past: [...steps.past, steps.now].slice(-MOST_STEPS), now: steps.now, future: [] } : steps)), []),
    undo: useCallback(() => setSteps((steps) => { const before = steps.past.at(-1); return before && steps.now ? { past: steps.past.slice(0, -1), now: before, future: [...steps.future, steps.now] } : steps; }), []),
    redo: useCallback(() => setSteps((steps) => { const after = steps.future.at(-1); return after && steps.now ? { past: [...steps.past, steps.now], now: after, future: steps.future.slice(0, -1) } : steps; }), []),
  };
}
