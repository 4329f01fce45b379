import { ActionIcon, Button, Loader, Modal, SegmentedControl, Text } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { mannequinOf } from '@toile/figure';
import type { TracedFigure } from '@toile/figure';
import type { ElementId } from '@toile/kernel';
import { RedoIcon, UndoIcon } from '../../shell/icons.tsx';
import { notifyProblem } from '../../shell/notices.tsx';
import { BringBar } from '../bring-bar.tsx';
import { getElementData, getElementPicture, putElementData } from '../boards-client.ts';
import { DropArea } from '../drop-area.tsx';
import { useElement } from '../element-picture.tsx';
import { UploadList } from '../upload-list.tsx';
import { useUploads } from '../use-uploads.ts';
import { MarkedPicture } from './marked-picture.tsx';
import { firstMarks, marksOf, tracedOf } from './marks.ts';
import type { Marks } from './marks.ts';
import { OwnFigure } from './own-figure.tsx';
import { useMarks } from './use-marks.ts';

interface MannequinModalProps {
  readonly current: ElementId | undefined;
  /** What it is for: the boards to come if left out. */
  readonly isForDesign?: boolean;
  readonly onMannequin: (id: ElementId | undefined) => void;
  readonly onClose: () => void;
}

/** Where the designer's own mannequin is traced: a picture with six landmarks and three widths, and the figure they make beside it. */
export function MannequinModal({ current, isForDesign = false, onMannequin, onClose }: MannequinModalProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const isSmall = useMediaQuery('(max-width: 700px)', false, { getInitialValueInEffect: false });
  const [id, setId] = useState(current);
  const [isKeeping, setKeeping] = useState(false);
  const [market, setMarket] = useState<'womenswear' | 'menswear'>('womenswear');
  const uploads = useUploads('picture', (record) => setId(record.id));
  const record = useElement(id);
  const hand = useMarks();
  const { marks, start } = hand;
  const size = record && { width: record.width, height: record.height };
  const tall = record?.height;
  useEffect(() => {
    start(undefined);
    if (!id || tall === undefined) return undefined;
    let isOver = false;
    void readMarks(id, tall).then((found) => { if (!isOver) start(found); }, notifyProblem);
    return () => { isOver = true; };
  }, [id, tall, start]);
  const [settled] = useDebouncedValue(marks, 160);
  const read = id && settled ? mannequinOf(tracedOf(id, settled)) : undefined;
  const keep = async (): Promise<void> => {
    if (!id || !marks) return;
    setKeeping(true);
    try {
      queries.setQueryData(['element', id], await putElementData(id, { kind: 'figure', figure: plain(tracedOf(id, marks)) }));
      void queries.invalidateQueries({ queryKey: ['mannequins'] });
      onMannequin(id);
      onClose();
    } catch (cause) {
      notifyProblem(cause);
    } finally {
      setKeeping(false);
    }
  };
  // Steps back belong to the marks while they are worked on, not to the boards behind.
  const keys = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || !['z', 'y'].includes(event.key.toLowerCase())) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.shiftKey || event.key.toLowerCase() === 'y') hand.redo();
    else hand.undo();
  };
  return (
    <Modal opened onClose={onClose} title={t('mannequin.title')} size="min(980px, 96vw)" centered fullScreen={isSmall} onKeyDown={keys}>
      <DropArea onFiles={uploads.add} onElement={setId} hasPaste>
        <Text size="sm" c="dimmed">{t(id ? 'mannequin.how' : 'mannequin.bring')}</Text>
        <BringBar onFiles={uploads.add} onElement={(one) => setId(one.id)} kind="picture" />
        <UploadList list={uploads.list} />
        {id && size ? (
          <div className="mannequin-work">
            {marks ? <MarkedPicture id={id} {...size} hand={hand} /> : <Loader size="sm" />}
            <div className="mannequin-side">
              <SegmentedControl size="xs" value={market} onChange={(to) => setMarket(to as typeof market)} aria-label={t('mannequin.preview')} data={[{ value: 'womenswear', label: t('mannequin.women') }, { value: 'menswear', label: t('mannequin.men') }]} />
              <OwnFigure mannequin={read?.ok ? read.value : undefined} market={market} width={isSmall ? 150 : 230} />
              {read && !read.ok ? <Text size="xs" c="red" role="alert">{t('mannequin.bad')}</Text> : null}
              {read?.ok ? <Text size="xs" c="dimmed">{t('mannequin.heads', { heads: read.value.heads.toFixed(1), legs: Math.round((1 - read.value.crotch) * 100) })}</Text> : null}
              <div className="mannequin-steps">
                <ActionIcon variant="default" disabled={!hand.canUndo} onClick={hand.undo} aria-label={t('mannequin.undo')} title={t('mannequin.undo')}><UndoIcon /></ActionIcon>
                <ActionIcon variant="default" disabled={!hand.canRedo} onClick={hand.redo} aria-label={t('mannequin.redo')} title={t('mannequin.redo')}><RedoIcon /></ActionIcon>
              </div>
              <Button disabled={!read?.ok} loading={isKeeping} onClick={() => void keep()}>{t(isForDesign ? 'mannequin.wear' : 'mannequin.use')}</Button>
              {current ? <Button variant="subtle" color="gray" onClick={() => { onMannequin(undefined); onClose(); }}>{t('mannequin.takeOff')}</Button> : null}
              <Text size="xs" c="dimmed">{t('mannequin.drawnOnly')}</Text>
            </div>
          </div>
        ) : null}
      </DropArea>
    </Modal>
  );
}

/** Lists that the wire may fill. */
const plain = (traced: TracedFigure) => structuredClone(traced) as never;

const SMALL_SIDE = 320;

/** The marks that were kept with the picture, or a first guess at them. */
async function readMarks(id: ElementId, height: number): Promise<Marks> {
  const kept = await getElementData(id, 'figure');
  if (kept) return marksOf(kept.figure as TracedFigure);
  const bitmap = await createImageBitmap(await getElementPicture(id, { width: SMALL_SIDE }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return firstMarks({ width: canvas.width, height: canvas.height, rgba: new Uint8Array(data.buffer) }, height / canvas.height);
}
