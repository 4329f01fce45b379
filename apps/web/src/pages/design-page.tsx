import { Center, Group, Loader, Tabs, Text, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Design } from '@toile/garment';
import { api } from '../api.ts';
import { UsesOfDesign } from '../boards/uses-of-design.tsx';
import { StyleSwitch } from '../board/style-switch.tsx';
import { AccessoryBench } from '../design/accessory-bench.tsx';
import { documentOf } from '../design/document-of.ts';
import { ExportMenu } from '../design/export-menu.tsx';
import { HistoryList } from '../design/history-list.tsx';
import { InstructLine } from '../design/instruct-line.tsx';
import { Measurements } from '../design/measurements.tsx';
import { PartBench } from '../design/part-bench.tsx';
import { accessoryPlace, accessoryTarget, NO_GARMENT, panelsOf, wearerPart } from '../design/part-target.ts';
import type { PartTarget } from '../design/part-target.ts';
import { Stage } from '../design/stage.tsx';
import { useDesign } from '../design/use-design.ts';
import { Wearer } from '../design/wearer.tsx';
import { useOutfitName } from '../i18n/use-terms.ts';
import { useWhy } from '../i18n/use-why.ts';
import { useCollectionEvents } from '../live.ts';
import { keys } from '../records.ts';
import { Header } from '../shell/header.tsx';
import { BackIcon } from '../shell/icons.tsx';
import { notifyProblem } from '../shell/notices.tsx';
import { NothingHere } from '../shell/nothing-here.tsx';

