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

/** The sketch board: drawings of garments, brought and pinned. */
export function SketchBoard({ boards, desk, isActive }: BoardPanelProps) {
  const { t } = useTranslation();
  const add = (id: ElementId): void => {
    if (boards.sketches.length >= MOST_ON_BOARDS.sketches) notify({ text: t('boards.full') });
    else desk.change((now) => (now.sketches.some(({ element }) => element === id) ? now : { ...now, sketches: [...now.sketches, { element: id, asDrawn: true, isPinned: false }] }));
  };
  const uploads = useUploads('sketch', (record) => add(record.id));
  useHandover('sketch', add);
  return (
    <DropArea hasPaste={isActive} onFiles={uploads.add} onElement={add}>
      <BringBar onFiles={uploads.add} onElement={(record) => add(record.id)} />
      <UploadList list={uploads.list} />
      {boards.sketches.length === 0 ? <Invite text={t('sketch.empty')} /> : null}
      <ElementSlots
        slots={boards.sketches.map(({ element, isPinned }) => ({ element, label: '', isPinned }))}
        onPin={(place) => desk.change((now) => ({ ...now, sketches: now.sketches.map((slot, i) => (i === place ? { ...slot, isPinned: !slot.isPinned } : slot)) }))}
        onRemove={(place) => desk.change((now) => ({ ...now, sketches: now.sketches.filter((_, i) => i !== place) }))}
      />
    </DropArea>
  );
}
