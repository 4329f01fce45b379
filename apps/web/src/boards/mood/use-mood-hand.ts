import { useCallback, useMemo, useRef, useState } from 'react';
import type { Boards, MoodItem } from '@toile/brief';
import type { BoardsDesk } from '../boards-desk.ts';
import { withChanged, withCopies, withItems, withOrder, withoutItems } from './mood-items.ts';
import type { NewItem } from './mood-items.ts';

/** What can be done on the mood board, by whichever way of looking at it. */
export interface MoodHand {
  readonly chosen: ReadonlySet<string>;
  /** The same, as it is before the page has followed. */
  readonly chosenNow: () => ReadonlySet<string>;
  readonly choose: (ids: readonly string[]) => void;
  readonly chooseAll: () => void;
  /** The next item after the one chosen, or the one before it. */
  readonly chooseNext: (step: 1 | -1) => void;
  readonly add: (items: readonly NewItem[]) => void;
  /** The note that is being written. */
  readonly editing: string | undefined;
  readonly edit: (id: string | undefined) => void;
  /** Changes what is chosen. */
  readonly place: (change: (item: MoodItem) => MoodItem, stroke?: string) => void;
  readonly write: (id: string, text: string) => void;
  readonly order: (to: 'front' | 'back' | 'forward' | 'backward') => void;
  readonly copy: () => void;
  readonly remove: () => void;
  /** Where something was let go on the canvas a moment ago, in units of the board. */
  readonly dropAt: (point: { readonly x: number; readonly y: number } | undefined) => void;
  readonly isSpaceDown: () => boolean;
  readonly setSpace: (isDown: boolean) => void;
}

/** One hand over the mood board: what it has chosen, and what it does with that. */
export function useMoodHand(desk: BoardsDesk): MoodHand {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<string>();
  const now = useRef(chosen);
  now.current = chosen;
  const dropped = useRef<{ readonly x: number; readonly y: number } | undefined>(undefined);
  const isSpace = useRef(false);
  // Known at once: the next key may come before the page is drawn anew.
  const choose = useCallback((ids: readonly string[]) => {
    now.current = new Set(ids);
    setChosen(now.current);
  }, []);
  return useMemo(() => {
    const mood = (): readonly MoodItem[] => desk.view().boards.mood;
    const change = (update: (boards: Boards, ids: ReadonlySet<string>) => Boards, stroke?: string): void => {
      if (now.current.size > 0) desk.change((boards) => update(boards, now.current), stroke);
    };
    return {
      chosen, chosenNow: () => now.current, choose, editing, edit: setEditing,
      chooseAll: () => choose(mood().map(({ id }) => id)),
      chooseNext: (step) => {
        const all = mood();
        const at = all.findIndex(({ id }) => now.current.has(id));
        const next = all[(at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step + all.length) % Math.max(1, all.length)];
        if (next) choose([next.id]);
      },
      add: (items) => {
        const before = mood().length;
        const at = dropped.current;
        dropped.current = undefined;
        desk.change((boards) => withItems(boards, items.map((item, i) => (i === 0 && at ? { ...item, at } : item))));
        const added = mood().slice(before);
        choose(added.map(({ id }) => id));
        // A note without words waits for them.
        setEditing(added.find(({ kind, text }) => kind === 'note' && text === '')?.id);
      },
      place: (update, stroke) => change((boards, ids) => {
        const next = withChanged(boards, ids, update);
        return next.mood.every((item, i) => item === boards.mood[i]) ? boards : next;
      }, stroke),
      write: (id, text) => desk.change((boards) => (text.trim() === '' ? withoutItems(boards, new Set([id])) : withChanged(boards, new Set([id]), (item) => ({ ...item, text })))),
      order: (to) => change((boards, ids) => withOrder(boards, ids, to)),
      copy: () => {
        if (now.current.size === 0) return;
        const { boards, copies } = withCopies(desk.view().boards, now.current);
        desk.change(() => boards);
        choose([...copies]);
      },
      remove: () => {
        change(withoutItems);
        choose([]);
      },
      dropAt: (point) => { dropped.current = point; },
      isSpaceDown: () => isSpace.current,
      setSpace: (isDown) => { isSpace.current = isDown; },
    };
  }, [chosen, editing, choose, desk]);
}
