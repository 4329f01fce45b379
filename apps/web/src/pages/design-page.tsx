import { ActionIcon, Group, Loader, SegmentedControl, Stack, Tabs, Text, Title, Tooltip } from '@mantine/core';
import { useElementSize, useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { StyleSwitch } from '../board/style-switch.tsx';
import { Alternatives } from '../design/alternatives.tsx';
import { DetailsPanel } from '../design/details-panel.tsx';
import { documentOf } from '../design/document-of.ts';
import { ExportMenu } from '../design/export-menu.tsx';
import { GarmentControls } from '../design/garment-controls.tsx';
import { HistoryList } from '../design/history-list.tsx';
import { InstructLine } from '../design/instruct-line.tsx';
import { Measurements } from '../design/measurements.tsx';
import { panelsOf } from '../design/part-target.ts';
import type { PartTarget } from '../design/part-target.ts';
import { Picture } from '../design/picture.tsx';
import { useDesign } from '../design/use-design.ts';
import { useTerms } from '../i18n/use-terms.ts';
import { Header } from '../shell/header.tsx';
import { BackIcon, ForwardIcon, HeartIcon, RedoIcon, TrayIcon, UndoIcon } from '../shell/icons.tsx';

type Sheet = 'croquis' | 'flats';

/** One design, large: point at a part, change it, and only it. */
export function DesignPage({ collectionId, designId }: { readonly collectionId: string; readonly designId: string }) {
  const { t } = useTranslation();
  const term = useTerms();
  const navigate = useNavigate();
  const hand = useDesign(designId);
  const [sheet, setSheet] = useState<Sheet>('croquis');
  const [target, setTarget] = useState<PartTarget>({ garment: 0, part: 'body' });
  const { ref: stage, width: stageWidth } = useElementSize<HTMLDivElement>();
  const { record } = hand;
  const neighbours = useQuery({ queryKey: ['board', record?.boardId], queryFn: () => api.getBoard(record?.boardId ?? ''), enabled: Boolean(record?.boardId), staleTime: 60_000 }).data?.designs ?? [];
  const at = neighbours.findIndex((known) => known.id === designId);
  const go = (step: number) => {
    const next = neighbours.filter((known) => !known.isHidden || known.id === designId);
    const here = next.findIndex((known) => known.id === designId);
    const found = next[here + step];
    if (found) void navigate({ to: '/collections/$collectionId/designs/$designId', params: { collectionId, designId: found.id } });
  };
  const back = () => void navigate({ to: '/collections/$collectionId', params: { collectionId }, search: record?.boardId ? { board: record.boardId } : {} });
  useHotkeys([
    ['mod+z', () => { if (record?.canUndo) hand.undo.mutate(); }], ['mod+shift+z', () => { if (record?.canRedo) hand.redo.mutate(); }], ['mod+y', () => { if (record?.canRedo) hand.redo.mutate(); }],
    ['ArrowRight', () => go(1)], ['ArrowLeft', () => go(-1)], ['Escape', back],
    ['h', () => { if (record) hand.mark.mutate({ isHearted: !record.isHearted }); }], ['s', () => { if (record) hand.mark.mutate({ isSelected: !record.isSelected }); }],
  ]);
  useEffect(() => setTarget({ garment: 0, part: 'body' }), [designId]);

  if (hand.isMissing) return <><Header /><main className="page"><Text c="red">{t('error.unreachable')}</Text></main></>;
  if (!record) return <><Header /><main className="page"><Loader /></main></>;
  const design = documentOf(record);
  const garment = design.garments[target.garment] ?? design.garments[0];
  const stageHeight = window.innerHeight - 132;
  const width = Math.max(200, Math.min(stageWidth || 480, Math.max(300, stageHeight / 1.5)));
  return (
    <>
      <Header tools={<StyleSwitch />}>
        <Link to="/collections/$collectionId" params={{ collectionId }} search={record.boardId ? { board: record.boardId } : {}} className="crumb back-link"><BackIcon /> {t('app.back')}</Link>
      </Header>
      <main className="page design-page" data-revision={record.revision}>
        <section className="stage" ref={stage}>
          <Group justify="space-between" className="stage-tools" wrap="nowrap">
            <Group gap={2} wrap="nowrap">
              <Tool label={t('app.undo')} isDisabled={!record.canUndo || hand.isBusy} onClick={() => hand.undo.mutate()}><UndoIcon /></Tool>
              <Tool label={t('app.redo')} isDisabled={!record.canRedo || hand.isBusy} onClick={() => hand.redo.mutate()}><RedoIcon /></Tool>
              <Tool label={t(record.isHearted ? 'mark.unheart' : 'mark.heart')} isOn={record.isHearted} onClick={() => hand.mark.mutate({ isHearted: !record.isHearted })}><HeartIcon isFilled={record.isHearted} /></Tool>
              <Tool label={t(record.isSelected ? 'mark.unselect' : 'mark.select')} isOn={record.isSelected} onClick={() => hand.mark.mutate({ isSelected: !record.isSelected })}><TrayIcon isFilled={record.isSelected} /></Tool>
            </Group>
            <SegmentedControl size="xs" value={sheet} onChange={(value) => setSheet(value as Sheet)} data={[{ value: 'croquis', label: t('design.croquis') }, { value: 'flats', label: t('design.flats') }]} />
            <Group gap={2} wrap="nowrap">
              <Tool label={t('design.previous')} isDisabled={at <= 0} onClick={() => go(-1)}><BackIcon /></Tool>
              <Tool label={t('design.next')} isDisabled={at < 0 || at >= neighbours.length - 1} onClick={() => go(1)}><ForwardIcon /></Tool>
            </Group>
          </Group>
          <div className="stage-sheet">
            {sheet === 'croquis'
              ? <Picture design={design} width={width} target={target} onTarget={setTarget} />
              : <img className="flats" src={`${api.flatsSvgUrl(designId)}?revision=${record.revision}`} alt={t('design.flats')} />}
          </div>
        </section>
        <section className="bench">
          <Group justify="space-between" wrap="nowrap" align="start">
            <Title order={2} size="h3">{design.garments.map((worn) => term('garment', worn.type)).join(' · ')}</Title>
            <ExportMenu record={record} />
          </Group>
          {design.why.map((line) => <p key={line} className="why">{line}</p>)}
          <InstructLine hand={hand} />
          <Tabs defaultValue="part" keepMounted={false}>
            <Tabs.List>
              <Tabs.Tab value="part">{t('design.part')}</Tabs.Tab>
              <Tabs.Tab value="measurements">{t('design.measurements')}</Tabs.Tab>
              <Tabs.Tab value="history">{t('design.history')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="part" pt="sm">
              {garment ? (
                <Stack gap="sm">
                  {design.garments.length > 1 ? (
                    <SegmentedControl size="sm" value={String(target.garment)} onChange={(value) => setTarget({ garment: Number(value), part: 'body' })} data={design.garments.map((worn, i) => ({ value: String(i), label: term('garment', worn.type) }))} />
                  ) : null}
                  <nav className="parts" aria-label={t('design.pick')}>
                    {panelsOf(garment).map((part) => (
                      <button key={part} type="button" className="part" data-on={part === target.part} onClick={() => setTarget({ garment: target.garment, part })}>
                        {part === 'body' ? t('design.ofGarment') : t(`part.${part}` as 'part.body')}
                      </button>
                    ))}
                  </nav>
                  <PartPanel target={target} hand={hand} />
                </Stack>
              ) : null}
            </Tabs.Panel>
            <Tabs.Panel value="measurements" pt="sm"><Measurements design={design} /></Tabs.Panel>
            <Tabs.Panel value="history" pt="sm"><HistoryList designId={designId} /></Tabs.Panel>
          </Tabs>
        </section>
      </main>
    </>
  );
}

function PartPanel({ target, hand }: { readonly target: PartTarget; readonly hand: ReturnType<typeof useDesign> }) {
  if (!hand.record) return null;
  const design = documentOf(hand.record);
  const shared = { design, isBusy: hand.isBusy, onChange: hand.change.mutate };
  if (target.part === 'body') return <GarmentControls {...shared} garment={target.garment} />;
  if (target.part === 'details') return <DetailsPanel {...shared} garment={target.garment} />;
  return <Alternatives {...shared} designId={hand.record.id} target={target} />;
}

function Tool({ label, isOn = false, isDisabled = false, onClick, children }: { readonly label: string; readonly isOn?: boolean; readonly isDisabled?: boolean; readonly onClick: () => void; readonly children: React.ReactNode }) {
  return (
    <Tooltip label={label} openDelay={300}>
      <ActionIcon variant="subtle" color={isOn ? 'madder' : 'gray'} size="lg" disabled={isDisabled} aria-label={label} aria-pressed={isOn} onClick={onClick}>{children}</ActionIcon>
    </Tooltip>
  );
}
