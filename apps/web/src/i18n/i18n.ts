import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { BOARDS_WORDS, inLanguage } from './boards-words.ts';
import { en } from './en.ts';
import { MANNEQUIN_WORDS } from './mannequin-words.ts';
import { PRINT_WORDS } from './print-words.ts';
import { SKETCH_WORDS } from './sketch-words.ts';
import { zhHans } from './zh-hans.ts';
import { zhHk } from './zh-hk.ts';

export const LANGUAGES = [{ id: 'en', name: 'English' }, { id: 'zh-Hans', name: '简体中文' }, { id: 'zh-HK', name: '繁體中文' }] as const;
export type LanguageId = (typeof LANGUAGES)[number]['id'];
const KEY = 'toile-language';
/** What is said in all three languages in one place; a board's own words are added here. */
const WORDS = { ...BOARDS_WORDS, ...PRINT_WORDS, ...SKETCH_WORDS, ...MANNEQUIN_WORDS };

/** The remembered language, or the one nearest to the browser's. */
function firstLanguage(): LanguageId {
  const stored = localStorage.getItem(KEY);
  if (LANGUAGES.some((language) => language.id === stored)) return stored as LanguageId;
  const wanted = navigator.language;
  if (/^zh-(hk|mo|tw|hant)/i.test(wanted) || /^yue/i.test(wanted)) return 'zh-HK';
  return /^zh/i.test(wanted) ? 'zh-Hans' : 'en';
}

/** Speaks another language from now on, and remembers it. */
export function setLanguage(language: LanguageId): void {
  localStorage.setItem(KEY, language);
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}

const language = firstLanguage();
document.documentElement.lang = language;
void i18next.use(initReactI18next).init({
  lng: language, fallbackLng: 'en', keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false },
  resources: { en: { translation: { ...en, ...inLanguage(WORDS, 0) } }, 'zh-Hans': { translation: { ...zhHans, ...inLanguage(WORDS, 1) } }, 'zh-HK': { translation: { ...zhHk, ...inLanguage(WORDS, 2) } } },
});
