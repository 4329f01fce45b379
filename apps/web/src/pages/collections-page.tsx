import { ActionIcon, Anchor, Button, Center, Group, Loader, Menu, Modal, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Collection } from '@toile/contract';
import { api } from '../api.ts';
import { Croquis } from '../atelier/croquis.tsx';
import { sampleDesigns } from '../atelier/warm-up.ts';
import { keys } from '../records.ts';
import { useFinish } from '../settings.ts';
import { OpenArchive } from '../library/open-archive.tsx';
import { BinIcon, LibraryIcon, MoreIcon } from '../shell/icons.tsx';
import { Header } from '../shell/header.tsx';
import { notify, notifyProblem } from '../shell/notices.tsx';

/** The first page: every collection, and a line to start a new one. */
export function CollectionsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [isBinOpen, bin] = useDisclosure(false);
  const [name, setName] = useState('');
  const finish = useFinish();
  const collections = useQuery({ queryKey: keys.collections, queryFn: () => api.listCollections() });
  const create = useMutation({
    mutationFn: (wanted: string) => api.createCollection(wanted.trim() || t('collections.untitled')),
    onSuccess: (collection) => {
      void queries.invalidateQueries({ queryKey: keys.collections });
      void navigate({ to: '/collections/$collectionId', params: { collectionId: collection.id }, search: {} });
    },
    onError: notifyProblem,
  });

  return (
    <>
      <Header tools={(
        <>
          <ActionIcon variant="subtle" color="gray" onClick={() => void navigate({ to: '/library', search: {} })} aria-label={t('library.title')} title={t('library.title')}><LibraryIcon /></ActionIcon>
          <OpenArchive />
          <ActionIcon variant="subtle" color="gray" onClick={bin.open} aria-label={t('collections.bin')} title={t('collections.bin')}><BinIcon /></ActionIcon>
        </>
      )} />
      <main className="page collections">
        <Stack gap={4} className="welcome">
          <Title order={2}>{t('app.tagline')}</Title>
        </Stack>
        <form className="new-collection" onSubmit={(event) => { event.preventDefault(); create.mutate(name); }}>
          <TextInput size="lg" value={name} onChange={(event) => setName(event.currentTarget.value)} placeholder={t('collections.name')} aria-label={t('collections.name')} maxLength={120} className="grow" autoFocus />
          <Button size="lg" type="submit" loading={create.isPending}>{t('collections.create')}</Button>
        </form>
        {collections.isPending ? <Center p="xl"><Loader /></Center> : null}
        {collections.isError ? <Text c="red">{t('error.unreachable')} <Anchor component="button" type="button" onClick={() => void collections.refetch()}>{t('app.retry')}</Anchor></Text> : null}
        {collections.data?.length === 0 ? (
          <>
            <Text c="dimmed">{t('collections.empty')}</Text>
            <div className="first-row" aria-hidden="true">{sampleDesigns().map((design) => <Croquis key={design.id} design={design} finish={finish} width={138} label="" />)}</div>
          </>
        ) : null}
        <div className="collection-list">
          {collections.data?.map((collection) => <CollectionCard key={collection.id} collection={collection} />)}
        </div>
      </main>
      <BinModal isOpen={isBinOpen} onClose={bin.close} />
    </>
  );
}

