import { extname } from 'node:path';
import { deflateSync } from 'node:zlib';
import { showValue } from '@toile/kernel';
import { RequestWrong } from '../failures.ts';
import { readDesign } from '../files/read-design.ts';
import { writeWhole } from '../files/write-whole.ts';
import { oneOf, STYLES, wholeNumber } from '../option-values.ts';

/** `toile draw` as typed. */
export interface DrawFlags { readonly view: string; readonly width: string; readonly style: string; readonly out: string }

/** Draws one design into a PNG or SVG file. */
export async function drawDesign(path: string, flags: DrawFlags): Promise<void> {
  const view = oneOf(flags.view, { name: '--view', words: ['croquis', 'flat'] });
  const width = wholeNumber(flags.width, { name: '--width', least: 16, most: 4096 });
  const style = oneOf(flags.style, { name: '--style', words: STYLES });
  const ending = extname(flags.out).toLowerCase();
  if (ending !== '.png' && ending !== '.svg') {
    throw new RequestWrong({ code: 'option-wrong', where: '--out', message: 'The file must end in .png or .svg.', came: showValue(flags.out), expected: 'a name such as coat.png' });
  }
  const design = await readDesign(path);
  const { openDraughtsman } = await import('@toile/studio');
  const draughtsman = await openDraughtsman((bytes) => deflateSync(bytes, { level: 6 }));
  if (view === 'flat') {
    const svg = draughtsman.flats(design);
    writeWhole(flags.out, ending === '.svg' ? svg : await toPng(svg, width));
  } else {
    writeWhole(flags.out, ending === '.svg' ? draughtsman.svg(design, { width, style }) : draughtsman.png(design, { width, style }));
  }
}

/** A drawing of lines as pixels, on white. */
async function toPng(svg: string, width: number): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const source = Buffer.from(svg);
  const natural = (await sharp(source).metadata()).width ?? width;
  // Rasterised at its final size, so that thin lines stay sharp; 72 dpi is the size written in the SVG.
  const density = Math.min(2400, Math.max(1, (72 * width) / natural));
  return sharp(source, { density }).resize({ width }).flatten({ background: '#ffffff' }).png({ compressionLevel: 8 }).toBuffer();
}
