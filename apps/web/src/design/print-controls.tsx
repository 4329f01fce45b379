import { Slider, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PrintChoice } from '@toile/textile';
import { Provenance } from './provenance.tsx';

interface PrintControlsProps {
  readonly print: PrintChoice;
  readonly isBusy: boolean;
  /** Heard while a slider moves, and when it is let go. */
  readonly onPreview: (print: PrintChoice) => void;
  readonly onChoose: (field: 'scale' | 'rotation', to: number) => void;
}

const TURN_STEP = 15;
const SCALE_STEP = 0.05;
// A quarter of life size to four times: equal steps to the eye are equal ratios, so the slider runs over powers of two.
const SCALE_REACH = 2;
const scaleOf = (power: number): number => Math.round(2 ** power * 100) / 100;

/** How a print lies: its scale and its turn, and where its motif comes from. */
export function PrintControls({ print, isBusy, onPreview, onChoose }: PrintControlsProps) {
  const { t } = useTranslation();
  if (print.id === 'solid') return null;
  return (
    <>
      <div>
        <Text size="sm">{t('design.printScale')} <span className="dim">× {print.scale}</span></Text>
        <Slider
          key={`scale ${print.scale}`} min={-SCALE_REACH} max={SCALE_REACH} step={SCALE_STEP} defaultValue={Math.log2(print.scale)} disabled={isBusy} label={(power) => `× ${scaleOf(power)}`}
          marks={[{ value: 0 }]} thumbLabel={t('design.printScale')} onChange={(power) => onPreview({ ...print, scale: scaleOf(power) })} onChangeEnd={(power) => onChoose('scale', scaleOf(power))}
        />
      </div>
      <div>
        <Text size="sm">{t('design.printRotation')} <span className="dim">{print.rotation}°</span></Text>
        <Slider
          key={`turn ${print.rotation}`} min={0} max={360 - TURN_STEP} step={TURN_STEP} defaultValue={print.rotation} disabled={isBusy} label={(value) => `${value}°`} thumbLabel={t('design.printRotation')}
          onChange={(rotation) => onPreview({ ...print, rotation })} onChangeEnd={(rotation) => onChoose('rotation', rotation)}
        />
      </div>
      <Provenance printId={print.id} />
    </>
  );
}
