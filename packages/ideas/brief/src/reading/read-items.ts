import type { Token } from '../segment.ts';
import { classOf, contentOf } from './item.ts';
import type { Item, ItemContent } from './item.ts';

const means = (token: Token | undefined, kind: string): boolean => token?.meanings.some((meaning) => meaning.kind === kind) ?? false;
const linkOf = (token: Token): Item['link'] => {
  const found = token.meanings.find((meaning) => meaning.kind === 'link');
  return found?.kind === 'link' ? found.link : undefined;
};
const LISTS = new Set(['、', '/', '&', '+']);
const STOPS = new Set(['.', ';', '!', '?', ':', '…', '|', '(', ')']);

interface Negation { readonly polarity: 'avoid' | 'exclude'; readonly isExcept: boolean; listClass: string | undefined }

/** Does a list that started under a negation go on after this comma? ("no lace, frills or bows": yes; "no lace, wide trousers": no.) */
function listGoesOn(tokens: readonly Token[], comma: number, listClass: string): boolean {
  let count = 0;
  let hasOr = false;
  for (let at = comma + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'mark') {
      if (token.text !== ',' || count !== 1) break;
      count = 0;
      continue;
    }
    if (means(token, 'negator') && token.text === 'nor') hasOr = true;
    else if (linkOf(token) === 'or') { hasOr = true; count = 0; continue; }
    const content = contentOf(token);
    if (!content || content.kind === 'open') { if (means(token, 'negator') || means(token, 'exceptor')) break; continue; }
    if (classOf(content) !== listClass) return false;
    count += 1;
  }
  return hasOr;
}

/** True when some content follows before the clause ends. */
function hasContentAhead(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return false;
    const content = contentOf(token);
    if (means(token, 'facet') || (content && content.kind !== 'open')) return true;
    if (means(token, 'wanter') && !means(token, 'filler') && !linkOf(token)) return false;
  }
  return false;
}

const PREPOSITIONS = new Set(['for', 'at', 'by', 'during', 'from', 'when', 'because', 'on', '因为', '为了', '适合']);

/** "Dark denim", "soft wool", "clean cotton": before a cloth or a garment these are shades and touches, no moods. */
const isMereShade = (token: Token, next: Token | undefined): boolean => {
  const after = next && contentOf(next);
  return (token.text === 'dark' || token.text === 'soft' || token.text === 'clean') && (after?.kind === 'garments' || (after?.kind === 'senses' && after.senses[0]?.facet === 'fabric'));
};

const isAsUsual = (token: Token): boolean => means(token, 'filler') && !contentOf(token);

const HAN = /[\u3400-\u9fff]/;

/** A space after Chinese words parts as a comma does: 不要蕾丝 oversized coat. A list of one kind goes on: 不要蕾丝 亮片. */
const isPartedFromHan = (before: Token | undefined, token: Token): boolean =>
  before !== undefined && before.kind !== 'mark' && HAN.test(before.text) && token.span.start > before.span.end;

/** "A vest? No: a coat": a no that answers a question and stands alone refuses what was asked before it. */
const isAnswer = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'mark' && /[?？]/.test(tokens[at - 1]?.text ?? '') && (tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'mark');

