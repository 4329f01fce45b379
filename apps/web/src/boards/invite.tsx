import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BringIcon } from '../shell/icons.tsx';

/** What stands on a board while nothing lies there: what it is for, and how to bring something. */
export function Invite({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  return (
    <div className="invite">
      <span aria-hidden="true"><BringIcon /></span>
      <Text size="sm" ta="center">{text}</Text>
      <Text size="xs" c="dimmed" ta="center">{t('bring.hint')}</Text>
    </div>
  );
}
