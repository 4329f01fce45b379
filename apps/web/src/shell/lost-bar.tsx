import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useIsLost } from './connection.ts';

/** A line over the page while the studio does not answer; it goes by itself. */
export function LostBar() {
  const { t } = useTranslation();
  if (!useIsLost()) return null;
  return <div className="lost-bar" role="alert"><Loader size={14} color="white" /> {t('error.lost')}</div>;
}
