import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Vocabulary } from '@toile/contract';
import type { Design } from '@toile/garment';
import { api } from '../api.ts';

type Term = Vocabulary['terms'][number];

/** The studio's vocabulary, loaded once. */
export const useVocabulary = (): Vocabulary | undefined =>
  useQuery({ queryKey: ['vocabulary'], queryFn: () => api.getVocabulary(), staleTime: Infinity }).data;

/** Gives the name of an outfit: its garments, the first letter large. */
export function useOutfitName(): (design: Design) => string {
  const term = useTerms();
  return (design) => capitalised(design.garments.map((garment) => term('garment', garment.type)).join(' + '));
}

/** The text with its first letter large; scripts without letter cases stay. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Gives the name of an id in the language on the screen; the id itself, made readable, where it has none. */
export function useTerms(): (facet: string, id: string) => string {
  const vocabulary = useVocabulary();
  const { i18n } = useTranslation();
  const byId = vocabulary ? termsOf(vocabulary) : undefined;
  return (facet, id) => {
    if (facet === 'print' && id === 'own') return i18n.t('print.yours');
    const term = byId?.get(`${facet}:${id}`);
    const names = i18n.language === 'zh-Hans' ? term?.zhHans : i18n.language === 'zh-HK' ? term?.zhHk : term?.en;
    return names?.[0] ?? term?.en[0] ?? id.replaceAll('-', ' ');
  };
}

const cache = new WeakMap<Vocabulary, ReadonlyMap<string, Term>>();

function termsOf(vocabulary: Vocabulary): ReadonlyMap<string, Term> {
  const known = cache.get(vocabulary);
  if (known) return known;
  const map = new Map(vocabulary.terms.map((term) => [`${term.facet}:${term.id}`, term]));
  cache.set(vocabulary, map);
  return map;
}
