import { ActionIcon, Group, SegmentedControl, Switch, Text, Tooltip } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignRecord } from '@toile/contract';
import type { Design } from '@toile/garment';
import { api } from '../api.ts';
import { useFlatsSheet } from './use-flats-sheet.ts';
import { useSettings } from '../settings.ts';
import { BackIcon, ForwardIcon, HeartIcon, MoreLikeIcon, RedoIcon, TrayIcon, UndoIcon } from '../shell/icons.tsx';
import type { PartTarget } from './part-target.ts';
import { Picture } from './picture.tsx';
import type { DesignInHand } from './use-design.ts';

interface StageProps {
  readonly hand: DesignInHand;
  readonly record: DesignRecord;
  readonly design: Design;
  readonly preview: Design | undefined;
  readonly target: PartTarget;
  readonly onTarget: (target: PartTarget) => void;
  /** Goes to the option before or after; `undefined` where there is none. */
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
  /** Makes a board of more like this one. */
  readonly onMore: () => void;
  readonly isMaking: boolean;
}

type Sheet = 'croquis' | 'flats';

/** The design itself, as a croquis or as flats, and what is done with it as a whole. */
export function Stage({ hand, record, design, preview, target, onTarget, onPrevious, onNext, onMore, isMaking }: StageProps) {
  const { t } = useTranslation();
  const flats = useFlatsSheet();
  const [sheet, setSheet] = useState<Sheet>('croquis');
  const { ref, width: room } = useElementSize<HTMLDivElement>();
  // Whole on the screen without scrolling, where the screen allows it.
  const width = Math.max(200, Math.min(room || 480, Math.max(300, (window.innerHeight - 132) / 1.5)));
  return (
    <section className="stage" ref={ref}>
      <Group justify="space-between" className="stage-tools" wrap="nowrap">
        <Group gap={2} wrap="nowrap">
          <Tool label={t('app.undo')} isDisabled={!record.canUndo || hand.isBusy} onClick={() => hand.undo.mutate()}><UndoIcon /></Tool>
          <Tool label={t('app.redo')} isDisabled={!record.canRedo || hand.isBusy} onClick={() => hand.redo.mutate()}><RedoIcon /></Tool>
          <Tool label={t(record.isHearted ? 'mark.unheart' : 'mark.heart')} isOn={record.isHearted} onClick={() => hand.mark.mutate({ isHearted: !record.isHearted })}><HeartIcon isFilled={record.isHearted} /></Tool>
          <Tool label={t(record.isSelected ? 'mark.unselect' : 'mark.select')} isOn={record.isSelected} onClick={() => hand.mark.mutate({ isSelected: !record.isSelected })}><TrayIcon isFilled={record.isSelected} /></Tool>
          <Tool label={t('breed.more')} isDisabled={isMaking} onClick={onMore}><MoreLikeIcon /></Tool>
        </Group>
        <SegmentedControl size="xs" value={sheet} onChange={(value) => setSheet(value as Sheet)} data={[{ value: 'croquis', label: t('design.croquis') }, { value: 'flats', label: t('design.flats') }]} />
        <Group gap={2} wrap="nowrap">
          <Tool label={t('design.previous')} isDisabled={!onPrevious} onClick={() => onPrevious?.()}><BackIcon /></Tool>
          <Tool label={t('design.next')} isDisabled={!onNext} onClick={() => onNext?.()}><ForwardIcon /></Tool>
        </Group>
      </Group>
      <div className="stage-sheet">
        {sheet === 'croquis'
          ? <Picture design={design} preview={preview} width={width} target={target} onTarget={onTarget} />
          : <FlatsSheet url={api.flatsSvgUrl(record.id, { ...flats, revision: record.revision })} />}
      </div>
    </section>
  );
}

/** The flats, and what is written on them. */
function FlatsSheet({ url }: { readonly url: string }) {
  const { t } = useTranslation();
  const [settings, setSettings] = useSettings();
  return (
    <div className="flats-sheet">
      <Group gap="md" mb={6}>
        {(['callouts', 'measurements'] as const).map((name) => <Switch key={name} label={t(`flats.${name}`)} checked={settings[name]} onChange={(event) => setSettings({ [name]: event.currentTarget.checked })} />)}
      </Group>
      <div className="flats-frame" data-written={settings.callouts || settings.measurements} tabIndex={0} role="region" aria-label={t('design.flats')}><Flats key={url} url={url} /></div>
    </div>
  );
}

function Flats({ url }: { readonly url: string }) {
  const { t } = useTranslation();
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');
  if (state === 'failed') return <Text c="dimmed" p="xl">{t('error.draw')}</Text>;
  return <img className="flats" data-state={state} src={url} alt={t('design.flats')} onLoad={() => setState('drawn')} onError={() => setState('failed')} />;
}

interface ToolProps { readonly label: string; readonly isOn?: boolean; readonly isDisabled?: boolean; readonly onClick: () => void; readonly children: React.ReactNode }

const Tool = ({ label, isOn = false, isDisabled = false, onClick, children }: ToolProps) => (
  <Tooltip label={label} openDelay={300}>
    <ActionIcon variant="subtle" color={isOn ? 'madder' : 'gray'} size="lg" disabled={isDisabled} data-on={isOn} aria-label={label} onClick={onClick}>{children}</ActionIcon>
  </Tooltip>
);
