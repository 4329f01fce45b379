import { Select, Stack, Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useBoardColours } from '../boards/use-board-colours.ts';
import { useTerms, useVocabulary } from '../i18n/use-terms.ts';
import { ColourList } from './colour-list.tsx';
import type { PanelProps } from './panel.ts';
import { PrintSelect } from './print-select.tsx';
import { PrintControls } from './print-controls.tsx';

const COLOURS_MOST = 6;

/** The whole garment: colours, cloth, print, length and silhouette. Each control changes its own field and nothing else. */
export function GarmentControls({ design, garment: index, isBusy, onPreview, onChange }: PanelProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const mine = useBoardColours();
  const vocabulary = useVocabulary();
  const garment = design.garments[index];
  if (!garment) return null;
  const path = `garments[${index}]`;
  const rule = vocabulary?.garments.find((known) => known.id === garment.type);
  const set = (field: string, to: unknown) => onChange([{ path: `${path}.${field}`, to }]);
  const choices = (facet: string, ids: readonly string[]) => ids.map((id) => ({ value: id, label: term(facet, id) }));
  const fabrics = rule?.allowed['fabric'] ?? vocabulary?.fabrics ?? [garment.fabric];
  const prints = rule?.allowed['print'] ?? vocabulary?.prints.map((print) => print.id) ?? [garment.print.id];
  const pick = (field: 'fabric' | 'length' | 'silhouette', now: string, ids: readonly string[]) => (
    <Select label={t(`design.${field}`)} value={now} data={choices(field, ids)} allowDeselect={false} searchable={field === 'fabric'} disabled={isBusy} onChange={(to) => { if (to && to !== now) set(field, to); }} />
  );
  return (
    <Stack gap="sm">
      <div>
        <Text size="sm" fw={600} mb={4}>{t('design.colour')}</Text>
        <ColourList
          colours={garment.colours} swatches={[...new Set([...mine, ...design.palette, ...design.garments.flatMap((worn) => worn.colours)])]} label={t('design.colour')} most={COLOURS_MOST} isBusy={isBusy}
          onPreview={(colours) => onPreview({ ...garment, colours })} onChoose={(colours, place) => (place === undefined ? set('colours', colours) : set(`colours[${place}]`, colours[place]))}
        />
      </div>
      {pick('fabric', garment.fabric, fabrics)}
      <PrintSelect
        print={garment.print} families={prints} isBusy={isBusy} onFamily={(id) => (garment.print.id === 'own' ? set('print', { id, scale: garment.print.scale, rotation: garment.print.rotation }) : set('print.id', id))}
        onOwn={({ print, colours }) => onChange([{ path: `${path}.print`, to: print }, ...(colours ? [{ path: `${path}.colours`, to: colours.slice(0, COLOURS_MOST) }] : [])])}
      />
      <PrintControls print={garment.print} isBusy={isBusy} onPreview={(print) => onPreview({ ...garment, print })} onChoose={(field, to) => set(`print.${field}`, to)} />
      {rule?.allowed['length'] ? pick('length', garment.length, rule.allowed['length']) : null}
      {rule?.allowed['silhouette'] ? pick('silhouette', garment.silhouette, rule.allowed['silhouette']) : null}
      {garment.isOpen === undefined ? null : <Switch label={t('design.worn.isOpen')} checked={garment.isOpen} disabled={isBusy} onChange={(event) => set('isOpen', event.currentTarget.checked)} />}
      {garment.isTucked === undefined ? null : <Switch label={t('design.worn.isTucked')} checked={garment.isTucked} disabled={isBusy} onChange={(event) => set('isTucked', event.currentTarget.checked)} />}
    </Stack>
  );
}
