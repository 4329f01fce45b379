/** Bits written into bytes, the lowest first (RFC 1951, 3.1.1). */
class BitWriter {
  private bytes = new Uint8Array(1 << 12);
  private end = 0;
  private held = 0;
  private count = 0;

  /** The low `bits` bits of a number, lowest first. */
  put(value: number, bits: number): void {
    this.held |= value << this.count;
    this.count += bits;
    for (; this.count >= 8; this.count -= 8, this.held >>>= 8) this.byte(this.held & 255);
  }

  /** A Huffman code: its highest bit goes first. */
  code(value: number, bits: number): void {
    let turned = 0;
    for (let i = 0; i < bits; i++) turned |= ((value >> i) & 1) << (bits - 1 - i);
    this.put(turned, bits);
  }

  finish(): Uint8Array {
    if (this.count > 0) this.byte(this.held & 255);
    return this.bytes.slice(0, this.end);
  }

  private byte(value: number): void {
    if (this.end === this.bytes.length) { const larger = new Uint8Array(this.end * 2); larger.set(this.bytes); this.bytes = larger; }
    this.bytes[this.end++] = value;
  }
}

const LENGTH_BASE = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BASE = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
const REACH = 32768, LONGEST = 258, SHORTEST = 4, CHAIN = 12;

/** The last of a rising list that is not above the value. */
const step = (list: readonly number[], value: number): number => { let i = list.length - 1; while ((list[i] as number) > value) i--; return i; };

/** A byte or a length as its fixed code (RFC 1951, 3.2.6). */
function fixed(out: BitWriter, symbol: number): void {
  if (symbol < 144) out.code(48 + symbol, 8);
  else if (symbol < 256) out.code(400 + symbol - 144, 9);
  else if (symbol < 280) out.code(symbol - 256, 7);
  else out.code(192 + symbol - 280, 8);
}

/** Bytes as one deflate block with the fixed codes (RFC 1951), with repeats found by a short chain of earlier places. For pictures in few colours, which are full of them; deterministic. */
export function deflate(data: Uint8Array): Uint8Array {
  const out = new BitWriter(), head = new Int32Array(1 << 15).fill(-1), before = new Int32Array(data.length);
  const keyAt = (i: number): number => (Math.imul((data[i] as number) | ((data[i + 1] as number) << 8) | ((data[i + 2] as number) << 16) | ((data[i + 3] as number) << 24), 0x9e3779b1) >>> 17);
  const note = (i: number): void => { if (i + SHORTEST > data.length) return; const key = keyAt(i); before[i] = head[key] as number; head[key] = i; };
  out.put(1, 1);
  out.put(1, 2);
  for (let i = 0; i < data.length;) {
    let length = 0, distance = 0;
    if (i + SHORTEST <= data.length) {
      const most = Math.min(LONGEST, data.length - i);
      for (let at = head[keyAt(i)] as number, tries = 0; at >= 0 && i - at <= REACH && tries < CHAIN && length < most; at = before[at] as number, tries++) {
        let n = 0;
        while (n < most && data[at + n] === data[i + n]) n++;
        if (n > length) { length = n; distance = i - at; }
      }
    }
    if (length < SHORTEST) { fixed(out, data[i] as number); note(i++); continue; }
    const l = step(LENGTH_BASE, length), d = step(DISTANCE_BASE, distance);
    fixed(out, 257 + l);
    out.put(length - (LENGTH_BASE[l] as number), LENGTH_BITS[l] as number);
    out.code(d, 5);
    out.put(distance - (DISTANCE_BASE[d] as number), Math.max(0, (d >> 1) - 1));
    for (const end = i + length; i < end; i++) note(i);
  }
  fixed(out, 256);
  return out.finish();
}
