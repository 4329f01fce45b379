import { VOCABULARY } from '@toile/garment';

/** The words that end the English names of parts, as a designer says them after "make the …". */
const HEADS = ['collar', 'neckline', 'neck', 'sleeve', 'hem', 'closure', 'opening', 'front', 'pocket', 'lapel'] as const;
const FACETS: readonly string[] = ['collar', 'neckline', 'sleeve', 'sleeve-length', 'closure', 'hem', 'detail'];

const named = new Set(VOCABULARY.filter((entry) => FACETS.includes(entry.facet)).flatMap((entry) => entry.en.map((term) => term.toLowerCase().replaceAll('-', ' '))));

const PATTERN = new RegExp(`\\b(${HEADS.join('|')})(s?)\\s+(?:(?:to|into|be|become|as|a|an)\\s+)*([a-z]+(?:[ -][a-z]+)?)\\b`, 'gi');

/**
 * "Make the collar mandarin" says the name of the part apart from its kind: put together again where the two make a name of the vocabulary
 * ("mandarin collar"), and left alone where they do not ("the collar red").
 */
export function headLast(text: string): string {
  return text.replace(PATTERN, (whole, head: string, plural: string, kind: string) => {
    const words = kind.toLowerCase().replaceAll('-', ' ');
    for (const tried of [words, words.split(' ')[0] ?? words]) {
      const name = `${tried} ${head.toLowerCase()}`;
      const rest = words.slice(tried.length);
      if (named.has(name) || named.has(`${name}s`)) return `${name}${plural}${rest}`;
    }
    return whole;
  });
}
