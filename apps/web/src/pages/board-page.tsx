import { ActionIcon, Button, Menu, SegmentedControl, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board, ChipCorrections, DesignRecord, Marks } from '@toile/contract';
import { api } from '../api.ts';
import { pictureOf } from '../atelier/pictures.ts';
import { wishFor } from '../atelier/wish.ts';
import { BoardsStrip } from '../boards/boards-strip.tsx';
import { SteerBar } from '../boards/steer-bar.tsx';
import { deskOf } from '../boards/use-boards.ts';
import { BoardHeader } from '../board/board-header.tsx';
import { BoardGrid, cardWidth } from '../board/board-grid.tsx';
import { BoardStatus } from '../board/board-status.tsx';
import { BriefBar } from '../board/brief-bar.tsx';
import { EmptyBoard } from '../board/empty-board.tsx';
import { CompareModal } from '../board/compare-modal.tsx';
import { useBoard } from '../board/use-board.ts';
import { useBoardKeys } from '../board/use-board-keys.ts';
import { useCollectionEvents } from '../live.ts';
import { keys } from '../records.ts';
import { finishOf, useSettings } from '../settings.ts';
import { isNotFound } from '../shell/connection.ts';
import { documentOf } from '../design/document-of.ts';
import { CrossIcon, MoreLikeIcon } from '../shell/icons.tsx';
import { NothingHere } from '../shell/nothing-here.tsx';
import { notify, notifyProblem } from '../shell/notices.tsx';
import { TrayDrawer } from '../tray/tray-drawer.tsx';

type Filter = 'all' | 'hearted' | 'hidden';
const COMPARE_LIMIT = 4;

