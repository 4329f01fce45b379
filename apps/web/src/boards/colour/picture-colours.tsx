import { Button, Checkbox, Group, Loader, Modal, Slider, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Boards } from '@toile/brief';
import type { ElementId, Hex } from '@toile/kernel';
import { BackIcon } from '../../shell/icons.tsx';
import { BringBar } from '../bring-bar.tsx';
import { getElementPicture } from '../boards-client.ts';
import { DropArea } from '../drop-area.tsx';
import { ElementPicture, useElement } from '../element-picture.tsx';
import { picturesOf } from '../pictures-of.ts';
import { handTask } from '../hands.ts';
import { UploadList } from '../upload-list.tsx';
import { useUploads } from '../use-uploads.ts';
import { Dropper } from './dropper.tsx';
import type { NewColour } from './slots.ts';
import { useColourName } from './use-colour-name.ts';

interface PictureColoursProps {
  readonly boards: Boards;
  /** Opened on this picture. */
  readonly first?: ElementId | undefined;
  readonly onTake: (colours: readonly NewColour[]) => void;
  readonly onClose: () => void;
}

/** Colours from a picture: any picture of the boards or a new one, its palette with where each colour lies, and a loupe for the very pixel. */
export function PictureColours({ boards, first, onTake, onClose }: PictureColoursProps) {
  const { t } = useTranslation();
  const [id, setId] = useState<ElementId | undefined>(first);
  const uploads = useUploads('picture', (record) => setId(record.id));
  const pictures = picturesOf(boards);
  return (
    <Modal opened onClose={onClose} title={t('picture.colours')} size="min(1080px, 96vw)" centered className="picture-colours">
      {id ? <OnePicture id={id} onTake={onTake} onBack={() => setId(undefined)} known={boards.colours.map(({ hex }) => hex)} /> : (
        <DropArea hasPaste onFiles={uploads.add} onElement={setId}>
          <Text size="sm" c="dimmed" mb="xs">{t(pictures.length > 0 ? 'picture.choose' : 'picture.none')}</Text>
          <BringBar onFiles={uploads.add} onElement={(record) => setId(record.id)} />
          <UploadList list={uploads.list} />
          <div className="element-grid">
            {pictures.map((one) => <button key={one} type="button" className="element-card" onClick={() => setId(one)}><ElementPicture id={one} label={t('picture.choose')} width={150} isDraggable={false} /></button>)}
          </div>
        </DropArea>
      )}
    </Modal>
  );
}

interface OnePictureProps { readonly id: ElementId; readonly known: readonly Hex[]; readonly onTake: (colours: readonly NewColour[]) => void; readonly onBack: () => void }

function OnePicture({ id, known, onTake, onBack }: OnePictureProps) {
  const { t } = useTranslation();
  const nameOf = useColourName();
  const record = useElement(id);
  const [most, setMost] = useState(8);
  const [wanted] = useDebouncedValue(most, 250);
  const [isBare, setBare] = useState(false);
  const [lit, setLit] = useState<Hex>();
  const picture = useQuery({ queryKey: ['element-picture', id], queryFn: ({ signal }) => getElementPicture(id, { signal }), staleTime: Infinity, gcTime: 30_000 }).data;
  const palette = useQuery({
    queryKey: ['palette-of', id, wanted, isBare], enabled: picture !== undefined, staleTime: Infinity, placeholderData: keepPreviousData,
    queryFn: ({ signal }) => handTask('palette', { blob: picture ?? new Blob(), most: wanted, background: isBare ? 'leave-out' : 'keep' }, { signal }),
  });
  const found = palette.data?.colours ?? [];
  const take = (hexes: readonly Hex[]): void => onTake(hexes.map((hex) => ({ hex, from: id })));
  return (
    <div className="one-picture">
      {picture ? <Dropper picture={picture} label={record?.title ?? ''} dots={found} lit={lit} onTake={(hex) => take([hex])} onDot={(hex) => take([hex])} /> : <Loader />}
      <div className="found">
        <Text size="sm" fw={600}>{t('picture.found')}</Text>
        {palette.isFetching ? <Text size="xs" c="dimmed" role="status">{t('picture.reading')}</Text> : null}
        <ul>
          {found.map(({ hex, share }) => (
            <li key={hex}>
              <button type="button" data-known={known.includes(hex)} onPointerEnter={() => setLit(hex)} onPointerLeave={() => setLit(undefined)} onFocus={() => setLit(hex)} onClick={() => take([hex])} aria-label={t('picture.takeHex', { hex })}>
                <i style={{ background: hex }} />
                <span>{nameOf({ hex })}<small>{hex} · {t('picture.share', { percent: `${share < 0.1 ? (share * 100).toFixed(1) : Math.round(share * 100)} %` })}</small></span>
              </button>
            </li>
          ))}
        </ul>
        <Text size="sm">{t('picture.howMany')}</Text>
        <Slider min={2} max={20} value={most} onChange={setMost} thumbLabel={t('picture.howMany')} />
        <Checkbox size="sm" checked={isBare} onChange={(event) => setBare(event.currentTarget.checked)} label={t('picture.background')} />
        <Group gap="xs">
          <Button size="compact-sm" disabled={found.length === 0} onClick={() => take(found.map(({ hex }) => hex))}>{t('picture.takeAll')}</Button>
          <Button size="compact-sm" variant="subtle" color="gray" leftSection={<BackIcon />} onClick={onBack}>{t('picture.back')}</Button>
        </Group>
      </div>
    </div>
  );
}
