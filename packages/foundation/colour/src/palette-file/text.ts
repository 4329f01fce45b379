/** Bytes as text: UTF-16 with its mark, else UTF-8 (mark taken off), else Latin-1. `undefined` for what is no text at all. */
export function bytesToText(bytes: Uint8Array): string | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    if (bytes.length % 2 !== 0) return undefined;
    const little = bytes[0] === 0xff;
    return joined((bytes.length - 2) / 2, (i) => (bytes[2 + i * 2 + (little ? 1 : 0)] as number) * 256 + (bytes[2 + i * 2 + (little ? 0 : 1)] as number));
  }
  if (bytes.includes(0)) return undefined;
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return utf8(bytes, start) ?? joined(bytes.length, (i) => bytes[i] as number);
}

function joined(count: number, unitAt: (i: number) => number): string {
  const parts: string[] = [];
  for (let from = 0; from < count; from += 4096) parts.push(String.fromCharCode(...Array.from({ length: Math.min(4096, count - from) }, (_, i) => unitAt(from + i))));
  return parts.join('');
}

function utf8(bytes: Uint8Array, start: number): string | undefined {
  const points: number[] = [];
  for (let i = start; i < bytes.length;) {
    const first = bytes[i++] as number;
    if (first < 0x80) { points.push(first); continue; }
    const more = first >= 0xf0 && first < 0xf5 ? 3 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xc2 && first < 0xe0 ? 1 : -1;
    if (more < 0 || i + more > bytes.length) return undefined;
    let point = first & (0x3f >> more);
    for (let k = 0; k < more; k++) {
      const next = bytes[i++] as number;
      if ((next & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (next & 0x3f);
    }
    if (point < [0, 0x80, 0x800, 0x10000][more]! || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return undefined;
    points.push(point);
  }
  const parts: string[] = [];
  for (let from = 0; from < points.length; from += 4096) parts.push(String.fromCodePoint(...points.slice(from, from + 4096)));
  return parts.join('');
}

/** Text as UTF-8 bytes. */
export function textToBytes(text: string): Uint8Array {
  const out: number[] = [];
  for (const char of text) {
    const p = char.codePointAt(0) as number;
    if (p < 0x80) out.push(p);
    else if (p < 0x800) out.push(0xc0 | (p >> 6), 0x80 | (p & 63));
    else if (p < 0x10000) out.push(0xe0 | (p >> 12), 0x80 | ((p >> 6) & 63), 0x80 | (p & 63));
    else out.push(0xf0 | (p >> 18), 0x80 | ((p >> 12) & 63), 0x80 | ((p >> 6) & 63), 0x80 | (p & 63));
  }
  return Uint8Array.from(out);
}
