import i18next from 'i18next';
import { RequestRefused } from '@toile/contract';
import type { Problem } from '@toile/kernel';

/** A problem as a sentence in the language of the screen, and what to try. In English the studio's own words, which are the most exact. */
export function problemText(problem: Problem): { readonly text: string; readonly detail: string | undefined } {
  const key = `problem.${problem.code}`;
  if (i18next.language === 'en' || !i18next.exists(key, { lng: i18next.language, fallbackLng: [] })) return { text: problem.message, detail: problem.hint };
  const came = problem.came?.replace(/^"|"$/g, '') ?? '';
  return { text: i18next.t(key as 'error.title'), detail: came === '' ? undefined : `“${came}”` };
}

/** What went wrong, for people. `undefined` for what the designer stopped. */
export function causeText(cause: unknown): { readonly text: string; readonly detail: string | undefined } | undefined {
  if (cause instanceof DOMException && cause.name === 'AbortError') return undefined;
  if (!(cause instanceof RequestRefused)) return { text: i18next.t('error.title'), detail: undefined };
  const [problem] = cause.problems;
  if (cause.status === 0) return { text: i18next.t('error.unreachable'), detail: undefined };
  return problem ? problemText(problem) : { text: i18next.t('error.title'), detail: undefined };
}
