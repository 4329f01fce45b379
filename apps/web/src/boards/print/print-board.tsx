import './print.css';
import { ActionIcon, Button, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_ON_BOARDS } from '@toile/brief';
import type { Boards, PrintSlot } from '@toile/brief';
import type { ElementId } from '@toile/kernel';
import type { PrintId } from '@toile/textile';
import { capitalised, useTerms } from '../../i18n/use-terms.ts';
import { CrossIcon, PinIcon, PlusIcon } from '../../shell/icons.tsx';
import { notify } from '../../shell/notices.tsx';
import { BringBar } from '../bring-bar.tsx';
import { DropArea } from '../drop-area.tsx';
import { useHandover } from '../handover.ts';
import { Invite } from '../invite.tsx';
import type { BoardPanelProps } from '../panel.ts';
import { UploadList } from '../upload-list.tsx';
import { useUploads } from '../use-uploads.ts';
import { FamilyPicker } from './family-picker.tsx';
import { changePrint } from './print-maker.ts';
import type { KeptPrint } from './print-maker.ts';
import { PrintWork } from './print-work.tsx';
import { SlotCloth } from './slot-cloth.tsx';

type Change = { readonly [K in keyof PrintSlot]?: PrintSlot[K] | undefined };
const withChange = (slot: PrintSlot, change: Change): PrintSlot => Object.fromEntries(Object.entries({ ...slot, ...change }).filter(([, value]) => value !== undefined)) as unknown as PrintSlot;

