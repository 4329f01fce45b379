import { useTranslation } from 'react-i18next';
import { MOST_ON_BOARDS } from '@toile/brief';
import type { ElementId } from '@toile/kernel';
import { notify } from '../../shell/notices.tsx';
import { BringBar } from '../bring-bar.tsx';
import { DropArea } from '../drop-area.tsx';
import { useHandover } from '../handover.ts';
import { Invite } from '../invite.tsx';
import { ElementSlots } from '../element-slots.tsx';
import type { BoardPanelProps } from '../panel.ts';
import { UploadList } from '../upload-list.tsx';
import { useUploads } from '../use-uploads.ts';

/** The print board: the designer's own prints, brought and pinned. */
export function PrintBoard({ boards, desk, isActive }: BoardPanelProps) {
  const { t } = useTranslation();
  const add = (id: ElementId): void => {
    if (boards.prints.length >= MOST_ON_BOARDS.prints) notify({ text: t('boards.full') });
    else desk.change((now) => (now.prints.some(({ print }) => print.own === id) ? now : { ...now, prints: [...now.prints, { print: { id: 'own', own: id, scale: 1, rotation: 0 }, isPinned: false }] }));
  };
  const uploads = useUploads('print', (record) => add(record.id));
  useHandover('print', add);
  return (
    <DropArea hasPaste={isActive} onFiles={uploads.add} onElement={add}>
      <BringBar onFiles={uploads.add} onElement={(record) => add(record.id)} />
      <UploadList list={uploads.list} />
      {boards.prints.length === 0 ? <Invite text={t('print.empty')} /> : null}
      <ElementSlots
        slots={boards.prints.map(({ print, isPinned }) => ({ element: print.own, label: print.id, isPinned }))}
        onPin={(place) => desk.change((now) => ({ ...now, prints: now.prints.map((slot, i) => (i === place ? { ...slot, isPinned: !slot.isPinned } : slot)) }))}
        onRemove={(place) => desk.change((now) => ({ ...now, prints: now.prints.filter((_, i) => i !== place) }))}
      />
    </DropArea>
  );
}
