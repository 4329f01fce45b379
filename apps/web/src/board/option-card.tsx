import { ActionIcon, Tooltip } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { DesignRecord, Marks } from '@toile/contract';
import type { StyleId } from '@toile/drawing';
import { Croquis } from '../atelier/croquis.tsx';
import { documentOf } from '../design/document-of.ts';
import { useTerms } from '../i18n/use-terms.ts';
import { CompareIcon, HeartIcon, HideIcon, TrayIcon } from '../shell/icons.tsx';

interface OptionCardProps {
  readonly record: DesignRecord;
  readonly style: StyleId;
  readonly light: number;
  readonly width: number;
  readonly isCompared: boolean;
  readonly onMark: (record: DesignRecord, marks: Marks) => void;
  readonly onCompare: (record: DesignRecord) => void;
  readonly onPainted: (designId: string) => void;
}

/** One option of the board: its picture, and what a designer does with it. The controls show on approach. */
export const OptionCard = memo(function OptionCard({ record, style, light, width, isCompared, onMark, onCompare, onPainted }: OptionCardProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const design = documentOf(record);
  const name = design.garments.map((garment) => term('garment', garment.type)).join(' · ');
  return (
    <article className="option" data-design={record.id} data-hearted={record.isHearted} data-selected={record.isSelected} data-hidden={record.isHidden} style={{ width }}>
      <Link to="/collections/$collectionId/designs/$designId" params={{ collectionId: record.collectionId, designId: record.id }} className="option-picture" aria-label={name} title={design.why.join('\n')}>
        <Croquis design={design} style={style} light={light} width={width} label={name} onPainted={() => onPainted(record.id)} />
      </Link>
      <div className="option-tools">
        <Mark label={t(record.isHearted ? 'mark.unheart' : 'mark.heart')} isOn={record.isHearted} tone="madder" onClick={() => onMark(record, { isHearted: !record.isHearted })}><HeartIcon isFilled={record.isHearted} /></Mark>
        <Mark label={t(record.isSelected ? 'mark.unselect' : 'mark.select')} isOn={record.isSelected} tone="teal" onClick={() => onMark(record, { isSelected: !record.isSelected })}><TrayIcon isFilled={record.isSelected} /></Mark>
        <Mark label={t('mark.compare')} isOn={isCompared} tone="blue" onClick={() => onCompare(record)}><CompareIcon isFilled={isCompared} /></Mark>
        <Mark label={t(record.isHidden ? 'mark.unhide' : 'mark.hide')} isOn={false} tone="gray" onClick={() => onMark(record, { isHidden: !record.isHidden })}><HideIcon isFilled={record.isHidden} /></Mark>
      </div>
      <p className="option-name">{name}</p>
    </article>
  );
});

function Mark({ label, isOn, tone, onClick, children }: { readonly label: string; readonly isOn: boolean; readonly tone: string; readonly onClick: () => void; readonly children: React.ReactNode }) {
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon variant="subtle" color={isOn ? tone : 'gray'} aria-label={label} aria-pressed={isOn} data-on={isOn} onClick={onClick}>{children}</ActionIcon>
    </Tooltip>
  );
}
