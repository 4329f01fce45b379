import { foldText } from './fold.ts';
import { stemWord } from './stem.ts';

/** The smallest thing that is compared: a Latin word (stemmed), one Han character, a number, a hex colour, a mark. */
export interface Atom {
  readonly kind: 'latin' | 'han' | 'number' | 'hex' | 'mark' | 'foreign';
  /** As compared: folded, Latin words as stems. */
  readonly text: string;
  /** Folded but not stemmed. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** True where a space parts it from the atom before. */
  readonly isApart: boolean;
}

const PATTERN = /#[0-9a-f]{6}(?![0-9a-z])|#[0-9a-f]{3}(?![0-9a-z])|[a-z]+(?:'[a-z]+)?|\d+(?:\.\d+)?|[\u3400-\u9fff]|\p{L}\p{M}*(?:[\p{L}\p{M}])*|[^\s\p{C}]/gu;
const MARKS = new Set([',', '.', ';', ':', '!', '?', '、', '·', '(', ')', '+', '&', '/', '-', '|', '"', '…', '=', '%']);

/** Cuts a brief into atoms; spaces, control characters and emoji fall away. Hyphens inside words are kept as marks. */
export function toAtoms(text: string): readonly Atom[] {
  const folded = foldText(text);
  const atoms: Atom[] = [];
  for (const match of folded.matchAll(PATTERN)) {
    const raw = match[0], start = match.index, end = start + raw.length;
    const first = raw[0] ?? '';
    const isApart = start > 0 && folded[start - 1] === ' ';
    if (first === '#' && raw.length > 1) atoms.push({ kind: 'hex', text: raw, raw, start, end, isApart });
    else if (first >= 'a' && first <= 'z') atoms.push({ kind: 'latin', text: stemWord(raw), raw, start, end, isApart });
    else if (first >= '0' && first <= '9') atoms.push({ kind: 'number', text: raw, raw, start, end, isApart });
    else if (first >= '\u3400' && first <= '\u9fff') atoms.push({ kind: 'han', text: raw, raw, start, end, isApart });
    else if (MARKS.has(raw)) {
      const isJoint = raw === '-' && /[a-z0-9\u3400-\u9fff]/.test(folded[start - 1] ?? '') && /[a-z0-9\u3400-\u9fff]/.test(folded[end] ?? '');
      const isFraction = raw === '/' && /\d/.test(folded[start - 1] ?? '') && /\d/.test(folded[end] ?? '');
      if (!isJoint && !isFraction && raw !== '"') atoms.push({ kind: 'mark', text: raw, raw, start, end, isApart });
    } else if (/\p{L}/u.test(raw)) atoms.push({ kind: 'foreign', text: raw, raw, start, end, isApart });
  }
  return atoms;
}

/** The atoms' texts joined: the key under which a term is kept. */
export const termKey = (term: string): readonly string[] => toAtoms(term).filter((atom) => atom.kind !== 'mark').map((atom) => atom.text);
