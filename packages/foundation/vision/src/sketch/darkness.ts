import type { WorkPicture } from './work-size.ts';
import { windowMean } from './window-mean.ts';

/** The paper under the ink is looked for at a quarter of the size: it changes slowly. */
const COARSE = 4;
/** The window in which paper is looked for, as a share of the longer side. */
const PAPER_WINDOW = 0.05;

/**
 * How dark each pixel is against its own paper: 0 paper, 1 black. Shading over the page and yellowed paper count as paper. A brown stain
 * darkens blue most and red least; a grey, blue or green line darkens red too: a warm colour is taken at its faintest channel unless it is strong.
 */
export function darknessOf({ width, height, planes }: WorkPicture): Float32Array {
  const papers = paperOf({ width, height, planes });
  const out = new Float32Array(width * height);
  for (let i = 0; i < out.length; i++) {
    const r = Math.max(0, 1 - planes[0][i]! / Math.max(0.08, papers[0][i]!));
    const g = Math.max(0, 1 - planes[1][i]! / Math.max(0.08, papers[1][i]!));
    const b = Math.max(0, 1 - planes[2][i]! / Math.max(0.08, papers[2][i]!));
    const least = Math.min(r, g, b), most = Math.max(r, g, b), mean = (r + g + b) / 3;
    const grey = 0.75 * least + 0.25 * mean;
    const coloured = 0.75 * most + 0.25 * mean;
    // Warm and weak is a stain; cool, or strong, is a pencil.
    const isWarm = r <= g && g <= b + 0.04;
    const strength = isWarm ? Math.min(1, Math.max(0, (most - 0.5) / 0.2)) : Math.min(1, Math.max(0, (most - least - 0.05) / 0.1));
    out[i] = Math.min(1, grey + (coloured - grey) * strength);
  }
  return out;
}

/** The colour of the paper at every pixel: the mean of what is bright round about. */
function paperOf({ width, height, planes }: Pick<WorkPicture, 'width' | 'height' | 'planes'>): readonly [Float32Array, Float32Array, Float32Array] {
  const w = Math.ceil(width / COARSE), h = Math.ceil(height / COARSE);
  const small = planes.map((plane) => {
    const out = new Float32Array(w * h);
    for (let y = 0; y < h; y++) for (let x = 0; x < w; x++) {
      let sum = 0, n = 0;
      for (let v = y * COARSE; v < Math.min(height, (y + 1) * COARSE); v++) for (let u = x * COARSE; u < Math.min(width, (x + 1) * COARSE); u++) { sum += plane[v * width + u]!; n++; }
      out[y * w + x] = sum / n;
    }
    return out;
  });
  const bright = new Float32Array(w * h);
  for (let i = 0; i < bright.length; i++) { const r = small[0]![i]!, g = small[1]![i]!, b = small[2]![i]!; bright[i] = 0.75 * Math.max(r, g, b) + 0.25 * ((r + g + b) / 3); }
  const radius = Math.max(3, Math.round(Math.max(w, h) * PAPER_WINDOW));
  let isPaper = new Float32Array(w * h).fill(1);
  // Two rounds: ink darkens the first mean, and is left out of the second.
  for (let round = 0; round < 2; round++) {
    const weight = windowMean(isPaper, w, h, radius), level = windowMean(bright.map((v, i) => v * isPaper[i]!), w, h, radius);
    isPaper = Float32Array.from(bright, (v, i) => (v > (level[i]! / Math.max(1e-4, weight[i]!)) * 0.94 ? 1 : 0));
  }
  const share = windowMean(isPaper, w, h, radius);
  return small.map((plane) => {
    const sum = windowMean(plane.map((v, i) => v * isPaper[i]!), w, h, radius);
    return enlarged(sum.map((v, i) => (share[i]! > 1e-3 ? v / share[i]! : plane[i]!)), w, h, width, height);
  }) as unknown as readonly [Float32Array, Float32Array, Float32Array];
}

function enlarged(plane: Float32Array, w: number, h: number, width: number, height: number): Float32Array {
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const v = Math.min(h - 1, Math.max(0, (y + 0.5) / COARSE - 0.5)), v0 = Math.floor(v), v1 = Math.min(h - 1, v0 + 1), dv = v - v0;
    for (let x = 0; x < width; x++) {
      const u = Math.min(w - 1, Math.max(0, (x + 0.5) / COARSE - 0.5)), u0 = Math.floor(u), u1 = Math.min(w - 1, u0 + 1), du = u - u0;
      out[y * width + x] = (plane[v0 * w + u0]! * (1 - du) + plane[v0 * w + u1]! * du) * (1 - dv) + (plane[v1 * w + u0]! * (1 - du) + plane[v1 * w + u1]! * du) * dv;
    }
  }
  return out;
}
