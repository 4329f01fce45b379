const KEPT = new Set([
  'less', 'dress', 'bias', 'canvas', 'this', 'his', 'is', 'was', 'has', 'as', 'us', 'plus', 'yes', 'minus', 'gas', 'christmas', 'chaos', 'cosmos', 'always',
  'perhaps', 'bliss', 'moss', 'grass', 'glass', 'brass', 'cross', 'boss', 'does', 'pus', 'bus', 'lens', 'iris', 'lotus', 'cactus', 'citrus', 'hibiscus',
  'paris', 'venus', 'circus', 'atlas', 'pancreas', 'oasis', 'chess', 'eucalyptus', 'asparagus', 'crocus', 'dais', 'texas', 'swiss', 'business',
]);
/** Words that end in -ie by themselves, whose plural does not go back to -y. */
const IN_IE = new Set(['beanie', 'hoodie', 'bootie', 'tie', 'necktie', 'bowtie', 'brownie', 'cookie', 'movie', 'prairie', 'lingerie', 'indie', 'magpie', 'zombie', 'hippie', 'veggie', 'sweetie']);
const IRREGULAR: Readonly<Record<string, string>> = {
  leaves: 'leaf', scarves: 'scarf', women: 'woman', men: 'man', ladies: 'lady', children: 'child', knives: 'knife', pyjamas: 'pyjama', colors: 'colour',
  color: 'colour', colored: 'coloured', gray: 'grey', grays: 'grey', greys: 'grey', woolen: 'woollen', pajamas: 'pyjama', tailor: 'tailor',
  womens: 'woman', mens: 'man', coloured: 'coloured', moustaches: 'moustache',
};

/** A Latin word without its plural or possessive ending: `dresses` → `dress`, `pleats` → `pleat`. British spelling for colour and grey. */
export function stemWord(word: string): string {
  const bare = word.includes("'") ? word.replace(/'s?$/, '') : word;
  const known = IRREGULAR[bare];
  if (known !== undefined) return known;
  if (bare.length < 4 || KEPT.has(bare) || !bare.endsWith('s') || bare.endsWith('ss') || bare.endsWith('us')) return bare;
  if (IN_IE.has(bare.slice(0, -1))) return bare.slice(0, -1);
  if (bare.endsWith('ies') && bare.length > 4) return `${bare.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zes)$/.test(bare)) return bare.slice(0, -2);
  return bare.slice(0, -1);
}
