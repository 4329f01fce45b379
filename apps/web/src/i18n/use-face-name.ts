import { useTranslation } from 'react-i18next';
import { HEADS } from '@toile/figure';
import { capitalised } from './use-terms.ts';
import { wearerName } from './wearer-words.ts';

/** Gives the name of a head: the person, and how much of the face is drawn. */
export function useFaceName(): (headId: string) => string {
  const { i18n } = useTranslation();
  return (headId) => {
    const head = HEADS.find(({ id }) => id === headId);
    return head ? `${capitalised(head.person)} · ${wearerName('face', head.family, i18n.language)}` : headId;
  };
}
