import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeRequest } from '@toile/contract';
import type { Design } from '@toile/garment';
import { api } from '../api.ts';
import { Croquis } from '../atelier/croquis.tsx';
import { capitalised, useTerms } from '../i18n/use-terms.ts';
import { useFinish } from '../settings.ts';
import { documentOf } from './document-of.ts';
import { outlinesQuery } from './outlines-query.ts';
import { facetOf } from './part-target.ts';
import type { FieldName, PartTarget } from './part-target.ts';
import { uncovered, viewOfPart } from './part-view.ts';

const VARIANT_COUNT = 24;
// Four abreast beside the picture, three on a phone.
const variantWidth = (): number => (window.innerWidth < 500 ? 104 : 124);

interface AlternativesProps {
  readonly designId: string;
  readonly design: Design;
  readonly target: PartTarget;
  readonly isBusy: boolean;
  readonly onChange: (changes: readonly ChangeRequest[]) => void;
}

/** What else this part could be, each drawn on this very design; what is worn over it is taken off for the picture. */
export function Alternatives({ designId, design, target, isBusy, onChange }: AlternativesProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const finish = useFinish();
  const bare = useMemo(() => uncovered(design, target.garment), [design, target.garment]);
  const field = target.part as FieldName | 'details';
  const variants = useQuery({
    queryKey: ['variants', designId, target.garment, target.part, JSON.stringify(design)], queryFn: () => api.listVariants(designId, `g${target.garment}.${target.part}`, VARIANT_COUNT), staleTime: Infinity,
  });
  const outlines = useQuery(outlinesQuery(bare)).data;
  if (variants.isPending || !outlines) return <div className="variants" aria-busy="true">{Array.from({ length: 8 }, (_, i) => <Skeleton key={i} h={170} radius="md" />)}</div>;
  if (variants.isError || variants.data.length === 0) return <Text size="sm" c="dimmed">{t('design.alternatives.none')}</Text>;
  const { view, ratio } = viewOfPart(outlines, target, bare);
  const show = (shown: Design, label: string) => <Croquis design={shown} finish={finish} width={variantWidth()} ratio={ratio} view={view} label={label} />;
  const nameOf = (other: Design): string => {
    const before = design.garments[target.garment];
    const after = other.garments[target.garment];
    if (field !== 'details') return capitalised(term(facetOf(field), after?.[field] ?? 'none'));
    const added = after?.details.filter((id) => !before?.details.includes(id)) ?? [];
    const lost = before?.details.filter((id) => !after?.details.includes(id)) ?? [];
    return [...added.map((id) => `+ ${term('detail', id)}`), ...lost.map((id) => `− ${term('detail', id)}`)].join(', ');
  };
  const nameNow = field === 'details' ? t('design.current') : nameOf(design);
  return (
    <div className="variants">
      <div className="variant" data-current="true" aria-current="true">
        {show(bare, nameNow)}
        <span>{nameNow}</span>
      </div>
      {variants.data.map((variant) => {
        const label = nameOf(documentOf(variant)) || variant.label;
        return (
          <button key={JSON.stringify(variant.changes)} type="button" className="variant" disabled={isBusy} onClick={() => onChange(variant.changes.map(({ path, to }) => ({ path, to: to ?? null })))}>
            {show(uncovered(documentOf(variant), target.garment), label)}
            <span>{label}</span>
          </button>
        );
      })}
    </div>
  );
}
