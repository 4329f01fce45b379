import type { GarmentId } from '@toile/garment';
import type { FoundColour } from '../colour/english-colour.ts';
import type { AxisName, Sense, Span } from '../intent.ts';
import type { Token } from '../segment.ts';

/** What an item of a brief is about. */
export type ItemContent =
  | { readonly kind: 'garments'; readonly ids: readonly GarmentId[]; readonly isGroup: boolean }
  | { readonly kind: 'pair'; readonly first: readonly GarmentId[]; readonly second: readonly GarmentId[] }
  | { readonly kind: 'senses'; readonly senses: readonly Sense[]; readonly isLeast?: boolean }
  | { readonly kind: 'colour'; readonly colour: FoundColour; readonly isPlain: boolean }
  | { readonly kind: 'hex'; readonly hex: string }
  | { readonly kind: 'axis'; readonly axis: AxisName; readonly target: number }
  | { readonly kind: 'concept'; readonly row: number }
  | { readonly kind: 'open'; readonly word: string; readonly isChinese: boolean }
  | { readonly kind: 'nothing-of'; readonly facet: 'print' | 'sleeve' | 'collar' | 'detail' | 'colour' };

/** One thing the brief says, with how it says it. */
export interface Item {
  readonly content: ItemContent;
  readonly span: Span;
  /** `avoid` for "not too …", `exclude` for "no …". */
  readonly polarity: 'want' | 'avoid' | 'exclude';
  /** 1 as said; 0.5 slightly; 1.4 very. */
  readonly degree: number;
  /** Items of one phrase: nothing but small words between them. */
  readonly phrase: number;
  /** Phrases that share a number stand in one clause: no comma or stop between them. */
  readonly clause: number;
  /** How it is joined to the item before: "over", "with", "or" … */
  readonly link?: 'over' | 'under' | 'with' | 'or' | 'and';
  /** True where "too" stood before it, so that a refusal is a mild one: 太紧的不要. */
  readonly isToo?: boolean;
  /** What a comparison makes of a length: "shorter than the knee". */
  readonly than?: 'shorter' | 'longer' | 'at-least' | 'at-most';
}

/** The class of an item, for lists: items of one class share a negation. */
export function classOf(content: ItemContent): string {
  if (content.kind === 'garments' || content.kind === 'pair') return 'garment';
  if (content.kind === 'colour' || content.kind === 'hex') return 'colour';
  if (content.kind === 'senses') {
    const facet = content.senses[0]?.facet ?? '';
    return ['mood', 'season', 'occasion', 'market'].includes(facet) ? 'feeling' : 'part';
  }
  return content.kind === 'nothing-of' ? 'part' : 'feeling';
}

/** What a token is about, if it is about anything; a term of several meanings gives its most concrete one. */
export function contentOf(token: Token): ItemContent | undefined {
  if (token.kind === 'colour' && token.colour) return { kind: 'colour', colour: token.colour, isPlain: token.isPlainColour ?? false };
  if (token.kind === 'hex') return { kind: 'hex', hex: token.text };
  if (token.kind === 'word') return { kind: 'open', word: token.text, isChinese: true };
  if (token.kind === 'unknown') return { kind: 'open', word: token.text, isChinese: /[\u3400-\u9fff]/.test(token.text) };
  for (const kind of ['pair', 'garments', 'senses', 'axis', 'concept'] as const) {
    const meaning = token.meanings.find((one) => one.kind === kind);
    if (meaning && (meaning.kind === 'pair' || meaning.kind === 'garments' || meaning.kind === 'senses' || meaning.kind === 'axis' || meaning.kind === 'concept')) return meaning;
  }
  return undefined;
}
