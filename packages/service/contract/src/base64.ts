const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Int16Array(128).fill(-1);
for (let i = 0; i < LETTERS.length; i++) VALUES[LETTERS.charCodeAt(i)] = i;

/** Bytes as base64 (RFC 4648, padded). Written out because this room has neither Buffer nor btoa. */
export function bytesToBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b, c] = [bytes[i] as number, bytes[i + 1], bytes[i + 2]];
    text += (LETTERS[a >> 2] as string) + (LETTERS[((a & 3) << 4) | ((b ?? 0) >> 4)] as string)
      + (b === undefined ? '=' : LETTERS[((b & 15) << 2) | ((c ?? 0) >> 6)] as string) + (c === undefined ? '=' : LETTERS[c & 63] as string);
    // Short texts: one that grew to millions of characters would be a tree a million deep.
    if (text.length >= 8192) { pieces.push(text); text = ''; }
  }
  return pieces.join('') + text;
}

/** The bytes of a base64 text; `undefined` where it is none. */
export function base64ToBytes(text: string): Uint8Array | undefined {
  const length = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
  if (length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0, held = 0, out = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i), value = code < 128 ? VALUES[code] as number : -1;
    if (value < 0) return undefined;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[out++] = (held >> bits) & 255;
    held &= (1 << bits) - 1;
  }
  return bytes;
}
