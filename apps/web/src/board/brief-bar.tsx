import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { memo, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChipCorrections, Reading } from '@toile/contract';
import { useSettings } from '../settings.ts';
import { DiceIcon } from '../shell/icons.tsx';
import { BriefField } from './brief-field.tsx';
import { BriefOptions } from './brief-options.tsx';
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
export const BriefBar = memo(function BriefBar({ initial, initialReading, isBusy, isFresh, onMake, onCancel }: BriefBarProps) {
  const { t } = useTranslation();
  const [settings] = useSettings();
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
  const latest = useRef(submit);
  latest.current = submit;
  const submitNow = useCallback(() => latest.current(), []);
  const write = useCallback((text: string) => {
    setBrief(text);
    setCorrections({});
  }, []);
  return (
    <section className="brief" aria-label={t('brief.placeholder')}>
      <form className="brief-line" onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <BriefField ref={field} brief={brief} problem={problem} onWrite={write} onSubmit={submitNow} />
        <div className="brief-buttons">
          <BriefOptions seed={seed} onSeed={setSeed} />
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
});
