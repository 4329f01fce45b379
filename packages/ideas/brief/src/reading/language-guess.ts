import type { BriefLanguage } from '../intent.ts';
import { hasTraditional } from '../text/fold.ts';

const CANTONESE = /[唔啲嘅咗冇嘢褸喺佢係㗎嚟嗰啱咁揾攞瞓乜嘥裇]|鍾意|钟意|冷衫|間條|喱士|闪片|閃片|恤衫|幼間|孖襟|面衫|長衫|襯返|边款|靓仔/;

/** Which language a brief is in, by its script and a few words that only Cantonese uses. A guess for display, never a filter. */
export function guessLanguage(text: string): BriefLanguage {
  const han = (text.match(/[\u3400-\u9fff]/g) ?? []).length;
  const latin = (text.match(/[a-zA-Z]{2,}/g) ?? []).length;
  if (han === 0) return latin > 0 ? 'en' : 'none';
  const chinese: BriefLanguage = CANTONESE.test(text) ? 'yue' : hasTraditional(text) ? 'zh-Hant' : 'zh-Hans';
  return latin >= 2 && latin * 4 >= han ? 'mixed' : chinese;
}
