import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { IntakeLimits } from '../limits.ts';
import { FileRefused, refuseBroken, refuseLarge } from '../refuse.ts';
import { cleanSvg } from '../svg/clean-svg.ts';
import { SVG_LIMITS } from '../svg/allowed.ts';
import type { SvgNode } from '../svg/node.ts';
import { writeSvg } from '../svg/write-svg.ts';
import type { Decoded } from './decoded.ts';
import { open, toRefusal } from './read-sharp.ts';
import { textOf } from './sniff.ts';

// Enough for a tracer to see the thinnest line of a sheet.
const LONG_SIDE = 2048;
/** What is left out without a word: it is never seen. */
const UNSEEN = new Set(['metadata', 'namedview', 'style', 'title', 'desc', 'link']);

/** Cleans an SVG and draws it. Nothing is fetched; no text is drawn, since its letters would be this machine's. */
export async function readSvg(bytes: Uint8Array, { limits }: { readonly limits: IntakeLimits }): Promise<Decoded> {
  const { root, dropped } = cleanSvg(textOf(bytes));
  await cleanPictures(root, limits);
  const vector = writeSvg(root);
  const drawing = parsed(vector);
  const { width, height } = drawing.size;
  refuseLarge({ width: Math.ceil(width), height: Math.ceil(height) }, { ...limits, pixels: Infinity });
  const long = Math.min(LONG_SIDE, limits.keptSide);
  const rendered = drawing.render(width >= height ? { mode: 'width', value: long } : { mode: 'height', value: long });
  if (rendered.width * rendered.height > limits.pixels || rendered.width < 1) return refuseBroken('SVG');
  const seen = [...dropped].filter((name) => !UNSEEN.has(name)).sort();
  const notes = [...(seen.length > 0 ? [`left out: ${seen.slice(0, 12).join(', ')}`] : []), ...(dropped.has('link') ? ['links to other files were left out'] : [])];
  // resvg premultiplies; sharp wants it straight, as its own encoder writes it.
  return { image: open(rendered.asPng(), limits), pages: 1, notes, what: 'SVG', vector };
}

function parsed(vector: string) {
  const options = { font: { loadSystemFonts: false }, logLevel: 'off' } as const;
  try {
    const probe = new Resvg(vector, options);
    return { size: { width: probe.width, height: probe.height }, render: (fitTo: { readonly mode: 'width' | 'height'; readonly value: number }) => new Resvg(vector, { ...options, fitTo }).render() };
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    if (/nodes limit|elements limit/i.test(text)) throw new FileRefused({ code: 'file-refused', message: 'This drawing has more elements than are taken in.' });
    return refuseBroken('SVG', 'Check that it has a size (width and height, or a viewBox).');
  }
}

/** Pictures inside a drawing are hostile files too: each is decoded under the same limits and written anew. */
async function cleanPictures(root: SvgNode, limits: IntakeLimits): Promise<void> {
  let bytesLeft: number = SVG_LIMITS.imageBytes, pixelsLeft = limits.pixels / 2;
  const left = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    left.push(...node.children);
    const href = node.name === 'image' ? node.attributes.get('href') : undefined;
    if (href === undefined) continue;
    const bytes = Buffer.from(href.slice(href.indexOf(',') + 1), 'base64');
    bytesLeft -= bytes.length;
    if (bytesLeft < 0) throw new FileRefused({ code: 'file-refused', message: 'The pictures inside this drawing are too large.', expected: `at most ${SVG_LIMITS.imageBytes / 1024 / 1024} MiB in all` });
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata().catch((cause: unknown) => toRefusal(cause, 'SVG'));
    refuseLarge({ width, height }, { ...limits, pixels: pixelsLeft });
    pixelsLeft -= width * height;
    const png = await open(bytes, limits).toColourspace('srgb').png({ compressionLevel: 3 }).toBuffer().catch((cause: unknown) => toRefusal(cause, 'SVG'));
    node.attributes.set('href', `data:image/png;base64,${png.toString('base64')}`);
  }
}
