import { createRequire } from 'node:module';
import type { PDFiumDocument } from '@hyzyla/pdfium';
import sharp from 'sharp';
import type { IntakeLimits } from '../limits.ts';
import { FileRefused, refuseBroken, refuseLarge, refusePages } from '../refuse.ts';
import type { Decoded } from './decoded.ts';

// A sheet of A4 at 200 dpi, where a technical drawing's thin lines are three pixels wide.
const LONG_SIDE = 2400;
const POINTS_MOST = 20_000;

/** Draws the first page with PDFium, as Chromium does; nothing is fetched and no script runs. */
export async function readPdf(bytes: Uint8Array, { limits }: { readonly limits: IntakeLimits }): Promise<Decoded> {
  const { PDFiumLibrary } = createRequire(import.meta.url)('@hyzyla/pdfium') as typeof import('@hyzyla/pdfium');
  const library = await PDFiumLibrary.init();
  const document = await openDocument(() => library.loadDocument(bytes));
  const pages = document.getPageCount();
  if (pages < 1) return refuseBroken('PDF');
  refusePages(pages, limits.pages);
  const page = document.getPage(0);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const long = Math.max(originalWidth, originalHeight);
  if (!(long > 0 && long <= POINTS_MOST) || Math.min(originalWidth, originalHeight) < 1) {
    throw new FileRefused({ code: 'file-refused', message: 'The first page is of a size that is not taken in.', came: `${Math.round(originalWidth)} × ${Math.round(originalHeight)} points`, expected: `at most ${POINTS_MOST} a side` });
  }
  const scale = LONG_SIDE / long;
  refuseLarge({ width: Math.ceil(originalWidth * scale), height: Math.ceil(originalHeight * scale) }, limits);
  const { data, width, height } = await page.render({ scale, render: async (drawn) => drawn.data });
  const shown = sharp(Buffer.from(data), { raw: { width, height, channels: 4 }, limitInputPixels: limits.pixels }).flatten({ background: '#ffffff' });
  return { image: shown, pages, notes: pages > 1 ? [`the first of ${pages} pages was taken`] : [], what: 'PDF' };
}

async function openDocument(load: () => Promise<PDFiumDocument>): Promise<PDFiumDocument> {
  try {
    return await load();
  } catch (cause) {
    if (/password/i.test(String(cause))) throw new FileRefused({ code: 'file-refused', message: 'This PDF is locked with a password.', hint: 'Save it without one.' });
    return refuseBroken('PDF');
  }
}
