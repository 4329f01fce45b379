import { useTranslation } from 'react-i18next';
import type { FlatsQuery } from '@toile/contract';
import { useSettings } from '../settings.ts';

/** What is written on the flats, in the language of the screen: the same on the screen and in a file. */
export function useFlatsSheet(): Required<Pick<FlatsQuery, 'callouts' | 'measurements' | 'language'>> {
  const { i18n } = useTranslation();
  const [{ callouts, measurements }] = useSettings();
  return { callouts, measurements, language: i18n.language === 'zh-Hans' || i18n.language === 'zh-HK' ? i18n.language : 'en' };
}
