import { fileTypeFromBuffer } from 'file-type';
import { FileRefused, refuseType } from '../refuse.ts';

/** Which reader a file belongs to. */
export type Reading = 'sharp' | 'heif' | 'psd' | 'pdf' | 'svg';

const READERS: Readonly<Record<string, Reading>> = {
  'image/jpeg': 'sharp', 'image/png': 'sharp', 'image/apng': 'sharp', 'image/webp': 'sharp', 'image/gif': 'sharp', 'image/tiff': 'sharp', 'image/avif': 'sharp',
  'image/heic': 'heif', 'image/heif': 'heif', 'image/heic-sequence': 'heif', 'image/heif-sequence': 'heif',
  'image/vnd.adobe.photoshop': 'psd', 'application/pdf': 'pdf',
};
const HEAD = 64 * 1024;

/** What a file is, by its content and nothing else. */
export async function sniff(bytes: Uint8Array): Promise<{ readonly type: string; readonly reading: Reading }> {
  if (bytes.length === 0) throw new FileRefused({ code: 'file-broken', message: 'The file is empty.', hint: 'Choose it again; perhaps it had not finished copying.' });
  if (looksLikeSvg(bytes)) return { type: 'image/svg+xml', reading: 'svg' };
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const reading = found && READERS[found.mime];
  if (!found || !reading) return refuseType(found?.mime ?? 'no known kind of picture');
  // A reader of documents looks for its mark in the first kilobyte: such a file is one thing here and another there.
  if (reading !== 'pdf' && Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) {
    throw new FileRefused({ code: 'file-refused', message: 'This file is two kinds of file at once.', came: `${found.mime} and application/pdf`, hint: 'Export the picture again.' });
  }
  return { type: found.mime === 'image/apng' ? 'image/png' : found.mime, reading };
}

/** The text of a file, UTF-8 or UTF-16 with its mark. */
export function textOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

function looksLikeSvg(bytes: Uint8Array): boolean {
  const head = textOf(bytes.subarray(0, HEAD - (HEAD % 2))).replace(/^\ufeff/, '').trimStart();
  return head.startsWith('<') && /<(?:[A-Za-z][\w.-]*:)?svg[\s>/]/.test(head) && !/^<!doctype\s+html|^<html/i.test(head);
}
