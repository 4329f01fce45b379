import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { UsedElement } from '@toile/contract';
import { elementPictureUrl } from './boards-client.ts';
import { usesByElement } from './uses-by-element.ts';

/** Which of the designer's elements an option shows, in small: colours as dots, prints and sketches as pictures; what is a must is ringed. */
export const UsesLine = memo(function UsesLine({ uses }: { readonly uses: readonly UsedElement[] }) {
  const { t } = useTranslation();
  const found = usesByElement(uses);
  if (found.length === 0) return null;
  return (
    <span className="uses-line" role="img" aria-label={t('uses.count', { count: found.length })} title={t('uses.count', { count: found.length })}>
      {found.slice(0, 10).map(({ key, kind, element, hex, isPinned }) => (kind === 'colour' || !element ? <i key={key} data-pinned={isPinned} style={{ background: hex ?? 'var(--line)' }} /> : <img key={key} data-pinned={isPinned} src={elementPictureUrl(element, 64)} alt="" loading="lazy" />))}
    </span>
  );
});
