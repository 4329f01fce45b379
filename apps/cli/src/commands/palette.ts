import { extname } from 'node:path';
import { nameOfColour, PALETTE_FORMATS, writePaletteFile } from '@toile/colour';
import type { Swatch } from '@toile/colour';
import { showValue } from '@toile/kernel';
import { RequestWrong } from '../failures.ts';
import { pixelsOf, takeOne } from '../files/take-file.ts';
import { writeWhole } from '../files/write-whole.ts';
import { LANGUAGES, oneOf, wholeNumber } from '../option-values.ts';

/** `toile palette` as typed. */
export interface PaletteFlags { readonly most: string; readonly background?: boolean; readonly language: string; readonly out?: string }

const SIDE = 2048;

/** The colours of a picture, or of a palette file: one a line, and as a palette file with `--out`. */
export async function printPalette(path: string, flags: PaletteFlags): Promise<void> {
  const most = wholeNumber(flags.most, { name: '--most', least: 1, most: 64 });
  const spoken = oneOf(flags.language, { name: '--language', words: LANGUAGES }), language = spoken === 'zh-HK' ? 'zh-Hant' : spoken;
  const format = flags.out === undefined ? undefined : PALETTE_FORMATS.find((one) => extname(flags.out ?? '').toLowerCase() === `.${one}`);
  if (flags.out !== undefined && !format) throw new RequestWrong({ code: 'option-wrong', where: '--out', message: 'The file must end in the name of a palette format.', came: showValue(flags.out), expected: PALETTE_FORMATS.map((one) => `.${one}`).join(', ') });
  const taken = await takeOne(path, 'palette');
  let found: readonly { readonly hex: Swatch['hex']; readonly share?: number; readonly name?: string }[];
  if (taken.colours) found = taken.colours.colours;
  else {
    const { extractPalette } = await import('@toile/vision');
    found = extractPalette(await pixelsOf(taken, SIDE), { most, background: flags.background === false ? 'leave-out' : 'keep' });
  }
  const named = found.map(({ hex, share, name }) => ({ hex, share, name: name ?? nameOfColour(hex, language).name }));
  if (flags.out !== undefined && format) writeWhole(flags.out, writePaletteFile(named.map(({ hex, name }) => ({ hex, name })), format));
  for (const { hex, share, name } of named) process.stdout.write(`${hex}  ${share === undefined ? '' : `${(share * 100).toFixed(1).padStart(5)} %  `}${name}\n`);
}
