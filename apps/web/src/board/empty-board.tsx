import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Croquis } from '../atelier/croquis.tsx';
import { sampleDesigns } from '../atelier/warm-up.ts';
import { useFinish } from '../settings.ts';

/** What stands where the board will be: a pale row of figures, and what to do. */
export function EmptyBoard() {
  const { t } = useTranslation();
  const finish = useFinish();
  return (
    <div className="empty-board">
      <Text c="dimmed" ta="center">{t('board.empty')}</Text>
      <div aria-hidden="true">
        {sampleDesigns().map((design) => <Croquis key={design.id} design={design} finish={finish} width={150} label="" />)}
      </div>
    </div>
  );
}
