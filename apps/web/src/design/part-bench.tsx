import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Design, GarmentChoice } from '@toile/garment';
import { capitalised, useTerms } from '../i18n/use-terms.ts';
import { Alternatives } from './alternatives.tsx';
import { GarmentControls } from './garment-controls.tsx';
import { LayerOrder } from './layer-order.tsx';
import { outlinesQuery } from './outlines-query.ts';
import { hasAlternatives, panelsOf, stuffPartOf } from './part-target.ts';
import type { PartTarget } from './part-target.ts';
import { PartStuff } from './part-stuff.tsx';
import type { DesignInHand } from './use-design.ts';

interface PartBenchProps {
  readonly designId: string;
  readonly design: Design;
  readonly target: PartTarget;
  readonly hand: DesignInHand;
  readonly onTarget: (target: PartTarget) => void;
  readonly onPreview: (preview: Design | undefined) => void;
}

/** The bench beside the picture: which garment, which part of it, and what can be done with that part. */
export function PartBench({ designId, design, target, hand, onTarget, onPreview }: PartBenchProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const drawn = useQuery({ ...outlinesQuery(design), placeholderData: (before) => before }).data?.outlines.map((outline) => outline.part) ?? [];
  const garment = design.garments[target.garment];
  if (!garment) return null;
  const shared = {
    design, garment: target.garment, isBusy: hand.isBusy, onChange: hand.change.mutate,
    onPreview: (shown: GarmentChoice) => onPreview({ ...design, garments: design.garments.map((one, i) => (i === target.garment ? shown : one)) }),
  };
  const stuffPart = stuffPartOf(target.part);
  return (
    <Stack gap="sm">
      <Text size="xs" c="dimmed">{t('design.pick')}</Text>
      {design.garments.length > 1 ? (
        <SegmentedControl size="sm" value={String(target.garment)} onChange={(value) => onTarget({ garment: Number(value), part: 'body' })} data={design.garments.map((worn, i) => ({ value: String(i), label: capitalised(term('garment', worn.type)) }))} />
      ) : null}
      <LayerOrder design={design} garment={target.garment} isBusy={hand.isBusy} onMove={(changes, to) => hand.change.mutate(changes, { onSuccess: () => onTarget({ garment: to, part: 'body' }) })} />
      <nav className="parts" aria-label={t('design.part')}>
        {panelsOf(garment, target.garment, drawn).map((part) => (
          <button key={part} type="button" className="part" data-on={part === target.part} aria-pressed={part === target.part} onClick={() => onTarget({ garment: target.garment, part })}>
            {part === 'body' ? t('design.ofGarment') : t(`part.${part}` as 'part.body')}
          </button>
        ))}
      </nav>
      {stuffPart ? <PartStuff key={`${target.garment} ${stuffPart}`} {...shared} part={stuffPart} /> : null}
      {target.part === 'body' ? <GarmentControls key={target.garment} {...shared} /> : null}
      {hasAlternatives(target.part) ? <Alternatives designId={designId} design={design} target={target} isBusy={hand.isBusy} onChange={hand.change.mutate} /> : null}
    </Stack>
  );
}
