import { PROPERTIES, SVG_LIMITS } from './allowed.ts';

/** A rule of a style sheet: how to find its elements, how strongly it speaks, what it says. */
export interface StyleRule { readonly kind: 'tag' | 'class' | 'id' | 'all'; readonly name: string; readonly says: readonly (readonly [string, string])[] }

/**
 * The rules of a `<style>` that speak of a tag, a class or an id and set a property that is kept. All else is left out: at-rules (and with
 * them every import and font), combined selectors, and any value that reaches beyond the drawing.
 */
export function readRules(text: string): readonly StyleRule[] {
  const rules: StyleRule[] = [];
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/<!--|-->/g, ' ');
  // An at-rule ends at its semicolon or its whole block; what is in a block of it is not looked at.
  const bare = plain.replace(/@[^;{}]*(;|\{(?:[^{}]|\{[^{}]*\})*\})/g, ' ');
  for (const [, selectors = '', body = ''] of bare.matchAll(/([^{}]{1,2000})\{([^{}]{0,20000})\}/g)) {
    const says = readDeclarations(body);
    if (says.length === 0) continue;
    for (const selector of selectors.split(',').map((one) => one.trim())) {
      const match = /^(?:([.#])([^\s.#:>+~[\]*]+)|([A-Za-z][\w-]*)|(\*))$/.exec(selector);
      if (!match || rules.length >= SVG_LIMITS.rules) continue;
      const [, mark, marked = '', tag] = match;
      rules.push({ kind: mark === '.' ? 'class' : mark === '#' ? 'id' : tag === undefined ? 'all' : 'tag', name: marked || tag || '', says });
    }
  }
  return rules;
}

/** `fill: #000; stroke: url(#a)` as the properties that are kept. */
export function readDeclarations(text: string): readonly (readonly [string, string])[] {
  const says: (readonly [string, string])[] = [];
  for (const part of text.split(';').slice(0, 200)) {
    const colon = part.indexOf(':');
    if (colon < 1) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    const value = part.slice(colon + 1).replace(/!\s*important/i, '').trim();
    if (PROPERTIES.has(name) && isHarmless(value)) says.push([name, value]);
  }
  return says;
}

const HARMLESS_URL = /^url\(\s*['"]?#[^'")\s]+['"]?\s*\)(\s+[#\w(),.%\s-]*)?$/;

/** True for a value that points at nothing beyond the drawing and hides nothing. */
export function isHarmless(value: string): boolean {
  if (value.length > 4_000_000 || /\\|[^\P{Cc}\t\r\n]/u.test(value) || /javascript:|vbscript:|expression\s*\(|@import/i.test(value)) return false;
  return !/url\s*\(|:\/\//i.test(value) || HARMLESS_URL.test(value.trim());
}

const STRENGTH: Readonly<Record<StyleRule['kind'], number>> = { all: 0, tag: 1, class: 2, id: 3 };

/** What the rules say of an element, stronger ones last. */
export function saidOf(rules: RuleIndex, element: { readonly name: string; readonly id: string | undefined; readonly classes: readonly string[] }): readonly (readonly [string, string])[] {
  const found = [...(rules.get('all:') ?? []), ...(rules.get(`tag:${element.name}`) ?? []), ...element.classes.flatMap((one) => rules.get(`class:${one}`) ?? []), ...(element.id === undefined ? [] : rules.get(`id:${element.id}`) ?? [])];
  return [...found].sort((a, b) => STRENGTH[a.rule.kind] - STRENGTH[b.rule.kind] || a.place - b.place).flatMap(({ rule }) => rule.says);
}

/** Rules by what they speak of. */
export type RuleIndex = ReadonlyMap<string, readonly { readonly rule: StyleRule; readonly place: number }[]>;

/** The rules, to be found by tag, class and id. */
export function indexRules(rules: readonly StyleRule[]): RuleIndex {
  const index = new Map<string, { rule: StyleRule; place: number }[]>();
  rules.forEach((rule, place) => {
    const key = `${rule.kind}:${rule.name}`;
    index.set(key, [...(index.get(key) ?? []), { rule, place }]);
  });
  return index;
}
