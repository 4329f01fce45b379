import type { Meaning } from './meaning.ts';

/** Terms by their atoms. */
export interface TrieNode { readonly next: Map<string, TrieNode>; meanings: Meaning[] | undefined }

export const createTrie = (): TrieNode => ({ next: new Map(), meanings: undefined });

const same = (a: Meaning, b: Meaning): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Adds a term; senses of one term gather in one list, so that a word of two facets keeps both. */
export function addTerm(trie: TrieNode, key: readonly string[], meaning: Meaning): void {
  if (key.length === 0) return;
  let node = trie;
  for (const atom of key) {
    let next = node.next.get(atom);
    if (!next) node.next.set(atom, (next = createTrie()));
    node = next;
  }
  if (!node.meanings) node.meanings = [meaning];
  else if (meaning.kind === 'senses') {
    const at = node.meanings.findIndex((one) => one.kind === 'senses');
    const held = node.meanings[at];
    if (held?.kind === 'senses') {
      const fresh = meaning.senses.filter((sense) => !held.senses.some((one) => one.facet === sense.facet && one.id === sense.id));
      node.meanings[at] = { kind: 'senses', senses: [...held.senses, ...fresh] };
    } else node.meanings.push(meaning);
  } else if (!node.meanings.some((one) => same(one, meaning))) node.meanings.push(meaning);
}

/** Every term that starts at `from`: how many atoms it takes and what it means. */
export function termsAt(trie: TrieNode, atoms: readonly { readonly text: string }[], from: number): readonly { readonly length: number; readonly meanings: readonly Meaning[] }[] {
  const found: { length: number; meanings: readonly Meaning[] }[] = [];
  let node: TrieNode | undefined = trie;
  for (let at = from; at < atoms.length && node; at++) {
    node = node.next.get(atoms[at]?.text ?? '');
    if (node?.meanings) found.push({ length: at - from + 1, meanings: node.meanings });
  }
  return found;
}
