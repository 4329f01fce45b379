import type { Outcome } from '@toile/kernel';
import { readCssColour } from '../css-colour.ts';
import { MOST_SWATCHES, paletteOf, swatchOf } from './palette.ts';
import type { PaletteFile, Swatch } from './palette.ts';
import { textToBytes } from './text.ts';

const FUNCTION = String.raw`(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\([^(){};]{3,80}\)`;
const WORD = String.raw`[\p{L}\p{N}_$-]`;
const TOKEN = new RegExp(`"[^"\\n]*"|'[^'\\n]*'|(${WORD}+)\\s*:(?!:)|(#[0-9a-f]{3,8}\\b|${FUNCTION})|([a-z]{3,20})(?!${WORD}|\\()|${WORD}+`, 'giu');

/** The text without comments, addresses and selectors, where what looks like a colour is none. Each character is looked at a few times at most. */
function valuesOnly(text: string): string {
  const cut = (from: string, open: string, close: string): string => {
    const parts: string[] = [];
    let at = 0;
    for (let start = from.indexOf(open); start >= 0; start = from.indexOf(open, at)) {
      parts.push(from.slice(at, start));
      const end = from.indexOf(close, start + open.length);
      at = end < 0 ? from.length : end + close.length;
    }
    parts.push(from.slice(at));
    return parts.join(' ');
  };
  const pieces = cut(cut(text, '/*', '*/'), 'url(', ')').split('{');
  return pieces.map((piece, i) => (i === pieces.length - 1 ? piece : piece.slice(0, Math.max(piece.lastIndexOf(';'), piece.lastIndexOf('}')) + 1))).join('{');
}

/**
 * Every colour that a text of CSS (or SCSS, SVG, plain notes) writes: hex, functions, and names where a property's value stands. A colour
 * that is the first of a custom property has its name. Each value is given once, unless it stands under two names.
 */
export function readCssPalette(text: string): Outcome<PaletteFile> {
  const swatches: Swatch[] = [];
  const seen = new Set<string>(), given = new Set<string>();
  const plain = valuesOnly(text);
  let property: string | undefined, hasValue = false, end = 0;
  for (const match of plain.matchAll(TOKEN)) {
    if (/[;{}]/.test(plain.slice(end, match.index))) property = undefined;
    end = match.index + match[0].length;
    if (match[1]) { property = match[1]; hasValue = false; continue; }
    const written = match[2] ?? (property ? match[3] : undefined);
    const shown = written ? readCssColour(written) : undefined;
    if (!shown) continue;
    const name = property && /^(--|\$)/.test(property) && !hasValue ? property.replace(/^(--|\$)/, '').replace(/^colou?r-/, '').replace(/[-_]+/g, ' ') : undefined;
    hasValue = true;
    const key = `${shown.hex} ${name ?? ''}`;
    if (seen.has(key) || (!name && given.has(shown.hex))) continue;
    seen.add(key);
    given.add(shown.hex);
    swatches.push(swatchOf(shown.hex, { name, isApproximate: !shown.isExact }));
    if (swatches.length > MOST_SWATCHES) break;
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
