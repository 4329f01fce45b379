import { fromLinear, hexToRgb, toLinear } from '@toile/colour';
import type { TileRaster } from '../scene.ts';

/** Steps of the table from light to bytes: fine enough that every byte comes back as itself. */
const STEPS = 16384;
let bytes: Uint8Array | undefined;
const byteTable = (): Uint8Array => (bytes ??= Uint8Array.from({ length: STEPS + 1 }, (_, i) => Math.round(fromLinear(i / STEPS))));

/** Which cells of the source a row of cells of another size is made of: for each, the first, how many, and their shares, which sum to 1. */
interface Shares { readonly first: Int32Array; readonly count: Int32Array; readonly weight: Float32Array; readonly most: number }

function sharesOf(from: number, to: number): Shares {
  const step = from / to, most = Math.ceil(step) + 1;
  const first = new Int32Array(to), count = new Int32Array(to), weight = new Float32Array(to * most);
  for (let i = 0; i < to; i++) {
    const start = i * step, end = Math.min(from, (i + 1) * step), at = Math.min(from - 1, Math.floor(start + 1e-9));
    first[i] = at;
    let n = 0;
    for (let cell = at; cell < end - 1e-9 && n < most; cell++, n++) weight[i * most + n] = (Math.min(end, cell + 1) - Math.max(start, cell)) / (end - start);
    count[i] = n;
  }
  return { first, count, weight, most };
}

/**
 * A picture repeat at another size, opaque RGBA: each pixel is the mean light of exactly the cells under it, so that a fine print turns to its
 * mean and never to a moiré, and a pixel inside one ink has that ink's very bytes.
 */
export function rasterAt({ width: fromWidth, height: fromHeight, inks, pixels }: TileRaster, width: number, height: number): Uint8Array {
  const across = sharesOf(fromWidth, width), down = sharesOf(fromHeight, height), table = byteTable();
  const light = new Float32Array(inks.length * 3);
  inks.forEach((hex, i) => hexToRgb(hex).forEach((byte, k) => { light[i * 3 + k] = toLinear(byte); }));
  const rows = new Float32Array(fromHeight * width * 3);
  for (let y = 0; y < fromHeight; y++) for (let x = 0; x < width; x++) {
    const start = y * fromWidth + (across.first[x] as number), n = across.count[x] as number, w = x * across.most;
    let r = 0, g = 0, b = 0;
    for (let k = 0; k < n; k++) {
      const ink = (pixels[start + k] as number) * 3, share = across.weight[w + k] as number;
      r += share * (light[ink] as number); g += share * (light[ink + 1] as number); b += share * (light[ink + 2] as number);
    }
    const o = (y * width + x) * 3;
    rows[o] = r; rows[o + 1] = g; rows[o + 2] = b;
  }
  const rgba = new Uint8Array(width * height * 4), stride = width * 3;
  for (let y = 0; y < height; y++) {
    const start = (down.first[y] as number) * stride, n = down.count[y] as number, w = y * down.most;
    for (let x = 0; x < width; x++) {
      let r = 0, g = 0, b = 0;
      for (let k = 0, o = start + x * 3; k < n; k++, o += stride) {
        const share = down.weight[w + k] as number;
        r += share * (rows[o] as number); g += share * (rows[o + 1] as number); b += share * (rows[o + 2] as number);
      }
      const o = (y * width + x) * 4;
      rgba[o] = table[Math.round(r * STEPS)] as number; rgba[o + 1] = table[Math.round(g * STEPS)] as number; rgba[o + 2] = table[Math.round(b * STEPS)] as number; rgba[o + 3] = 255;
    }
  }
  return rgba;
}
