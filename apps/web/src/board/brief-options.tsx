import { ActionIcon, NumberInput, Popover, Select, Stack } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../settings.ts';
import { TuneIcon } from '../shell/icons.tsx';

interface BriefOptionsProps { readonly seed: number | ''; readonly onSeed: (seed: number | '') => void }

/** How many options are wanted, for whom, and from which seed. */
export const BriefOptions = memo(function BriefOptions({ seed, onSeed }: BriefOptionsProps) {
  const { t } = useTranslation();
  const [settings, setSettings] = useSettings();
  return (
    <Popover position="bottom-end" withArrow trapFocus>
      <Popover.Target><ActionIcon size={46} variant="default" aria-label={t('brief.options')}><TuneIcon /></ActionIcon></Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" w={240}>
          <NumberInput label={t('brief.count')} min={1} max={200} value={settings.count} onChange={(value) => { if (typeof value === 'number') setSettings({ count: Math.min(200, Math.max(1, Math.round(value))) }); }} />
          <Select label={t('brief.market')} value={settings.market} allowDeselect={false} comboboxProps={{ withinPortal: false }}
            data={(['auto', 'womenswear', 'menswear', 'unisex'] as const).map((id) => ({ value: id, label: id === 'auto' ? t('brief.market.auto') : marketName(id, t('app.language')) }))}
            onChange={(value) => setSettings({ market: (value ?? 'auto') as typeof settings.market })} />
          <NumberInput label={t('brief.seed')} description={t('brief.seedHint')} min={0} max={2147483647} value={seed} allowDecimal={false} onChange={(value) => onSeed(typeof value === 'number' ? value : '')} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
});

// The three markets in the screen's language; the word for "language" tells which that is without another look-up.
function marketName(id: 'womenswear' | 'menswear' | 'unisex', languageWord: string): string {
  const names = { womenswear: ['Womenswear', '女装', '女裝'], menswear: ['Menswear', '男装', '男裝'], unisex: ['Unisex', '中性', '中性'] } as const;
  return names[id][languageWord === 'Language' ? 0 : languageWord === '语言' ? 1 : 2];
}
