import { useDeferredValue, useMemo } from 'react';
import { SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ColourSlot } from '@toile/brief';
import { confusionsOf, VISIONS } from '@toile/colour';
import type { Vision } from '@toile/colour';
import { WarnIcon } from '../../shell/icons.tsx';
import { printOf } from './print-forecast.ts';
import { useColourName } from './use-colour-name.ts';

interface ColourWarningsProps { readonly colours: readonly ColourSlot[]; readonly vision: Vision | undefined; readonly most: number; readonly onVision: (vision: Vision | undefined) => void }

/** Which colours some eyes cannot tell apart, which no press can print, and a switch to see the board as others do. */
export function ColourWarnings({ colours, vision, most, onVision }: ColourWarningsProps) {
  const { t } = useTranslation();
  const nameOf = useColourName();
  // While a colour is dragged the warnings may come a frame later than the colour.
  const settled = useDeferredValue(colours);
  const confusions = useMemo(() => confusionsOf(settled.map(({ hex }) => hex)), [settled]);
  const unprintable = useMemo(() => settled.filter(({ hex }) => !printOf(hex).isPrintable), [settled]);
  if (colours.length === 0) return null;
  const lines = [
    ...confusions.map(({ pair: [i, j], vision: by }) => {
      const [a, b] = [settled[i], settled[j]];
      return a && b ? <li key={`${by} ${i} ${j}`}><WarnIcon /> <span className="chip-pair"><i className="chip-colour" style={{ background: a.hex }} /><i className="chip-colour" style={{ background: b.hex }} /></span> {t('warn.confused', { a: nameOf(a), b: nameOf(b), vision: t(`warn.${by}`) })}</li> : null;
    }),
    ...unprintable.map((slot) => <li key={`print ${slot.hex}`}><WarnIcon /> <i className="chip-colour" style={{ background: slot.hex }} /> {t('warn.print', { name: nameOf(slot) })} <i className="chip-colour" style={{ background: printOf(slot.hex).nearest }} /></li>),
  ];
  return (
    <section className="colour-warnings" aria-label={t('warn.title')}>
      <div className="seen-as">
        <Text size="sm">{t('colour.seenAs')}</Text>
        <SegmentedControl size="xs" value={vision ?? 'all'} onChange={(to) => onVision(to === 'all' ? undefined : (to as Vision))} data={['all', ...VISIONS].map((id) => ({ value: id, label: t(`vision.${id}`) }))} />
      </div>
      {lines.length === 0 ? <Text size="xs" c="dimmed">{t('warn.none')}</Text> : (
        <ul>
          {lines.slice(0, most)}
          {lines.length > most ? <li className="dim">{t('warn.more', { count: lines.length - most })}</li> : null}
        </ul>
      )}
    </section>
  );
}
