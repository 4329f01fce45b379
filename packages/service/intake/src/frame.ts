/*
 * How the reading process and its parent speak: a line of lengths, then the parts one after another. No structured clone, no eval: bytes
 * from a process that read a hostile file are only ever looked at as lengths, JSON and bytes.
 */

/** The parts as one piece. */
export function partsToFrame(parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([Buffer.from(`toile ${parts.map((part) => part.length).join(' ')}\n`), ...parts]);
}

/** The parts of a frame, `undefined` where it is not whole. */
export function frameToParts(frame: Buffer, most: number): readonly Buffer[] | undefined {
  const end = frame.subarray(0, 200).indexOf(10);
  const words = end < 0 ? [] : frame.subarray(0, end).toString('latin1').split(' ');
  if (words[0] !== 'toile' || words.length < 2 || words.length > 1 + most || !words.slice(1).every((word) => /^\d{1,10}$/.test(word))) return undefined;
  const lengths = words.slice(1).map(Number);
  if (end + 1 + lengths.reduce((sum, length) => sum + length, 0) !== frame.length) return undefined;
  let at = end + 1;
  return lengths.map((length) => frame.subarray(at, (at += length)));
}
