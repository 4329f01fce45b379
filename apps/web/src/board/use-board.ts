import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Board, BoardRequest, BoardWithDesigns, DesignRecord, Marks } from '@toile/contract';
import { api } from '../api.ts';
import { createPaintProgress } from '../atelier/paint-progress.ts';
import type { PaintProgress } from '../atelier/paint-progress.ts';
import { keepRecord, keys } from '../records.ts';
import { notifyProblem } from '../shell/notices.tsx';

export type BoardState = 'idle' | 'loading' | 'choosing' | 'arriving' | 'done' | 'missing';

/** A board on the screen: how it comes, its designs, and the marks put on them. */
export interface BoardOnScreen {
  readonly state: BoardState;
  readonly board: Board | undefined;
  readonly records: readonly DesignRecord[];
  /** True for the board made just now, false for one that was opened again. */
  readonly isFresh: boolean;
  readonly progress: PaintProgress;
  /** True after the designer stopped the drawing: what is painted stays, nothing more is painted. */
  readonly isHeld: boolean;
  readonly make: (request: BoardRequest) => Promise<void>;
  readonly stop: () => void;
  readonly goOn: () => void;
  readonly mark: (record: DesignRecord, marks: Marks) => Promise<void>;
}

type Making = { readonly phase: 'choosing' } | { readonly phase: 'arriving' | 'over'; readonly boardId: string };
const NO_RECORDS: readonly DesignRecord[] = [];
// A screenful: shown by itself, it is painted while the page still lays out the rest.
const AT_ONCE = 12;

/** Everything one board needs. `onBoard` hears of a board as soon as it is made. */
export function useBoard(collectionId: string, boardId: string | undefined, onBoard: (board: Board) => void): BoardOnScreen {
  const queries = useQueryClient();
  const [making, setMaking] = useState<Making>();
  const [isHeld, setHeld] = useState(false);
  const stopper = useRef<AbortController>(undefined);
  const enteredAt = useRef<number>(undefined);
  const isMine = making !== undefined && making.phase !== 'choosing' && making.boardId === boardId;
  const isArriving = isMine && making.phase === 'arriving';
  const query = useQuery({ queryKey: keys.board(boardId), queryFn: () => api.getBoard(boardId ?? ''), enabled: boardId !== undefined && !isArriving, staleTime: 5000, retry: 1 });
  const progress = useMemo(() => {
    const startedAt = enteredAt.current ?? performance.now();
    enteredAt.current = undefined;
    return createPaintProgress(startedAt);
  }, [boardId]);
  useEffect(() => setHeld(false), [boardId]);

  const make = useCallback(async (request: BoardRequest) => {
    stopper.current?.abort();
    const mine = new AbortController();
    stopper.current = mine;
    enteredAt.current = performance.now();
    setHeld(false);
    setMaking({ phase: 'choosing' });
    // Designs come faster than a screen needs to be told: they are shown some at a time, a frame apart.
    const arrived: DesignRecord[] = [];
    let frame = 0;
    let made: Board | undefined;
    const show = (count: number) => {
      frame = 0;
      const fresh = arrived.splice(0, count);
      if (fresh.length > 0) queries.setQueryData<BoardWithDesigns>(keys.board(made?.id), (known) => known && { ...known, designs: [...known.designs, ...fresh] });
      if (arrived.length > 0) frame ||= requestAnimationFrame(() => show(AT_ONCE));
    };
    try {
      await api.streamBoard(collectionId, request, {
        signal: mine.signal,
        onBoard: (board) => {
          made = board;
          queries.setQueryData<BoardWithDesigns>(keys.board(board.id), { board, designs: [] });
          setMaking({ phase: 'arriving', boardId: board.id });
          onBoard(board);
        },
        onDesign: (record) => {
          arrived.push(record);
          frame ||= requestAnimationFrame(() => show(AT_ONCE));
        },
      });
    } catch (cause) {
      if (!mine.signal.aborted) notifyProblem(cause);
    }
    cancelAnimationFrame(frame);
    show(Infinity);
    void queries.invalidateQueries({ queryKey: keys.boards(collectionId) });
    void queries.invalidateQueries({ queryKey: keys.collections });
    // A later board may be on its way already.
    if (stopper.current === mine) setMaking(made ? { phase: 'over', boardId: made.id } : undefined);
  }, [collectionId, onBoard, queries]);

  const stop = useCallback(() => {
    // While the options are chosen there is nothing to keep; once they come they are stored, and only the drawing stops.
    if (making?.phase === 'choosing') stopper.current?.abort();
    else setHeld(true);
  }, [making]);

  const mark = useCallback(async (record: DesignRecord, marks: Marks) => {
    // Shown at once; taken back if the studio did not keep it.
    keepRecord(queries, { ...record, ...(Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== undefined)) as Partial<DesignRecord>) });
    try {
      keepRecord(queries, await api.markDesign(record.id, marks));
      void queries.invalidateQueries({ queryKey: keys.tray(collectionId) });
      void queries.invalidateQueries({ queryKey: keys.collections });
      void queries.invalidateQueries({ queryKey: keys.history(record.id) });
    } catch (cause) {
      keepRecord(queries, record);
      notifyProblem(cause);
    }
  }, [collectionId, queries]);

  useEffect(() => () => stopper.current?.abort(), []);
  const state = making?.phase === 'choosing' ? 'choosing' : isArriving ? 'arriving' : boardId === undefined ? 'idle' : query.data ? 'done' : query.isError ? 'missing' : 'loading';
  return {
    state, board: query.data?.board, records: query.data?.designs ?? NO_RECORDS, isFresh: isMine, progress, isHeld, make, stop, goOn: useCallback(() => setHeld(false), []), mark,
  };
}
