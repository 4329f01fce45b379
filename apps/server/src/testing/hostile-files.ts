import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/*
 * Files that are made to do harm and are too large, or too binary, to keep.
 */

const chunk = (type: string, body: Uint8Array): Buffer => {
  const out = Buffer.alloc(12 + body.length);
  out.writeUInt32BE(body.length, 0);
  out.write(type, 4, 'latin1');
  Buffer.from(body).copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + body.length)), 8 + body.length);
  return out;
};

/** A PNG of so many pixels in a few kilobytes: one grey, compressed away. */
export function pngBomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const row = Math.ceil(width / 8) + 1;
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.alloc(row * height), { level: 9 })), chunk('IEND', new Uint8Array(0))]);
}

/** A GIF of so many frames of one pixel. */
export function manyFrames(count: number): Buffer {
  const frame = Buffer.from('21f90404010000002c000000000100010000020144003b'.replace(/3b$/, ''), 'hex');
  return Buffer.concat([Buffer.from('47494638396101000100800000c03040ffffff21ff0b4e45545343415045322e300301000000', 'hex'), ...Array.from({ length: count }, () => frame), Buffer.from('3b', 'hex')]);
}

/** A PSD whose header says so many pixels, and nothing else. */
export function psdHead(width: number, height: number, mode = 3): Buffer {
  const head = Buffer.alloc(26 + 14);
  head.write('8BPS', 0, 'latin1');
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(3, 12);
  head.writeUInt32BE(height, 14);
  head.writeUInt32BE(width, 18);
  head.writeUInt16BE(8, 22);
  head.writeUInt16BE(mode, 24);
  return head;
}

/** A TIFF whose directory follows itself. */
export function tiffLoop(): Buffer {
  const out = Buffer.alloc(8 + 2 + 12 * 4 + 4 + 4);
  out.write('II*\0', 0, 'latin1');
  out.writeUInt32LE(8, 4);
  out.writeUInt16LE(4, 8);
  [[256, 4, 1, 2], [257, 4, 1, 2], [273, 4, 1, 8], [279, 4, 1, 4]].forEach(([tag, type, n, value], i) => {
    out.writeUInt16LE(tag as number, 10 + i * 12);
    out.writeUInt16LE(type as number, 12 + i * 12);
    out.writeUInt32LE(n as number, 14 + i * 12);
    out.writeUInt32LE(value as number, 18 + i * 12);
  });
  out.writeUInt32LE(8, 10 + 48);
  return out;
}

/** A photograph with a place in it (EXIF GPS), turned on its side by its EXIF. */
export async function photographWithPlace(): Promise<Buffer> {
  const left = await sharp({ create: { width: 120, height: 80, channels: 3, background: '#c03040' } }).png().toBuffer();
  return sharp({ create: { width: 300, height: 200, channels: 3, background: '#2040a0' } }).composite([{ input: left, left: 0, top: 0 }])
    .withExif({ IFD0: { Make: 'SECRETCAM', Artist: 'Secret Person' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 17/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '114/1 10/1 0/1' } })
    .withMetadata({ orientation: 6 }).jpeg({ quality: 90 }).toBuffer();
}

/** A PDF of one page, with a script that would run when it is opened and a link out. */
export function pdfPage({ size = '0 0 300 400', isLocked = false } = {}): Buffer {
  const drawing = '0.75 0.19 0.25 rg 0 0 150 400 re f';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.launchURL("http://127.0.0.1:1")) >> >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [${size}] /Contents 4 0 R >>`, `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, i) => { const at = text.length; text += `${i + 1} 0 obj\n${object}\nendobj\n`; return at; });
  const at = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${isLocked ? ' /Encrypt << /Filter /Standard /V 1 /R 2 /O (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) /U (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) /P -4 >> /ID [<00><00>]' : ''} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
