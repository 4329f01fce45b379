import { initializeCanvas, readPsd as readPhotoshop } from 'ag-psd';
import sharp from 'sharp';
import type { IntakeLimits } from '../limits.ts';
import { FileRefused, refuseBroken, refuseLarge } from '../refuse.ts';
import type { Decoded } from './decoded.ts';

/** Reads the flattened picture that Photoshop keeps beside the layers. */
export async function readPsd(bytes: Uint8Array, { limits }: { readonly limits: IntakeLimits }): Promise<Decoded> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (head.length < 26) return refuseBroken('PSD');
  // The header, before anything is allocated (Adobe Photoshop File Formats Specification: signature, version, 6 zeros, channels, height, width).
  refuseLarge({ height: head.readUInt32BE(14), width: head.readUInt32BE(18) }, limits);
  const mode = head.readUInt16BE(24);
  if (mode !== 1 && mode !== 3) {
    throw new FileRefused({ code: 'file-refused', message: 'This PSD is in a colour mode that is not read.', came: MODES[mode] ?? `mode ${mode}`, expected: 'RGB or greyscale', hint: 'Convert it to RGB and save it again.' });
  }
  if (!hasWholePicture(head)) return refuseBroken('PSD', 'Save it with "Maximise compatibility" switched on.');
  initializeCanvas(() => { throw new Error('there is no canvas here'); }, (width, height) => ({ width, height, data: new Uint8ClampedArray(width * height * 4), colorSpace: 'srgb' }) as never);
  const picture = flatten(bytes, limits);
  if (!picture?.data) return refuseBroken('PSD', 'Save it with "Maximise compatibility" switched on.');
  const { width, height, data } = picture;
  return { image: sharp(Buffer.from(data.buffer, data.byteOffset, data.byteLength), { raw: { width, height, channels: 4 }, limitInputPixels: limits.pixels }), pages: 1, notes: ['the layers were flattened'], what: 'PSD' };
}

const MODES: Readonly<Record<number, string>> = { 0: 'bitmap', 2: 'indexed colours', 4: 'CMYK', 7: 'multichannel', 8: 'duotone', 9: 'Lab' };

function flatten(bytes: Uint8Array, limits: IntakeLimits) {
  try {
    return readPhotoshop(bytes, { skipLayerImageData: true, skipThumbnail: true, skipLinkedFilesData: true, useImageData: true, totalMemoryLimit: limits.pixels * 8 }).imageData;
  } catch {
    return refuseBroken('PSD', 'Save it as 8-bit RGB with "Maximise compatibility" switched on.');
  }
}

/**
 * True where the flattened picture is there to its last row: the reader itself would take what is missing for black. Sections as in the
 * Photoshop specification: header, colour modes, resources, layers (a length of eight bytes in a PSB), picture.
 */
function hasWholePicture(file: Buffer): boolean {
  const isLarge = file.readUInt16BE(4) === 2, channels = file.readUInt16BE(12), height = file.readUInt32BE(14), width = file.readUInt32BE(18), depth = file.readUInt16BE(22);
  let at = 26;
  for (const size of [4, 4, isLarge ? 8 : 4]) {
    if (at + size > file.length) return false;
    at += size + (size === 8 ? Number(file.readBigUInt64BE(at)) : file.readUInt32BE(at));
  }
  if (at + 2 > file.length) return false;
  const form = file.readUInt16BE(at), rows = channels * height;
  at += 2;
  if (form === 0) return file.length - at >= rows * Math.ceil((width * depth) / 8);
  if (form !== 1) return file.length > at;
  const each = isLarge ? 4 : 2;
  if (file.length - at < rows * each) return false;
  let total = rows * each;
  for (let row = 0; row < rows; row++) total += each === 4 ? file.readUInt32BE(at + row * 4) : file.readUInt16BE(at + row * 2);
  return file.length - at >= total;
}
