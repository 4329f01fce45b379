import { chineseColour } from './colour/chinese-colour.ts';
import { englishColour, isColourModifier, isColourWord } from './colour/english-colour.ts';
import type { FoundColour } from './colour/english-colour.ts';
import { HUE_WORDS } from './colour/base-hues.ts';
import type { Span } from './intent.ts';
import { isChineseWord } from './lexicon/dictionary.ts';
import { briefLanguage } from './terms/language.ts';
import type { Meaning } from './terms/meaning.ts';
import { termsAt } from './terms/trie.ts';
import type { TrieNode } from './terms/trie.ts';
import type { Atom } from './text/atoms.ts';

/** A word of the brief after segmentation: some atoms and what they may mean. */
export interface Token {
  readonly kind: 'term' | 'colour' | 'word' | 'mark' | 'unknown' | 'hex' | 'number';
  /** As compared: folded and stemmed; Latin words parted by spaces, Han characters together. */
  readonly text: string;
  readonly meanings: readonly Meaning[];
  readonly colour?: FoundColour;
  /** True for a colour phrase that holds a hue word and can be nothing else. */
  readonly isPlainColour?: boolean;
  readonly span: Span;
}

interface Candidate { readonly length: number; readonly cost: number; readonly token: Omit<Token, 'span' | 'text'> }

/*
 * Costs: the cheapest cover of the atoms wins, so the fewest and longest words do. A lone Han character that is a term (棉) costs more
 * than a dictionary word that holds it (棉花), and less than an unknown one.
 */
const COST = { colour: 0.85, special: 0.86, term: 0.9, concept: 0.95, function: 0.97, word: 1, hanCharacter: 1.25, hanFunction: 1.3, unknown: 1.5 } as const;
const CONTENT = new Set(['senses', 'garments', 'pair', 'axis', 'concept']);
const LONGEST_COLOUR = 4;

const isContent = (meanings: readonly Meaning[]): boolean => meanings.some((meaning) => CONTENT.has(meaning.kind));

function termCandidates(atoms: readonly Atom[], at: number, own: TrieNode | undefined): readonly Candidate[] {
  const special = own ? termsAt(own, atoms, at).map(({ length, meanings }): Candidate => ({ length, cost: COST.special + (length === 1 && atoms[at]?.kind === 'han' ? 0.3 : 0), token: { kind: 'term', meanings: [...meanings, ...(termsAt(briefLanguage(), atoms, at).find((one) => one.length === length)?.meanings ?? [])] } })) : [];
  return [...special, ...termsAt(briefLanguage(), atoms, at).map(({ length, meanings }) => {
    const isLoneHan = length === 1 && atoms[at]?.kind === 'han';
    const isOnlyConcept = !meanings.some((meaning) => meaning.kind !== 'concept');
    const cost = isContent(meanings) ? (isLoneHan ? COST.hanCharacter : isOnlyConcept ? COST.concept : COST.term) : isLoneHan ? COST.hanFunction : COST.function;
    return { length, cost, token: { kind: 'term' as const, meanings } };
  })];
}

const FREE_IN_NAMES = new Set(['mood', 'season', 'print', 'occasion']);

/** May the atom stand in a colour's name? Cloths and garments may not ("linen white shirt" is white linen), nor words that steer. */
function mayNameColour(atoms: readonly Atom[], at: number, isLast: boolean, hasHue: boolean): boolean {
  const atom = atoms[at];
  if (!atom || atom.kind !== 'latin') return false;
  if (isColourWord(atom.text) || isColourModifier(atom.text)) return true;
  const own = termsAt(briefLanguage(), atoms.slice(at, at + 1), 0).flatMap((found) => found.meanings);
  if (own.length === 0) return true;
  if (isLast) return false;
  return own.every((meaning) => meaning.kind === 'concept' || (hasHue && meaning.kind === 'senses' && meaning.senses.every((sense) => FREE_IN_NAMES.has(sense.facet))));
}

