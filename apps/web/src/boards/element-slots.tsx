import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ElementId } from '@toile/kernel';
import { CrossIcon, PinIcon } from '../shell/icons.tsx';
import { ElementPicture } from './element-picture.tsx';

interface ElementSlotsProps {
  readonly slots: readonly { readonly element: ElementId | undefined; readonly label: string; readonly isPinned: boolean }[];
  readonly onPin: (place: number) => void;
  readonly onRemove: (place: number) => void;
}

/** Elements on a board, each with its pin and a way off the board. */
export function ElementSlots({ slots, onPin, onRemove }: ElementSlotsProps) {
  const { t } = useTranslation();
  return (
    <div className="element-grid">
      {slots.map(({ element, label, isPinned }, place) => (
        <div key={element ?? `${label} ${place}`} className="element-card" data-pinned={isPinned}>
          {element ? <ElementPicture id={element} label={label} width={150} /> : <span>{label}</span>}
          <button type="button" className="pin" data-on={isPinned} aria-pressed={isPinned} aria-label={t(isPinned ? 'boards.unpin' : 'boards.pin')} title={t(isPinned ? 'boards.unpin' : 'boards.pin')} onClick={() => onPin(place)}><PinIcon isFilled={isPinned} /></button>
          <ActionIcon className="element-off" size="sm" variant="default" onClick={() => onRemove(place)} aria-label={t('boards.remove')} title={t('boards.remove')}><CrossIcon /></ActionIcon>
        </div>
      ))}
    </div>
  );
}
