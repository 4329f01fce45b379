import { createSpectrum, transform } from './fft.ts';

/** Planes of a picture to compare: `count` numbers a pixel, pixel by pixel. */
export interface Planes { readonly width: number; readonly height: number; readonly count: number; readonly values: Float32Array }

/** How like a picture is to itself when moved: for each shift of x in [−reachX, reachX] and y in [0, reachY], the correlation over what overlaps, −1 … 1. */
export interface SelfLikeness { readonly reachX: number; readonly reachY: number; readonly values: Float32Array }

/**
 * The picture's likeness to itself at every shift. Each shift is judged over its own overlap with that overlap's own mean and variance (Padfield
 * 2012, "Masked object registration in the Fourier domain"), so that a large shift is not thought unlike for want of pixels.
 */
export function selfLikeness({ width, height, count, values }: Planes, { reachX, reachY }: { readonly reachX: number; readonly reachY: number }): SelfLikeness {
  const side = 2 ** Math.ceil(Math.log2(Math.max(width + reachX, height + reachY)));
  const power = createSpectrum(side), work = createSpectrum(side);
  for (let plane = 0; plane < count; plane += 2) {
    work.re.fill(0);
    work.im.fill(0);
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
      const at = (y * width + x) * count + plane;
      work.re[y * side + x] = values[at] as number;
      if (plane + 1 < count) work.im[y * side + x] = values[at + 1] as number;
    }
    transform(work, { rows: height });
    // Two real planes ride in one complex transform; the sum of their powers is half that of the two mirrored halves.
    for (let y = 0; y < side; y++) for (let x = 0; x < side; x++) {
      const o = y * side + x, m = ((side - y) % side) * side + ((side - x) % side);
      power.re[o] = (power.re[o] as number) + ((work.re[o] as number) ** 2 + (work.im[o] as number) ** 2 + (work.re[m] as number) ** 2 + (work.im[m] as number) ** 2) / 2;
    }
  }
  transform(power, { isInverse: true });
  return normalised({ width, height, count, values }, { reachX, reachY }, power.re, side);
}

function normalised({ width, height, count, values }: Planes, { reachX, reachY }: { readonly reachX: number; readonly reachY: number }, raw: Float32Array, side: number): SelfLikeness {
  const sums = Array.from({ length: count + 1 }, () => new Float64Array((width + 1) * (height + 1)));
  for (let y = 0; y < height; y++) {
    const row = new Float64Array(count + 1);
    for (let x = 0; x < width; x++) {
      let squares = 0;
      for (let c = 0; c < count; c++) { const v = values[(y * width + x) * count + c] as number; row[c] = (row[c] as number) + v; squares += v * v; }
      row[count] = (row[count] as number) + squares;
      const o = (y + 1) * (width + 1) + x + 1;
      for (let c = 0; c <= count; c++) (sums[c] as Float64Array)[o] = ((sums[c] as Float64Array)[o - width - 1] as number) + (row[c] as number);
    }
  }
  const box = (c: number, x0: number, y0: number, x1: number, y1: number): number => {
    const s = sums[c] as Float64Array, w = width + 1;
    return (s[y1 * w + x1] as number) - (s[y0 * w + x1] as number) - (s[y1 * w + x0] as number) + (s[y0 * w + x0] as number);
  };
  const across = 2 * reachX + 1, out = new Float32Array(across * (reachY + 1)), factor = 1 / (side * side);
  for (let dy = 0; dy <= reachY; dy++) for (let dx = -reachX; dx <= reachX; dx++) {
    const n = (width - Math.abs(dx)) * (height - dy);
    if (n < 64) continue;
    const ax = Math.max(0, -dx), bx = Math.max(0, dx), w = width - Math.abs(dx), h = height - dy;
    let product = (raw[((side + dy) % side) * side + ((side + dx) % side)] as number) * factor, one = box(count, ax, 0, ax + w, h), other = box(count, bx, dy, bx + w, dy + h);
    for (let c = 0; c < count; c++) {
      const a = box(c, ax, 0, ax + w, h), b = box(c, bx, dy, bx + w, dy + h);
      product -= (a * b) / n; one -= (a * a) / n; other -= (b * b) / n;
    }
    const scale = Math.sqrt(Math.max(0, one) * Math.max(0, other));
    out[dy * across + dx + reachX] = scale > 1e-9 * n ? Math.max(-1, Math.min(1, product / scale)) : 0;
  }
  return { reachX, reachY, values: out };
}

/** The likeness at a shift, between whole shifts by mixing; nothing beyond what was measured. */
export function likenessAt({ reachX, reachY, values }: SelfLikeness, x: number, y: number): number | undefined {
  const [dx, dy] = y < 0 ? [-x, -y] : [x, y], px = dx + reachX, x0 = Math.floor(px), y0 = Math.floor(dy), across = 2 * reachX + 1;
  if (x0 < 0 || x0 + 1 >= across || y0 + 1 > reachY) return undefined;
  const ax = px - x0, ay = dy - y0, at = (i: number, j: number): number => values[(y0 + j) * across + x0 + i] as number;
  return (at(0, 0) * (1 - ax) + at(1, 0) * ax) * (1 - ay) + (at(0, 1) * (1 - ax) + at(1, 1) * ax) * ay;
}
