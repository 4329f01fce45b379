import type { Outcome } from '@toile/kernel';
import { readCssColour } from '../css-colour.ts';
import { paletteOf, swatchOf } from './palette.ts';
import type { PaletteFile, Swatch } from './palette.ts';
import { textToBytes } from './text.ts';

const FUNCTION = String.raw`(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\([^(){};]{3,80}\)`;
const TOKEN = new RegExp(`/\\*[^]*?\\*/|url\\([^)]*\\)|"[^"\\n]*"|'[^'\\n]*'|(--[\\w-]+|[\\w$-]+)\\s*:(?!:)|(#[0-9a-f]{3,8}\\b|${FUNCTION})|([a-z]{3,20})(?![\\w(-])|[\\w$-]+`, 'gi');

/**
 * Every colour that a text of CSS (or SCSS, SVG, plain notes) writes: hex, functions, and names where a property's value stands. A colour
 * that is the first of a custom property has its name. Each value is given once, unless it stands under two names.
 */
export function readCssPalette(text: string): Outcome<PaletteFile> {
  const swatches: Swatch[] = [];
  const seen = new Set<string>();
  let property: string | undefined, hasValue = false, end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (/[;{}]/.test(text.slice(end, match.index))) property = undefined;
    end = match.index + match[0].length;
    if (match[1]) { property = match[1]; hasValue = false; continue; }
    const written = match[2] ?? (property ? match[3] : undefined);
    const shown = written && (written.startsWith('#') ? [4, 5, 7, 9].includes(written.length) : true) ? readCssColour(written) : undefined;
    if (!shown) continue;
    const name = property && /^(--|\$)/.test(property) && !hasValue ? property.replace(/^(--|\$)/, '').replace(/^colou?r-/, '').replace(/[-_]+/g, ' ') : undefined;
    hasValue = true;
    const key = `${shown.hex} ${name ?? ''}`;
    if (seen.has(key) || (!name && [...seen].some((k) => k.startsWith(shown.hex)))) continue;
    seen.add(key);
    swatches.push(swatchOf(shown.hex, { name, isApproximate: !shown.isExact }));
    if (swatches.length > 20_000) break;
  }
  return paletteOf({ format: 'css', swatches });
}

/** Writes custom properties on `:root`. */
export function writeCssPalette(swatches: readonly Swatch[]): Uint8Array {
  const used = new Set<string>();
  const lines = swatches.map((swatch, i) => {
    const plain = (swatch.name ?? swatch.code ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || `colour-${i + 1}`;
    const name = used.has(plain) ? `${plain}-${i + 1}` : plain;
    used.add(name);
    return `  --${name}: ${swatch.hex};`;
  });
  return textToBytes(`:root {\n${lines.join('\n')}\n}\n`);
}
