import { ActionIcon, Indicator, Text } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Header } from '../shell/header.tsx';
import { TrayIcon } from '../shell/icons.tsx';
import { StyleSwitch } from './style-switch.tsx';

interface BoardHeaderProps { readonly name: string | undefined; readonly trayCount: number; readonly onTray: () => void }

/** The head of a collection's page. It stays as it is while a board comes: nothing of it is gone through between Enter and the first picture. */
export const BoardHeader = memo(function BoardHeader({ name, trayCount, onTray }: BoardHeaderProps) {
  const { t } = useTranslation();
  return (
    <Header tools={(
      <>
        <StyleSwitch hasSize />
        <Indicator label={trayCount} size={16} disabled={trayCount === 0} color="teal" offset={4}>
          <ActionIcon variant="subtle" color="gray" size="lg" onClick={onTray} aria-label={t('tray.title')}><TrayIcon /></ActionIcon>
        </Indicator>
      </>
    )}>
      <Text className="crumb" truncate>{name}</Text>
    </Header>
  );
});
