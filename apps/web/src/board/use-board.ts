import { useCallback, useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Board, BoardRequest, DesignRecord, Marks } from '@toile/contract';
import { api } from '../api.ts';
import { notifyProblem } from '../shell/notices.tsx';

export type BoardState = 'idle' | 'loading' | 'choosing' | 'arriving' | 'done' | 'cancelled';

/** A board on the screen: how it comes, its designs, and the marks put on them. */
export interface BoardOnScreen {
  readonly state: BoardState;
  readonly board: Board | undefined;
  readonly records: readonly DesignRecord[];
  /** How many options were asked for, while they come. */
  readonly wanted: number;
  /** ms from Enter to the first picture and to the last; undefined until then. */
  readonly drawnMs: number | undefined;
  readonly paintedCount: number;
  readonly make: (request: BoardRequest) => Promise<void>;
  readonly cancel: () => void;
  readonly open: (boardId: string) => Promise<void>;
  readonly mark: (record: DesignRecord, marks: Marks) => Promise<void>;
  readonly painted: (designId: string) => void;
}

/** Everything one board needs. `onBoard` hears which board is on the screen. */
export function useBoard(collectionId: string, onBoard: (board: Board) => void): BoardOnScreen {
  const queries = useQueryClient();
  const [state, setState] = useState<BoardState>('idle');
  const [board, setBoard] = useState<Board>();
  const [records, setRecords] = useState<readonly DesignRecord[]>([]);
  const [wanted, setWanted] = useState(0);
  const [paintedCount, setPaintedCount] = useState(0);
  const [drawnMs, setDrawnMs] = useState<number>();
  const stop = useRef<AbortController>(undefined);
  const startedAt = useRef(0);
  const paintedIds = useRef(new Set<string>());
  // Designs come faster than a screen needs to be told: they are shown a frame at a time.
  const arrived = useRef<DesignRecord[]>([]);
  const frame = useRef(0);

  const flush = useCallback(() => {
    frame.current = 0;
    const fresh = arrived.current;
    arrived.current = [];
    if (fresh.length > 0) setRecords((known) => [...known, ...fresh]);
  }, []);

  const reset = useCallback(() => {
    stop.current?.abort();
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    arrived.current = [];
    paintedIds.current = new Set();
    startedAt.current = performance.now();
    setRecords([]);
    setPaintedCount(0);
    setDrawnMs(undefined);
  }, []);

  const make = useCallback(async (request: BoardRequest) => {
    reset();
    const mine = new AbortController();
    stop.current = mine;
    setState('choosing');
    setWanted(request.count ?? 60);
    try {
      await api.streamBoard(collectionId, request, {
        signal: mine.signal,
        onBoard: (made) => {
          setBoard(made);
          setWanted(made.count);
          setState('arriving');
          onBoard(made);
        },
        onDesign: (record) => {
          arrived.current.push(record);
          frame.current ||= requestAnimationFrame(flush);
        },
      });
      flush();
      setState('done');
      void queries.invalidateQueries({ queryKey: ['boards', collectionId] });
    } catch (cause) {
      if (mine.signal.aborted) {
        if (stop.current === mine) setState('cancelled');
        return;
      }
      setState('idle');
      notifyProblem(cause);
    }
  }, [collectionId, flush, onBoard, queries, reset]);

  const cancel = useCallback(() => stop.current?.abort(), []);

  const open = useCallback(async (boardId: string) => {
    reset();
    setState('loading');
    try {
      const found = await api.getBoard(boardId);
      setBoard(found.board);
      setWanted(found.designs.length);
      setRecords(found.designs);
      setState('done');
    } catch (cause) {
      setState('idle');
      notifyProblem(cause);
    }
  }, [reset]);

  const mark = useCallback(async (record: DesignRecord, marks: Marks) => {
    const put = (next: DesignRecord) => setRecords((known) => known.map((r) => (r.id === next.id ? next : r)));
    // Shown at once; taken back if the studio did not keep it.
    const shown = { ...record };
    if (marks.isHearted !== undefined) shown.isHearted = marks.isHearted;
    if (marks.isHidden !== undefined) shown.isHidden = marks.isHidden;
    if (marks.isSelected !== undefined) shown.isSelected = marks.isSelected;
    put(shown);
    try {
      put(await api.markDesign(record.id, marks));
      void queries.invalidateQueries({ queryKey: ['tray', collectionId] });
      void queries.invalidateQueries({ queryKey: ['collections'] });
    } catch (cause) {
      put(record);
      notifyProblem(cause);
    }
  }, [collectionId, queries]);

  const painted = useCallback((designId: string) => {
    if (paintedIds.current.has(designId)) return;
    paintedIds.current.add(designId);
    setPaintedCount(paintedIds.current.size);
    setDrawnMs(performance.now() - startedAt.current);
  }, []);

  useEffect(() => () => stop.current?.abort(), []);
  return { state, board, records, wanted, drawnMs, paintedCount, make, cancel, open, mark, painted };
}
