import { ActionIcon, Button, NumberInput, Popover, Select, Stack, Textarea, Tooltip } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChipCorrections, Reading } from '@toile/contract';
import { useSettings } from '../settings.ts';
import { DiceIcon, TuneIcon } from '../shell/icons.tsx';
import { UnderstoodAs } from './understood-as.tsx';
import { useReading } from './use-reading.ts';

const TRIES = ['oversized wool coats over silk slips, ink wash', '新中式，真丝，竹子，不要蕾丝', '夏天返工，亞麻恤衫襯闊腳褲，唔好粉紅', 'fog lifting off a fishing village'] as const;

interface BriefBarProps {
  readonly initial: string;
  readonly initialReading: Reading | undefined;
  readonly isBusy: boolean;
  readonly isFresh: boolean;
  readonly onMake: (wish: { readonly brief: string; readonly seed?: number; readonly corrections: ChipCorrections }) => void;
  readonly onCancel: () => void;
}

/** The line the designer writes in, what was understood of it, and how many options are wanted. */
export function BriefBar({ initial, initialReading, isBusy, isFresh, onMake, onCancel }: BriefBarProps) {
  const { t } = useTranslation();
  const [settings, setSettings] = useSettings();
  const [brief, setBrief] = useState(initial);
  const [seed, setSeed] = useState<number | ''>('');
  const [corrections, setCorrections] = useState<ChipCorrections>({});
  const field = useRef<HTMLTextAreaElement>(null);
  const market = settings.market === 'auto' ? undefined : settings.market;
  const { reading, problem } = useReading(brief, market, corrections);

  useEffect(() => setBrief(initial), [initial]);
  useEffect(() => {
    const toField = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && /input|textarea/i.test(event.target.tagName);
      if (event.key !== '/' || isTyping) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', toField);
    return () => window.removeEventListener('keydown', toField);
  }, []);

  const submit = () => onMake({ brief, corrections, ...(seed === '' ? {} : { seed }) });
  const write = (text: string) => {
    setBrief(text);
    setCorrections({});
  };
  return (
    <section className="brief" aria-label={t('brief.placeholder')}>
      <form className="brief-line" onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <Textarea
          ref={field} value={brief} onChange={(event) => write(event.currentTarget.value)} autosize minRows={1} maxRows={5} className="brief-field grow" size="lg"
          placeholder={t('brief.placeholder')} aria-label={t('brief.placeholder')} error={problem} autoFocus
          onKeyDown={(event) => {
            // Enter also ends the choosing of a Chinese character: that one is not for us.
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            submit();
          }}
        />
        <div className="brief-buttons">
          <Popover position="bottom-end" withArrow trapFocus>
            <Popover.Target><ActionIcon size={46} variant="default" aria-label={t('brief.options')}><TuneIcon /></ActionIcon></Popover.Target>
            <Popover.Dropdown>
              <Stack gap="xs" w={240}>
                <NumberInput label={t('brief.count')} min={1} max={200} value={settings.count} onChange={(value) => { if (typeof value === 'number') setSettings({ count: Math.min(200, Math.max(1, Math.round(value))) }); }} />
                <Select label={t('brief.market')} value={settings.market} allowDeselect={false} comboboxProps={{ withinPortal: false }}
                  data={(['auto', 'womenswear', 'menswear', 'unisex'] as const).map((id) => ({ value: id, label: id === 'auto' ? t('brief.market.auto') : marketName(id, t('app.language')) }))}
                  onChange={(value) => setSettings({ market: (value ?? 'auto') as typeof settings.market })} />
                <NumberInput label={t('brief.seed')} description={t('brief.seedHint')} min={0} max={2147483647} value={seed} allowDecimal={false} onChange={(value) => setSeed(typeof value === 'number' ? value : '')} />
              </Stack>
            </Popover.Dropdown>
          </Popover>
          {isBusy ? <Button size="lg" variant="default" onClick={onCancel}>{t('app.cancel')}</Button> : <Button size="lg" type="submit">{t('brief.draw')}</Button>}
          {!isFresh && !isBusy ? (
            <Tooltip label={t('brief.again')}>
              <ActionIcon size={46} variant="light" aria-label={t('brief.again')} onClick={() => onMake({ brief, corrections, seed: Math.floor(Math.random() * 2147483647) })}><DiceIcon /></ActionIcon>
            </Tooltip>
          ) : null}
        </div>
      </form>
      {brief.trim() ? (
        <UnderstoodAs reading={reading ?? initialReading} corrections={corrections} onCorrect={setCorrections} />
      ) : (
        <div className="tries">
          <span className="dim">{t('brief.tries')}</span>
          {TRIES.map((text) => <button key={text} type="button" className="try" onClick={() => { write(text); field.current?.focus(); }}>{text}</button>)}
        </div>
      )}
    </section>
  );
}

// The three markets in the screen's language; the word for "language" tells which that is without another look-up.
function marketName(id: 'womenswear' | 'menswear' | 'unisex', languageWord: string): string {
  const names = { womenswear: ['Womenswear', '女装', '女裝'], menswear: ['Menswear', '男装', '男裝'], unisex: ['Unisex', '中性', '中性'] } as const;
  return names[id][languageWord === 'Language' ? 0 : languageWord === '语言' ? 1 : 2];
}
