import { Button, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Croquis } from '../atelier/croquis.tsx';
import { sampleDesigns } from '../atelier/warm-up.ts';
import { useFinish } from '../settings.ts';
import { Header } from './header.tsx';

/** The page for an address that leads nowhere. */
export function NothingHere() {
  const { t } = useTranslation();
  const finish = useFinish();
  const design = sampleDesigns()[1];
  return (
    <>
      <Header />
      <main className="page nothing-here">
        {design ? <Croquis design={design} finish={finish} width={200} label="" /> : null}
        <Title order={2}>{t('nothing.title')}</Title>
        <Text c="dimmed">{t('nothing.text')}</Text>
        <Button component={Link} to="/" variant="light">{t('nothing.home')}</Button>
      </main>
    </>
  );
}
