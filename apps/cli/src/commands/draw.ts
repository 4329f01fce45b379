import { extname } from 'node:path';
import { deflateSync } from 'node:zlib';
import { showValue } from '@toile/kernel';
import type { Design, DesignElements } from '@toile/garment';
import type { PictureOptions } from '@toile/studio';
import { RequestWrong, valueOrRefuse } from '../failures.ts';
import { readDesign } from '../files/read-design.ts';
import { writeWhole } from '../files/write-whole.ts';
import { grainOf, LANGUAGES, lightOf, oneOf, paperOf, STYLES, wholeNumber } from '../option-values.ts';

/** `toile draw` as typed. */
export interface DrawFlags { readonly view: string; readonly width: string; readonly style: string; readonly paper?: string; readonly grain?: string; readonly light?: string; readonly format?: string; readonly callouts?: boolean; readonly measurements?: boolean; readonly language: string; readonly elements?: string; readonly out: string }

const FORMATS = ['png', 'svg', 'psd'] as const;
// From this width on two threads paint a band each.
const POSTER_WIDTH = 1536;
const THREADS = 2;

/** Draws one design into a PNG, SVG or PSD file. */
export async function drawDesign(path: string, flags: DrawFlags): Promise<void> {
  const view = oneOf(flags.view, { name: '--view', words: ['croquis', 'flat'] });
  const width = wholeNumber(flags.width, { name: '--width', least: 16, most: 4096 });
  const style = oneOf(flags.style, { name: '--style', words: STYLES });
  const look = { style, ...paperOf(flags.paper), ...grainOf(flags.grain), ...lightOf(flags.light) };
  const written = { callouts: flags.callouts ?? false, measurements: flags.measurements ?? false, language: oneOf(flags.language, { name: '--language', words: LANGUAGES }) };
  const ending = FORMATS.find((format) => extname(flags.out).toLowerCase() === `.${format}`);
  const format = flags.format === undefined ? ending : oneOf(flags.format, { name: '--format', words: FORMATS });
  if (format === undefined) {
    throw new RequestWrong({ code: 'option-wrong', where: '--out', message: 'The file must end in .png, .svg or .psd.', came: showValue(flags.out), expected: 'a name such as coat.png' });
  }
  if (format === 'psd' && view === 'flat') {
    throw new RequestWrong({ code: 'option-wrong', where: '--format', message: 'A technical drawing is lines: it is written as SVG or PNG.', came: showValue(format), expected: 'svg or png' });
  }
  const design = await readDesign(path);
  const elements = flags.elements === undefined ? undefined : (await import('../files/element-folder.ts')).readElements(flags.elements);
  refuseMissing(design, elements);
  const { openDraughtsman, PSD_WIDTH_MOST } = await import('@toile/studio');
  if (format === 'psd' && width > PSD_WIDTH_MOST) {
    throw new RequestWrong({ code: 'option-wrong', where: '--width', message: 'All layers of a PSD are in memory at once: this is too wide.', came: String(width), expected: `16–${PSD_WIDTH_MOST}` });
  }
  if (format === 'png' && view === 'croquis' && width >= POSTER_WIDTH) return drawPoster({ design, elements }, { width, ...look }, flags.out);
  const draughtsman = await openDraughtsman((bytes) => deflateSync(bytes, { level: 6 }));
  if (view === 'flat') {
    const svg = draughtsman.flats(design, written, elements);
    writeWhole(flags.out, format === 'svg' ? svg : await toPng(svg, width));
  } else {
    const options = { width, ...look };
    writeWhole(flags.out, format === 'svg' ? draughtsman.svg(design, options, elements) : format === 'psd' ? await draughtsman.psd(design, options, elements) : draughtsman.png(design, options, elements));
  }
}

/** A design that wears what was not brought is told before anything is drawn. */
function refuseMissing(design: Design, elements: DesignElements | undefined): void {
  const named = JSON.stringify(design).match(/el-[0-9a-f]{24}/g) ?? [];
  const missing = [...new Set(named)].filter((id) => !elements?.prints.has(id as never) && !elements?.sketches.has(id as never));
  if (missing.length > 0) throw new RequestWrong(...missing.map((id) => ({ code: 'not-found' as const, where: '--elements', message: 'The design wears an element that is not there.', came: id, hint: 'Name the folder that holds it.' })));
}

/** A large picture in bands, as many at a time as there are threads. */
async function drawPoster({ design, elements }: { readonly design: Design; readonly elements: DesignElements | undefined }, options: PictureOptions, out: string): Promise<void> {
  const [{ createDrawPool }, { openDrawLane }] = await Promise.all([import('@toile/studio'), import('../threads/draw-lane.ts')]);
  const pool = createDrawPool(() => openDrawLane(), THREADS);
  try {
    writeWhole(out, valueOrRefuse(await pool.png(design, options, elements)));
  } finally {
    await pool.close();
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
