import { useTranslation } from 'react-i18next';
import { MOST_ON_BOARDS } from '@toile/brief';
import type { ColourSlot } from '@toile/brief';
import { hexToOklch, seenWith } from '@toile/colour';
import type { Vision } from '@toile/colour';
import { PinIcon, PlusIcon } from '../../shell/icons.tsx';
import { DRAG } from '../drop-area.tsx';
import { SHOWN_SLOTS } from './slots.ts';
import { useColourName } from './use-colour-name.ts';

interface ColourSlotsProps {
  readonly colours: readonly ColourSlot[];
  readonly chosen: number | undefined;
  readonly vision: Vision | undefined;
  readonly onChoose: (place: number | undefined) => void;
  readonly onPin: (place: number) => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (place: number) => void;
  readonly onNew: () => void;
}

const PLACE = 'application/x-toile-place';
const isLight = (hex: string): boolean => hexToOklch(hex).l > 0.68;

/** The colours of the board in their order: pressed to work on one, dragged to another place or another board, pinned at the corner. */
export function ColourSlots({ colours, chosen, vision, onChoose, onPin, onMove, onRemove, onNew }: ColourSlotsProps) {
  const { t } = useTranslation();
  const nameOf = useColourName();
  const empty = Math.min(Math.max(SHOWN_SLOTS - colours.length, 1), MOST_ON_BOARDS.colours - colours.length);
  return (
    <div className="colour-slots" role="list" aria-label={t('boards.colour')}>
      {colours.map((slot, place) => {
        const shown = vision ? seenWith(slot.hex, vision) : slot.hex;
        return (
          <div key={`${place} ${slot.hex}`} role="listitem" className="colour-slot" data-chosen={place === chosen} data-pinned={slot.isPinned} data-light={isLight(shown)} data-hex={slot.hex}
            onDragOver={(event) => { if (event.dataTransfer.types.includes(PLACE)) { event.preventDefault(); event.stopPropagation(); } }}
            onDrop={(event) => {
              if (!event.dataTransfer.types.includes(PLACE)) return;
              event.preventDefault();
              event.stopPropagation();
              onMove(Number(event.dataTransfer.getData(PLACE)), place);
            }}>
            <button
              type="button" className="colour-face" style={{ background: shown }} aria-pressed={place === chosen} aria-label={t('colour.slot', { place: place + 1, name: nameOf(slot), hex: slot.hex })} draggable
              onClick={() => onChoose(place === chosen ? undefined : place)}
              onDragStart={(event) => {
                event.dataTransfer.setData(DRAG.colour, slot.hex);
                event.dataTransfer.setData(PLACE, String(place));
                event.dataTransfer.setData('text/plain', slot.hex);
              }}
              onKeyDown={(event) => {
                if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
                  event.preventDefault();
                  onMove(place, place + (event.key === 'ArrowLeft' ? -1 : 1));
                } else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(place);
                else if (event.key.toLowerCase() === 'p') onPin(place);
              }}
            >
              {slot.role ? <em>{t(`colour.role.${slot.role}`)}</em> : null}
            </button>
            <button type="button" className="pin" data-on={slot.isPinned} aria-pressed={slot.isPinned} aria-label={`${t(slot.isPinned ? 'boards.unpin' : 'boards.pin')}: ${nameOf(slot)}`} title={t(slot.isPinned ? 'boards.unpin' : 'boards.pin')} onClick={() => onPin(place)}><PinIcon isFilled={slot.isPinned} /></button>
            <span className="colour-name">{nameOf(slot)}</span>
            <span className="colour-hex">{slot.hex}</span>
          </div>
        );
      })}
      {Array.from({ length: empty }, (_, i) => (
        <button key={`empty ${i}`} type="button" className="colour-empty" aria-label={t('colour.new')} title={t('colour.new')} tabIndex={i === 0 ? 0 : -1} onClick={onNew}>{i === 0 ? <PlusIcon /> : null}</button>
      ))}
    </div>
  );
}
