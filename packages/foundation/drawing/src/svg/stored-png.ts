/** A picture as PNG without compression: enough to carry a small placed print inside a drawing, without a codec (PNG, W3C 2003; zlib stored blocks, RFC 1950). */
export function storedPng(width: number, height: number, rgba: Uint8Array): Uint8Array {
  const raw = new Uint8Array((width * 4 + 1) * height);
  for (let y = 0; y < height; y++) raw.set(rgba.subarray(y * width * 4, (y + 1) * width * 4), y * (width * 4 + 1) + 1);
  const blocks = Math.max(1, Math.ceil(raw.length / 65535)), data = new Uint8Array(2 + blocks * 5 + raw.length + 4);
  data.set([0x78, 0x01]);
  let o = 2, a = 1, b = 0;
  for (let i = 0; i < blocks; i++) {
    const part = raw.subarray(i * 65535, (i + 1) * 65535), n = part.length;
    data.set([i === blocks - 1 ? 1 : 0, n & 255, n >> 8, ~n & 255, (~n >> 8) & 255], o);
    data.set(part, o + 5);
    o += 5 + n;
  }
  for (const byte of raw) { a = (a + byte) % 65521; b = (b + a) % 65521; }
  data.set(bigEndian(((b << 16) | a) >>> 0), o);
  const header = new Uint8Array([...bigEndian(width), ...bigEndian(height), 8, 6, 0, 0, 0]);
  return join([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', new Uint8Array())]);
}

/** A number as four bytes, the highest first. */
export const bigEndian = (n: number): number[] => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];

/** Byte arrays, one after another. */
export function join(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let o = 0;
  for (const part of parts) { out.set(part, o); o += part.length; }
  return out;
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** A chunk of a PNG: its length, name, body and check. */
export function chunk(name: string, body: Uint8Array): Uint8Array {
  const named = join([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), body]);
  let crc = 0xffffffff;
  for (const byte of named) crc = (CRC[(crc ^ byte) & 255] as number) ^ (crc >>> 8);
  return join([new Uint8Array(bigEndian(body.length)), named, new Uint8Array(bigEndian((crc ^ 0xffffffff) >>> 0))]);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64 (RFC 4648). */
export function base64Of(bytes: Uint8Array): string {
  const out: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i, three = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    out.push((LETTERS[three >> 18] as string) + (LETTERS[(three >> 12) & 63] as string) + (left > 1 ? (LETTERS[(three >> 6) & 63] as string) : '=') + (left > 2 ? (LETTERS[three & 63] as string) : '='));
  }
  return out.join('');
}