/** A collection at work: the brief, what was understood, and the board of options. */
export function BoardPage({ collectionId, boardId }: { readonly collectionId: string; readonly boardId: string | undefined }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const [settings] = useSettings();
  const [filter, setFilter] = useState<Filter>('all');
  const [compared, setCompared] = useState<readonly string[]>([]);
  const [isComparing, setComparing] = useState(false);
  const [isTrayOpen, setTrayOpen] = useState(false);
  // Built when it is first opened, and kept, so that it can slide away again.
  const wasTrayOpen = useRef(false);
  if (isTrayOpen) wasTrayOpen.current = true;
  const collection = useQuery({ queryKey: keys.collection(collectionId), queryFn: () => api.getCollection(collectionId) });
  const boards = useQuery({ queryKey: keys.boards(collectionId), queryFn: () => api.listBoards(collectionId) });
  const tray = useQuery({ queryKey: keys.tray(collectionId), queryFn: () => api.listDesigns(collectionId, { selected: true }) });
  // The board named in the address, or the newest one, is what a returning designer finds.
  const shownId = boardId ?? boards.data?.[0]?.id;
  const onBoard = useCallback((board: Board) => {
    void navigate({ to: '/collections/$collectionId', params: { collectionId }, search: { board: board.id }, replace: shownId === undefined });
  }, [collectionId, navigate, shownId]);
  const finish = finishOf(settings);
  const onFirst = useCallback((record: DesignRecord) => {
    const wanted = wishFor(documentOf(record), { finish, width: cardWidth(settings) });
    return pictureOf(wanted, { priority: () => record.place - 100 }).catch(() => undefined);
  }, [finish, settings.cardWidth]);
  const view = useBoard(collectionId, shownId, { onBoard, onFirst });
  const { records, state, board, mark, make } = view;
  const makeBoard = useCallback(({ brief, seed, corrections }: { readonly brief: string; readonly seed?: number; readonly corrections: ChipCorrections }) => {
    setFilter('all');
    // What lies on the boards is kept first: the options are made from what the studio has.
    void deskOf(collectionId).flush().then(() => make({ brief, count: settings.count, corrections, ...(seed === undefined ? {} : { seed }), ...(settings.market === 'auto' ? {} : { market: settings.market }) }));
  }, [collectionId, make, settings.count, settings.market]);
  const breed = useCallback((parents: readonly DesignRecord[]) => {
    setFilter('all');
    window.scrollTo({ top: 0 });
    void make({ designIds: parents.map((record) => record.id) });
  }, [make]);
  const more = useCallback((record: DesignRecord) => breed([record]), [breed]);
  const [isStripOpen, setStripOpen] = useState(false);
  const closeStrip = useCallback(() => setStripOpen(false), []);
  // Beside the results there is room for them; on a narrow screen they lie in a drawer.
  const onBoards = useCallback(() => {
    if (window.matchMedia('(min-width: 1000px)').matches) void navigate({ to: '/collections/$collectionId/elements', params: { collectionId }, search: {} });
    else setStripOpen(true);
  }, [collectionId, navigate]);
  const openTray = useCallback(() => setTrayOpen(true), []);
  useCollectionEvents(collectionId);
  useEffect(() => setCompared([]), [shownId]);

  const markRecord = useCallback((record: DesignRecord, marks: Marks) => {
    void mark(record, marks);
    if (marks.isHidden) notify({ text: t('mark.hidden'), action: { label: t('app.undo'), run: () => void mark(record, { isHidden: false }) } });
  }, [mark, t]);
  const compare = useCallback((record: DesignRecord) => setCompared((known) => {
    if (known.includes(record.id)) return known.filter((id) => id !== record.id);
    if (known.length >= COMPARE_LIMIT) {
      notify({ text: t('compare.limit') });
      return known;
    }
    return [...known, record.id];
  }), [t]);

  const shown = records.filter((record) => (filter === 'hidden' ? record.isHidden : !record.isHidden && (filter === 'all' || record.isHearted)));
  const chosen = records.filter((record) => compared.includes(record.id));
  const hearted = records.filter((record) => record.isHearted);
  const isBusy = state === 'choosing' || state === 'arriving';
  const grid = useRef<HTMLDivElement>(null);
  useBoardKeys({ grid, records: shown, onMark: markRecord, onCompare: compare, onMore: more, onEscape: view.stop });

  if (isNotFound(collection.error)) return <NothingHere />;

  return (
    <>
      <BoardHeader name={collection.data?.name} trayCount={tray.data?.length ?? 0} onTray={openTray} />
      <main className="page board-page" data-choosing={state === 'choosing'}>
        <BriefBar
          initial={board?.brief ?? ''} initialReading={board?.reading} isBusy={isBusy} isFresh={records.length === 0} onCancel={view.stop}
          onMake={makeBoard}
        />
        <SteerBar collectionId={collectionId} onBoards={onBoards} />
        <div className="results">
          <BoardsStrip collectionId={collectionId} isDrawerOpen={isStripOpen} onDrawerClose={closeStrip} />
          <div className="result">
            <div className="board-line">
              <BoardStatus view={view} />
              {records.length > 0 ? (
                <SegmentedControl size="xs" value={filter} onChange={(value) => setFilter(value as Filter)}
                  data={[
                    { value: 'all', label: t('board.filter.all') },
                    { value: 'hearted', label: `${t('board.filter.hearted')} ${records.filter((r) => r.isHearted).length || ''}` },
                    { value: 'hidden', label: `${t('board.filter.hidden')} ${records.filter((r) => r.isHidden).length || ''}` },
                  ]} />
              ) : null}
              {hearted.length > 0 && hearted.length <= 2 && !isBusy ? (
                <Button size="compact-sm" variant="light" leftSection={<MoreLikeIcon />} onClick={() => breed(hearted)}>{t(hearted.length === 2 ? 'breed.cross' : 'breed.more')}</Button>
              ) : null}
              {(boards.data?.length ?? 0) > 1 ? (
                <Menu position="bottom-end">
                  <Menu.Target><Button size="compact-sm" variant="subtle" color="gray">{t('board.earlier')} ({boards.data?.length})</Button></Menu.Target>
                  <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
                    {boards.data?.map((earlier) => (
                      <Menu.Item key={earlier.id} fw={earlier.id === board?.id ? 700 : 400} onClick={() => void navigate({ to: '/collections/$collectionId', params: { collectionId }, search: { board: earlier.id } })}>
                        <Text size="sm" lineClamp={1} maw={360}>{earlier.parents ? t(earlier.parents.length > 1 ? 'breed.crossOf' : 'breed.moreOf', { brief: earlier.brief }) : earlier.brief}</Text>
                        <Text size="xs" c="dimmed">{new Date(earlier.createdAt).toLocaleString(i18n.language)} · {earlier.count} · {t('brief.seed')} {earlier.seed}</Text>
                      </Menu.Item>
                    ))}
                  </Menu.Dropdown>
                </Menu>
              ) : null}
            </div>
            <BoardGrid ref={grid} view={view} shown={shown} compared={compared} onMark={markRecord} onCompare={compare} onMore={more} />
            {state === 'missing' ? <Text c="dimmed" ta="center" p="xl">{t('board.missing')}</Text> : null}
            {records.length > 0 && shown.length === 0 ? <Text c="dimmed" ta="center" p="xl">{t(filter === 'hidden' ? 'board.noneHidden' : 'board.noneHearted')}</Text> : null}
            {records.length === 0 && state === 'idle' && boards.isSuccess ? <EmptyBoard /> : null}
          </div>
        </div>
        {compared.length > 0 ? (
          <div className="compare-bar" role="region" aria-label={t('compare.title')}>
            <span>{t('compare.bar', { count: compared.length })}</span>
            <Button size="compact-md" disabled={compared.length < 2} onClick={() => setComparing(true)}>{t('compare.open')}</Button>
            {compared.length <= 2 ? (
              <Button size="compact-md" variant="light" disabled={isBusy} onClick={() => breed(chosen)}>{t(compared.length === 2 ? 'breed.cross' : 'breed.more')}</Button>
            ) : null}
            <ActionIcon variant="subtle" color="gray" onClick={() => setCompared([])} aria-label={t('compare.clear')}><CrossIcon /></ActionIcon>
          </div>
        ) : null}
      </main>
      {compared.length > 0 || isComparing ? <CompareModal records={chosen} isOpen={isComparing && compared.length >= 2} onClose={() => setComparing(false)} onMark={markRecord} onCompare={compare} /> : null}
      {isTrayOpen || wasTrayOpen.current ? <TrayDrawer collectionId={collectionId} isOpen={isTrayOpen} onClose={() => setTrayOpen(false)}
        onUnselect={(record) => {
          void mark(records.find((known) => known.id === record.id) ?? record, { isSelected: false }).catch(notifyProblem);
        }} /> : null}
    </>
  );
}
