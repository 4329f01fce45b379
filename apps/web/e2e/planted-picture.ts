import { deflateSync } from 'node:zlib';

/** An upright PNG of coloured bands with the part of the height that each has; made here, so that its colours are known to the digit. */
export function plantedPicture(bands: readonly (readonly [hex: string, share: number])[], [width, height]: readonly [number, number] = [480, 360]): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  const total = bands.reduce((sum, [, share]) => sum + share, 0);
  for (let y = 0; y < height; y++) {
    let edge = 0;
    const [hex] = bands.find(([, share]) => { edge += share / total; return y < edge * height; }) ?? bands[bands.length - 1] ?? ['#000000'];
    const value = Number.parseInt(hex.slice(1), 16);
    for (let x = 0; x < width; x++) rows.writeUIntBE(value, y * (width * 3 + 1) + 1 + x * 3, 3);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'ascii'), data]);
  const whole = Buffer.alloc(data.length + 12);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crcOf(body), data.length + 8);
  return whole;
}

function crcOf(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
