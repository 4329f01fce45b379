import '../print/print.css';
import './sketch.css';
import { ActionIcon, Modal, Progress, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_ON_BOARDS } from '@toile/brief';
import type { SketchSlot } from '@toile/brief';
import type { ElementId } from '@toile/kernel';
import { capitalised, useTerms } from '../../i18n/use-terms.ts';
import { CrossIcon, PinIcon } from '../../shell/icons.tsx';
import { notify } from '../../shell/notices.tsx';
import { BringBar } from '../bring-bar.tsx';
import { DropArea } from '../drop-area.tsx';
import { ElementPicture, useElement } from '../element-picture.tsx';
import { useHandover } from '../handover.ts';
import { Invite } from '../invite.tsx';
import type { BoardPanelProps } from '../panel.ts';
import { UploadList } from '../upload-list.tsx';
import { useUploads } from '../use-uploads.ts';
import { useReading } from './sketch-maker.ts';
import { SketchWork, useSketchWork } from './sketch-work.tsx';

/** The sketch board: drawings of garments, read, confirmed, corrected, and worn as drawn or as understood. */
export function SketchBoard({ boards, desk, isWide, isActive }: BoardPanelProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<number>();
  // What is at work on a page of its own does not open a window when all four lie side by side.
  useEffect(() => { if (!isWide) setChosen(undefined); }, [isWide]);
  const { sketches } = boards;
  const board = boards.colours.map(({ hex }) => hex);
  const place = chosen !== undefined && chosen < sketches.length ? chosen : isWide && sketches.length > 0 ? sketches.length - 1 : undefined;
  const slot = place === undefined ? undefined : sketches[place];
  const add = (id: ElementId): void => {
    const now = desk.view().boards.sketches, known = now.findIndex(({ element }) => element === id);
    if (known >= 0) setChosen(known);
    else if (now.length >= MOST_ON_BOARDS.sketches) notify({ text: t('boards.full') });
    else {
      desk.change((before) => ({ ...before, sketches: [...before.sketches, { element: id, asDrawn: true, isPinned: false }] }));
      setChosen(now.length);
    }
  };
  const change = (at: number, what: Partial<SketchSlot>): void => desk.change((now) => ({ ...now, sketches: now.sketches.map((one, i) => (i === at ? { ...one, ...what } : one)) }));
  const remove = (at: number): void => {
    desk.change((now) => ({ ...now, sketches: now.sketches.filter((_, i) => i !== at) }));
    setChosen(undefined);
    notify({ text: t('boards.removed'), action: { label: t('app.undo'), run: desk.undo } });
  };
  const uploads = useUploads('sketch', (record) => add(record.id));
  useHandover('sketch', add);
  const work = slot && place !== undefined ? <SketchWork key={slot.element} slot={slot} board={board} onSlot={(what) => change(place, what)} /> : null;
  return (
    <DropArea hasPaste={isActive} onFiles={uploads.add} onElement={add}>
      <BringBar onFiles={uploads.add} onElement={(record) => add(record.id)} />
      <UploadList list={uploads.list} />
      {sketches.length === 0 ? <Invite text={t('sketch.empty')} /> : null}
      <div className="element-grid print-slots" role="list" aria-label={t('boards.sketch')}>
        {sketches.map((one, at) => <SketchCard key={one.element} slot={one} isChosen={at === place} onChoose={() => setChosen(at)} onPin={() => change(at, { isPinned: !one.isPinned })} onRemove={() => remove(at)} />)}
      </div>
      {isWide ? work : work ? <Modal opened onClose={() => setChosen(undefined)} title={t('boards.sketch')} size="min(1240px, 96vw)" centered>{work}</Modal> : null}
    </DropArea>
  );
}

interface SketchCardProps { readonly slot: SketchSlot; readonly isChosen: boolean; readonly onChoose: () => void; readonly onPin: () => void; readonly onRemove: () => void }

/** One sketch on the board, with what it was taken for. */
function SketchCard({ slot: { element, isPinned, asDrawn }, isChosen, onChoose, onPin, onRemove }: SketchCardProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const work = useSketchWork(element);
  const reading = useReading(element);
  const title = useElement(element)?.title ?? '';
  const name = work ? capitalised(term('garment', work.sketch.type)) : title;
  return (
    <div role="listitem" className="element-card print-slot" data-pinned={isPinned} data-chosen={isChosen} data-sketch={element}>
      <button type="button" className="slot-face" aria-pressed={isChosen} aria-label={t('print.open', { name })} onClick={onChoose}>
        <div className="sketch-face"><ElementPicture id={element} label="" width={150} /></div>
        {reading && !reading.problems ? <Progress className="slot-progress" size="xs" value={reading.part * 100} animated /> : null}
        <span>{name}{work ? <Text span size="xs" c="dimmed"> · {t(asDrawn ? 'sketch.asDrawn' : 'sketch.understood')}</Text> : reading?.problems ? ` · ${t('sketch.notRead')}` : ''}</span>
      </button>
      <button type="button" className="pin" data-on={isPinned} aria-pressed={isPinned} aria-label={`${t(isPinned ? 'boards.unpin' : 'boards.pin')}: ${name}`} title={t(isPinned ? 'boards.unpin' : 'boards.pin')} onClick={onPin}><PinIcon isFilled={isPinned} /></button>
      <ActionIcon className="element-off" size="sm" variant="default" onClick={onRemove} aria-label={`${t('boards.remove')}: ${name}`} title={t('boards.remove')}><CrossIcon /></ActionIcon>
    </div>
  );
}
