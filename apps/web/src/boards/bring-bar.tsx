import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BringIcon, CameraIcon, LibraryIcon } from '../shell/icons.tsx';
import type { ElementKind, ElementRecord } from './boards-client.ts';
import { ElementPicker } from './element-picker.tsx';

/** The kinds of picture file the studio reads; the studio itself looks at the content, not the name. */
export const PICTURE_FILES = 'image/*,.heic,.heif,.avif,.webp,.tif,.tiff,.psd,.pdf,.svg';

interface BringBarProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onElement?: (record: ElementRecord) => void;
  /** Which kinds the library offers here; all where left out. */
  readonly kind?: ElementKind;
  readonly accept?: string;
  readonly children?: ReactNode;
}

const hasFinger = (): boolean => window.matchMedia('(pointer: coarse)').matches;

/** The ways to bring something in: files, the camera of a phone, the library. */
export function BringBar({ onFiles, onElement, kind, accept = PICTURE_FILES, children }: BringBarProps) {
  const { t } = useTranslation();
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [isPicking, setPicking] = useState(false);
  const take = (input: HTMLInputElement): void => {
    onFiles([...(input.files ?? [])]);
    input.value = '';
  };
  return (
    <div className="bring-bar">
      <Button size="compact-sm" variant="light" leftSection={<BringIcon />} onClick={() => files.current?.click()}>{t('bring.files')}</Button>
      <input ref={files} type="file" accept={accept} multiple hidden aria-label={t('bring.files')} onChange={(event) => take(event.currentTarget)} />
      {hasFinger() ? (
        <>
          <Button size="compact-sm" variant="default" leftSection={<CameraIcon />} onClick={() => camera.current?.click()}>{t('bring.camera')}</Button>
          <input ref={camera} type="file" accept="image/*" capture="environment" hidden aria-label={t('bring.camera')} onChange={(event) => take(event.currentTarget)} />
        </>
      ) : null}
      {onElement ? <Button size="compact-sm" variant="default" leftSection={<LibraryIcon />} onClick={() => setPicking(true)}>{t('bring.library')}</Button> : null}
      {children}
      {onElement && isPicking ? <ElementPicker {...(kind ? { kind } : {})} onClose={() => setPicking(false)} onElement={(record) => { setPicking(false); onElement(record); }} /> : null}
    </div>
  );
}