function englishColours(atoms: readonly Atom[], at: number): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let length = 1; length <= LONGEST_COLOUR && atoms[at + length - 1]?.kind === 'latin'; length++) {
    const words = atoms.slice(at, at + length).map((atom) => atom.text);
    const last = words.at(-1) ?? '';
    const hasHue = HUE_WORDS.has(last) || isColourWord(last);
    if (length === 1 && !isColourWord(last)) continue;
    if (length > 1 && !words.every((_, k) => mayNameColour(atoms, at + k, k === words.length - 1, hasHue))) continue;
    const isTerm = length > 1 && !hasHue && termsAt(briefLanguage(), atoms.slice(at, at + length), 0).some((term) => term.length === length && isContent(term.meanings));
    const colour = isTerm ? undefined : englishColour(words);
    if (colour) found.push({ length, cost: COST.colour, token: { kind: 'colour', meanings: [], colour, isPlainColour: hasHue } });
  }
  return found;
}

function chineseColours(atoms: readonly Atom[], at: number): readonly Candidate[] {
  const found: Candidate[] = [];
  let run = '';
  for (let length = 1; length <= 6 && atoms[at + length - 1]?.kind === 'han'; length++) {
    if (length > 1 && atoms[at + length - 1]?.isApart) break;
    run += atoms[at + length - 1]?.text ?? '';
    // A cloth that is also a colour (亚麻, 竹) is the cloth; 亚麻色 is the colour.
    const isTerm = length > 1 && termsAt(briefLanguage(), atoms.slice(at, at + length), 0).some((term) => term.length === length && isContent(term.meanings));
    const colour = isTerm ? undefined : chineseColour(run);
    if (colour) found.push({ length, cost: length === 1 ? COST.hanCharacter - 0.02 : COST.colour, token: { kind: 'colour', meanings: [], colour, isPlainColour: true } });
  }
  return found;
}

function wordCandidates(atoms: readonly Atom[], at: number): readonly Candidate[] {
  const found: Candidate[] = [];
  let run = atoms[at]?.text ?? '';
  for (let length = 2; length <= 4 && atoms[at + length - 1]?.kind === 'han'; length++) {
    if (atoms[at + length - 1]?.isApart) break;
    run += atoms[at + length - 1]?.text ?? '';
    if (isChineseWord(run)) found.push({ length, cost: COST.word, token: { kind: 'word', meanings: [] } });
  }
  return found;
}

function candidatesAt(atoms: readonly Atom[], at: number, own: TrieNode | undefined): readonly Candidate[] {
  const atom = atoms[at];
  if (!atom) return [];
  if (atom.kind === 'mark') return [{ length: 1, cost: 0, token: { kind: 'mark', meanings: [] } }];
  if (atom.kind === 'hex') return [{ length: 1, cost: 0, token: { kind: 'hex', meanings: [] } }];
  const plain: Candidate = { length: 1, cost: COST.unknown, token: { kind: atom.kind === 'number' ? 'number' : 'unknown', meanings: [] } };
  if (atom.kind === 'foreign') return [plain];
  return [...termCandidates(atoms, at, own), ...(atom.kind === 'han' ? [...chineseColours(atoms, at), ...wordCandidates(atoms, at)] : englishColours(atoms, at)), plain];
}

/** Cuts atoms into the words that cover them at least cost (a shortest path, left to right). `own` adds terms of another trade, such as instructions. */
export function segmentAtoms(text: string, atoms: readonly Atom[], own?: TrieNode): readonly Token[] {
  const best: { cost: number; from: number; candidate: Candidate | undefined }[] = [{ cost: 0, from: 0, candidate: undefined }];
  for (let at = 0; at < atoms.length; at++) {
    const here = best[at];
    if (!here) continue;
    for (const candidate of candidatesAt(atoms, at, own)) {
      const end = at + candidate.length, cost = here.cost + candidate.cost;
      const held = best[end];
      if (!held || cost < held.cost - 1e-9) best[end] = { cost, from: at, candidate };
    }
  }
  const tokens: Token[] = [];
  for (let at = atoms.length; at > 0;) {
    const step = best[at];
    if (!step?.candidate) break;
    const part = atoms.slice(step.from, at);
    const start = part[0]?.start ?? 0, end = part.at(-1)?.end ?? start;
    const joint = part.some((atom) => atom.kind === 'latin') ? ' ' : '';
    tokens.push({ ...step.candidate.token, text: part.map((atom) => atom.text).join(joint), span: { start, end, words: text.slice(start, end) } });
    at = step.from;
  }
  return tokens.reverse();
}
