/** A colour (0xbbggrr) laid over a premultiplied pixel with alpha 0–256, rounding each channel. */
export function paintOver(pixel: number, colour: number, alpha: number): number {
  const keep = 256 - alpha;
  const rb = ((Math.imul(pixel & 0xff00ff, keep) + Math.imul(colour & 0xff00ff, alpha) + 0x800080) >>> 8) & 0xff00ff;
  const ag = (Math.imul((pixel >>> 8) & 0xff00ff, keep) + Math.imul(((colour >>> 8) & 0xff) | 0xff0000, alpha) + 0x800080) & 0xff00ff00;
  return (rb | ag) >>> 0;
}
