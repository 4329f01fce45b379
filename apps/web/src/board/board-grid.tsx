import { useEffect } from 'react';
import type { DesignRecord, Marks } from '@toile/contract';
import { useUsesOfBoard } from '../boards/use-uses-of-board.ts';
import { documentOf } from '../design/document-of.ts';
import { useOutfitName } from '../i18n/use-terms.ts';
import type { Settings } from '../settings.ts';
import { finishOf, useSettings } from '../settings.ts';
import { OptionCard } from './option-card.tsx';
import type { BoardOnScreen } from './use-board.ts';
import { useOpenDesign } from './use-open-design.ts';

interface BoardGridProps {
  readonly ref: React.RefObject<HTMLDivElement | null>;
  readonly view: BoardOnScreen;
  readonly shown: readonly DesignRecord[];
  readonly compared: readonly string[];
  readonly onMark: (record: DesignRecord, marks: Marks) => void;
  readonly onCompare: (record: DesignRecord) => void;
  readonly onMore: (record: DesignRecord) => void;
}

/** Width of a card, CSS pixels: as wished, but two abreast on any screen. */
export const cardWidth = (settings: Settings): number => Math.min(settings.cardWidth, Math.floor((window.innerWidth - 44) / 2));

const rounded = (ms: number | undefined): string => (ms === undefined ? '' : String(Math.round(ms)));

/** The options side by side. `data-first-ms` and `data-ms` tell how long after Enter the first and the last picture were there. */
export function BoardGrid({ ref, view, shown, compared, onMark, onCompare, onMore }: BoardGridProps) {
  const [settings] = useSettings();
  const finish = finishOf(settings);
  const outfitName = useOutfitName();
  const open = useOpenDesign();
  const { progress } = view;
  const width = cardWidth(settings);
  const uses = useUsesOfBoard(view.board, view.state === 'done');
  // Written past React: a board of two hundred is not to be gone through for every picture painted.
  useEffect(() => {
    const write = () => {
      const { painted, firstMs, lastMs } = progress.count();
      if (ref.current) Object.assign(ref.current.dataset, { painted: String(painted), firstMs: rounded(firstMs), ms: rounded(lastMs) });
    };
    write();
    return progress.subscribe(write);
  }, [progress, ref]);
  return (
    <div className="board" ref={ref} role="list" data-count={view.records.length} data-state={view.state}>
      {shown.map((record) => (
        <OptionCard
          key={record.id} record={record} name={outfitName(documentOf(record))} finish={finish} width={width} isCompared={compared.includes(record.id)} isHeld={view.isHeld} uses={uses?.get(record.id)} progress={progress}
          onOpen={open} onMark={onMark} onCompare={onCompare} onMore={onMore}
        />
      ))}
    </div>
  );
}
