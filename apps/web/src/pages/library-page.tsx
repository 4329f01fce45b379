import '../boards/boards.css';
import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Header } from '../shell/header.tsx';

/** Everything that was ever brought or made. */
export function LibraryPage() {
  const { t } = useTranslation();
  return <><Header /><main className="page"><Title order={2}>{t('library.title')}</Title></main></>;
}
