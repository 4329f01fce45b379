import { Button, Group, Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PartChoice, PartName } from '@toile/garment';
import { useBoardColours } from '../boards/use-board-colours.ts';
import { useTerms, useVocabulary } from '../i18n/use-terms.ts';
import { ColourList } from './colour-list.tsx';
import type { PanelProps } from './panel.ts';

const AS_GARMENT = '';

/** One part in a cloth and colour of its own: a velvet collar on a wool coat. Without it the part is as the garment. */
export function PartStuff({ design, garment: index, part, isBusy, onPreview, onChange }: PanelProps & { readonly part: PartName }) {
  const { t } = useTranslation();
  const term = useTerms();
  const mine = useBoardColours();
  const vocabulary = useVocabulary();
  const garment = design.garments[index];
  if (!garment) return null;
  const own = garment.parts?.[part];
  const fabrics = vocabulary?.fabrics ?? [garment.fabric];
  const partsWith = (choice: PartChoice | undefined) => {
    const { [part]: _, ...others } = garment.parts ?? {};
    return choice && Object.keys(choice).length > 0 ? { ...others, [part]: choice } : others;
  };
  const keep = (choice: PartChoice | undefined) => {
    const parts = partsWith(choice);
    onChange([{ path: `garments[${index}].parts`, to: Object.keys(parts).length > 0 ? parts : null }]);
  };
  const withoutFabric = () => {
    const { fabric: _, ...rest } = own ?? {};
    return rest;
  };
  return (
    <div className="part-stuff">
      <Group justify="space-between" mb={4}>
        <Text size="sm" fw={600}>{t('design.ofPart')}</Text>
        {own ? <Button size="compact-xs" variant="subtle" color="gray" disabled={isBusy} onClick={() => keep(undefined)}>{t('design.ofPart.reset')}</Button> : null}
      </Group>
      <Group grow align="start" gap="sm">
        <ColourList
          colours={(own?.colours ?? garment.colours).slice(0, 1)} swatches={[...new Set([...mine, ...design.palette, ...design.garments.flatMap((worn) => worn.colours)])]} label={t('design.partColour')} most={1} isBusy={isBusy}
          onPreview={(colours) => onPreview({ ...garment, parts: partsWith({ ...own, colours }) })} onChoose={(colours) => keep({ ...own, colours })}
        />
        <Select
          aria-label={t('design.fabric')} value={own?.fabric ?? AS_GARMENT} allowDeselect={false} searchable disabled={isBusy}
          data={[{ value: AS_GARMENT, label: `${term('fabric', garment.fabric)} (${t('design.asGarment')})` }, ...fabrics.filter((id) => id !== garment.fabric).map((id) => ({ value: id, label: term('fabric', id) }))]}
          onChange={(to) => { if ((to ?? AS_GARMENT) !== (own?.fabric ?? AS_GARMENT)) keep(to ? { ...own, fabric: to as NonNullable<PartChoice['fabric']> } : withoutFabric()); }}
        />
      </Group>
    </div>
  );
}
