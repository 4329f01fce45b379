const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base64 text (RFC 4648, with or without padding). Written out because the core rooms have neither Buffer nor atob. */
export function bytesOfBase64(text: string): Uint8Array {
  const value = new Uint8Array(128);
  for (let i = 0; i < LETTERS.length; i++) value[LETTERS.charCodeAt(i)] = i;
  const length = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0, held = 0, out = 0;
  for (let i = 0; i < length; i++) {
    held = (held << 6) | (value[text.charCodeAt(i) & 127] as number);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[out++] = (held >> bits) & 255;
    held &= (1 << bits) - 1;
  }
  return bytes;
}
