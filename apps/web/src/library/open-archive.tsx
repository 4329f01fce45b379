import { ActionIcon } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openArchive } from '../boards/boards-client.ts';
import { keys } from '../records.ts';
import { BringIcon } from '../shell/icons.tsx';
import { notify, notifyProblem } from '../shell/notices.tsx';

/** Opens a collection that was taken home as one file: it becomes a new collection here, with the same pictures. */
export function OpenArchive() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const open = async (file: File): Promise<void> => {
    setBusy(true);
    notify({ text: t('collections.opening', { name: file.name }) });
    try {
      const collection = await openArchive(file);
      void queries.invalidateQueries({ queryKey: keys.collections });
      notify({ text: t('collections.opened', { name: collection.name }) });
      void navigate({ to: '/collections/$collectionId', params: { collectionId: collection.id }, search: {} });
    } catch (cause) {
      notifyProblem(cause);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <ActionIcon variant="subtle" color="gray" loading={isBusy} onClick={() => input.current?.click()} aria-label={t('collections.open')} title={t('collections.open')}><BringIcon /></ActionIcon>
      <input ref={input} type="file" accept=".toile,application/zip" hidden aria-label={t('collections.open')} onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        event.currentTarget.value = '';
        if (file) void open(file);
      }} />
    </>
  );
}
