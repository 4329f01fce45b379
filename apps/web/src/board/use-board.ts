import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Board, BoardRequest, BoardWithDesigns, BreedRequest, DesignRecord, Marks } from '@toile/contract';
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
  /** A board from a brief, or bred from designs. */
  readonly make: (request: BoardRequest | BreedRequest) => Promise<void>;
  readonly stop: () => void;
  readonly goOn: () => void;
  readonly mark: (record: DesignRecord, marks: Marks) => Promise<void>;
}

type Making = { readonly phase: 'choosing' } | { readonly phase: 'arriving' | 'over'; readonly boardId: string };
const NO_RECORDS: readonly DesignRecord[] = [];
// So many are shown at a time, and so far apart, ms: laying out the page must not take the cores from the hands that paint the first.
const AT_ONCE = 8;
const APART_MS = 50;
// The page waits this long at most for the first picture before it shows the board: building it would take the cores from the painters.
const HOLD_MS = 120;
// The address follows a moment later: to change it stops the page for tens of ms where the cores are busy.
const ADDRESS_MS = 400;

interface BoardListener {
  /** Hears of a board when it is on the screen. */
  readonly onBoard: (board: Board) => void;
  /** Hears of the first designs before they are shown, so that painting need not wait for the page; done when the picture is there. */
  readonly onFirst: (record: DesignRecord) => Promise<unknown>;
}

/** Everything one board needs: the one of the address, or the one just made, before the address has followed. */
export function useBoard(collectionId: string, addressed: string | undefined, { onBoard, onFirst }: BoardListener): BoardOnScreen {
  const queries = useQueryClient();
  const [making, setMaking] = useState<Making>();
  const [isHeld, setHeld] = useState(false);
  const [ahead, setAhead] = useState<{ readonly id: string; readonly from: string | undefined }>();
  const boardId = ahead && ahead.from === addressed ? ahead.id : addressed;
  const stopper = useRef<AbortController>(undefined);
  const enteredAt = useRef<number>(undefined);
  const isHere = useRef(true);
  const isMine = making !== undefined && making.phase !== 'choosing' && making.boardId === boardId;
  const isArriving = isMine && making.phase === 'arriving';
  const query = useQuery({ queryKey: keys.board(boardId), queryFn: () => api.getBoard(boardId ?? ''), enabled: boardId !== undefined && !isArriving, staleTime: 5000, retry: 1 });
  const progress = useMemo(() => {
    const startedAt = enteredAt.current ?? performance.now();
    enteredAt.current = undefined;
    return createPaintProgress(startedAt);
  }, [boardId]);
  useEffect(() => setHeld(false), [boardId]);

  const make = useCallback(async (request: BoardRequest | BreedRequest) => {
    stopper.current?.abort();
    const mine = new AbortController();
    stopper.current = mine;
    enteredAt.current = performance.now();
    setHeld(false);
    setMaking({ phase: 'choosing' });
    // Designs come faster than a screen needs to be told: they are shown some at a time, a frame apart.
    const arrived: DesignRecord[] = [];
    let timer = 0;
    let made: Board | undefined;
    let isOpen = false;
    const open = () => {
      if (isOpen || !made || mine.signal.aborted) return;
      isOpen = true;
      setMaking({ phase: 'arriving', boardId: made.id });
      setAhead({ id: made.id, from: addressed });
      const opened = made;
      window.setTimeout(() => { if (stopper.current === mine && isHere.current) onBoard(opened); }, ADDRESS_MS);
      show(AT_ONCE);
    };
    const show = (count: number) => {
      timer = 0;
      const fresh = arrived.splice(0, count);
      if (fresh.length > 0) queries.setQueryData<BoardWithDesigns>(keys.board(made?.id), (known) => known && { ...known, designs: [...known.designs, ...fresh] });
      if (arrived.length > 0) timer ||= window.setTimeout(() => show(AT_ONCE), APART_MS);
    };
    try {
      const listener: Parameters<typeof api.streamBoard>[2] = {
        signal: mine.signal,
        onBoard: (board) => {
          made = board;
          queries.setQueryData<BoardWithDesigns>(keys.board(board.id), { board, designs: [] });
          window.setTimeout(open, HOLD_MS);
        },
        onDesign: (record) => {
          arrived.push(record);
          const painted = record.place < AT_ONCE ? onFirst(record) : undefined;
          void painted?.finally(open);
          if (isOpen) timer ||= window.setTimeout(() => show(AT_ONCE), APART_MS);
        },
      };
      await ('designIds' in request ? api.streamBred(collectionId, request, listener) : api.streamBoard(collectionId, request, listener));
    } catch (cause) {
      if (!mine.signal.aborted) notifyProblem(cause);
    }
    while (arrived.length > 0 && !mine.signal.aborted) await new Promise((resolve) => { window.setTimeout(resolve, APART_MS); });
    open();
    window.clearTimeout(timer);
    show(Infinity);
    // Given up in the middle: the studio has the rest.
    if (made && mine.signal.aborted) void queries.invalidateQueries({ queryKey: keys.board(made.id) });
    void queries.invalidateQueries({ queryKey: keys.boards(collectionId) });
    void queries.invalidateQueries({ queryKey: keys.collections });
    // A later board may be on its way already.
    if (stopper.current === mine) setMaking(made ? { phase: 'over', boardId: made.id } : undefined);
  }, [collectionId, addressed, onBoard, onFirst, queries]);

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

  useEffect(() => {
    isHere.current = true;
    return () => {
      // Gone elsewhere: the address is no longer this board's to change.
      isHere.current = false;
      stopper.current?.abort();
    };
  }, []);
  const state = making?.phase === 'choosing' ? 'choosing' : isArriving ? 'arriving' : boardId === undefined ? 'idle' : query.data ? 'done' : query.isError ? 'missing' : 'loading';
  return {
    state, board: query.data?.board, records: query.data?.designs ?? NO_RECORDS, isFresh: isMine, progress, isHeld, make, stop, goOn: useCallback(() => setHeld(false), []), mark,
  };
}
