import { Select, Slider, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LAYOUT_IDS, printFamily, REPEAT_IDS, validatePrintChoice } from '@toile/textile';
import type { LayoutId, PrintChoice, RepeatId } from '@toile/textile';
import { Provenance } from './provenance.tsx';

interface PrintControlsProps {
  readonly print: PrintChoice;
  readonly isBusy: boolean;
  /** True for what has no panels to compose a print for. */
  readonly isRepeatOnly?: boolean;
  /** Heard while a slider moves, and when it is let go. `null` leaves the choice to the print. */
  readonly onPreview: (print: PrintChoice) => void;
  readonly onChoose: (field: 'scale' | 'rotation' | 'layout' | 'repeat', to: number | string | null) => void;
}

const TURN_STEP = 15;
const SCALE_STEP = 0.05;
// A quarter of life size to four times: equal steps to the eye are equal ratios, so the slider runs over powers of two.
const SCALE_REACH = 2;
const scaleOf = (power: number): number => Math.round(2 ** power * 100) / 100;
const OWN = 'own';

/** How a print lies: its layout and repeat, its scale and its turn, and where its motif comes from. Only what the print can do is offered. */
export function PrintControls({ print, isBusy, isRepeatOnly = false, onPreview, onChoose }: PrintControlsProps) {
  const { t } = useTranslation();
  if (print.id === 'solid') return null;
  // A print of the designer's own has no family: it lies as a repeat unless it is laid otherwise.
  const family = print.id === 'own' ? undefined : printFamily(print.id);
  const layouts = LAYOUT_IDS.filter((layout) => validatePrintChoice({ ...print, layout }).length === 0);
  const repeats = REPEAT_IDS.filter((repeat) => repeat !== family?.layout && validatePrintChoice({ ...print, repeat }).length === 0);
  // A composed print has no repeat to be laid.
  const isRepeat = isRepeatOnly || (print.layout ?? family?.wornAs ?? 'repeat') === 'repeat';
  const keep = (field: 'layout' | 'repeat', to: string | null) => { if ((to ?? OWN) !== (print[field] ?? OWN)) onChoose(field, to === OWN ? null : to); };
  return (
    <>
      <div className="print-lay">
        {isRepeatOnly ? null : (
          <Select
            label={t('design.layout')} value={print.layout ?? OWN} allowDeselect={false} disabled={isBusy} onChange={(to) => keep('layout', to)}
            data={[{ value: OWN, label: t('layout.own') }, ...layouts.map((id: LayoutId) => ({ value: id as string, label: t(`layout.${id}`) }))]}
          />
        )}
        {isRepeat ? (
          <Select
            label={t('design.repeat')} value={print.repeat ?? OWN} allowDeselect={false} disabled={isBusy} onChange={(to) => keep('repeat', to)}
            data={[{ value: OWN, label: t('repeat.own') }, ...repeats.map((id: RepeatId) => ({ value: id as string, label: t(`repeat.${id}`) }))]}
          />
        ) : null}
      </div>
      <div>
        <Text size="sm">{t('design.printScale')} <span className="dim">× {print.scale}</span></Text>
        <Slider
          key={`scale ${print.scale}`} min={-SCALE_REACH} max={SCALE_REACH} step={SCALE_STEP} defaultValue={Math.log2(print.scale)} disabled={isBusy} label={(power) => `× ${scaleOf(power)}`}
          marks={[{ value: 0 }]} thumbLabel={t('design.printScale')} onChange={(power) => onPreview({ ...print, scale: scaleOf(power) })} onChangeEnd={(power) => { if (scaleOf(power) !== print.scale) onChoose('scale', scaleOf(power)); }}
        />
      </div>
      <div>
        <Text size="sm">{t('design.printRotation')} <span className="dim">{print.rotation}°</span></Text>
        <Slider
          key={`turn ${print.rotation}`} min={0} max={360 - TURN_STEP} step={TURN_STEP} defaultValue={print.rotation} disabled={isBusy} label={(value) => `${value}°`} thumbLabel={t('design.printRotation')}
          onChange={(rotation) => onPreview({ ...print, rotation })} onChangeEnd={(rotation) => { if (rotation !== print.rotation) onChoose('rotation', rotation); }}
        />
      </div>
      <Provenance printId={print.id} />
    </>
  );
}
