import { ActionIcon, Anchor, Button, Drawer, Group, Progress, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignRecord, ExportRequest } from '@toile/contract';
import { api } from '../api.ts';
import { Croquis } from '../atelier/croquis.tsx';
import { documentOf } from '../design/document-of.ts';
import { useFlatsSheet } from '../design/use-flats-sheet.ts';
import { useFinish } from '../settings.ts';
import { BackIcon, CrossIcon, ForwardIcon } from '../shell/icons.tsx';
import { notifyProblem } from '../shell/notices.tsx';

interface TrayDrawerProps {
  readonly collectionId: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onUnselect: (record: DesignRecord) => void;
}

/** The selected options in their order, and the ways to take them home. */
export function TrayDrawer({ collectionId, isOpen, onClose, onUnselect }: TrayDrawerProps) {
  const { t } = useTranslation();
  const finish = useFinish();
  const queries = useQueryClient();
  const tray = useQuery({ queryKey: ['tray', collectionId], queryFn: () => api.listDesigns(collectionId, { selected: true }) });
  const records = tray.data ?? [];
  const order = useMutation({
    mutationFn: (ids: readonly string[]) => api.orderTray(collectionId, ids),
    onSuccess: (designs) => queries.setQueryData(['tray', collectionId], designs), onError: notifyProblem,
  });
  const move = (from: number, to: number) => {
    const ids = records.map((record) => record.id);
    const [id] = ids.splice(from, 1);
    if (id) ids.splice(to, 0, id);
    order.mutate(ids);
  };
  return (
    <Drawer opened={isOpen} onClose={onClose} position="right" title={`${t('tray.title')} (${records.length})`} size="md">
      {records.length === 0 ? <Text c="dimmed">{t('tray.empty')}</Text> : <TrayExports collectionId={collectionId} records={records} />}
      <div className="tray-list">
        {records.map((record, i) => (
          <div key={record.id} className="tray-item">
            <Link to="/collections/$collectionId/designs/$designId" params={{ collectionId, designId: record.id }}>
              <Croquis design={documentOf(record)} finish={finish} width={116} label="" />
            </Link>
            <Group gap={0} justify="center">
              <ActionIcon variant="subtle" color="gray" disabled={i === 0} onClick={() => move(i, i - 1)} aria-label={t('tray.earlier')}><BackIcon /></ActionIcon>
              <ActionIcon variant="subtle" color="gray" onClick={() => onUnselect(record)} aria-label={t('mark.unselect')}><CrossIcon /></ActionIcon>
              <ActionIcon variant="subtle" color="gray" disabled={i === records.length - 1} onClick={() => move(i, i + 1)} aria-label={t('tray.later')}><ForwardIcon /></ActionIcon>
            </Group>
          </div>
        ))}
      </div>
    </Drawer>
  );
}

const POLL_MS = 400;

function TrayExports({ collectionId, records }: { readonly collectionId: string; readonly records: readonly DesignRecord[] }) {
  const { t } = useTranslation();
  // Taken home as it is seen.
  const look = { ...useFinish(), ...useFlatsSheet() };
  const [jobId, setJobId] = useState<string>();
  const start = useMutation({
    mutationFn: (request: ExportRequest) => api.createExport(collectionId, request), onSuccess: (job) => setJobId(job.id), onError: notifyProblem,
  });
  const job = useQuery({
    queryKey: ['job', jobId], queryFn: () => api.getJob(jobId ?? ''), enabled: jobId !== undefined,
    refetchInterval: (query) => (query.state.data && ['done', 'failed', 'cancelled'].includes(query.state.data.state) ? false : POLL_MS),
  }).data;
  const isWorking = start.isPending || job?.state === 'waiting' || job?.state === 'working';
  const designIds = records.map((record) => record.id);
  return (
    <Stack gap="xs" mb="md">
      <Group grow>
        <Button variant="light" disabled={isWorking} onClick={() => start.mutate({ kind: 'zip', designIds, ...look, hasContactSheet: true })}>{t('tray.zip')}</Button>
        <Button variant="light" disabled={isWorking} onClick={() => start.mutate({ kind: 'contact-sheet', designIds, ...look })}>{t('tray.sheet')}</Button>
      </Group>
      {isWorking && job ? (
        <>
          <Text size="sm">{t('tray.working', { done: job.done, total: job.total })} <Anchor component="button" onClick={() => { void api.cancelJob(job.id).catch(notifyProblem); }}>{t('app.cancel')}</Anchor></Text>
          <Progress value={job.total > 0 ? (100 * job.done) / job.total : 0} animated />
        </>
      ) : null}
      {job?.state === 'done' ? <Button component="a" href={api.jobFileUrl(job.id)} download={job.fileName ?? true}>{t('tray.download', { name: job.fileName ?? '' })}</Button> : null}
      {job?.state === 'failed' ? <Text c="red" size="sm">{job.problem?.message ?? t('tray.failed')}</Text> : null}
    </Stack>
  );
}
