import { strToU8, zipSync, zlibSync } from 'fflate';
import type { Deflate } from './png.ts';

/** One file of a ZIP. */
export interface ArchiveFile { readonly path: string; readonly bytes: Uint8Array }

// No time zone, so that fflate's local reading gives the same bytes everywhere: the first moment a ZIP can name.
const MTIME = '1980-01-01T00:00:00';
const ALREADY_SMALL = /\.(png|zip)$/;

/** A ZIP of the files, in order. The same files give the same bytes on every machine. */
export function makeZip(files: readonly ArchiveFile[]): Uint8Array {
  const entries: Record<string, [Uint8Array, { readonly level: 0 | 6; readonly mtime: string }]> = {};
  for (const { path, bytes } of files) entries[path] = [bytes, { level: ALREADY_SMALL.test(path) ? 0 : 6, mtime: MTIME }];
  return zipSync(entries);
}

/** Text as UTF-8 bytes. */
export const utf8 = (text: string): Uint8Array => strToU8(text);

/** A `Deflate` that runs anywhere; Node's own is three times as fast. */
export const deflateAnywhere: Deflate = (bytes) => zlibSync(bytes, { level: 3 });
