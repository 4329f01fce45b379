import { ActionIcon, Button, ColorInput, Group, Select, Slider, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangeRequest } from '@toile/contract';
import type { Design } from '@toile/garment';
import { useTerms, useVocabulary } from '../i18n/use-terms.ts';
import { CrossIcon, PlusIcon } from '../shell/icons.tsx';
import { Provenance } from './provenance.tsx';

interface GarmentControlsProps {
  readonly design: Design;
  readonly garment: number;
  readonly isBusy: boolean;
  readonly onChange: (changes: readonly ChangeRequest[]) => void;
}

const COLOURS_MOST = 6;
const QUARTER_TURN = 15;

/** The whole garment: cloth, colours, print, length and silhouette. Each control changes its own field and nothing else. */
export function GarmentControls({ design, garment: index, isBusy, onChange }: GarmentControlsProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const vocabulary = useVocabulary();
  const garment = design.garments[index];
  if (!garment) return null;
  const path = `garments[${index}]`;
  const rule = vocabulary?.garments.find((known) => known.id === garment.type);
  const set = (field: string, to: unknown) => onChange([{ path: `${path}.${field}`, to }]);
  const choices = (facet: string, ids: readonly string[]) => ids.map((id) => ({ value: id, label: term(facet, id) }));
  const fabrics = rule?.allowed['fabric'] ?? vocabulary?.fabrics ?? [garment.fabric];
  const prints = rule?.allowed['print'] ?? vocabulary?.prints.map((print) => print.id) ?? [garment.print.id];
  const swatches = [...new Set([...design.palette, ...garment.colours])];
  return (
    <Stack gap="sm">
      <div>
        <Text size="sm" fw={600} mb={4}>{t('design.colour')}</Text>
        <Stack gap={6}>
          {garment.colours.map((hex, i) => (
            <Group key={i} gap={4} wrap="nowrap">
              <ColorInput className="grow" size="sm" value={hex} format="hex" swatches={swatches} disabled={isBusy} aria-label={`${t('design.colour')} ${i + 1}`}
                onChangeEnd={(to) => { if (/^#[0-9a-f]{6}$/i.test(to) && to.toLowerCase() !== hex) set(`colours[${i}]`, to.toLowerCase()); }} />
              {garment.colours.length > 1 ? <ActionIcon variant="subtle" color="gray" disabled={isBusy} aria-label={t('design.remove')} onClick={() => set('colours', garment.colours.filter((_, other) => other !== i))}><CrossIcon /></ActionIcon> : null}
            </Group>
          ))}
          {garment.colours.length < COLOURS_MOST ? (
            <Button size="compact-sm" variant="subtle" color="gray" leftSection={<PlusIcon />} disabled={isBusy} onClick={() => set('colours', [...garment.colours, design.palette.find((hex) => !garment.colours.includes(hex)) ?? '#c9c6c0'])}>{t('design.add')}</Button>
          ) : null}
        </Stack>
      </div>
      <Select label={t('design.fabric')} value={garment.fabric} data={choices('fabric', fabrics)} allowDeselect={false} searchable disabled={isBusy} onChange={(to) => { if (to && to !== garment.fabric) set('fabric', to); }} />
      <Select label={t('design.print')} value={garment.print.id} data={choices('print', prints)} allowDeselect={false} searchable disabled={isBusy} onChange={(to) => { if (to && to !== garment.print.id) set('print.id', to); }} />
      {garment.print.id === 'solid' ? null : (
        <>
          <div>
            <Text size="sm">{t('design.printScale')}</Text>
            <Slider key={garment.print.scale} min={0.25} max={4} step={0.05} defaultValue={garment.print.scale} disabled={isBusy} label={(value) => `× ${value}`} aria-label={t('design.printScale')} onChangeEnd={(to) => set('print.scale', to)} />
          </div>
          <div>
            <Text size="sm">{t('design.printRotation')}</Text>
            <Slider key={garment.print.rotation} min={0} max={345} step={QUARTER_TURN} defaultValue={garment.print.rotation} disabled={isBusy} label={(value) => `${value}°`} aria-label={t('design.printRotation')} onChangeEnd={(to) => set('print.rotation', to)} />
          </div>
          <Provenance printId={garment.print.id} />
        </>
      )}
      {rule?.allowed['length'] ? <Select label={t('design.length')} value={garment.length} data={choices('length', rule.allowed['length'])} allowDeselect={false} disabled={isBusy} onChange={(to) => { if (to && to !== garment.length) set('length', to); }} /> : null}
      {rule?.allowed['silhouette'] ? <Select label={t('design.silhouette')} value={garment.silhouette} data={choices('silhouette', rule.allowed['silhouette'])} allowDeselect={false} disabled={isBusy} onChange={(to) => { if (to && to !== garment.silhouette) set('silhouette', to); }} /> : null}
    </Stack>
  );
}
