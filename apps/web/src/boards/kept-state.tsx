import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BoardsDesk, DeskState } from './boards-desk.ts';

/** Whether what is on the boards is kept by the studio. */
export function KeptState({ desk, state }: { readonly desk: BoardsDesk; readonly state: DeskState }) {
  const { t } = useTranslation();
  if (state === 'unkept') return <Button size="compact-sm" variant="light" color="red" onClick={() => void desk.flush()}>{t('boards.unkept')} · {t('boards.keepAgain')}</Button>;
  if (state !== 'kept' && state !== 'keeping') return null;
  return <Text size="xs" c="dimmed" className="kept" role="status" data-state={state}>{t(state === 'kept' ? 'boards.kept' : 'boards.keeping')}</Text>;
}
