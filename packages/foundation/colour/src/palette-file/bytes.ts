/** Reads big-endian numbers one after another; past the end it says so and gives zeros, so that a reader can check once an entry. */
export interface ByteReader {
  readonly at: number;
  readonly left: number;
  /** True once something was read that is not there. */
  readonly isPast: boolean;
  u16(): number;
  i16(): number;
  u32(): number;
  f32(): number;
  ascii(length: number): string;
  /** UTF-16 big-endian, `units` long, a closing zero taken off. */
  utf16(units: number): string;
  skip(length: number): void;
}

/** A reader over bytes. */
export function readerOf(bytes: Uint8Array, start = 0): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start, isPast = false;
  const take = (length: number): number | undefined => {
    if (length < 0 || at + length > bytes.length) { isPast = true; at = bytes.length; return undefined; }
    at += length;
    return at - length;
  };
  const number = (length: number, get: (from: number) => number): number => { const from = take(length); return from === undefined ? 0 : get(from); };
  return {
    get at() { return at; },
    get left() { return bytes.length - at; },
    get isPast() { return isPast; },
    u16: () => number(2, (from) => view.getUint16(from)),
    i16: () => number(2, (from) => view.getInt16(from)),
    u32: () => number(4, (from) => view.getUint32(from)),
    f32: () => number(4, (from) => view.getFloat32(from)),
    ascii: (length) => { const from = take(length); return from === undefined ? '' : String.fromCharCode(...bytes.subarray(from, from + length)); },
    utf16: (units) => {
      const from = take(units * 2);
      if (from === undefined) return '';
      let text = '';
      for (let i = 0; i < units; i++) text += String.fromCharCode(view.getUint16(from + i * 2));
      return text.replace(/\0+$/, '').replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
    },
    skip: (length) => { take(length); },
  };
}

/** Big-endian bytes, gathered. */
export function writer(): { u16(v: number): void; u32(v: number): void; f32(v: number): void; ascii(text: string): void; utf16(text: string): void; bytes(): Uint8Array } {
  const out: number[] = [];
  const cell = new DataView(new ArrayBuffer(4));
  const push = (length: number): void => { for (let i = 0; i < length; i++) out.push(cell.getUint8(i)); };
  const u16 = (v: number): void => { cell.setUint16(0, v); push(2); };
  return {
    u16,
    u32: (v) => { cell.setUint32(0, v); push(4); },
    f32: (v) => { cell.setFloat32(0, v); push(4); },
    ascii: (text) => { for (let i = 0; i < text.length; i++) out.push(text.charCodeAt(i) & 0x7f); },
    utf16: (text) => { for (let i = 0; i < text.length; i++) u16(text.charCodeAt(i)); },
    bytes: () => Uint8Array.from(out),
  };
}
