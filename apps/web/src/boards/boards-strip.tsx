import { ActionIcon, Drawer } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Boards } from '@toile/brief';
import { hexToOklch } from '@toile/colour';
import type { Hex } from '@toile/kernel';
import { useTerms } from '../i18n/use-terms.ts';
import { BackIcon, BoardsIcon, ForwardIcon, PinIcon } from '../shell/icons.tsx';
import type { BoardsDesk } from './boards-desk.ts';
import { withColour } from './colour/slots.ts';
import { useColourName } from './colour/use-colour-name.ts';
import { ElementPicture } from './element-picture.tsx';
import { MoodMini } from './mood-mini.tsx';
import type { BoardId } from './panel.ts';
import { ClothCanvas } from './print/cloth-canvas.tsx';
import { useBoards } from './use-boards.ts';

interface BoardsStripProps { readonly collectionId: string; readonly isDrawerOpen: boolean; readonly onDrawerClose: () => void }

/** The four boards in small, always beside the results: pressed to pin, opened to work on. A drawer where the screen is narrow. */
export const BoardsStrip = memo(function BoardsStrip({ collectionId, isDrawerOpen, onDrawerClose }: BoardsStripProps) {
  const { t } = useTranslation();
  const { boards, desk, state } = useBoards(collectionId);
  const isRoomy = useMediaQuery('(min-width: 1000px)', true, { getInitialValueInEffect: false });
  const [isOpen, setOpen] = useLocalStorage({ key: 'toile-strip', defaultValue: true, getInitialValueInEffect: false });
  if (state === 'loading' || state === 'missing') return null;
  if (!isRoomy) {
    return <Drawer opened={isDrawerOpen} onClose={onDrawerClose} position="bottom" size="70%" title={t('boards.title')}><div className="strip" data-drawer="true"><StripBody collectionId={collectionId} boards={boards} desk={desk} width={300} /></div></Drawer>;
  }
  return (
    <aside className="strip" data-open={isOpen} aria-label={t('boards.title')}>
      <div className="strip-head">
        {isOpen ? <Link to="/collections/$collectionId/elements" params={{ collectionId }} search={{}} className="strip-title"><BoardsIcon /> {t('boards.title')}</Link> : null}
        <ActionIcon variant="subtle" color="gray" size="sm" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen} aria-label={t(isOpen ? 'strip.close' : 'strip.open')} title={t(isOpen ? 'strip.close' : 'strip.open')}>{isOpen ? <BackIcon /> : <ForwardIcon />}</ActionIcon>
      </div>
      {isOpen ? <StripBody collectionId={collectionId} boards={boards} desk={desk} width={150} /> : <div className="strip-closed">{boards.colours.slice(0, 24).map(({ hex, isPinned }) => <i key={hex} data-pinned={isPinned} style={{ background: hex }} />)}</div>}
    </aside>
  );
});

const HOUSE: readonly Hex[] = ['#f1e9dc', '#8c2f39', '#2f4858', '#c8913a'];
const clothColours = ({ colours }: Boards): readonly Hex[] => (colours.length > 1 ? colours.slice(0, 5).map(({ hex }) => hex) : HOUSE);

interface StripBodyProps { readonly collectionId: string; readonly boards: Boards; readonly desk: BoardsDesk; readonly width: number }

function StripBody({ collectionId, boards, desk, width }: StripBodyProps) {
  const { t } = useTranslation();
  const nameOf = useColourName();
  const term = useTerms();
  const pinLabel = (isPinned: boolean, name: string): string => `${t(isPinned ? 'boards.unpin' : 'boards.pin')}: ${name}`;
  return (
    <>
      <StripPart collectionId={collectionId} board="colour" isEmpty={boards.colours.length === 0}>
        <div className="strip-colours">
          {boards.colours.map((slot, place) => (
            <button key={`${place} ${slot.hex}`} type="button" data-pinned={slot.isPinned} aria-pressed={slot.isPinned} style={{ background: slot.hex, color: hexToOklch(slot.hex).l > 0.68 ? '#26221d' : '#fffdf9' }} aria-label={pinLabel(slot.isPinned, nameOf(slot))} title={pinLabel(slot.isPinned, nameOf(slot))}
              onClick={() => desk.change((now) => withColour(now, place, { isPinned: !slot.isPinned }))}>{slot.isPinned ? <PinIcon isFilled /> : null}</button>
          ))}
        </div>
      </StripPart>
      <StripPart collectionId={collectionId} board="print" isEmpty={boards.prints.length === 0}>
        <div className="strip-pictures">
          {boards.prints.map(({ print, colours, isPinned }, place) => (
            <Pinnable key={print.own ?? `${print.id} ${place}`} isPinned={isPinned} label={pinLabel(isPinned, print.own ? t('boards.print') : term('print', print.id))} onPin={() => desk.change((now) => ({ ...now, prints: now.prints.map((slot, i) => (i === place ? { ...slot, isPinned: !isPinned } : slot)) }))}>
              {print.own ? <ElementPicture id={print.own} label="" width={70} isDraggable={false} /> : <ClothCanvas print={print} colours={colours ?? clothColours(boards)} mm={150} width={70} height={70} label="" />}
            </Pinnable>
          ))}
        </div>
      </StripPart>
      <StripPart collectionId={collectionId} board="sketch" isEmpty={boards.sketches.length === 0}>
        <div className="strip-pictures">
          {boards.sketches.map(({ element, isPinned }, place) => (
            <Pinnable key={element} isPinned={isPinned} label={pinLabel(isPinned, t('boards.sketch'))} onPin={() => desk.change((now) => ({ ...now, sketches: now.sketches.map((slot, i) => (i === place ? { ...slot, isPinned: !isPinned } : slot)) }))}>
              <ElementPicture id={element} label="" width={70} isDraggable={false} />
            </Pinnable>
          ))}
        </div>
      </StripPart>
      <StripPart collectionId={collectionId} board="mood" isEmpty={boards.mood.length === 0}>
        <Link to="/collections/$collectionId/elements" params={{ collectionId }} search={{ board: 'mood' }} aria-label={t('boards.open', { name: t('boards.mood') })}><MoodMini items={boards.mood} width={width} /></Link>
      </StripPart>
    </>
  );
}

/** One board of the strip: its name leads to it. */
function StripPart({ collectionId, board, isEmpty, children }: { readonly collectionId: string; readonly board: BoardId; readonly isEmpty: boolean; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="strip-part">
      <Link to="/collections/$collectionId/elements" params={{ collectionId }} search={{ board }} className="strip-name">{t(`boards.${board}`)}{isEmpty ? <span className="strip-add">+</span> : null}</Link>
      {isEmpty ? null : children}
    </section>
  );
}

const Pinnable = ({ isPinned, label, onPin, children }: { readonly isPinned: boolean; readonly label: string; readonly onPin: () => void; readonly children: ReactNode }) => (
  <button type="button" className="strip-picture" data-pinned={isPinned} aria-pressed={isPinned} aria-label={label} title={label} onClick={onPin}>{children}{isPinned ? <span className="strip-pin"><PinIcon isFilled /></span> : null}</button>
);