/** The print board: any picture made into a repeat, and every print of the house; each seen as it repeats and as it is worn. */
export function PrintBoard({ boards, desk, isWide, isActive }: BoardPanelProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<number>();
  // What is at work on a page of its own does not open a window when all four lie side by side.
  useEffect(() => { if (!isWide) setChosen(undefined); }, [isWide]);
  const [isPicking, setPicking] = useState(false);
  const seen = useRef(new Set<ElementId>());
  const { prints } = boards;
  const board = boards.colours.map(({ hex }) => hex);
  // Where the board has the page to itself there is always one print at work.
  const place = chosen !== undefined && chosen < prints.length ? chosen : isWide && prints.length > 0 ? prints.length - 1 : undefined;
  const slot = place === undefined ? undefined : prints[place];

  const put = (added: PrintSlot): void => {
    if (desk.view().boards.prints.length >= MOST_ON_BOARDS.prints) {
      notify({ text: t('boards.full') });
      return;
    }
    desk.change((now) => ({ ...now, prints: [...now.prints, added] }));
    setChosen(desk.view().boards.prints.length - 1);
  };
  const add = (id: ElementId): void => {
    const known = desk.view().boards.prints.findIndex(({ print }) => print.own === id);
    if (known >= 0) setChosen(known);
    else {
      seen.current.add(id);
      put({ print: { id: 'own', own: id, scale: 1, rotation: 0 }, isPinned: false });
    }
  };
  const addFamily = (id: PrintId): void => {
    setPicking(false);
    put({ print: { id, scale: 1, rotation: 0 }, isPinned: false });
  };
  // A print that has just come is used in its own colours, until the designer says otherwise.
  const onKept = ({ work, before, from, isRecoloured = false }: KeptPrint): void => {
    const { print } = work, wasNew = seen.current.delete(from);
    const isElsewhere = print.id !== from;
    const update = (now: Boards): Boards => ({
      ...now, prints: now.prints.map((one) => (one.print.own !== from ? one : {
        ...one, ...(isElsewhere ? { print: { ...one.print, own: print.id } } : {}), ...(wasNew || isRecoloured || one.colours ? { colours: print.inks.slice(0, 6) } : {}),
      })),
    });
    // Made in place, the boards cannot tell how it was: the step itself takes it back.
    const also = before && !isElsewhere ? { undo: () => changePrint(queries, before, onElsewhere), redo: () => changePrint(queries, work, onElsewhere) } : undefined;
    desk.change(update, `made ${from}`, also);
    if (isElsewhere) notify({ text: t('print.newVersion'), action: { label: t('app.undo'), run: desk.undo } });
  };
  // A print taken back after designs came to wear it is a new element, too.
  const onElsewhere = ({ work: { print }, from }: KeptPrint): void => {
    if (print.id !== from) desk.change((now) => ({ ...now, prints: now.prints.map((one) => (one.print.own === from ? { ...one, print: { ...one.print, own: print.id } } : one)) }));
  };
  const change = (at: number, what: Change, stroke?: string): void => desk.change((now) => ({ ...now, prints: now.prints.map((one, i) => (i === at ? withChange(one, what) : one)) }), stroke === undefined ? undefined : `${stroke} ${at}`);
  const remove = (at: number): void => {
    desk.change((now) => ({ ...now, prints: now.prints.filter((_, i) => i !== at) }));
    setChosen(undefined);
    notify({ text: t('boards.removed'), action: { label: t('app.undo'), run: desk.undo } });
  };
  const uploads = useUploads('print', (record) => add(record.id));
  useHandover('print', add);
  const nameOf = ({ print }: PrintSlot, at: number): string => (print.id === 'own' ? t('print.own', { place: at + 1 }) : capitalised(term('print', print.id)));
  const work = slot && place !== undefined ? <PrintWork key={slot.print.own ?? `${place} ${slot.print.id}`} slot={slot} board={board} onSlot={(what, stroke) => change(place, what, stroke)} onKept={onKept} /> : null;
  return (
    <DropArea hasPaste={isActive} onFiles={uploads.add} onElement={add}>
      <BringBar onFiles={uploads.add} onElement={(record) => add(record.id)}>
        <Button size="compact-sm" variant="default" leftSection={<PlusIcon />} onClick={() => setPicking(true)}>{t('print.families')}</Button>
      </BringBar>
      <UploadList list={uploads.list} />
      {prints.length === 0 ? <Invite text={t('print.empty')} /> : null}
      <div className="element-grid print-slots" role="list" aria-label={t('boards.print')}>
        {prints.map((one, at) => (
          <div key={`${at} ${one.print.own ?? one.print.id}`} role="listitem" className="element-card print-slot" data-pinned={one.isPinned} data-chosen={at === place} data-print={one.print.own ?? one.print.id}>
            <button type="button" className="slot-face" aria-pressed={at === place} aria-label={t('print.open', { name: nameOf(one, at) })} onClick={() => setChosen(at)}>
              <SlotCloth slot={one} board={board} width={150} height={104} label="" onKept={onKept} />
              <span>{nameOf(one, at)}{one.on ? ` · ${t(`print.on.${one.on}`, { defaultValue: one.on })}` : ''}</span>
            </button>
            <button type="button" className="pin" data-on={one.isPinned} aria-pressed={one.isPinned} aria-label={`${t(one.isPinned ? 'boards.unpin' : 'boards.pin')}: ${nameOf(one, at)}`} title={t(one.isPinned ? 'boards.unpin' : 'boards.pin')} onClick={() => change(at, { isPinned: !one.isPinned })}><PinIcon isFilled={one.isPinned} /></button>
            <ActionIcon className="element-off" size="sm" variant="default" onClick={() => remove(at)} aria-label={`${t('boards.remove')}: ${nameOf(one, at)}`} title={t('boards.remove')}><CrossIcon /></ActionIcon>
          </div>
        ))}
      </div>
      {isWide ? work : work && slot ? <Modal opened onClose={() => setChosen(undefined)} title={nameOf(slot, place ?? 0)} size="min(1240px, 96vw)" centered>{work}</Modal> : null}
      {isPicking ? <FamilyPicker board={board} onPick={addFamily} onClose={() => setPicking(false)} /> : null}
    </DropArea>
  );
}
