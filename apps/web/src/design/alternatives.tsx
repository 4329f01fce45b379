import { Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ChangeRequest } from '@toile/contract';
import type { Design } from '@toile/garment';
import { api } from '../api.ts';
import { Croquis } from '../atelier/croquis.tsx';
import { outlineDesign } from '../atelier/painter-pool.ts';
import { useTerms } from '../i18n/use-terms.ts';
import { useSettings } from '../settings.ts';
import { documentOf } from './document-of.ts';
import { facetOf } from './part-target.ts';
import type { FieldName, PartTarget } from './part-target.ts';
import { VARIANT_RATIO, viewOfPart } from './part-view.ts';

const VARIANT_COUNT = 24;
const VARIANT_WIDTH = 112;

interface AlternativesProps {
  readonly designId: string;
  readonly design: Design;
  readonly target: PartTarget;
  readonly isBusy: boolean;
  readonly onChange: (changes: readonly ChangeRequest[]) => void;
}

/** What else this part could be, each drawn on this very design. */
export function Alternatives({ designId, design, target, isBusy, onChange }: AlternativesProps) {
  const { t } = useTranslation();
  const term = useTerms();
  const [settings] = useSettings();
  const key = JSON.stringify(design);
  const field = target.part as FieldName;
  const current = design.garments[target.garment]?.[field];
  const variants = useQuery({
    queryKey: ['variants', designId, target.garment, target.part, key], queryFn: () => api.listVariants(designId, `g${target.garment}.${target.part}`, VARIANT_COUNT), staleTime: Infinity,
  });
  const outlines = useQuery({ queryKey: ['outlines', key], queryFn: () => outlineDesign(design), staleTime: Infinity }).data;
  if (variants.isPending || !outlines) return <Loader size="sm" />;
  if (variants.isError || variants.data.length === 0) return <Text size="sm" c="dimmed">{t('design.alternatives.none')}</Text>;
  const view = viewOfPart(outlines, target, design);
  const isWholeShown = ['length', 'silhouette', 'hem'].includes(field);
  const show = (shown: Design, label: string) => (
    <Croquis design={shown} style={settings.style} light={settings.light} width={VARIANT_WIDTH} ratio={isWholeShown ? 1.5 : VARIANT_RATIO} label={label} {...(isWholeShown ? {} : { view })} />
  );
  const nameNow = current ? term(facetOf(field), current) : t('design.current');
  return (
    <div className="variants">
      <div className="variant" data-current="true">
        {show(design, nameNow)}
        <span>{nameNow}</span>
      </div>
      {variants.data.map((variant) => {
        const document = documentOf(variant);
        const id = document.garments[target.garment]?.[field];
        const label = id ? term(facetOf(field), id) : variant.label;
        return (
          <button key={JSON.stringify(variant.changes)} type="button" className="variant" disabled={isBusy} onClick={() => onChange(variant.changes.map(({ path, to }) => ({ path, to: to ?? null })))}>
            {show(document, label)}
            <span>{label}</span>
          </button>
        );
      })}
    </div>
  );
}