function CollectionCard({ collection }: { readonly collection: Collection }) {
  const { t } = useTranslation();
  const finish = useFinish();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [isRenaming, renaming] = useDisclosure(false);
  const [name, setName] = useState(collection.name);
  const boards = useQuery({ queryKey: ['collection-cover', collection.id, collection.updatedAt], queryFn: () => coverOf(collection) });
  const refresh = () => void queries.invalidateQueries({ queryKey: keys.collections });
  const rename = useMutation({ mutationFn: () => api.renameCollection(collection.id, name), onSuccess: () => { renaming.close(); refresh(); }, onError: notifyProblem });
  const remove = useMutation({
    mutationFn: () => api.deleteCollection(collection.id),
    onSuccess: () => {
      refresh();
      notify({ text: t('collections.deleted'), action: { label: t('app.undo'), run: () => { void api.restoreCollection(collection.id).then(refresh, notifyProblem); } } });
    },
    onError: notifyProblem,
  });
  return (
    <article className="collection-card">
      <Link to="/collections/$collectionId" params={{ collectionId: collection.id }} search={{}} className="collection-cover" aria-label={collection.name}>
        {boards.data?.map((record) => <Croquis key={record.id} design={record.design} finish={finish} width={92} label="" />)}
      </Link>
      <Group justify="space-between" wrap="nowrap" mt={6}>
        <div className="grow">
          <Link to="/collections/$collectionId" params={{ collectionId: collection.id }} search={{}} className="collection-name"><Title order={3} size="h4" lineClamp={1}>{collection.name}</Title></Link>
          <Text size="xs" c="dimmed">{t('collections.counts', { boards: collection.boardCount, hearts: collection.heartCount, selected: collection.selectedCount })}</Text>
        </div>
        <Menu position="bottom-end">
          <Menu.Target><ActionIcon variant="subtle" color="gray" aria-label={collection.name}><MoreIcon /></ActionIcon></Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={renaming.open}>{t('collections.rename')}</Menu.Item>
            <Menu.Item onClick={() => void navigate({ to: '/collections/$collectionId/elements', params: { collectionId: collection.id }, search: {} })}>{t('boards.title')}</Menu.Item>
            <Menu.Item component="a" href={api.archiveUrl(collection.id)} download>{t('collections.takeHome')}</Menu.Item>
            <Menu.Item color="red" onClick={() => remove.mutate()}>{t('collections.delete')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
      <Modal opened={isRenaming} onClose={renaming.close} title={t('collections.rename')} centered>
        <form onSubmit={(event) => { event.preventDefault(); rename.mutate(); }}>
          <Group wrap="nowrap">
            <TextInput value={name} onChange={(event) => setName(event.currentTarget.value)} aria-label={t('collections.name')} maxLength={120} className="grow" data-autofocus />
            <Button type="submit" loading={rename.isPending} disabled={!name.trim()}>{t('collections.rename')}</Button>
          </Group>
        </form>
      </Modal>
    </article>
  );
}

/** Four designs that stand for a collection: the hearted first, then the newest board's. */
async function coverOf(collection: Collection) {
  const hearted = collection.heartCount > 0 ? await api.listDesigns(collection.id, { hearted: true }) : [];
  if (hearted.length >= 4) return hearted.slice(0, 4);
  const newest = (await api.listBoards(collection.id))[0];
  const rest = newest ? (await api.getBoard(newest.id)).designs : [];
  const chosen = new Set(hearted.map((record) => record.id));
  return [...hearted, ...rest.filter((record) => !record.isHidden && !chosen.has(record.id))].slice(0, 4);
}

function BinModal({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const deleted = useQuery({ queryKey: ['collections', 'bin'], queryFn: () => api.listDeletedCollections(), enabled: isOpen });
  const restore = useMutation({ mutationFn: (id: string) => api.restoreCollection(id), onSuccess: () => void queries.invalidateQueries({ queryKey: keys.collections }), onError: notifyProblem });
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('collections.bin')} centered>
      {deleted.data?.length === 0 ? <Text c="dimmed">{t('collections.binEmpty')}</Text> : null}
      <Stack>
        {deleted.data?.map((collection) => (
          <Group key={collection.id} justify="space-between" wrap="nowrap">
            <Text lineClamp={1}>{collection.name}</Text>
            <Button size="compact-sm" variant="light" onClick={() => restore.mutate(collection.id)}>{t('collections.restore')}</Button>
          </Group>
        ))}
      </Stack>
    </Modal>
  );
}
