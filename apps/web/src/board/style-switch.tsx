import { Popover, SegmentedControl, Slider, Stack, Text, ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { STYLE_IDS } from '@toile/drawing';
import type { StyleId } from '@toile/drawing';
import { useSettings } from '../settings.ts';
import { SunIcon } from '../shell/icons.tsx';

const LIGHT_REACH = 1.2;

/** How the pictures are drawn: style and light. It never touches a design. */
export function StyleSwitch({ hasSize = false }: { readonly hasSize?: boolean }) {
  const { t } = useTranslation();
  const [settings, setSettings] = useSettings();
  const styles = (isWide: boolean) => (
    <SegmentedControl size="xs" fullWidth={isWide} value={settings.style} onChange={(value) => setSettings({ style: value as StyleId })} aria-label={t('style.label')}
      data={STYLE_IDS.map((id) => ({ value: id, label: t(`style.${id}`) }))} />
  );
  return (
    <div className="style-switch">
      <div className="style-desk">{styles(false)}</div>
      <Popover position="bottom-end" withArrow>
        <Popover.Target><ActionIcon variant="subtle" color="gray" aria-label={t('style.light')} title={t('style.light')}><SunIcon /></ActionIcon></Popover.Target>
        <Popover.Dropdown>
          <Stack gap="xs" w={220}>
            <div className="style-phone">{styles(true)}</div>
            <Text size="sm">{t('style.light')}</Text>
            <Slider min={-LIGHT_REACH} max={LIGHT_REACH} step={0.1} defaultValue={settings.light} onChangeEnd={(light) => setSettings({ light })} label={null} aria-label={t('style.light')} />
            {hasSize ? (
              <>
                <Text size="sm">{t('board.size')}</Text>
                <Slider min={110} max={380} step={10} defaultValue={settings.cardWidth} onChangeEnd={(cardWidth) => setSettings({ cardWidth })} label={null} aria-label={t('board.size')} />
              </>
            ) : null}
          </Stack>
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}
