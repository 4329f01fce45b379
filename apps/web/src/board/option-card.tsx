import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignRecord, Marks, UsedElement } from '@toile/contract';
import { Croquis } from '../atelier/croquis.tsx';
import type { PaintProgress } from '../atelier/paint-progress.ts';
import { UsesLine } from '../boards/uses-line.tsx';
import { documentOf } from '../design/document-of.ts';
import type { Finish } from '../settings.ts';
import { CompareIcon, HeartIcon, HideIcon, MoreLikeIcon, TrayIcon } from '../shell/icons.tsx';

interface OptionCardProps {
  readonly record: DesignRecord;
  /** What the outfit is called in the language on the screen. */
  readonly name: string;
  readonly finish: Finish;
  readonly width: number;
  readonly isCompared: boolean;
  readonly isHeld?: boolean;
  /** Which of the designer's elements it shows. */
  readonly uses?: readonly UsedElement[] | undefined;
  readonly progress?: PaintProgress;
  /** Opens the design; where it lives is in the link itself too. */
  readonly onOpen: (record: DesignRecord) => void;
  readonly onMark: (record: DesignRecord, marks: Marks) => void;
  readonly onCompare: (record: DesignRecord) => void;
  /** Makes a board of more like this one; left out where there is no board to make it on. */
  readonly onMore?: (record: DesignRecord) => void;
}

/**
 * One option of the board: its picture, and what a designer does with it. The controls show on approach. The link is a plain one and the name
 * is given: sixty links that each follow the router, and sixty readers of the vocabulary, would stand between Enter and the first picture.
 */
export const OptionCard = memo(function OptionCard({ record, name, finish, width, isCompared, isHeld = false, uses, progress, onOpen, onMark, onCompare, onMore }: OptionCardProps) {
  const { t } = useTranslation();
  const design = documentOf(record);
  return (
    <article className="option" role="listitem" data-design={record.id} data-hearted={record.isHearted} data-selected={record.isSelected} data-hidden={record.isHidden} style={{ width }}>
      <a
        href={`/collections/${record.collectionId}/designs/${record.id}`} className="option-picture" aria-label={name} title={design.why.join('\n')} style={{ height: width * 1.5 }}
        onClick={(event) => {
          // A new tab or window is the browser's own to open.
          if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          onOpen(record);
        }}
      >
        <Croquis design={design} finish={finish} width={width} label={name} isHeld={isHeld} onWanted={() => progress?.want(record.id)} onPainted={() => progress?.paint(record.id)} />
      </a>
      <div className="option-tools">
        <Mark label={t(record.isHearted ? 'mark.unheart' : 'mark.heart')} isOn={record.isHearted} tone="heart" onClick={() => onMark(record, { isHearted: !record.isHearted })}><HeartIcon isFilled={record.isHearted} /></Mark>
        <Mark label={t(record.isSelected ? 'mark.unselect' : 'mark.select')} isOn={record.isSelected} tone="tray" onClick={() => onMark(record, { isSelected: !record.isSelected })}><TrayIcon isFilled={record.isSelected} /></Mark>
        <Mark label={t('mark.compare')} isOn={isCompared} tone="compare" onClick={() => onCompare(record)}><CompareIcon isFilled={isCompared} /></Mark>
        {onMore ? <Mark label={t('breed.more')} isOn={false} tone="more" onClick={() => onMore(record)}><MoreLikeIcon /></Mark> : null}
        <Mark label={t(record.isHidden ? 'mark.unhide' : 'mark.hide')} isOn={false} tone="hide" onClick={() => onMark(record, { isHidden: !record.isHidden })}><HideIcon isFilled={record.isHidden} /></Mark>
      </div>
      <p className="option-name">{name}</p>
      {uses ? <UsesLine uses={uses} /> : null}
    </article>
  );
});

interface MarkProps { readonly label: string; readonly isOn: boolean; readonly tone: string; readonly onClick: () => void; readonly children: React.ReactNode }

// A plain button: eight hundred of the kit's own, each with its tooltip, would keep a board of two hundred from scrolling smoothly.
const Mark = ({ label, isOn, tone, onClick, children }: MarkProps) => (
  <button type="button" className="mark" data-tone={tone} data-on={isOn} aria-label={label} title={label} onClick={onClick}>{children}</button>
);
