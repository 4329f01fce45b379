import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DesignRecord } from '@toile/contract';
import type { Design } from '@toile/garment';
import { api } from '../api.ts';
import { capitalised, useTerms } from '../i18n/use-terms.ts';
import { PinIcon } from '../shell/icons.tsx';
import { elementPictureUrl } from './boards-client.ts';
import { useColourName } from './colour/use-colour-name.ts';
import { useElement } from './element-picture.tsx';
import { usesByElement } from './uses-by-element.ts';
import type { UsedOnce } from './uses-by-element.ts';

/** Which of the designer's elements a design uses and where, element by element; nothing where it uses none. */
export function UsesOfDesign({ record, design }: { readonly record: DesignRecord; readonly design: Design }) {
  const { t } = useTranslation();
  const uses = useQuery({ queryKey: ['uses', 'design', record.id, record.revision], queryFn: () => api.listUsesOfDesign(record.id), staleTime: 60_000, retry: false }).data ?? [];
  const found = usesByElement(uses);
  if (found.length === 0) return null;
  return (
    <section className="uses-of-design" aria-label={t('uses.title')}>
      <Text size="sm" fw={600}>{t('uses.title')}</Text>
      <ul>{found.map((use) => <Use key={use.key} use={use} design={design} />)}</ul>
    </section>
  );
}

function Use({ use, design }: { readonly use: UsedOnce; readonly design: Design }) {
  const { t } = useTranslation();
  const nameOf = useColourName();
  const partName = usePartName(design);
  const element = useElement(use.kind === 'colour' ? undefined : use.element);
  const name = use.kind === 'colour' && use.hex ? `${nameOf({ hex: use.hex })} ${use.hex}` : (element?.title ?? t(`uses.${use.kind}`));
  return (
    <li data-kind={use.kind}>
      {use.kind !== 'colour' && use.element ? <img src={elementPictureUrl(use.element, 64)} alt="" /> : <i style={{ background: use.hex ?? 'var(--line)' }} />}
      <span>
        <b>{name}</b>{use.isPinned ? <em title={t('boards.pinned')}><PinIcon isFilled /></em> : null}
        <small>{use.parts.slice(0, 5).map(partName).join(', ')}{use.parts.length > 5 ? ' …' : ''}{use.kind === 'mood' || use.kind === 'mannequin' ? '' : ` · ${t(use.exact ? 'uses.exact' : 'uses.varied')}`}</small>
      </span>
    </li>
  );
}

/** Gives the name of a part of a design as a person says it: the coat's collar, the shoes. */
function usePartName(design: Design): (part: string) => string {
  const { t, i18n } = useTranslation();
  const term = useTerms();
  return (part) => {
    const [, kind, place = '', piece] = /^([ga])(\d+)(?:\.(.+))?$/.exec(part) ?? [];
    if (kind === 'g') {
      const garment = design.garments[Number(place)];
      const name = garment ? term('garment', garment.type) : part;
      return piece ? `${name} · ${i18n.exists(`part.${piece}`) ? t(`part.${piece}`) : piece}` : name;
    }
    if (kind === 'a') {
      const worn = design.accessories?.[Number(place)];
      return worn ? term('accessory', worn.type) : part;
    }
    if (part === 'figure') return t('design.wearer');
    return part === 'figure.shoes' ? t('wearer.shoes') : capitalised(t('uses.whole'));
  };
}
