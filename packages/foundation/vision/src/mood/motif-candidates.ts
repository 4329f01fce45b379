import type { Picture } from '../picture.ts';
import { blurred, gridOf } from './grid.ts';
import type { Grid } from './grid.ts';

/** A thing in a picture that may become a motif: where it is, in pixels of the picture, and how well it stands by itself. */
export interface MotifCandidate {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0–1: how far it stands off its surroundings, how whole and how free of the rim it is. */
  readonly score: number;
  /** The part of the picture that it covers, 0–1. */
  readonly share: number;
}

export interface MotifOptions { readonly most?: number }

const LONGEST = 200;
/** Smaller than this part of the picture is a speck, larger is the picture itself. */
const LEAST = 0.003, LARGEST = 0.55;
/** Deviation of the rim from which it is no ground but a scene, and says less about what stands off it. */
const BUSY_RIM = 0.12;

/**
 * What stands off its ground: distance from the colours of the rim and from the mean of the picture (frequency-tuned saliency, Achanta et al. 2009), cut by the
 * threshold of Otsu (1979), its connected regions the candidates, best first. A picture without such things gives none.
 */
export function motifCandidates(picture: Picture, { most = 8 }: MotifOptions = {}): readonly MotifCandidate[] {
  const grid = gridOf(picture, LONGEST);
  const { width, height, count } = grid;
  if (count < 64) return [];
  const saliency = saliencyOf(grid);
  const threshold = otsu(saliency);
  const mask = closed(saliency.map((v) => (v > threshold ? 1 : 0)), width, height);
  const found = regionsOf(mask, width, height).map((region) => candidateFrom(region, { grid, saliency, threshold }));
  const best = found.filter((one) => one.share >= LEAST && one.share <= LARGEST && one.score > 0.12).toSorted((p, q) => q.score - p.score || p.top - q.top || p.left - q.left);
  const scale = (v: number, whole: number, cells: number): number => Math.min(whole, Math.max(0, Math.round((v * whole) / cells)));
  return best.slice(0, most).map(({ left, top, right, bottom, score, share }) => {
    const pad = 0.04 * Math.max(right - left, bottom - top) + 1;
    const x = scale(left - pad, picture.width, width), y = scale(top - pad, picture.height, height);
    return { x, y, width: scale(right + pad, picture.width, width) - x, height: scale(bottom + pad, picture.height, height) - y, score: Math.round(score * 1000) / 1000, share };
  });
}

function saliencyOf(grid: Grid): Float32Array {
  const { width, height, opaque } = grid;
  const [l, a, b] = [grid.l, grid.a, grid.b].map((channel) => blurred(channel, width, height, 1.6)) as [Float32Array, Float32Array, Float32Array];
  const rim: number[] = [], all: number[] = [];
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const i = y * width + x;
    if (!opaque[i]) continue;
    if ((x + y) % 3 === 0) all.push(i);
    if (x < 3 || y < 3 || x >= width - 3 || y >= height - 3) rim.push(i);
  }
  const mean = (list: readonly number[], channel: Float32Array): number => list.reduce((sum, i) => sum + (channel[i] as number), 0) / Math.max(1, list.length);
  const median = (list: readonly number[], channel: Float32Array): number => { const sorted = list.map((i) => channel[i] as number).toSorted((p, q) => p - q); return sorted[sorted.length >> 1] ?? 0; };
  // A cut-out picture has no rim: what is there stands off nothing at all.
  const ground = rim.length > 8 ? rim : all;
  const [rl, ra, rb] = [median(ground, l), median(ground, a), median(ground, b)];
  const [ml, ma, mb] = [mean(all, l), mean(all, a), mean(all, b)];
  const unrest = Math.sqrt(ground.reduce((sum, i) => sum + ((l[i] as number) - rl) ** 2 + 4 * (((a[i] as number) - ra) ** 2 + ((b[i] as number) - rb) ** 2), 0) / ground.length);
  const trust = Math.max(0.2, 1 - unrest / BUSY_RIM);
  const isCutOut = rim.length <= 8;
  return Float32Array.from(l, (v, i) => {
    if (!opaque[i]) return 0;
    if (isCutOut) return 1;
    const off = (pl: number, pa: number, pb: number): number => Math.hypot(v - pl, 2 * ((a[i] as number) - pa), 2 * ((b[i] as number) - pb));
    return off(rl, ra, rb) * trust + off(ml, ma, mb) * (1 - trust);
  });
}

