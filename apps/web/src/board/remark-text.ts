import { useTranslation } from 'react-i18next';
import type { Reading } from '@toile/contract';
import { useTerms } from '../i18n/use-terms.ts';

type Remark = NonNullable<Reading['remarks']>[number];

/** What is said of a reading, in the language of the screen. */
export interface SpokenRemark { readonly key: string; readonly text: string }

/** Gives the remarks on a reading in the language of the screen; words not understood are shown elsewhere and left out here. */
export function useRemarks(): (reading: Reading) => readonly SpokenRemark[] {
  const { t } = useTranslation();
  const term = useTerms();
  const textOf = (remark: Remark): string => {
    const { code, words } = remark;
    if (code === 'read-as') return t('remark.read-as', { words, nearest: remark.nearest?.[0] ?? '' });
    if (code === 'evoked') {
      const said = [...(remark.senses ?? []).map((sense) => term(sense.facet, sense.id)), ...(remark.leans ?? []).map((lean) => t(`axis.${lean.axis}.${lean.isHigh ? 'high' : 'low'}` as 'app.name'))];
      return t('remark.evoked', { words, said: said.length > 0 ? said.join(t('remark.join')) : t('remark.colours') });
    }
    if (code === 'cannot-carry') return remark.count === undefined ? t('remark.not-shown', { words }) : t('remark.fewer', { count: remark.count });
    return t(`remark.${code}` as 'app.name', { words });
  };
  return (reading) => {
    const remarks = (reading.remarks ?? []).filter((remark) => remark.code !== 'words-unknown');
    if (reading.remarks === undefined) return reading.notes.filter((note) => reading.notUnderstood.length === 0 || !note.startsWith('Not understood')).map((note) => ({ key: note, text: note }));
    return [...new Map(remarks.map(textOf).map((text) => [text, { key: text, text }])).values()];
  };
}
