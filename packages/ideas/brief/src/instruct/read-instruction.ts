import type { GarmentId } from '@toile/garment';
import type { Hex } from '@toile/kernel';
import type { Sense } from '../intent.ts';
import { segmentAtoms } from '../segment.ts';
import type { Token } from '../segment.ts';
import { addTerm, createTrie } from '../terms/trie.ts';
import type { TrieNode } from '../terms/trie.ts';
import type { EditPart, EditWord, Turn } from '../terms/meaning.ts';
import { termKey, toAtoms } from '../text/atoms.ts';
import { contentOf } from '../reading/item.ts';
import { readOpenWord } from '../reading/open-word.ts';
import { EDIT_WORDS } from './edit-words.ts';
import { headLast } from './head-last.ts';

/** Which garment a clause speaks of: its place, or what it is. */
export type GarmentTarget = { readonly nth: number; readonly words: string } | { readonly ids: readonly GarmentId[]; readonly words: string };

/** A colour that a clause names. */
export interface SpokenColour { readonly hex: Hex; readonly words: string }

/** One clause of an instruction: what it names, in order, before it is known what the design has. */
export interface EditClause {
  readonly words: string;
  readonly target?: GarmentTarget;
  /** Garments named after the first: what to swap to, or to add. */
  readonly garments: readonly { readonly ids: readonly GarmentId[]; readonly words: string }[];
  readonly parts: readonly EditPart[];
  readonly senses: readonly { readonly senses: readonly Sense[]; readonly words: string; readonly isAfterInto: boolean }[];
  readonly colours: readonly SpokenColour[];
  readonly turns: readonly Turn[];
  readonly verbs: readonly (EditWord & { is: 'verb' })['verb'][];
  readonly amount: 'bit' | 'plain' | 'much';
  readonly shoes?: string;
  readonly hasInto: boolean;
  readonly isAll: boolean;
  readonly unknown: readonly string[];
}

let trie: TrieNode | undefined;

function editLanguage(): TrieNode {
  if (trie) return trie;
  const root = createTrie();
  for (const [terms, edit] of EDIT_WORDS) for (const term of terms.split('|')) addTerm(root, termKey(term), { kind: 'edit', edit });
  trie = root;
  return root;
}

const editOf = <K extends EditWord['is']>(token: Token, is: K): (EditWord & { is: K }) | undefined => {
  const found = token.meanings.find((meaning) => meaning.kind === 'edit' && meaning.edit.is === is);
  return found?.kind === 'edit' ? (found.edit as EditWord & { is: K }) : undefined;
};

const BREAKS = new Set([',', '.', ';', '!', '?', '、', '\n']);
const JOINERS = new Set(['and', 'then', 'but', 'also', '并且', '然后', '但', '但是', '同埋', '再', '又', '而且', '还有', '和', '同', '跟', '及', '与', '&', '不过', '仲有']);
const ALL_WORDS = new Set(['everything', 'all', 'every', 'whole', 'entire', 'outfit', 'look', 'both', '全部', '所有', '全身', '成身', '整套', '成套', '都']);

/** Cuts an instruction into clauses. A joiner starts a new one only where both sides can stand alone. */
function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    const current = clauses.at(-1) as Token[];
    if (token.kind === 'mark' && (BREAKS.has(token.text) || token.text === ':')) {
      // "second garment: box pleats" is one clause.
      if (token.text !== ':' && current.length > 0) clauses.push([]);
    } else if (JOINERS.has(token.text) && current.some(isWeighty)) clauses.push([token]);
    else current.push(token);
  }
  return clauses.filter((clause) => clause.some(isWeighty));
}

const isWeighty = (token: Token): boolean => {
  const content = contentOf(token);
  return (content !== undefined && content.kind !== 'open') || token.kind === 'word' || token.kind === 'unknown' || token.meanings.some((meaning) => meaning.kind === 'edit' && meaning.edit.is !== 'into' && meaning.edit.is !== 'amount');
};

