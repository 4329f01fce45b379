import { useTranslation } from 'react-i18next';
import { en } from './en.ts';

/** The engine's two sentences on designs that were bred; what it says of a brief is in the language of the brief already. */
const OWN_WORDS = ['breed.whyMore', 'breed.whyCross'] as const;

/** Gives the reason why a design is on its board, as the screen says it. */
export function useWhy(): (line: string) => string {
  const { t } = useTranslation();
  return (line) => {
    const key = OWN_WORDS.find((one) => en[one] === line);
    return key ? t(key) : line;
  };
}
