import { useSyncExternalStore } from 'react';
import type { DesignRecord, Marks } from '@toile/contract';
import { useSettings } from '../settings.ts';
import { OptionCard } from './option-card.tsx';
import type { BoardOnScreen } from './use-board.ts';

interface BoardGridProps {
  readonly ref: React.RefObject<HTMLDivElement | null>;
  readonly view: BoardOnScreen;
  readonly shown: readonly DesignRecord[];
  readonly compared: readonly string[];
  readonly onMark: (record: DesignRecord, marks: Marks) => void;
  readonly onCompare: (record: DesignRecord) => void;
}

const rounded = (ms: number | undefined): string => (ms === undefined ? '' : String(Math.round(ms)));

/** The options side by side. `data-first-ms` and `data-ms` tell how long after Enter the first and the last picture were there. */
export function BoardGrid({ ref, view, shown, compared, onMark, onCompare }: BoardGridProps) {
  const [settings] = useSettings();
  const { progress } = view;
  const count = useSyncExternalStore(progress.subscribe, progress.count);
  const width = Math.min(settings.cardWidth, Math.floor((window.innerWidth - 44) / 2));
  return (
    <div className="board" ref={ref} role="list" data-count={view.records.length} data-painted={count.painted} data-state={view.state} data-first-ms={rounded(count.firstMs)} data-ms={rounded(count.lastMs)}>
      {shown.map((record) => (
        <OptionCard
          key={record.id} record={record} style={settings.style} light={settings.light} width={width} isCompared={compared.includes(record.id)} isHeld={view.isHeld} progress={progress}
          onMark={onMark} onCompare={onCompare}
        />
      ))}
    </div>
  );
}