function readClause(tokens: readonly Token[]): EditClause {
  const parts: EditPart[] = [], turns: Turn[] = [], verbs: (EditWord & { is: 'verb' })['verb'][] = [], unknown: string[] = [];
  const senses: { senses: readonly Sense[]; words: string; isAfterInto: boolean }[] = [];
  const garments: { ids: readonly GarmentId[]; words: string }[] = [];
  const colours: SpokenColour[] = [];
  let target: GarmentTarget | undefined;
  let amount: EditClause['amount'] = 'plain';
  let shoes: string | undefined;
  let hasInto = false, isAll = false, isInstead = false;
  for (const token of tokens) {
    const words = token.span.words;
    if (ALL_WORDS.has(token.text)) { isAll = true; continue; }
    // "A zip instead of buttons": what follows is what goes, and says nothing more.
    if (token.text === 'instead of' || token.text === 'rather than') { isInstead = true; continue; }
    if (isInstead && contentOf(token)) continue;
    const nth = editOf(token, 'nth');
    if (nth) { target ??= { nth: nth.nth, words }; continue; }
    if (token.kind === 'term' && editOf(token, 'shoes') && !token.meanings.some((meaning) => meaning.kind === 'garments')) { shoes = editOf(token, 'shoes')?.shoes; continue; }
    const content = contentOf(token);
    const verb = editOf(token, 'verb');
    if (verb) verbs.push(verb.verb);
    else if (!content && token.meanings.some((meaning) => meaning.kind === 'negator' || meaning.kind === 'post-negator')) { verbs.push('remove'); continue; }
    const named = editOf(token, 'part');
    const turned = editOf(token, 'turn');
    const much = editOf(token, 'amount');
    if (much) { amount = much.amount; continue; }
    // "Waist in a bit", "let the hip out": only after a part, and only where no colour or cloth follows ("sleeves in red").
    if ((token.text === 'in' || token.text === 'out') && parts.length > 0 && !tokens.slice(tokens.indexOf(token) + 1).some((later) => { const next = contentOf(later); return next !== undefined && next.kind !== 'open'; })) { turns.push(token.text === 'in' ? 'narrower' : 'wider'); continue; }
    if (editOf(token, 'into')) { hasInto = true; continue; }
    // 换成, 改做 say "into" by themselves.
    if (verb?.verb === 'swap' && /^(?:换|改|转|变)$|[成为做作]$/.test(token.text)) hasInto = true;
    if (verb) continue;
    // A part's bare name ("buttons", "pockets") is also a sense: which it is depends on the verb, so both are kept.
    if (named) parts.push(named.part);
    if (turned) { turns.push(turned.turn); if (turned.part) parts.push(turned.part); continue; }
    if (content?.kind === 'senses') senses.push({ senses: content.senses, words, isAfterInto: hasInto });
    else if (content?.kind === 'garments') {
      if (target === undefined && !hasInto && !verbs.includes('add')) target = { ids: content.ids, words };
      else garments.push({ ids: content.ids, words });
    } else if (content?.kind === 'colour') colours.push({ hex: content.colour.hex, words });
    else if (content?.kind === 'hex') colours.push({ hex: content.hex as Hex, words });
    else if (content?.kind === 'open' && !named) readOpen(content.word, content.isChinese, words);
  }
  function readOpen(word: string, isChinese: boolean, words: string): void {
    const open = readOpenWord(word, isChinese);
    if (open.kind === 'contents') {
      for (const content of open.contents) {
        if (content.kind === 'senses') senses.push({ senses: content.senses, words, isAfterInto: hasInto });
        else if (content.kind === 'garments') { if (target === undefined && !hasInto) target = { ids: content.ids, words }; else garments.push({ ids: content.ids, words }); }
        else if (content.kind === 'colour') colours.push({ hex: content.colour.hex, words });
      }
    } else if (!(isChinese && word.length === 1)) unknown.push(words);
  }
  // "Use navy for the trousers": the garment is what takes it, not what comes instead.
  if (target === undefined && garments.length === 1 && colours.length + senses.length + turns.length > 0 && !verbs.includes('swap') && !verbs.includes('add')) target = garments.pop();
  // "Add a belt to the coat": the garment is where it goes, not what is added.
  if (verbs.includes('add') && hasInto && senses.length > 0 && target === undefined && garments.length === 1) target = garments.pop();
  return { words: tokens.map((token) => token.span.words).join(' '), ...(target ? { target } : {}), garments, parts, senses, colours, turns, verbs, amount, ...(shoes ? { shoes } : {}), hasInto, isAll, unknown };
}

/** Reads an instruction into clauses: what each names and asks, in three languages. What the design can do with them is another matter. */
export function readInstruction(text: string): readonly EditClause[] {
  const said = headLast(text);
  return clausesOf(segmentAtoms(said, toAtoms(said), editLanguage())).map(readClause);
}
