import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BringBar } from '../bring-bar.tsx';
import { DropArea } from '../drop-area.tsx';
import type { BoardPanelProps } from '../panel.ts';
import { UploadList } from '../upload-list.tsx';
import { useUploads } from '../use-uploads.ts';

/** The mood board. */
export function MoodBoard({ isActive }: BoardPanelProps) {
  const { t } = useTranslation();
  const uploads = useUploads('picture', () => undefined);
  return (
    <DropArea hasPaste={isActive} onFiles={uploads.add}>
      <BringBar onFiles={uploads.add} />
      <UploadList list={uploads.list} />
      <Text size="sm" c="dimmed">{t('mood.empty')}</Text>
    </DropArea>
  );
}
