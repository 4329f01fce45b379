import { ActionIcon, Button, Center, Loader, Text, Title } from '@mantine/core';
import { useDisclosure, useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Boards } from '@toile/brief';
import { api } from '../api.ts';
import { handOver } from '../boards/handover.ts';
import { KeptState } from '../boards/kept-state.tsx';
import { BOARD_IDS } from '../boards/panel.ts';
import type { BoardId } from '../boards/panel.ts';
import { PANELS } from '../boards/panels.ts';
import { useBoards, useBoardsUndo } from '../boards/use-boards.ts';
import { LibraryTray } from '../library/library-tray.tsx';
import { HOME } from '../library/use-element-on.ts';
import { useCollectionEvents } from '../live.ts';
import { keys } from '../records.ts';
import { isNotFound } from '../shell/connection.ts';
import { Header } from '../shell/header.tsx';
import { BackIcon, EnlargeIcon, LibraryIcon, RedoIcon, UndoIcon } from '../shell/icons.tsx';
import { NothingHere } from '../shell/nothing-here.tsx';

type Shown = BoardId | 'all';
const countOf = (boards: Boards, id: BoardId): number => ({ colour: boards.colours, print: boards.prints, sketch: boards.sketches, mood: boards.mood })[id].length;

/** The four boards of a collection: everything the designer brings, side by side where there is room, one at a time where there is not. */
export function BoardsPage({ collectionId, asked }: { readonly collectionId: string; readonly asked: BoardId | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [remembered, setRemembered] = useLocalStorage<Shown>({ key: 'toile-boards-tab', defaultValue: 'all', getInitialValueInEffect: false });
  const isRoomy = useMediaQuery('(min-width: 1100px)', true, { getInitialValueInEffect: false });
  const [isTrayOpen, tray] = useDisclosure(false);
  const [active, setActive] = useState<BoardId>('mood');
  const collection = useQuery({ queryKey: keys.collection(collectionId), queryFn: () => api.getCollection(collectionId) });
  const { desk, boards, state, canUndo, canRedo } = useBoards(collectionId);
  useCollectionEvents(collectionId);
  useBoardsUndo(desk);
  // An address that names a board opens on it; what is pressed later counts.
  useEffect(() => { if (asked) setRemembered(asked); }, [asked]);
  const shown: Shown = remembered === 'all' && !isRoomy ? 'colour' : remembered;
  if (isNotFound(collection.error)) return <NothingHere />;
  const home = { to: '/collections/$collectionId', params: { collectionId }, search: {} } as const;
  const tabs: readonly Shown[] = isRoomy ? ['all', ...BOARD_IDS] : BOARD_IDS;
  return (
    <>
      <Header tools={(
        <>
          <KeptState desk={desk} state={state} />
          <ActionIcon variant="subtle" color="gray" disabled={!canUndo} onClick={desk.undo} aria-label={t('app.undo')} title={t('app.undo')}><UndoIcon /></ActionIcon>
          <ActionIcon variant="subtle" color="gray" disabled={!canRedo} onClick={desk.redo} aria-label={t('app.redo')} title={t('app.redo')}><RedoIcon /></ActionIcon>
          <ActionIcon variant={isTrayOpen ? 'light' : 'subtle'} color="gray" aria-expanded={isTrayOpen} onClick={() => { if (isRoomy) tray.toggle(); else void navigate({ to: '/library', search: { from: collectionId } }); }} aria-label={t('library.title')} title={t('library.title')}><LibraryIcon /></ActionIcon>
        </>
      )}>
        <Link {...home} className="crumb back-link"><BackIcon /> <span className="crumb-name">{collection.data?.name}</span></Link>
      </Header>
      <main className="page boards-page" data-state={state} data-shown={shown} data-tray={isTrayOpen && isRoomy}>
        <div className="boards-head">
          <div className="board-tabs" role="tablist" aria-label={t('boards.title')}>
            {tabs.map((id) => (
              <button key={id} type="button" role="tab" id={`tab-${id}`} aria-selected={shown === id} aria-controls={`board-${id}`} className="board-tab" onClick={() => setRemembered(id)}>
                {t(`boards.${id}`)}{id !== 'all' && countOf(boards, id) > 0 ? <span className="count">{countOf(boards, id)}</span> : null}
              </button>
            ))}
          </div>
          <Button size="sm" onClick={() => void navigate(home)}>{t('boards.make')}</Button>
        </div>
        {state === 'loading' ? <Center p="xl"><Loader /></Center> : null}
        {state === 'missing' ? <Text c="dimmed" ta="center" p="xl">{t('boards.missing')}</Text> : null}
        {state !== 'loading' && state !== 'missing' ? (
          <div className="boards-desk" data-shown={shown}>
            {(shown === 'all' ? BOARD_IDS : [shown]).map((id) => {
              const Panel = PANELS[id];
              return (
                <section key={id} id={`board-${id}`} className="board-panel" role="tabpanel" aria-labelledby={`tab-${id}`} data-board={id} onPointerEnter={() => setActive(id)} onFocus={() => setActive(id)}>
                  {shown === 'all' ? (
                    <div className="board-panel-head">
                      <Title order={2} size="h4">{t(`boards.${id}`)}</Title>
                      <ActionIcon variant="subtle" color="gray" onClick={() => setRemembered(id)} aria-label={t('boards.open', { name: t(`boards.${id}`) })} title={t('boards.open', { name: t(`boards.${id}`) })}><EnlargeIcon /></ActionIcon>
                    </div>
                  ) : null}
                  <Suspense fallback={<Center p="xl"><Loader size="sm" /></Center>}>
                    <Panel collectionId={collectionId} boards={boards} desk={desk} isWide={shown !== 'all'} isActive={shown === 'all' ? active === id : true} />
                  </Suspense>
                </section>
              );
            })}
          </div>
        ) : null}
      </main>
      {isTrayOpen && isRoomy ? <LibraryTray collectionId={collectionId} onClose={tray.close} onElement={(record) => handOver(shown === 'all' ? HOME[record.kind] : shown, record.id)} /> : null}
    </>
  );
}
