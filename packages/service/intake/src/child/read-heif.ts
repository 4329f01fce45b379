import { deflateSync, crc32 } from 'node:zlib';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import type { IntakeLimits } from '../limits.ts';
import { refuseBroken, refuseLarge, refusePages } from '../refuse.ts';
import type { Decoded } from './decoded.ts';
import { open } from './read-sharp.ts';

interface HeifImage {
  get_width(): number;
  get_height(): number;
  is_primary(): boolean;
  display(target: { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }, done: (shown: unknown) => void): void;
  free(): void;
}
interface Heif { readonly HeifDecoder: new () => { decode(bytes: Uint8Array): readonly HeifImage[] } }

/** Reads HEIC, as telephones write it, with libheif; turned upright by it, and with the colours of its own profile. */
export async function readHeif(bytes: Uint8Array, { limits }: { readonly limits: IntakeLimits }): Promise<Decoded> {
  const heif = createRequire(import.meta.url)('libheif-js/wasm-bundle') as Heif;
  const images = decode(heif, bytes);
  const image = images.find((one) => one.is_primary()) ?? images[0];
  if (!image) return refuseBroken('HEIC');
  refusePages(images.length, limits.pages);
  const width = image.get_width(), height = image.get_height();
  refuseLarge({ width, height }, limits);
  const data = new Uint8ClampedArray(width * height * 4);
  const shown = await new Promise((resolve) => { image.display({ data, width, height }, resolve); });
  if (!shown) return refuseBroken('HEIC');
  for (const one of images) one.free();
  const raw = Buffer.from(data.buffer);
  const profile = profileOf(bytes);
  const notes = images.length > 1 ? [`the first of ${images.length} pictures was taken`] : [];
  const limited = { raw: { width, height, channels: 4 as const }, limitInputPixels: limits.pixels };
  if (!profile) return { image: sharp(raw, limited), pages: images.length, notes, what: 'HEIC' };
  const png = await sharp(raw, limited).png({ compressionLevel: 1 }).toBuffer();
  return { image: open(withProfile(png, profile), limits), pages: images.length, notes, what: 'HEIC' };
}

function decode(heif: Heif, bytes: Uint8Array): readonly HeifImage[] {
  try {
    return new heif.HeifDecoder().decode(bytes) ?? [];
  } catch {
    // It throws whatever its own memory holds; there is nothing in it for a person.
    return refuseBroken('HEIC');
  }
}

// Profiles of cameras are some hundred bytes to a few KB.
const PROFILE_MOST = 1024 * 1024;

/** The colour profile (box `colr` of type `prof`, ISO/IEC 14496-12) in the head of the file, if there is a whole one. */
function profileOf(bytes: Uint8Array): Buffer | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 256 * 1024));
  const at = head.indexOf('colrprof');
  if (at < 4) return undefined;
  const size = head.readUInt32BE(at - 4);
  const profile = head.subarray(at + 8, at - 4 + size);
  return size > 128 && size < PROFILE_MOST && profile.length === size - 12 && profile.length >= 128 && profile.readUInt32BE(0) === profile.length ? profile : undefined;
}

/** A PNG with a profile put in after its header (chunk `iCCP`, PNG 11.3.2.3). */
function withProfile(png: Buffer, profile: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from('iCCPicc\0\0', 'latin1'), deflateSync(profile)]);
  const length = Buffer.alloc(4), sum = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  const head = 8 + 25;
  return Buffer.concat([png.subarray(0, head), length, body, sum, png.subarray(head)]);
}
