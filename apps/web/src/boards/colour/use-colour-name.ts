import { useTranslation } from 'react-i18next';
import { nameOfColour } from '@toile/colour';
import type { NameLanguage } from '@toile/colour';

const LANGUAGE: Readonly<Record<string, NameLanguage>> = { en: 'en', 'zh-Hans': 'zh-Hans', 'zh-HK': 'zh-Hant' };

/** Gives a colour's name: the designer's own, or the nearest of the free list in the language of the screen. */
export function useColourName(): (slot: { readonly hex: string; readonly name?: string }) => string {
  const { i18n } = useTranslation();
  return ({ hex, name }) => name ?? nameOfColour(hex, LANGUAGE[i18n.language] ?? 'en').name;
}

/** The names of a colour in all three languages, without repeating what is written alike. */
export const namesOfColour = (hex: string): string => [...new Set((['en', 'zh-Hans', 'zh-Hant'] as const).map((language) => nameOfColour(hex, language).name))].join(' · ');
