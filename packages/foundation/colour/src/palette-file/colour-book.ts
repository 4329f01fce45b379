import type { Outcome, Problem } from '@toile/kernel';
import { readHex } from '../css-colour.ts';
import { lab50ToHex } from '../lab.ts';
import type { ShownColour } from '../lab.ts';
import { rgbToHex } from '../srgb.ts';
import { parseRows } from './csv-rows.ts';
import { MOST_SWATCHES, paletteOf, refuse, swatchOf } from './palette.ts';
import type { PaletteFile, Swatch } from './palette.ts';
import { textToBytes } from './text.ts';

/** What a column holds, by the words that head it in English, 简体 and 繁體. */
const HEADS = {
  code: /^(code|no\.?|nr\.?|number|id|ref(erence)?|sku|colou?r ?(code|no\.?)|编号|编码|色号|代码|編號|編碼|色號|代碼)$/i,
  name: /^(name|colou?r ?name|title|description|名称|名字|颜色名?|色名|名稱|顏色名?|colou?r)$/i,
  hex: /^(hex|html|web|#|hex ?(code|value)|colou?r ?hex|十六进制|十六進制|色值)$/i,
  rgb: /^(s?rgb)$/i, lab: /^(cie ?)?l\*?a\*?b\*?$/i,
  r: /^(r|red|红|紅)$/i, g: /^(g|green|绿|綠)$/i, b: /^(b|blue|蓝|藍)$/i,
  l: /^(cie ?)?l\*?$|^lightness$/i, a: /^(cie ?)?a\*?$/i, bStar: /^(cie ?)?b\*$/i,
  group: /^(group|family|collection|book|page|组|組|系列|色系)$/i,
} as const;
type Head = keyof typeof HEADS;
const MOST_SAID = 10;

/** Reads a colour book of the user's own: CSV with code, name, and hex, RGB or Lab (D50); any common separator, with a header or without. */
export function readColourBook(text: string): Outcome<PaletteFile> {
  const rows = parseRows(text);
  if (!rows) return refuse('file-unreadable', 'file', 'A quotation mark of the table is never closed.');
  const first = rows[0];
  if (!first) return refuse('file-unreadable', 'file', 'The table is empty.');
  if (rows.length > MOST_SWATCHES + 1) return refuse('too-large', 'file', `The table has ${rows.length} rows.`, { expected: `at most ${MOST_SWATCHES}` });
  const headed = columnsByHead(first.cells);
  const columns = headed ?? columnsByLook(rows.map((row) => row.cells));
  if (!columns) return refuse('field-missing', 'line 1', 'No column holds colours.', { expected: 'a column of hex values, or columns headed R, G, B or L, a, b', hint: 'add a first row such as code,name,hex' });
  const swatches: Swatch[] = [], problems: Problem[] = [];
  for (const { cells, line } of headed ? rows.slice(1) : rows) {
    const cell = (head: Head): string | undefined => (columns[head] === undefined ? undefined : cells[columns[head]]);
    const shown = valueOf(cell);
    if (shown) swatches.push(swatchOf(shown.hex, { name: cell('name'), code: cell('code'), group: cell('group'), isApproximate: !shown.isExact }));
    else if (problems.length < MOST_SAID) problems.push({ code: 'field-wrong-type', where: `line ${line}`, message: 'This row of the table holds no colour.', came: cells.join(' | ').slice(0, 60), expected: 'hex, RGB 0–255 or Lab in range' });
  }
  return problems.length > 0 ? { ok: false, problems } : paletteOf({ format: 'csv', swatches });
}

type Columns = Partial<Record<Head, number>>;

function columnsByHead(cells: readonly string[]): Columns | undefined {
  const found: Columns = {};
  cells.forEach((cell, i) => {
    const head = (Object.keys(HEADS) as Head[]).find((key) => found[key] === undefined && HEADS[key].test(cell.trim()));
    if (head) found[head] = i;
  });
  // In a table headed L, a, b the plain b is no blue.
  if (found.l !== undefined && found.a !== undefined && found.bStar === undefined && found.b !== undefined && found.r === undefined) found.bStar = found.b;
  const hasValue = found.hex !== undefined || found.rgb !== undefined || found.lab !== undefined || (found.r !== undefined && found.g !== undefined && found.b !== undefined) || (found.l !== undefined && found.a !== undefined && found.bStar !== undefined);
  return hasValue ? found : undefined;
}

/** Without a header: the column that is hex in every row; else the last three if all are bytes. Before it code and name, or a name alone. */
function columnsByLook(rows: readonly (readonly string[])[]): Columns | undefined {
  const width = Math.min(...rows.map((cells) => cells.length));
  const all = (i: number, test: (cell: string) => boolean): boolean => rows.every((cells) => test((cells[i] ?? '').trim()));
  const indices = Array.from({ length: width }, (_, i) => i);
  const isByte = (cell: string): boolean => /^\d{1,3}$/.test(cell) && Number(cell) <= 255;
  const hex = indices.findLast((i) => all(i, (cell) => /^#?[0-9a-f]{6}$/i.test(cell)));
  const bytes = indices.findLast((i) => i >= 2 && [i - 2, i - 1, i].every((k) => all(k, isByte)));
  if (hex === undefined && bytes === undefined) return undefined;
  const values: Columns = hex !== undefined ? { hex } : { r: (bytes as number) - 2, g: (bytes as number) - 1, b: bytes as number };
  const words = indices.filter((i) => !Object.values(values).includes(i));
  return { ...values, ...(words.length === 1 ? { name: words[0] as number } : words.length > 1 ? { code: words[0] as number, name: words[1] as number } : {}) };
}

const numberOf = (cell: string | undefined): number => (cell !== undefined && /^[+-]?\d{1,4}([.,]\d{1,8})?$/.test(cell.trim().replace('\u2212', '-')) ? Number(cell.trim().replace('\u2212', '-').replace(',', '.')) : NaN);

function valueOf(cell: (head: Head) => string | undefined): ShownColour | undefined {
  const hex = cell('hex')?.trim();
  if (hex) return readHex(hex);
  const triple = (text: string | undefined): number[] => (text?.replace(/^[a-z]+\(|\)$/gi, '').trim().split(/[\s;/]+|,\s*/) ?? []).map((part) => numberOf(part));
  const rgb = cell('rgb')?.trim() ? triple(cell('rgb')) : [cell('r'), cell('g'), cell('b')].map(numberOf);
  if (rgb.length === 3 && rgb.every((v) => v >= 0 && v <= 255)) return { hex: rgbToHex(rgb as unknown as [number, number, number]), isExact: true };
  const lab = cell('lab')?.trim() ? triple(cell('lab')) : [cell('l'), cell('a'), cell('bStar')].map(numberOf);
  const [l = NaN, a = NaN, b = NaN] = lab;
  return lab.length === 3 && l >= 0 && l <= 100 && Math.abs(a) <= 160 && Math.abs(b) <= 160 ? lab50ToHex({ l, a, b }) : undefined;
}

/** Writes a colour book as CSV (code, name, hex), quoted where it must be; a cell that a spreadsheet would run begins with an apostrophe. */
export function writeColourBook(swatches: readonly Swatch[]): Uint8Array {
  const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  const quoted = (text: string): string => (/[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = swatches.map((swatch) => [swatch.code ?? '', swatch.name ?? '', swatch.hex].map((cell) => quoted(safe(cell))).join(','));
  return textToBytes(`code,name,hex\r\n${rows.join('\r\n')}\r\n`);
}
