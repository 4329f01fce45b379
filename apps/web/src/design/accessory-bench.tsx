import { ActionIcon, Select, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AccessoryChoice, Design } from '@toile/garment';
import { api } from '../api.ts';
import { useBoardColours } from '../boards/use-board-colours.ts';
import { capitalised, useTerms, useVocabulary } from '../i18n/use-terms.ts';
import { CrossIcon } from '../shell/icons.tsx';
import { Choices } from './choices.tsx';
import { ColourList } from './colour-list.tsx';
import { documentOf } from './document-of.ts';
import { outlinesQuery } from './outlines-query.ts';
import { accessoryTarget } from './part-target.ts';
import type { PartTarget } from './part-target.ts';
import { viewOfPlace } from './part-view.ts';
import { PrintSelect } from './print-select.tsx';
import { PrintControls } from './print-controls.tsx';
import type { DesignInHand } from './use-design.ts';

interface AccessoryBenchProps {
  readonly designId: string;
  readonly design: Design;
  /** The accessory that is pointed at. */
  readonly place: number | undefined;
  readonly hand: DesignInHand;
  readonly onTarget: (target: PartTarget) => void;
  readonly onPreview: (preview: Design) => void;
}

const VARIANT_COUNT = 40;

/** What finishes the look: what is worn, the one in hand and how it is made, and what could be put on besides. */
export function AccessoryBench({ designId, design, place, hand, onTarget, onPreview }: AccessoryBenchProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const worn = design.accessories ?? [];
  const at = place !== undefined && worn[place] ? place : undefined;
  return (
    <Stack gap="sm">
      {worn.length === 0 ? <Text size="sm" c="dimmed">{t('accessory.none')}</Text> : null}
      <ul className="worn" aria-label={t('accessory.worn')}>
        {worn.map(({ type }, i) => (
          <li key={`${i} ${type}`} className="worn-one" data-on={i === at}>
            <button type="button" className="worn-name" aria-pressed={i === at} onClick={() => onTarget(accessoryTarget(i))}>{capitalised(term('accessory', type))}</button>
            <ActionIcon variant="subtle" color="gray" disabled={hand.isBusy} aria-label={t('accessory.remove', { name: term('accessory', type) })} onClick={() => hand.accessorise.mutate({ kind: 'remove', place: i })}><CrossIcon /></ActionIcon>
          </li>
        ))}
      </ul>
      {at === undefined ? null : <AccessoryStuff key={`${at} ${worn[at]?.type}`} design={design} place={at} hand={hand} onPreview={onPreview} />}
      {at === undefined ? null : <Offers title={t('accessory.exchange')} designId={designId} design={design} part={`a${at}.type`} isBusy={hand.isBusy} onChoose={(type) => hand.accessorise.mutate({ kind: 'change', place: at, field: 'type', value: type })} />}
      <Offers
        title={t('accessory.add')} designId={designId} design={design} part="accessories" isBusy={hand.isBusy}
        onChoose={(type) => hand.accessorise.mutate({ kind: 'add', type }, { onSuccess: () => onTarget(accessoryTarget(worn.length)) })}
      />
    </Stack>
  );
}

interface AccessoryStuffProps { readonly design: Design; readonly place: number; readonly hand: DesignInHand; readonly onPreview: (preview: Design) => void }

/** Cloth, print and colours of one accessory. */
function AccessoryStuff({ design, place, hand, onPreview }: AccessoryStuffProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const mine = useBoardColours();
  const vocabulary = useVocabulary();
  const worn = design.accessories?.[place];
  if (!worn) return null;
  const rule = vocabulary?.accessories.find((one) => one.id === worn.type);
  const choices = (facet: string, ids: readonly string[]) => [...new Set(ids)].map((id) => ({ value: id, label: term(facet, id) }));
  const preview = (shown: AccessoryChoice) => onPreview({ ...design, accessories: (design.accessories ?? []).map((one, i) => (i === place ? shown : one)) });
  const set = (field: 'fabric' | 'print' | 'colours', value: unknown) => hand.accessorise.mutate({ kind: 'change', place, field, value });
  return (
    <Stack gap="sm" className="part-stuff">
      <Text size="sm" fw={600}>{capitalised(term('accessory', worn.type))}</Text>
      <ColourList
        colours={worn.colours} swatches={[...new Set([...mine, ...design.palette, ...design.garments.flatMap((one) => one.colours)])]} label={t('design.colour')} most={Math.max(worn.colours.length, rule?.colours.most ?? 2)} isBusy={hand.isBusy}
        onPreview={(colours) => preview({ ...worn, colours })} onChoose={(colours) => set('colours', colours)}
      />
      <Select label={t('design.fabric')} value={worn.fabric} data={choices('fabric', [...(rule?.fabrics ?? []), worn.fabric])} allowDeselect={false} disabled={hand.isBusy} onChange={(to) => { if (to && to !== worn.fabric) set('fabric', to); }} />
      <PrintSelect print={worn.print} families={[...new Set([...(rule?.prints[worn.fabric] ?? []), ...(worn.print.id === 'own' ? [] : [worn.print.id])])]} isBusy={hand.isBusy} onFamily={(id) => set('print', id)} />
      <PrintControls print={worn.print} isBusy={hand.isBusy} isRepeatOnly onPreview={(print) => preview({ ...worn, print })} onChoose={(field, to) => hand.change.mutate([{ path: `accessories[${place}].print.${field}`, to }])} />
    </Stack>
  );
}

interface OffersProps { readonly title: string; readonly designId: string; readonly design: Design; readonly part: string; readonly isBusy: boolean; readonly onChoose: (type: AccessoryChoice['type']) => void }

/** What could be worn, each drawn on this very design. */
function Offers({ title, designId, design, part, isBusy, onChoose }: OffersProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const vocabulary = useVocabulary();
  const variants = useQuery({ queryKey: ['variants', designId, part, JSON.stringify(design)], queryFn: () => api.listVariants(designId, part, VARIANT_COUNT), staleTime: Infinity });
  const outlines = useQuery({ ...outlinesQuery(design), placeholderData: (before) => before }).data;
  if (variants.isPending || !outlines) return <div className="variants" aria-busy="true">{Array.from({ length: 6 }, (_, i) => <Skeleton key={i} h={150} radius="md" />)}</div>;
  const known = new Set((design.accessories ?? []).map(({ type }) => type));
  const offered = (variants.data ?? []).flatMap((variant) => {
    const shown = documentOf(variant);
    const type = shown.accessories?.find((one) => !known.has(one.type))?.type;
    return type ? [{ id: type, label: capitalised(term('accessory', type)), design: shown, place: vocabulary?.accessories.find((one) => one.id === type)?.place ?? 'hand' }] : [];
  });
  if (offered.length === 0) return part === 'accessories' ? <Text size="sm" c="dimmed">{t('accessory.full')}</Text> : null;
  const isNear = (place: string) => ['head', 'face', 'ears', 'neck', 'shoulders'].includes(place);
  return (
    <section aria-label={title}>
      <Text size="sm" fw={600} mb={6}>{title}</Text>
      {[true, false].map((near) => {
        const here = offered.filter(({ place }) => isNear(place) === near);
        return here.length === 0 ? null : <div key={String(near)} className="offer-row"><Choices choices={here} look={viewOfPlace(outlines, near ? 'neck' : 'hand')} isBusy={isBusy} onChoose={(id) => onChoose(id as AccessoryChoice['type'])} /></div>;
      })}
    </section>
  );
}