/** One design, large: point at a part, change it, and only it. */
export function DesignPage({ collectionId, designId }: { readonly collectionId: string; readonly designId: string }) {
  const { t } = useTranslation();
  const outfitName = useOutfitName();
  const why = useWhy();
  const navigate = useNavigate();
  const hand = useDesign(designId);
  const [picked, setPicked] = useState<PartTarget>();
  const [tab, setTab] = useState<string | null>('part');
  const queries = useQueryClient();
  const [preview, setPreview] = useState<Design>();
  const { record } = hand;
  const boardId = record?.boardId ?? undefined;
  const board = useQuery({ queryKey: keys.board(boardId), queryFn: () => api.getBoard(boardId ?? ''), enabled: boardId !== undefined, staleTime: 60_000 });
  useCollectionEvents(collectionId);
  // A preview lasts until the studio has stored what was chosen, or refused it.
  useEffect(() => setPreview(undefined), [record?.revision, hand.change.isError, hand.accessorise.isError]);

  const design = record ? documentOf(record) : undefined;
  const outermost: PartTarget = { garment: Math.max(0, (design?.garments.length ?? 1) - 1), part: 'body' };
  const place = picked ? accessoryPlace(picked) : undefined;
  const ofWearer = picked ? wearerPart(picked) : undefined;
  const isThere = picked !== undefined && (ofWearer !== undefined || design?.garments[picked.garment] !== undefined || (place !== undefined && design?.accessories?.[place] !== undefined));
  const target = isThere && picked ? picked : outermost;
  const ofGarment = target.garment === NO_GARMENT ? outermost : target;
  const neighbours = (board.data?.designs ?? []).filter((known) => !known.isHidden || known.id === designId);
  const here = neighbours.findIndex((known) => known.id === designId);
  const goTo = (step: number) => {
    const found = here < 0 ? undefined : neighbours[here + step];
    return found ? () => void navigate({ to: '/collections/$collectionId/designs/$designId', params: { collectionId, designId: found.id }, replace: true }) : undefined;
  };
  const home = { to: '/collections/$collectionId', params: { collectionId }, search: boardId ? { board: boardId } : {} } as const;
  // The bench turns to the page that answers what was pointed at.
  const show = (to: PartTarget) => {
    setPicked(to);
    setTab(accessoryPlace(to) === undefined ? (wearerPart(to) ? 'wearer' : 'part') : 'accessories');
  };
  const more = useMutation({
    mutationFn: () => api.breedBoard(collectionId, { designIds: [designId] }), onError: notifyProblem,
    onSuccess: ({ board: made, designs }) => {
      queries.setQueryData(keys.board(made.id), { board: made, designs });
      void queries.invalidateQueries({ queryKey: keys.boards(collectionId) });
      void navigate({ to: '/collections/$collectionId', params: { collectionId }, search: { board: made.id } });
    },
  });
  const turn = (step: number) => {
    if (!design) return;
    const all = [...design.garments.flatMap((garment, i) => panelsOf(garment, i, []).map((part) => ({ garment: i, part }))), ...(design.accessories ?? []).map((_, i) => accessoryTarget(i))];
    const at = all.findIndex((one) => one.garment === target.garment && one.part === target.part);
    const found = all[(at + step + all.length) % all.length];
    if (found) show(found);
  };
  const point = (to: PartTarget) => {
    show(to);
    // Where the bench lies below the picture, what was pointed at is answered out of sight.
    if (window.matchMedia('(max-width: 860px)').matches) setTimeout(() => document.querySelector('.parts, .worn')?.scrollIntoView({ behavior: 'smooth', block: 'center' }));
  };
  useHotkeys([
    ['mod+z', () => { if (record?.canUndo) hand.undo.mutate(); }], ['mod+shift+z', () => { if (record?.canRedo) hand.redo.mutate(); }], ['mod+y', () => { if (record?.canRedo) hand.redo.mutate(); }],
    ['ArrowRight', (event) => { if (!hasOwnArrows(event)) goTo(1)?.(); }], ['ArrowLeft', (event) => { if (!hasOwnArrows(event)) goTo(-1)?.(); }], ['n', () => turn(1)], ['p', () => turn(-1)],
    ['Escape', () => { if (!document.querySelector('[role=dialog], [role=listbox]')) void navigate(home); }],
    ['h', () => { if (record) hand.mark.mutate({ isHearted: !record.isHearted }); }], ['s', () => { if (record) hand.mark.mutate({ isSelected: !record.isSelected }); }],
  ]);

  if (hand.isMissing) return <NothingHere />;
  if (!record || !design) return <><Header /><Center p="xl">{hand.isUnreachable ? <Text c="dimmed">{t('error.unreachable')}</Text> : <Loader />}</Center></>;
  return (
    <>
      <Header tools={<StyleSwitch />}>
        <Link {...home} className="crumb back-link"><BackIcon /> {t('app.back')}</Link>
      </Header>
      <main className="page design-page" data-revision={record.revision}>
        <Stage hand={hand} record={record} design={design} preview={preview} target={target} onTarget={point} onPrevious={goTo(-1)} onNext={goTo(1)} onMore={() => more.mutate()} isMaking={more.isPending} />
        <section className="bench">
          <Group justify="space-between" wrap="nowrap" align="start">
            <Title order={2} size="h3">{outfitName(design)}</Title>
            <ExportMenu record={record} />
          </Group>
          {design.why.map((line) => <p key={line} className="why">{why(line)}</p>)}
          <UsesOfDesign record={record} design={design} />
          <InstructLine hand={hand} design={design} />
          <Tabs value={tab} onChange={setTab} keepMounted={false} className="bench-tabs">
            <Tabs.List>
              <Tabs.Tab value="part">{t('design.part')}</Tabs.Tab>
              <Tabs.Tab value="accessories">{t('design.accessories')}</Tabs.Tab>
              <Tabs.Tab value="wearer">{t('design.wearer')}</Tabs.Tab>
              <Tabs.Tab value="measurements">{t('design.measurements')}</Tabs.Tab>
              <Tabs.Tab value="history">{t('design.history')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="part" pt="sm"><PartBench designId={designId} design={design} target={ofGarment} hand={hand} onTarget={setPicked} onPreview={setPreview} /></Tabs.Panel>
            <Tabs.Panel value="accessories" pt="sm"><AccessoryBench designId={designId} design={design} place={place} hand={hand} onTarget={setPicked} onPreview={setPreview} /></Tabs.Panel>
            <Tabs.Panel value="wearer" pt="sm"><Wearer design={design} part={ofWearer ?? 'pose'} hand={hand} onTarget={setPicked} onPreview={setPreview} /></Tabs.Panel>
            <Tabs.Panel value="measurements" pt="sm"><Measurements design={design} /></Tabs.Panel>
            <Tabs.Panel value="history" pt="sm"><HistoryList record={record} design={design} /></Tabs.Panel>
          </Tabs>
        </section>
      </main>
    </>
  );
}

// Sliders and tabs answer the arrow keys themselves.
const hasOwnArrows = (event: KeyboardEvent): boolean => event.target instanceof Element && event.target.closest('[role=slider], [role=tab], [role=menu]') !== null;
