import { TRADITIONAL_PAIRS } from '../lexicon/characters.gen.ts';

/** Characters that CC-CEDICT's pairs leave out or map too freely; Cantonese forms and Japanese shinjitai that briefs use. */
const OWN_PAIRS = '裏里裡里褸褸衞卫麪面喺喺緑绿黒黑';

let simplifiedOf: Map<string, string> | undefined;

function simplifiedMap(): Map<string, string> {
  if (simplifiedOf) return simplifiedOf;
  const map = new Map<string, string>();
  for (const pairs of [TRADITIONAL_PAIRS, OWN_PAIRS]) for (let i = 0; i + 1 < pairs.length; i += 2) map.set(pairs[i] as string, pairs[i + 1] as string);
  simplifiedOf = map;
  return map;
}

const FOLDED: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '＇': "'", '“': '"', '”': '"', '–': '-', '—': '-', '‐': '-', '‑': '-', '，': ',', '。': '.', '；': ';', '：': ':', '！': '!', '？': '?',
  '（': '(', '）': ')', '＋': '+', '＆': '&', '／': '/', '\t': ' ', '\n': '.', '\r': ' ', '\u00a0': ' ', '\u3000': ' ', 'ß': 's', 'ø': 'o', 'æ': 'a', 'œ': 'o', 'ł': 'l',
};

/** One UTF-16 unit as it is compared: lower case, no accent, half width, simplified. */
function foldUnit(unit: string, map: Map<string, string>): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit === '\t' || unit === '\r' ? ' ' : unit === '\n' ? '.' : code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : unit;
  const own = FOLDED[unit];
  if (own !== undefined) return own;
  if (code >= 0x3400 && code <= 0x9fff) return map.get(unit) ?? unit;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code >= 0xc0 && code <= 0x24f) {
    const bare = unit.normalize('NFD')[0] ?? unit;
    return bare.toLowerCase().slice(0, 1);
  }
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** The text as it is compared, of the same length, so that places in it are places in the brief. */
export function foldText(text: string): string {
  const map = simplifiedMap();
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldUnit(text[i] as string, map);
  return folded;
}

/** True when the text holds a character that has another, simplified form. */
export function hasTraditional(text: string): boolean {
  const map = simplifiedMap();
  for (const unit of text) {
    const simplified = map.get(unit);
    if (simplified !== undefined && simplified !== unit) return true;
  }
  return false;
}
