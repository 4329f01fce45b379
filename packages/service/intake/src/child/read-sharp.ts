import sharp from 'sharp';
import type { Metadata, Sharp } from 'sharp';
import type { IntakeLimits } from '../limits.ts';
import { FileRefused, refuseBroken, refuseLarge, refusePages } from '../refuse.ts';
import type { Decoded } from './decoded.ts';

/** Reads what libvips reads: JPEG, PNG, WebP, AVIF, GIF, TIFF; the first frame or page. */
export async function readSharp(bytes: Uint8Array, { limits, type }: { readonly limits: IntakeLimits; readonly type: string }): Promise<Decoded> {
  const what = type.replace('image/', '').toUpperCase();
  const metadata = await metadataOf(bytes, what);
  const height = metadata.pageHeight ?? metadata.height;
  refuseLarge({ width: metadata.width, height }, limits);
  const pages = metadata.pages ?? 1;
  refusePages(pages, limits.pages);
  // `warning` and not `error`: many good scanners write TIFF tags that libtiff warns of.
  return {
    image: open(bytes, limits), pages, what,
    notes: pages > 1 ? [`the first of ${pages} ${type === 'image/tiff' ? 'pages' : 'frames'} was taken`] : [],
  };
}

/** A picture opened with every guard on. */
export function open(bytes: Uint8Array, limits: IntakeLimits): Sharp {
  return sharp(bytes, { limitInputPixels: limits.pixels, failOn: 'truncated', pages: 1, page: 0, sequentialRead: true });
}

async function metadataOf(bytes: Uint8Array, what: string): Promise<Metadata> {
  try {
    return await sharp(bytes, { limitInputPixels: false, failOn: 'none' }).metadata();
  } catch (cause) {
    return toRefusal(cause, what);
  }
}

/** What libvips says, as a refusal. */
export function toRefusal(cause: unknown, what: string): never {
  if (cause instanceof FileRefused) throw cause;
  const text = cause instanceof Error ? cause.message : String(cause);
  if (/exceeds pixel limit|too large|dimensions? (too|are)|maximum|bomb/i.test(text)) {
    throw new FileRefused({ code: 'file-refused', message: 'This picture has more pixels than are taken in.', hint: 'Make it smaller and bring it again.' });
  }
  return refuseBroken(what);
}
