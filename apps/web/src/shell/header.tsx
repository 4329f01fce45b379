import { ActionIcon, Group, Menu, Modal, Table, Title, Tooltip, useComputedColorScheme, useMantineColorScheme, Kbd } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, setLanguage } from '../i18n/i18n.ts';
import { KeysIcon, MoonIcon, SunIcon } from './icons.tsx';

const SHORTCUTS = [
  ['keys.everywhere', [['?', 'keys.help'], ['Esc', 'keys.escape']]],
  ['keys.board', [['/', 'keys.brief'], ['← ↑ → ↓', 'keys.move'], ['Enter', 'keys.open'], ['H', 'keys.heart'], ['X', 'keys.hide'], ['S', 'keys.select'], ['C', 'keys.compare'], ['M', 'keys.more']]],
  ['keys.design', [['/', 'keys.say'], ['N · P', 'keys.parts'], ['← →', 'keys.neighbours'], ['H', 'keys.heart'], ['S', 'keys.select'], ['Ctrl Z · Ctrl ⇧ Z', 'keys.undo']]],
  ['keys.boards', [['Ctrl V', 'keys.paste'], ['P', 'keys.pin'], ['Alt ← →', 'keys.moveColour'], ['Del', 'keys.take'], [', · .', 'keys.turn'], ['[ · ]', 'keys.layers'], ['Ctrl Z · Ctrl ⇧ Z', 'keys.undo']]],
] as const;

/** The thin line on top of every page: where one is, and the studio's own settings. */
export function Header({ children, tools }: { readonly children?: ReactNode; readonly tools?: ReactNode }) {
  const { t, i18n } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const [isHelpOpen, help] = useDisclosure(false);
  useHotkeys([['shift+?', help.toggle], ['?', help.toggle]]);
  return (
    <header className="header">
      <Group gap="sm" wrap="nowrap" className="header-place">
        <Link to="/" className="brand"><Title order={1} size="h3">{t('app.name')}</Title></Link>
        {children}
      </Group>
      <Group gap={4} wrap="nowrap">
        {tools}
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <button type="button" className="plain-button" aria-label={t('app.language')}>{i18n.language === 'en' ? 'EN' : i18n.language === 'zh-Hans' ? '简' : '繁'}</button>
          </Menu.Target>
          <Menu.Dropdown>
            {LANGUAGES.map((language) => <Menu.Item key={language.id} lang={language.id} onClick={() => setLanguage(language.id)} fw={i18n.language === language.id ? 700 : 400}>{language.name}</Menu.Item>)}
          </Menu.Dropdown>
        </Menu>
        <Tooltip label={t(scheme === 'dark' ? 'app.scheme.light' : 'app.scheme.dark')}>
          <ActionIcon variant="subtle" color="gray" onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')} aria-label={t('app.scheme')}>{scheme === 'dark' ? <SunIcon /> : <MoonIcon />}</ActionIcon>
        </Tooltip>
        <ActionIcon variant="subtle" color="gray" onClick={help.open} aria-label={t('app.help')} title={t('app.help')} visibleFrom="sm"><KeysIcon /></ActionIcon>
      </Group>
      <Modal opened={isHelpOpen} onClose={help.close} title={t('keys.title')} centered>
        {SHORTCUTS.map(([place, rows]) => (
          <Table key={place} withRowBorders={false} verticalSpacing={4} mb="sm" captionSide="top">
            <Table.Caption ta="left" fw={600}>{t(place)}</Table.Caption>
            <Table.Tbody>
              {rows.map(([pressed, text]) => <Table.Tr key={text}><Table.Td w={160}><Kbd>{pressed}</Kbd></Table.Td><Table.Td>{t(text)}</Table.Td></Table.Tr>)}
            </Table.Tbody>
          </Table>
        ))}
      </Modal>
    </header>
  );
}
