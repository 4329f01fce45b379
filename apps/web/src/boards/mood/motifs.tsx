import { Button, Loader, Modal, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ElementId } from '@toile/kernel';
import { notify, notifyProblem } from '../../shell/notices.tsx';
import { getElementPicture, uploadElement } from '../boards-client.ts';
import { handOver } from '../handover.ts';
import { handTask } from '../hands.ts';
import type { Crop } from './motif-task.ts';

/** The motifs of a mood picture, cropped out: each can go to the print board, and so can any piece drawn by hand. */
export function Motifs({ id, onClose }: { readonly id: ElementId; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const picture = useQuery({ queryKey: ['element-picture', id], queryFn: ({ signal }) => getElementPicture(id, { signal }), staleTime: Infinity, gcTime: 30_000 }).data;
  const found = useQuery({ queryKey: ['motifs', id], enabled: picture !== undefined, staleTime: Infinity, retry: false, queryFn: ({ signal }) => handTask('motifs', { blob: picture ?? new Blob() }, { signal }) });
  const [drawn, setDrawn] = useState<Crop>();
  const [isBusy, setBusy] = useState(false);
  const take = async (crop: Crop): Promise<void> => {
    if (!picture) return;
    setBusy(true);
    try {
      const record = await uploadElement(await cropped(picture, crop), 'print');
      handOver('print', record.id);
      notify({ text: t('mood.motifTaken') });
      onClose();
    } catch (cause) {
      notifyProblem(cause);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={t('mood.motifs')} size="min(980px, 96vw)" centered>
      <Text size="sm" c="dimmed" mb="xs">{t('mood.motifsHint')}</Text>
      {picture ? <CropPicture picture={picture} crops={found.data ?? []} drawn={drawn} onDraw={setDrawn} onTake={(crop) => void take(crop)} /> : <Loader size="sm" />}
      <div className="crop-foot">
        <Button disabled={!drawn} loading={isBusy} onClick={() => { if (drawn) void take(drawn); }}>{t('mood.motifTake')}</Button>
        {found.isFetching ? <Text size="xs" c="dimmed" role="status">{t('mood.motifsSeek')}</Text> : found.data?.length === 0 ? <Text size="xs" c="dimmed">{t('mood.motifsNone')}</Text> : null}
      </div>
    </Modal>
  );
}

interface CropPictureProps { readonly picture: Blob; readonly crops: readonly Crop[]; readonly drawn: Crop | undefined; readonly onDraw: (crop: Crop | undefined) => void; readonly onTake: (crop: Crop) => void }

const LEAST = 0.03;

function CropPicture({ picture, crops, drawn, onDraw, onTake }: CropPictureProps) {
  const { t } = useTranslation();
  const [url, setUrl] = useState('');
  const from = useRef<{ readonly x: number; readonly y: number }>(undefined);
  useEffect(() => {
    const made = URL.createObjectURL(picture);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  const at = (event: React.PointerEvent<HTMLElement>): { readonly x: number; readonly y: number } => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: Math.max(0, Math.min(1, (event.clientX - box.left) / box.width)), y: Math.max(0, Math.min(1, (event.clientY - box.top) / box.height)) };
  };
  const styleOf = ({ x, y, width, height }: Crop) => ({ left: `${x * 100}%`, top: `${y * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` });
  return (
    <div className="crop-picture"
      onPointerDown={(event) => { if ((event.target as Element).closest('button')) return; event.currentTarget.setPointerCapture(event.pointerId); from.current = at(event); onDraw(undefined); }}
      onPointerMove={(event) => {
        const start = from.current;
        if (!start) return;
        const now = at(event);
        const crop = { x: Math.min(start.x, now.x), y: Math.min(start.y, now.y), width: Math.abs(now.x - start.x), height: Math.abs(now.y - start.y) };
        onDraw(crop.width > LEAST && crop.height > LEAST ? crop : undefined);
      }}
      onPointerUp={() => { from.current = undefined; }}>
      {url ? <img src={url} alt="" draggable={false} /> : null}
      {crops.map((crop, i) => <button key={i} type="button" className="motif" style={styleOf(crop)} aria-label={`${t('mood.motifTake')} ${i + 1}`} title={t('mood.motifTake')} onClick={() => onTake(crop)}><span>{i + 1}</span></button>)}
      {drawn ? <div className="motif" data-drawn="true" style={styleOf(drawn)} /> : null}
    </div>
  );
}

/** A piece of a picture as a file of its own. */
async function cropped(picture: Blob, { x, y, width, height }: Crop): Promise<File> {
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(bitmap.width * width)), Math.max(1, Math.round(bitmap.height * height)));
  canvas.getContext('2d')?.drawImage(bitmap, -Math.round(bitmap.width * x), -Math.round(bitmap.height * y));
  bitmap.close();
  return new File([await canvas.convertToBlob({ type: 'image/png' })], 'motif.png', { type: 'image/png' });
}
