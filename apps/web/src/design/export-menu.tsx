import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DesignRecord } from '@toile/contract';
import { api } from '../api.ts';
import { useFinish } from '../settings.ts';
import { SaveIcon } from '../shell/icons.tsx';
import { useFlatsSheet } from './use-flats-sheet.ts';

const WIDTHS = [1024, 2048, 4096] as const;

/** The ways to take one design home. */
export function ExportMenu({ record }: { readonly record: DesignRecord }) {
  const { t } = useTranslation();
  const flats = useFlatsSheet();
  // Taken home as it is seen.
  const query = { ...useFinish(), revision: record.revision };
  return (
    <Menu position="bottom-end">
      <Menu.Target><Button variant="light" leftSection={<SaveIcon />}>{t('design.export')}</Button></Menu.Target>
      <Menu.Dropdown>
        {WIDTHS.map((width) => <Menu.Item key={width} component="a" href={api.picturePngUrl(record.id, { ...query, width })} download>{t('design.export.png', { width })}</Menu.Item>)}
        <Menu.Item component="a" href={api.pictureSvgUrl(record.id, query)} download>{t('design.export.svg')}</Menu.Item>
        <Menu.Item component="a" href={api.picturePsdUrl(record.id, { ...query, width: 2048 })} download>{t('design.export.psd')}</Menu.Item>
        <Menu.Item component="a" href={api.flatsSvgUrl(record.id, flats)} download>{t('design.export.flats')}</Menu.Item>
        <Menu.Item component="a" href={api.designJsonUrl(record.id)} download>{t('design.export.json')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
