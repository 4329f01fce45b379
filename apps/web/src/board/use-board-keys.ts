import { useEffect } from 'react';
import type { DesignRecord, Marks } from '@toile/contract';

interface BoardKeys {
  readonly grid: React.RefObject<HTMLElement | null>;
  readonly records: readonly DesignRecord[];
  readonly onMark: (record: DesignRecord, marks: Marks) => void;
  readonly onCompare: (record: DesignRecord) => void;
  readonly onMore: (record: DesignRecord) => void;
  readonly onEscape: () => void;
}

/** The board by keyboard: arrows move, letters mark the option that has the focus. */
export function useBoardKeys(keys: BoardKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') keys.onEscape();
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target) || document.querySelector('[role=dialog]')) return;
      const cards = [...(keys.grid.current?.querySelectorAll<HTMLElement>('.option-picture') ?? [])];
      if (cards.length === 0) return;
      const at = cards.findIndex((card) => card === document.activeElement || card.closest('.option')?.contains(document.activeElement));
      const step = stepOf(event.key, cards, at);
      if (step !== undefined) {
        event.preventDefault();
        const next = cards[Math.max(0, Math.min(cards.length - 1, step))];
        next?.focus();
        next?.scrollIntoView({ block: 'nearest' });
        return;
      }
      const record = keys.records[at];
      if (!record) return;
      const letter = event.key.toLowerCase();
      if (letter === 'h') keys.onMark(record, { isHearted: !record.isHearted });
      else if (letter === 's') keys.onMark(record, { isSelected: !record.isSelected });
      else if (letter === 'x') keys.onMark(record, { isHidden: !record.isHidden });
      else if (letter === 'm') keys.onMore(record);
      else if (letter === 'c') keys.onCompare(record);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && (/input|textarea|select/i.test(target.tagName) || target.isContentEditable);

/** The place to move to, or undefined for a key that does not move. */
function stepOf(key: string, cards: readonly HTMLElement[], at: number): number | undefined {
  if (!key.startsWith('Arrow')) return undefined;
  if (at < 0) return 0;
  if (key === 'ArrowRight') return at + 1;
  if (key === 'ArrowLeft') return at - 1;
  const top = cards[0]?.getBoundingClientRect().top;
  const perRow = cards.findIndex((card) => card.getBoundingClientRect().top !== top);
  const row = perRow > 0 ? perRow : cards.length;
  return key === 'ArrowDown' ? at + row : at - row;
}
