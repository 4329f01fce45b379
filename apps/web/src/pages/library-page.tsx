import { Button, Center, Loader, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ElementId } from '@toile/kernel';
import { BringBar } from '../boards/bring-bar.tsx';
import { DropArea } from '../boards/drop-area.tsx';
import { ElementPicture } from '../boards/element-picture.tsx';
import { Invite } from '../boards/invite.tsx';
import { UploadList } from '../boards/upload-list.tsx';
import { useUploads } from '../boards/use-uploads.ts';
import { ElementDrawer } from '../library/element-drawer.tsx';
import { LibrarySearch } from '../library/library-search.tsx';
import { ANYTHING, useLibrary } from '../library/use-library.ts';
import type { Search } from '../library/use-library.ts';
import { Header } from '../shell/header.tsx';
import { BackIcon } from '../shell/icons.tsx';

/** Everything that was ever brought or made: searched by word, kind, colour and likeness, used again anywhere. */
export function LibraryPage({ from }: { readonly from: string | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search, setSearch] = useState<Search>(ANYTHING);
  const [opened, setOpened] = useState<ElementId>();
  const [text] = useDebouncedValue(search.text, 200);
  const found = useLibrary({ ...search, text });
  const uploads = useUploads(search.kind === 'all' ? 'picture' : search.kind, () => undefined);
  const change = (to: Partial<Search>): void => setSearch((now) => ({ ...now, ...to }));
  const isSearching = search.text !== '' || search.kind !== 'all' || search.colour !== undefined || search.like !== undefined;
  return (
    <>
      <Header>{from ? <button type="button" className="crumb back-link plain-button" onClick={() => void navigate({ to: '/collections/$collectionId/elements', params: { collectionId: from }, search: {} })}><BackIcon /> {t('boards.title')}</button> : null}</Header>
      <main className="page library-page">
        <div className="library-head">
          <Title order={2}>{t('library.title')}</Title>
          <BringBar onFiles={uploads.add} {...(search.kind === 'palette' ? { accept: '.ase,.aco,.gpl,.css,.csv' } : {})} />
        </div>
        <LibrarySearch search={search} onSearch={change} />
        <DropArea hasPaste onFiles={uploads.add}>
          <UploadList list={uploads.list} />
          {found.isPending ? <Center p="xl"><Loader /></Center> : null}
          {found.isError ? <Text c="dimmed">{t('error.unreachable')} <Button size="compact-sm" variant="subtle" onClick={found.refetch}>{t('app.retry')}</Button></Text> : null}
          {!found.isPending && !found.isError && found.elements.length === 0 ? (isSearching ? <Text c="dimmed" ta="center" p="xl">{t('library.none')}</Text> : <Invite text={t('library.empty')} />) : null}
          <div className="element-grid library-grid" role="list">
            {found.elements.map((record) => (
              <div key={record.id} role="listitem">
                <button type="button" className="element-card" data-element={record.id} onClick={() => setOpened(record.id)}>
                  {record.kind === 'palette' ? <span className="palette-card">{record.colours.slice(0, 12).map((hex) => <i key={hex} style={{ background: hex }} />)}</span> : <ElementPicture id={record.id} label={record.title} width={190} />}
                  <span className="element-title">{record.title}<small>{t(`library.kind.${record.kind}`)}{record.tags.length > 0 ? ` · ${record.tags.join(', ')}` : ''}</small></span>
                </button>
              </div>
            ))}
          </div>
          {found.hasMore ? <Center><Button variant="default" loading={found.isFetching} onClick={found.more}>{t('library.next')}</Button></Center> : null}
        </DropArea>
      </main>
      {opened ? <ElementDrawer id={opened} collectionId={from} onClose={() => setOpened(undefined)} onLike={(like) => { setOpened(undefined); setSearch({ ...ANYTHING, like }); }} onColour={(colour) => { setOpened(undefined); setSearch({ ...ANYTHING, colour }); }} /> : null}
    </>
  );
}
