import { Button, Select, Slider, Text } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LAYOUT_IDS, printFamily, REPEAT_IDS, validatePrintChoice, VARIATION_RANGES, variationsOf } from '@toile/textile';
import type { PrintChoice, PrintVariation } from '@toile/textile';
import { DiceIcon } from '../../shell/icons.tsx';

interface PrintLayProps { readonly print: PrintChoice; readonly onChange: (change: { readonly [K in keyof PrintChoice]?: PrintChoice[K] | undefined }, stroke?: string) => void }

const AS_IS = 'as-is';

/** How a print lies on cloth: its scale, turn and repeat, its layout on a garment; for a print of the house, how dense and how even. */
export function PrintLay({ print, onChange }: PrintLayProps) {
  const { t } = useTranslation();
  const { id, scale, rotation, layout, repeat, variation } = print;
  const layouts = LAYOUT_IDS.filter((one) => validatePrintChoice({ ...print, layout: one }).length === 0);
  const repeats = REPEAT_IDS.filter((one) => (id === 'own' ? one !== 'toss' : one !== printFamily(id).layout) && validatePrintChoice({ ...print, repeat: one }).length === 0);
  const varied = useMemo(() => (id === 'own' ? [] : variationsOf(id)), [id]);
  const vary = (change: PrintVariation, stroke?: string): void => onChange({ variation: { ...variation, ...change } }, stroke);
  return (
    <div className="print-lay-controls">
      <Dial label={t('design.printScale')} value={Math.log2(scale)} min={-2} max={2} step={0.05} shown={(power) => `× ${Math.round(2 ** power * 100) / 100}`} onChange={(power) => onChange({ scale: Math.round(2 ** power * 100) / 100 }, 'print scale')} />
      <Dial label={t('design.printRotation')} value={rotation} min={-180} max={180} step={5} shown={(turn) => `${turn}°`} onChange={(to) => onChange({ rotation: to }, 'print turn')} />
      <Select size="xs" label={t('design.repeat')} value={repeat ?? AS_IS} allowDeselect={false} data={[{ value: AS_IS, label: t(id === 'own' ? 'print.asInPicture' : 'repeat.own') }, ...repeats.map((one) => ({ value: one as string, label: t(`repeat.${one}`) }))]} onChange={(to) => onChange({ repeat: to === AS_IS || !to ? undefined : (to as NonNullable<PrintChoice['repeat']>) })} />
      {layouts.length > 1 ? <Select size="xs" label={t('design.layout')} value={layout ?? AS_IS} allowDeselect={false} data={[{ value: AS_IS, label: t(id === 'own' ? 'layout.repeat' : 'layout.own') }, ...layouts.filter((one) => id !== 'own' || one !== 'repeat').map((one) => ({ value: one as string, label: t(`layout.${one}`) }))]} onChange={(to) => onChange({ layout: to === AS_IS || !to ? undefined : (to as NonNullable<PrintChoice['layout']>) })} /> : null}
      {varied.includes('density') ? <Dial label={t('print.density')} value={variation?.density ?? 1} min={VARIATION_RANGES.density[0]} max={VARIATION_RANGES.density[1]} step={0.05} shown={(value) => `× ${value}`} onChange={(density) => vary({ density }, 'print density')} /> : null}
      {varied.includes('contrast') ? <Dial label={t('print.contrast')} value={variation?.contrast ?? 0} min={VARIATION_RANGES.contrast[0]} max={VARIATION_RANGES.contrast[1]} step={0.05} shown={(value) => `${Math.round(value * 100)} %`} onChange={(contrast) => vary({ contrast }, 'print contrast')} /> : null}
      {varied.includes('seed') ? <Button size="compact-sm" variant="default" leftSection={<DiceIcon />} onClick={() => vary({ seed: ((variation?.seed ?? 0) + 1) % 10000 })}>{t('print.throwAgain')}</Button> : null}
    </div>
  );
}

interface DialProps { readonly label: string; readonly value: number; readonly min: number; readonly max: number; readonly step: number; readonly shown: (value: number) => string; readonly onChange: (value: number) => void }

/** A slider with its name and value; the value is told while the thumb moves. */
function Dial({ label, value, min, max, step, shown, onChange }: DialProps) {
  const [held, setHeld] = useState(value);
  useEffect(() => setHeld(value), [value]);
  const exact = (to: number): number => Math.round(to * 1000) / 1000;
  return (
    <div className="dial">
      <Text size="xs">{label} <span className="dim">{shown(exact(held))}</span></Text>
      <Slider size="sm" min={min} max={max} step={step} value={held} label={null} thumbLabel={label} onChange={(to) => { setHeld(to); onChange(exact(to)); }} />
    </div>
  );
}
