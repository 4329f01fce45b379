import { Anchor, Button, Drawer, Group, Menu, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ElementPlace } from '@toile/contract';
import { RequestRefused } from '@toile/contract';
import type { ElementId, Hex } from '@toile/kernel';
import { api } from '../api.ts';
import { changeElement, deleteElement, elementPictureUrl, getElement } from '../boards/boards-client.ts';
import type { ElementRecord } from '../boards/boards-client.ts';
import { BOARD_IDS } from '../boards/panel.ts';
import { keys } from '../records.ts';
import { BinIcon, SaveIcon } from '../shell/icons.tsx';
import { notify, notifyProblem } from '../shell/notices.tsx';
import { HOME, useElementOn } from './use-element-on.ts';

interface ElementDrawerProps {
  readonly id: ElementId;
  /** The collection the designer comes from. */
  readonly collectionId: string | undefined;
  readonly onLike: (id: ElementId) => void;
  readonly onColour: (hex: Hex) => void;
  readonly onClose: () => void;
}

/** One element of the library: what it is, where it is used, and what can be done with it. */
export function ElementDrawer({ id, collectionId, onLike, onColour, onClose }: ElementDrawerProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const record = useQuery({ queryKey: ['element', id], queryFn: () => getElement(id) }).data;
  const keep = (changed: ElementRecord): void => {
    queries.setQueryData<ElementRecord>(['element', id], (known) => ({ ...known, ...changed }));
    void queries.invalidateQueries({ queryKey: ['elements'] });
  };
  const change = useMutation({ mutationFn: (to: Parameters<typeof changeElement>[1]) => changeElement(id, to), onSuccess: keep, onError: notifyProblem });
  return (
    <Drawer opened onClose={onClose} position="right" size="md" title={t('library.one')}>
      {record ? (
        <Stack gap="sm">
          <img className="element-large" src={elementPictureUrl(id, 896)} alt={record.title} />
          <Title record={record} onTitle={(title) => change.mutate({ title })} />
          <TagsInput label={t('library.tags')} value={[...record.tags]} maxTags={40} onChange={(tags) => change.mutate({ tags })} placeholder={t('library.tagsHint')} />
          <div className="element-colours">{record.colours.map((hex) => <button key={hex} type="button" style={{ background: hex }} title={`${t('library.byColour')}: ${hex}`} aria-label={`${t('library.byColour')}: ${hex}`} onClick={() => onColour(hex)} />)}</div>
          <Text size="xs" c="dimmed">{t(`library.kind.${record.kind}`)} · {record.width} × {record.height} · {(record.bytes / 1024).toFixed(0)} KB · {new Date(record.createdAt).toLocaleDateString()}</Text>
          <UseMenu record={record} collectionId={collectionId} />
          <Group gap="xs">
            <Button size="compact-sm" variant="default" onClick={() => onLike(id)}>{t('library.more')}</Button>
            <Button size="compact-sm" variant="default" component="a" href={elementPictureUrl(id)} download={`${record.title || id}.png`} leftSection={<SaveIcon />}>PNG</Button>
          </Group>
          <Uses uses={record.uses} />
          <Delete record={record} onGone={() => { void queries.invalidateQueries({ queryKey: ['elements'] }); onClose(); }} />
        </Stack>
      ) : null}
    </Drawer>
  );
}