/** Tells what each word of a brief asks for, refuses, weakens and joins. */
export function readItems(tokens: readonly Token[]): readonly Item[] {
  const items: Item[] = [];
  let negation: Negation | undefined;
  let degree: number | undefined;
  let link: Item['link'];
  let than: Item['than'];
  let isToo = false;
  let phrase = 0, clause = 0;

  const push = (content: ItemContent, token: Token): void => {
    const polarity = negation?.polarity ?? 'want';
    if (negation && content.kind !== 'open') negation.listClass ??= classOf(content);
    const joined = items.at(-1)?.phrase === phrase || link ? link : undefined;
    items.push({ content, span: token.span, polarity, degree: degree ?? 1, phrase, clause, ...(joined ? { link: joined } : {}), ...(than ? { than } : {}), ...(isToo ? { isToo } : {}) });
    isToo = false;
    degree = undefined;
    link = undefined;
    than = undefined;
  };
  /** Turns what the clause has said so far into its opposite: 蕾丝不要, "lace-free". */
  const turnBack = (only: 'last' | 'clause'): boolean => {
    let turned = false;
    for (let at = items.length - 1; at >= 0; at--) {
      const item = items[at];
      if (!item || item.clause !== clause || item.polarity !== 'want' || item.content.kind === 'open') break;
      items[at] = { ...item, polarity: item.isToo ? 'avoid' : 'exclude' };
      turned = true;
      if (only === 'last') break;
    }
    return turned;
  };

  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (token.kind === 'mark') {
      if (LISTS.has(token.text)) { link = token.text === '/' ? 'or' : 'and'; phrase += negation ? 0 : 1; continue; }
      const staysNegative = token.text === ',' && negation?.listClass !== undefined && listGoesOn(tokens, at, negation.listClass);
      if (!staysNegative && (token.text === ',' || STOPS.has(token.text))) negation = undefined;
      phrase += 1;
      clause += staysNegative ? 0 : 1;
      degree = undefined;
      link = undefined;
      continue;
    }
    const content = contentOf(token);
    if (negation?.listClass !== undefined && link === undefined && isPartedFromHan(tokens[at - 1], token) && !(content && HAN.test(token.text) && classOf(content) === negation.listClass)) {
      negation = undefined;
      phrase += 1;
      clause += 1;
    }
    if (means(token, 'exceptor')) { negation = { polarity: 'exclude', isExcept: true, listClass: undefined }; phrase += 1; continue; }
    const isSuffix = token.text === 'free' || token.text === 'less';
    if (means(token, 'post-negator') && (isSuffix || !hasContentAhead(tokens, at + 1)) && items.at(-1)?.clause === clause) {
      if (isSuffix ? turnBack('last') : turnBack('clause')) { phrase += 1; continue; }
    }
    if (means(token, 'negator') && !content && isAnswer(tokens, at)) {
      const asked = items.at(-1);
      if (asked?.polarity === 'want' && asked.content.kind !== 'open') items[items.length - 1] = { ...asked, polarity: 'exclude' };
      continue;
    }
    if (means(token, 'negator') && !content) {
      const isSoft = means(next, 'too') && !means(next, 'negator');
      const isContinued = negation !== undefined && token.text === 'nor';
      if (!isContinued) { negation = { polarity: isSoft ? 'avoid' : 'exclude', isExcept: false, listClass: undefined }; phrase += 1; }
      if (isSoft) at += 1;
      continue;
    }
    const compare = token.meanings.find((meaning) => meaning.kind === 'compare');
    if (compare?.kind === 'compare') { than = compare.than; continue; }
    const facet = token.meanings.find((meaning) => meaning.kind === 'facet');
    if (facet?.kind === 'facet' && !content) {
      const isHead = negation !== undefined && (negation.listClass === undefined || items.at(-1)?.phrase !== phrase || link !== undefined);
      if (isHead) push({ kind: 'nothing-of', facet: facet.facet }, token);
      continue;
    }
    if (means(token, 'too') && !content && token.text !== 'very' && token.text !== 'so' && token.text !== 'that') { isToo = true; continue; }
    const strength = token.meanings.find((meaning) => meaning.kind === 'degree');
    if (strength?.kind === 'degree' && !content) {
      const follows = next !== undefined && next.kind !== 'mark' && (contentOf(next) !== undefined || isAsUsual(next));
      const last = items.at(-1);
      if (follows || !last || last.clause !== clause) degree = strength.factor;
      else items[items.length - 1] = { ...last, degree: strength.factor };
      continue;
    }
    const joined = linkOf(token);
    if (joined && !content) {
      const goesOn = negation?.listClass !== undefined && (joined === 'or' || joined === 'and') && nextClass(tokens, at + 1) === negation.listClass;
      if (negation && negation.listClass !== undefined && !goesOn) { negation = undefined; phrase += 1; }
      else if (joined === 'or' || joined === 'and') phrase += negation ? 0 : 1;
      else if (joined === 'over' || joined === 'under') phrase += 1;
      link = joined;
      continue;
    }
    if (means(token, 'wanter') && !content) {
      if (negation && negation.listClass !== undefined) { negation = undefined; phrase += 1; clause += 1; }
      continue;
    }
    // "Not boring for the opera": a preposition starts something else.
    if (!content && negation && PREPOSITIONS.has(token.text) && items.at(-1)?.clause === clause && items.at(-1)?.polarity !== 'want') { negation = undefined; phrase += 1; continue; }
    if (content && !(content.kind === 'senses' && isMereShade(token, tokens[at + 1]))) push(content, token);
    else if (negation?.isExcept && isAsUsual(token) && token.text === '都') negation = undefined;
  }
  return items;
}

function nextClass(tokens: readonly Token[], from: number): string | undefined {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return undefined;
    if (means(token, 'facet') && !contentOf(token)) return 'part';
    const content = contentOf(token);
    if (content && content.kind !== 'open') {
      // "no zips and wool coats": the list goes on only if the phrase that follows ends in the same class.
      const after = tokens[at + 1];
      const head = after && contentOf(after);
      return head && head.kind !== 'open' && classOf(head) === 'garment' ? 'garment' : classOf(content);
    }
  }
  return undefined;
}
