/** Complex numbers over a square of 2ⁿ a side, row by row. */
export interface Spectrum { readonly side: number; readonly re: Float32Array; readonly im: Float32Array }

/** An empty square. */
export const createSpectrum = (side: number): Spectrum => ({ side, re: new Float32Array(side * side), im: new Float32Array(side * side) });

/** The two-dimensional Fourier transform, in place (Cooley and Tukey, radix 2). Inverse without its factor 1/n. Rows and columns that hold nothing may be left out by `rows`. */
export function transform({ side, re, im }: Spectrum, { isInverse = false, rows = side }: { readonly isInverse?: boolean; readonly rows?: number } = {}): void {
  const plan = planOf(side, isInverse), lineRe = new Float64Array(side), lineIm = new Float64Array(side);
  for (let y = 0; y < rows; y++) {
    const o = y * side;
    for (let x = 0; x < side; x++) { lineRe[x] = re[o + x] as number; lineIm[x] = im[o + x] as number; }
    line(plan, lineRe, lineIm);
    for (let x = 0; x < side; x++) { re[o + x] = lineRe[x] as number; im[o + x] = lineIm[x] as number; }
  }
  // Columns eight at a time: a cache line holds more than one.
  const BLOCK = 8, blockRe = Array.from({ length: BLOCK }, () => new Float64Array(side)), blockIm = Array.from({ length: BLOCK }, () => new Float64Array(side));
  for (let x = 0; x < side; x += BLOCK) {
    for (let y = 0; y < side; y++) for (let k = 0; k < BLOCK; k++) { (blockRe[k] as Float64Array)[y] = re[y * side + x + k] as number; (blockIm[k] as Float64Array)[y] = im[y * side + x + k] as number; }
    for (let k = 0; k < BLOCK; k++) line(plan, blockRe[k] as Float64Array, blockIm[k] as Float64Array);
    for (let y = 0; y < side; y++) for (let k = 0; k < BLOCK; k++) { re[y * side + x + k] = (blockRe[k] as Float64Array)[y] as number; im[y * side + x + k] = (blockIm[k] as Float64Array)[y] as number; }
  }
}

interface Plan { readonly n: number; readonly order: Uint32Array; readonly cos: Float64Array; readonly sin: Float64Array }

function planOf(n: number, isInverse: boolean): Plan {
  const order = new Uint32Array(n), bits = Math.log2(n), sign = isInverse ? 1 : -1;
  for (let i = 0; i < n; i++) { let turned = 0; for (let b = 0; b < bits; b++) turned |= ((i >> b) & 1) << (bits - 1 - b); order[i] = turned; }
  return {
    n, order, cos: Float64Array.from({ length: n / 2 }, (_, i) => Math.cos((2 * Math.PI * i) / n)), sin: Float64Array.from({ length: n / 2 }, (_, i) => sign * Math.sin((2 * Math.PI * i) / n)),
  };
}

function line({ n, order, cos, sin }: Plan, re: Float64Array, im: Float64Array): void {
  for (let i = 0; i < n; i++) {
    const j = order[i] as number;
    if (j <= i) continue;
    const r = re[i] as number, m = im[i] as number;
    re[i] = re[j] as number; im[i] = im[j] as number; re[j] = r; im[j] = m;
  }
  for (let half = 1; half < n; half *= 2) {
    const step = n / (2 * half);
    for (let start = 0; start < n; start += 2 * half) for (let k = 0; k < half; k++) {
      const p = start + k, q = p + half, c = cos[k * step] as number, s = sin[k * step] as number;
      const r = (re[q] as number) * c - (im[q] as number) * s, m = (re[q] as number) * s + (im[q] as number) * c;
      re[q] = (re[p] as number) - r; im[q] = (im[p] as number) - m; re[p] = (re[p] as number) + r; im[p] = (im[p] as number) + m;
    }
  }
}