function Title({ record, onTitle }: { readonly record: ElementRecord; readonly onTitle: (title: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(record.title);
  useEffect(() => setText(record.title), [record.title]);
  const keep = (): void => { if (text.trim() && text.trim() !== record.title) onTitle(text.trim()); else setText(record.title); };
  return <TextInput label={t('library.name')} value={text} maxLength={200} onChange={(event) => setText(event.currentTarget.value)} onBlur={keep} onKeyDown={(event) => { if (event.key === 'Enter') event.currentTarget.blur(); }} />;
}

/** Lays it on a board: of the collection one comes from, or any other. */
function UseMenu({ record, collectionId }: { readonly record: ElementRecord; readonly collectionId: string | undefined }) {
  const { t } = useTranslation();
  const lay = useElementOn();
  const collections = useQuery({ queryKey: keys.collections, queryFn: () => api.listCollections() }).data ?? [];
  const ordered = collectionId ? [...collections.filter(({ id }) => id === collectionId), ...collections.filter(({ id }) => id !== collectionId)] : collections;
  const home = HOME[record.kind];
  const boards = record.kind === 'palette' ? [home] : [home, ...BOARD_IDS.filter((board) => board !== home)];
  return (
    <Menu position="bottom-start" width={280}>
      <Menu.Target><Button disabled={ordered.length === 0}>{t('library.use')}</Button></Menu.Target>
      <Menu.Dropdown mah={340} style={{ overflowY: 'auto' }}>
        {ordered.slice(0, 12).map((collection, i) => (
          <div key={collection.id}>
            <Menu.Label>{collection.name}</Menu.Label>
            {(i === 0 ? boards : [home]).map((board) => <Menu.Item key={board} onClick={() => lay(record, collection.id, board)}>{t('library.onBoard', { name: t(`boards.${board}`) })}</Menu.Item>)}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Uses({ uses }: { readonly uses: readonly ElementPlace[] | undefined }) {
  const { t } = useTranslation();
  if (!uses) return null;
  return (
    <div>
      <Text size="sm" fw={600}>{t('library.uses')}</Text>
      {uses.length === 0 ? <Text size="sm" c="dimmed">{t('library.unused')}</Text> : (
        <ul className="uses">
          {uses.slice(0, 40).map((use) => (
            <li key={`${use.in} ${use.id}`}>
              {use.in === 'design' ? <Anchor size="sm" component={Link} to={`/collections/${use.collectionId}/designs/${use.id}`}>{use.collectionName} · {t('library.in.design')}</Anchor>
                : use.in === 'boards' ? <Anchor size="sm" component={Link} to={`/collections/${use.collectionId}/elements`}>{use.collectionName} · {t('boards.title')}</Anchor>
                  : <Anchor size="sm" component={Link} to={`/collections/${use.collectionId}?board=${use.id}`}>{use.collectionName} · {t('library.in.board')}</Anchor>}
            </li>
          ))}
          {uses.length > 40 ? <li className="dim">{t('warn.more', { count: uses.length - 40 })}</li> : null}
        </ul>
      )}
    </div>
  );
}

/** Deleting asks first, says where it is used, and never takes it out of a design. */
function Delete({ record, onGone }: { readonly record: ElementRecord; readonly onGone: () => void }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const inDesigns = record.uses?.some((use) => use.in === 'design') ?? false;
  // What a board of options was made from is only remembered: it holds nothing back.
  const isUsed = record.uses?.some((use) => use.in === 'boards') ?? false;
  const remove = useMutation({
    mutationFn: () => deleteElement(record.id, isUsed),
    onSuccess: () => { notify({ text: t('library.deleted', { name: record.title }) }); onGone(); },
    onError: (cause) => { setAsked(false); notifyProblem(cause instanceof RequestRefused && cause.status === 409 && cause.problems.length === 0 ? new Error(t('library.inDesigns')) : cause); },
  });
  if (!asked) return <Button size="compact-sm" variant="subtle" color="red" leftSection={<BinIcon />} onClick={() => setAsked(true)} style={{ alignSelf: 'start' }}>{t('library.delete')}</Button>;
  return (
    <div className="ask" role="alertdialog" aria-label={t('library.delete')}>
      <Text size="sm">{t(inDesigns ? 'library.inDesigns' : isUsed ? 'library.onBoards' : 'library.sure')}</Text>
      <Group gap="xs">
        {inDesigns ? null : <Button size="compact-sm" color="red" loading={remove.isPending} onClick={() => remove.mutate()}>{t('library.delete')}</Button>}
        <Button size="compact-sm" variant="default" onClick={() => setAsked(false)}>{t('app.cancel')}</Button>
      </Group>
    </div>
  );
}
