import { EMPTY_BOARDS } from '@toile/brief';
import type { Boards } from '@toile/brief';
import { RequestRefused } from '@toile/contract';
import type { BoardsRecord } from '@toile/contract';
import { getBoards, putBoards, stepBoards } from './boards-client.ts';

/** How the boards of a collection stand: read, kept, being kept, or not kept because the studio refused or was away. */
export type DeskState = 'loading' | 'kept' | 'keeping' | 'unkept' | 'missing';

/** What the pages see of a desk; a new object for every change. */
export interface DeskView {
  readonly boards: Boards;
  readonly state: DeskState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What a step did beside the boards, and has to take back and do again with them: a print that was made anew. */
export interface AlsoDone { readonly undo: () => void; readonly redo: () => void }
/** Boards to go back or forward to, and what is done beside. */
interface Step { readonly boards: Boards; readonly also?: AlsoDone | undefined }

/** The boards of one collection, shared by every page that shows them: changed at once, kept a moment later, undone step by step. */
export interface BoardsDesk {
  readonly view: () => DeskView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes the boards. Changes in a row that name the same `stroke` (a slider being dragged) are undone as one. */
  readonly change: (update: (boards: Boards) => Boards, stroke?: string, also?: AlsoDone) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Done when everything is kept: before a board is made from them. */
  readonly flush: () => Promise<void>;
  /** Reads what the studio has now, unless something here waits to be kept. */
  readonly refresh: () => Promise<void>;
}

const PAUSE_MS = 350;
const MOST_STEPS = 100;
const STROKE_MS = 1500;

/** A desk for one collection; `onProblem` hears what the studio refused. */
export function createDesk(collectionId: string, onProblem: (cause: unknown) => void): BoardsDesk {
  const listeners = new Set<() => void>();
  let boards: Boards = EMPTY_BOARDS;
  // What the studio is known to have; the same object as `boards` when nothing waits to be kept.
  let kept: Boards = boards;
  let revision = 0;
  // What can be taken back of what was kept before this page was opened.
  let canStep = { undo: false, redo: false };
  let state: DeskState = 'loading';
  let past: readonly Step[] = [];
  let future: readonly Step[] = [];
  let lastStroke: { readonly name: string; readonly at: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let keeping: Promise<void> | undefined;
  let view: DeskView = { boards, state, canUndo: false, canRedo: false };

  const tell = (): void => {
    view = { boards, state, canUndo: past.length > 0 || (canStep.undo && future.length === 0), canRedo: future.length > 0 || (canStep.redo && past.length === 0) };
    for (const listener of listeners) listener();
  };
  const accept = (record: BoardsRecord): void => {
    ({ boards, revision } = record);
    kept = boards;
    canStep = { undo: record.canUndo, redo: record.canRedo };
    state = 'kept';
  };

  /** Sends what is here until the studio has it, one after the other. False where it was refused. */
  const keepOne = async (): Promise<boolean> => {
    const sent = boards;
    try {
      ({ revision } = await putBoards(collectionId, sent, revision));
      kept = sent;
      return true;
    } catch (cause) {
      onProblem(cause);
      // Somebody else changed them in between: theirs are shown, ours are one step back.
      const now = cause instanceof RequestRefused && cause.status === 409 ? await getBoards(collectionId).catch(() => undefined) : undefined;
      if (now) {
        past = [...past, { boards }].slice(-MOST_STEPS);
        accept(now);
      }
      return false;
    }
  };
  const keepAll = async (): Promise<void> => {
    state = 'keeping';
    tell();
    let isTaken = true;
    while (isTaken && boards !== kept) isTaken = await keepOne();
    state = boards === kept ? 'kept' : 'unkept';
    keeping = undefined;
    tell();
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (keeping) return keeping;
    if (boards === kept) return Promise.resolve();
    keeping = keepAll();
    return keeping;
  };
  const put = (next: Boards): void => {
    boards = next;
    clearTimeout(timer);
    // Back at what the studio has: there is nothing to keep.
    const isKept = boards === kept && keeping === undefined;
    state = isKept ? 'kept' : 'keeping';
    timer = isKept ? undefined : setTimeout(() => void flush(), PAUSE_MS);
    tell();
  };
  // Steps of this window are known here; older ones only to the studio.
  const step = async (way: 'undo' | 'redo'): Promise<void> => {
    if (!canStep[way] || boards !== kept) return;
    try {
      const record = await stepBoards(collectionId, way);
      if (boards === kept) accept(record);
    } catch (cause) {
      onProblem(cause);
    }
    tell();
  };
  const refresh = async (): Promise<void> => {
    if (boards !== kept) return;
    try {
      const now = await getBoards(collectionId);
      if (boards !== kept) return;
      if (now.revision !== revision || state === 'loading') accept(now);
      state = 'kept';
    } catch (cause) {
      // A studio without boards, or a collection that is gone: the page says so itself.
      const isGone = cause instanceof RequestRefused && cause.status === 404;
      if (state === 'loading') state = 'missing';
      if (!isGone) onProblem(cause);
    }
    tell();
  };
  void refresh();

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (update, stroke, also) => {
      const next = update(boards);
      if (next === boards) return;
      const now = performance.now();
      const isSameStroke = stroke !== undefined && lastStroke?.name === stroke && now - lastStroke.at < STROKE_MS;
      const begun = isSameStroke ? past.at(-1) : undefined;
      // Of one stroke, the first beginning and the last end count.
      past = [...past.slice(0, begun ? -1 : undefined), { boards: begun?.boards ?? boards, also: also && begun?.also ? { undo: begun.also.undo, redo: also.redo } : (also ?? begun?.also) }].slice(-MOST_STEPS);
      lastStroke = stroke === undefined ? undefined : { name: stroke, at: now };
      future = [];
      put(next);
    },
    undo: () => {
      lastStroke = undefined;
      const before = past.at(-1);
      if (!before) {
        if (future.length === 0) void step('undo');
        return;
      }
      past = past.slice(0, -1);
      future = [...future, { boards, also: before.also }];
      put(before.boards);
      before.also?.undo();
    },
    redo: () => {
      lastStroke = undefined;
      const after = future.at(-1);
      if (!after) {
        if (past.length === 0) void step('redo');
        return;
      }
      future = future.slice(0, -1);
      past = [...past, { boards, also: after.also }];
      put(after.boards);
      after.also?.redo();
    },
    flush,
    refresh,
  };
}