/** The threshold that parts a histogram in two with the least spread within (Otsu 1979). */
function otsu(values: Float32Array): number {
  const high = values.reduce((most, v) => Math.max(most, v), 1e-6);
  const bins = new Float64Array(128);
  for (const v of values) { const bin = Math.min(127, Math.floor((v / high) * 128)); bins[bin] = (bins[bin] as number) + 1; }
  const total = values.length, sum = bins.reduce((all, n, i) => all + n * i, 0);
  let below = 0, sumBelow = 0, best = 0, at = 0;
  for (let i = 0; i < 127; i++) {
    below += bins[i] as number;
    sumBelow += (bins[i] as number) * i;
    if (below === 0 || below === total) continue;
    const between = below * (total - below) * (sumBelow / below - (sum - sumBelow) / (total - below)) ** 2;
    if (between > best) { best = between; at = i; }
  }
  // What hardly stands off is not there.
  return Math.max(0.06, ((at + 1) / 128) * high);
}

/** Small gaps closed: grown by one pixel, shrunk by one. */
function closed(mask: ArrayLike<number>, width: number, height: number): Uint8Array {
  const pass = (from: ArrayLike<number>, isGrowing: boolean): Uint8Array => {
    const out = new Uint8Array(width * height);
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
      let value = isGrowing ? 0 : 1;
      for (let v = -1; v <= 1; v++) for (let u = -1; u <= 1; u++) {
        const px = x + u, py = y + v;
        if (px < 0 || py < 0 || px >= width || py >= height) continue;
        if (isGrowing ? from[py * width + px] : !from[py * width + px]) value = isGrowing ? 1 : 0;
      }
      out[y * width + x] = value;
    }
    return out;
  };
  return pass(pass(mask, true), false);
}

interface Region { readonly cells: readonly number[]; readonly left: number; readonly top: number; readonly right: number; readonly bottom: number; readonly rim: number }

function regionsOf(mask: Uint8Array, width: number, height: number): readonly Region[] {
  const seen = new Uint8Array(mask.length);
  const regions: Region[] = [];
  for (let start = 0; start < mask.length; start++) {
    if (!mask[start] || seen[start]) continue;
    const cells = [start];
    seen[start] = 1;
    let left = width, top = height, right = 0, bottom = 0, rim = 0;
    for (let k = 0; k < cells.length; k++) {
      const i = cells[k] as number, x = i % width, y = (i - x) / width;
      left = Math.min(left, x); right = Math.max(right, x + 1); top = Math.min(top, y); bottom = Math.max(bottom, y + 1);
      if (x === 0 || y === 0 || x === width - 1 || y === height - 1) rim += 1;
      for (const [u, v] of [[1, 0], [-1, 0], [0, 1], [0, -1]] as const) {
        const px = x + u, py = y + v, other = py * width + px;
        if (px < 0 || py < 0 || px >= width || py >= height || !mask[other] || seen[other]) continue;
        seen[other] = 1;
        cells.push(other);
      }
    }
    regions.push({ cells, left, top, right, bottom, rim });
  }
  return regions;
}

function candidateFrom(region: Region, { grid, saliency, threshold }: { readonly grid: Grid; readonly saliency: Float32Array; readonly threshold: number }): Region & { readonly score: number; readonly share: number } {
  const { cells, left, top, right, bottom, rim } = region;
  const share = cells.length / grid.count;
  const stands = cells.reduce((sum, i) => sum + (saliency[i] as number), 0) / cells.length;
  const whole = cells.length / ((right - left) * (bottom - top));
  const long = Math.max(right - left, bottom - top) / Math.max(1, Math.min(right - left, bottom - top));
  const isFree = 1 - Math.min(1, (3 * rim) / Math.max(1, 2 * (right - left + bottom - top)));
  const size = Math.min(1, Math.sqrt(share / 0.03));
  const score = Math.min(1, (stands - threshold * 0.5) / 0.35) * (0.4 + 0.6 * Math.min(1, whole / 0.6)) * (0.25 + 0.75 * isFree) * (0.35 + 0.65 * size) * (long > 5 ? 0.4 : 1);
  return { ...region, score: Math.max(0, score), share };
}
