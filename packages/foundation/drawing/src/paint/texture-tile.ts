import { mixBits } from '@toile/kernel';
import type { TextureKind } from '../scene.ts';

/** One point of a weave: height or tone about −1…1, and how dense it is (1 its own mean). */
interface Thread { readonly tone: number; readonly density?: number }

/** How a weave is made: a square of cloth that repeats. */
interface Weave {
  /** Side of the square on the cloth, mm. */
  readonly mm: number;
  /** Side of the tile, pixels (a power of two). */
  readonly size: number;
  /** Distance between its wales, ribs, stitches or discs, mm: where that is too little for pixels to tell apart, fewer and larger ones are drawn, as an illustrator would. */
  readonly pitch?: number;
  /** True where `at` gives a height that the light then falls on, scaled by this. */
  readonly relief?: number;
  at(x: number, y: number, noise: (x: number, y: number, cellsX: number, cellsY: number) => number): Thread;
}

/** A weave as bytes: (tone, density) pairs, 128 the middle of each. */
export interface TextureTile { readonly size: number; readonly perMm: number; readonly bytes: Uint8Array }

const clamp = (v: number, low = 0, high = 1): number => (v < low ? low : v > high ? high : v);
const TURN = 2 * Math.PI;
/** Chance from a table: a weave asks for millions of draws. */
const CHANCES = Float64Array.from({ length: 8192 }, (_, i) => mixBits(i + 0x7ab1e) / 4294967296);
const chance = (a: number, b: number, salt: number): number => {
  const mixed = Math.imul(Math.imul(a, 73856093) ^ Math.imul(b, 19349663) ^ Math.imul(salt, 83492791), 0x85ebca6b);
  return CHANCES[(mixed ^ (mixed >>> 15)) & 8191] as number;
};
const wrap = (i: number, n: number): number => ((i % n) + n) % n;

/** Smooth noise that repeats after `cells` cells over the unit square. Its lattices are drawn once. */
const noiseOf = (salt: number): ((x: number, y: number, cellsX: number, cellsY: number) => number) => {
  // looked up for every point of a weave: arrays, since a map would take longer than the noise
  const lattices: (Float32Array | undefined)[][] = [];
  const latticeOf = (cellsX: number, cellsY: number): Float32Array => {
    const row = (lattices[cellsX] ??= []);
    let lattice = row[cellsY];
    if (!lattice) {
      lattice = row[cellsY] = Float32Array.from({ length: cellsX * cellsY }, (_, i) => chance((i % cellsX) + cellsX * 131, Math.floor(i / cellsX) + cellsY * 17, salt) * 2 - 1);
    }
    return lattice;
  };
  return (x, y, cellsX, cellsY) => {
    const lattice = latticeOf(cellsX, cellsY), fx = (x - Math.floor(x)) * cellsX, fy = (y - Math.floor(y)) * cellsY, ix = Math.floor(fx) % cellsX, iy = Math.floor(fy) % cellsY, ax = fx - Math.floor(fx), ay = fy - Math.floor(fy);
    const tx = ax * ax * (3 - 2 * ax), ty = ay * ay * (3 - 2 * ay), right = ix + 1 < cellsX ? ix + 1 : 0, row = iy * cellsX, next = (iy + 1 < cellsY ? iy + 1 : 0) * cellsX;
    const a = lattice[row + ix] as number, b = lattice[row + right] as number, c = lattice[next + ix] as number, d = lattice[next + right] as number;
    const upper = a + (b - a) * tx, lower = c + (d - c) * tx;
    return upper + (lower - upper) * ty;
  };
};

/** A knitted stitch: two legs of a V that lean together. x, y in stitches. */
const stitch = (x: number, y: number): number => {
  const column = x - Math.floor(x), leg = Math.abs(column - 0.5) * 2, row = y + leg * 0.62, share = row - Math.floor(row);
  return Math.sin(Math.PI * clamp(leg * 1.08)) * 0.75 * Math.sqrt(Math.max(0, 1 - (share * 2 - 1) ** 2));
};

/** Distance to the nearest and second nearest of jittered points, in cells. */
const cellular = (x: number, y: number, cells: number, salt: number): readonly [near: number, second: number, id: number] => {
  const ix = Math.floor(x), iy = Math.floor(y);
  let near = 9, second = 9, id = 0;
  for (let j = -1; j <= 1; j++) for (let i = -1; i <= 1; i++) {
    const cx = wrap(ix + i, cells), cy = wrap(iy + j, cells);
    const px = ix + i + 0.15 + 0.7 * chance(cx, cy, salt), py = iy + j + 0.15 + 0.7 * chance(cx, cy, salt + 1);
    const d = Math.sqrt((px - x) ** 2 + (py - y) ** 2);
    if (d < near) { second = near; near = d; id = chance(cx, cy, salt + 2); } else if (d < second) second = d;
  }
  return [near, second, id];
};

/** A four-petalled rosette with leaves round it, 0–1: the motif of lace and brocade. x, y in −1…1. */
const rosette = (x: number, y: number): number => {
  const r = Math.sqrt(x * x + y * y), angle = Math.atan2(y, x);
  const flower = clamp((0.36 + 0.14 * Math.cos(angle * 5) - r) * 14);
  const leaf = clamp((0.24 - Math.abs(r - 0.68) - 0.16 * Math.cos(angle * 4) * Math.cos(angle * 4)) * 12) * clamp((0.35 + Math.cos(angle * 4)) * 6);
  const eye = clamp((0.1 - r) * 30);
  return Math.max(flower - eye, leaf);
};

const WEAVES: Readonly<Record<TextureKind, Weave>> = {
  linen: { mm: 160, size: 512, at: (x, y, n) => ({
    tone: n(x, y, 110, 7) * 0.42 + n(x, y, 7, 110) * 0.42 + n(x + 0.3, y, 200, 16) * 0.25 + Math.max(0, n(x, y, 12, 150) - 0.55) * 1.6 }) },
  denim: { mm: 160, size: 512, at: (x, y, n) => {
    const twill = Math.sin((x + y) * TURN * 72);
    return { tone: twill * 0.3 + n(x, y, 60, 9) * 0.45 + n(x, y, 150, 24) * 0.35 + Math.max(0, n(x, y, 120, 60) - 0.5) * 0.9 };
  } },
  wool: { mm: 192, size: 512, at: (x, y, n) => ({ tone: n(x, y, 44, 52) * 0.4 + n(x, y, 12, 13) * 0.3 + n(x + y, y - x, 90, 90) * 0.35 }) },
  tweed: { mm: 144, size: 512, pitch: 7.2, at: (x, y, n) => {
    const column = x * 10, half = Math.floor(column), side = half % 2 === 0 ? 1 : -1;
    const bone = Math.sin((y * 26 + side * (column - half) * 1.6) * TURN);
    const fleck = n(x, y, 90, 90);
    return { tone: bone * 0.8 + n(x, y, 60, 60) * 0.3 + (fleck > 0.66 ? 1.2 : fleck < -0.7 ? -0.9 : 0) };
  } },
  knit: { mm: 60, size: 256, pitch: 5, relief: 2.9, at: (x, y) => ({ tone: stitch(x * 12, y * 15) }) },
  rib: { mm: 60, size: 256, pitch: 6, relief: 2.5, at: (x, y) => {
    const across = x * 10 - Math.floor(x * 10), ridge = across < 0.62 ? Math.sin((across / 0.62) * Math.PI) : 0;
    return { tone: Math.sqrt(ridge) * 1.5 + (ridge > 0.2 ? stitch(x * 20, y * 15) * 0.4 : 0) };
  } },
  cable: { mm: 96, size: 512, relief: 5.2, at: (x, y) => {
    const at = wrap(x * 2, 1) * 48 - 24, phase = y * TURN * 2;
    if (Math.abs(at) > 15) return { tone: (Math.abs(at) > 20 ? 0.1 : -0.8) + stitch(x * 22, y * 26) * 0.5 };
    const strand = (shift: number): readonly [number, number] => {
      const d = (at - 7 * Math.sin(phase + shift)) / 7, over = Math.cos(phase + shift);
      return [d * d >= 1 ? -1 : Math.sqrt(1 - d * d) * 3.4 + over * 1.3, d];
    };
    const [a] = strand(0), [b] = strand(Math.PI);
    const high = Math.max(a, b, 0);
    return { tone: high + (high > 0 ? Math.sin((y * 26 + Math.abs(at) * 0.09 * (a > b ? 1 : -1)) * TURN) * 0.22 : stitch(x * 22, y * 26) * 0.4) };
  } },
  tulle: { mm: 40, size: 256, at: (x, y, n) => {
    const [near, second] = honeycomb(x * 16, y * 16);
    const thread = clamp(1 - (second - near) * 3.2);
    return { tone: thread * 0.5 - 0.15 + n(x, y, 3, 3) * 0.15, density: 0.72 + thread * 0.85 };
  } },
  lace: { mm: 96, size: 512, at: (x, y) => {
    // two corded flowers on a tile, leaves on the stems between them, all on a net
    const flower = (cx: number, cy: number, size: number, turn: number): number => {
      const dx = wrap(x - cx + 0.5, 1) - 0.5, dy = wrap(y - cy + 0.5, 1) - 0.5, r = Math.sqrt(dx * dx + dy * dy) / size, angle = Math.atan2(dy, dx) + turn, inside = 0.8 + 0.2 * Math.cos(angle * 5) - r;
      if (inside < -0.1) return 0;
      const cord = clamp((0.1 - Math.abs(inside)) * 22), vein = clamp((Math.cos(angle * 15) - 0.3) * 4) * 0.45, eye = clamp((0.06 - Math.abs(r - 0.2)) * 30);
      return Math.max(cord, eye, inside > 0 ? 0.5 + vein * (r > 0.3 ? 1 : 0) : 0);
    };
    const wave = (v: number): number => 0.09 * Math.sin(v * TURN);
    const stem = (along: number, across: number): number => {
      const off = wrap(across - 0.5 - wave(along) + 0.5, 1) - 0.5, leaf = Math.abs(wrap(along * 6, 1) - 0.5) * 2, side = wrap(Math.floor(along * 6), 2) === 0 ? 1 : -1, reach = Math.abs(off - side * 0.035);
      return Math.max(clamp((0.009 - Math.abs(off)) * 220), clamp((0.026 * Math.sqrt(Math.max(0, 1 - leaf * leaf)) - reach) * 90) * 0.8);
    };
    const motif = Math.max(flower(0.25, 0.25, 0.19, 0.3), flower(0.75, 0.75, 0.19, 1.1), flower(0.75, 0.25, 0.085, 0), flower(0.25, 0.75, 0.085, 0.6), stem(x, y), stem(y, wrap(x + 0.5, 1) - 0) * 0.9);
    const [near, second] = honeycomb(x * 40, y * 40), net = clamp(1 - (second - near) * 3);
    return { tone: motif * 0.45 + net * 0.15 - 0.2, density: Math.max(0.34 + net * 0.42, motif * 1.75) };
  } },
  leather: { mm: 96, size: 512, relief: 3.2, at: (x, y, n) => {
    const [near, second] = cellular(x * 48, y * 48, 48, 5);
    return { tone: Math.min(1, (second - near) * 2.4) * 1.2 + n(x, y, 24, 24) * 0.7 + n(x, y, 7, 7) * 0.5 };
  } },
  fur: { mm: 128, size: 512, at: (x, y, n) => {
    const sway = n(x, y, 7, 6) * 0.016 + n(x, y, 4, 4) * 0.02, lock = n(x + sway, y, 24, 7);
    const hair = 1 - Math.abs(n(x + sway, y, 70, 7)) * 2.4, fine = 1 - Math.abs(n(x + sway * 1.5, y, 140, 11)) * 2.4;
    return { tone: lock * 0.6 + hair * 0.42 + fine * 0.3 };
  } },
  velvet: { mm: 192, size: 256, at: (x, y, n) => ({ tone: n(x, y, 9, 5) * 0.2 + n(x, y, 30, 14) * 0.16 + n(x, y, 110, 70) * 0.3 }) },
  corduroy: { mm: 64, size: 256, pitch: 4, relief: 2.4, at: (x, y, n) => {
    const wale = x * 16 - Math.floor(x * 16);
    return { tone: Math.sqrt(Math.max(0, 1 - (wale * 2.3 - 1.15) ** 2)) * 1.6 + n(x, y, 32, 90) * 0.14 };
  } },
  brocade: { mm: 120, size: 512, at: (x, y, n) => {
    const big = rosette((wrap(x * 2, 1) - 0.5) * 2.2, (wrap(y * 2, 1) - 0.5) * 2.2), small = rosette((wrap(x * 2 + 0.5, 1) - 0.5) * 2.6, (wrap(y * 2 + 0.5, 1) - 0.5) * 2.6);
    const lattice = clamp(1 - Math.abs(Math.abs(wrap(x * 2, 1) - 0.5) + Math.abs(wrap(y * 2, 1) - 0.5) - 0.5) * 26) * 0.6;
    const raised = Math.max(big, small, lattice);
    return { tone: raised * 1.5 + (raised > 0.5 ? Math.sin((x * 60 + y * 20) * TURN) * 0.3 : -0.25 + Math.sin(x * 80 * TURN) * 0.14) + n(x, y, 40, 40) * 0.12 };
  } },
  sequin: { mm: 60, size: 512, pitch: 4.4, at: (x, y, n) => {
    const rows = 20, row = Math.floor(y * rows);
    for (let j = row + 1; j >= row - 1; j--) {
      const shift = wrap(j, 2) * 0.5, cx = Math.floor(x * 12 - shift + 0.5), dx = (x * 12 - shift - cx) * 2, dy = (y * rows - j - 0.1) * 1.02 / 1.05;
      const d = dx * dx * 0.92 + (dy * 1.2 - 0.25) ** 2;
      if (d > 1) continue;
      // neighbours hang alike and shimmer in fields; one here and there stands askew and flashes
      const own = mixBits(wrap(cx, 12) * 7919 + wrap(j, rows) * 104729) / 4294967296, field = n(wrap((cx + shift) / 12, 1), wrap(j / rows, 1), 4, 5), flash = own > 0.965 ? 3 : own > 0.91 ? 1.3 : 0, tilt = field * 0.55 + (own - 0.5) * 0.4;
      return { tone: flash + tilt + (0.3 - dx * 0.25 - dy * 0.32) * 0.75 - (d > 0.74 ? 1.1 : 0) + (d < 0.02 ? -0.6 : 0) };
    }
    return { tone: -0.9 };
  } },
  nylon: { mm: 96, size: 256, at: (x, y, n) => {
    const line = (v: number): number => (v - Math.floor(v) < 0.09 ? 0.42 : 0);
    return { tone: line(x * 16) + line(y * 16) + n(x, y, 22, 22) * 0.3 + n(x, y, 60, 60) * 0.15 };
  } },
  jersey: { mm: 64, size: 256, at: (x, y, n) => ({ tone: Math.sin(x * 46 * TURN) * 0.35 + n(x, y, 46, 60) * 0.3 + n(x, y, 10, 5) * 0.25 }) },
  poplin: { mm: 96, size: 256, at: (x, y, n) => ({ tone: n(x, y, 110, 10) * 0.35 + n(x, y, 12, 110) * 0.35 + n(x, y, 8, 8) * 0.2 }) },
};

/** Distances to the two nearest centres of a honeycomb, in cells. */
function honeycomb(x: number, y: number): readonly [number, number] {
  let near = 9, second = 9;
  const iy = Math.floor(y);
  for (let j = iy - 1; j <= iy + 2; j++) {
    const shift = wrap(j, 2) * 0.5, ix = Math.round(x - shift);
    for (let i = ix - 1; i <= ix + 1; i++) {
      const d = Math.sqrt((i + shift - x) ** 2 + (j - y) ** 2);
      if (d < near) { second = near; near = d; } else if (d < second) second = d;
    }
  }
  return [near, second];
}

/** The whole square, `size` cells a side. */
function weave(kind: TextureKind, size: number): { readonly size: number; readonly tone: Float32Array; readonly density: Float32Array } {
  const design = WEAVES[kind], noise = noiseOf(kind.length * 31 + kind.charCodeAt(0));
  const tone = new Float32Array(size * size), density = new Float32Array(size * size);
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) {
    const thread = design.at((x + 0.5) / size, (y + 0.5) / size, noise);
    tone[y * size + x] = thread.tone;
    density[y * size + x] = thread.density ?? 1;
  }
  return { size, tone: design.relief === undefined ? tone : lightRelief(tone, size, design.relief * (size / design.mm) / 4, Math.max(1, Math.round((3 * size) / design.size))), density };
}

/** The tone of a height field under the usual light from the upper left, with its valleys darkened. */
function lightRelief(height: Float32Array, size: number, strength: number, around: number): Float32Array {
  const out = new Float32Array(height.length);
  const at = (x: number, y: number): number => height[wrap(y, size) * size + wrap(x, size)] as number;
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) {
    const gx = (at(x + 1, y) - at(x - 1, y)) / 2, gy = (at(x, y + 1) - at(x, y - 1)) / 2;
    const level = (at(x - around, y) + at(x + around, y) + at(x, y - around) + at(x, y + around)) / 4;
    out[y * size + x] = (gx * 0.62 + gy * 0.5) * strength + (at(x, y) - level) * 0.35;
  }
  return out;
}

/** Half the size: each cell the mean of four, so that a repeat too small to see fades instead of flickering. */
function halve(source: Float32Array, size: number): Float32Array {
  const half = size / 2, out = new Float32Array(half * half);
  for (let y = 0; y < half; y++) for (let x = 0; x < half; x++) {
    const o = 2 * y * size + 2 * x;
    out[y * half + x] = ((source[o] as number) + (source[o + 1] as number) + (source[o + size] as number) + (source[o + size + 1] as number)) / 4;
  }
  return out;
}

const byteOf = (middle: number, value: number): number => Math.round(clamp(middle + value, 0, 255));
const known = new Map<string, TextureTile>();

/** Pixels that a wale or stitch needs to be told from the next, and how much larger than life it may be drawn for that. */
const LEAST_PITCH = 2.6, MOST_ENLARGED = 3;

/** How much larger than life a weave is drawn in a picture of this scale. */
const enlargedBy = ({ pitch }: Weave, scale: number): number => (pitch === undefined ? 1 : clamp(Math.ceil(LEAST_PITCH / (pitch * scale) - 0.15), 1, MOST_ENLARGED));

/** The weave of a kind for a picture of `scale` pixels to the mm: a tile whose cells are about a pixel or larger. */
export function textureTile(kind: TextureKind, scale: number): TextureTile {
  const design = WEAVES[kind], larger = enlargedBy(design, scale), mm = design.mm * larger;
  const level = clamp(Math.ceil(Math.log2(design.size / mm / scale) - (design.pitch === undefined ? 0.4 : 0.85)), 0, Math.log2(design.size) - 2);
  const key = `${kind}${level} ${larger}`;
  const found = known.get(key);
  if (found) return found;
  // two to four samples each way for every cell are enough to smooth it
  const first = Math.max(0, level - (design.size >> level >= 128 ? 1 : 2));
  let { size, tone, density } = weave(kind, design.size >> first);
  const mean = tone.reduce((sum, v) => sum + v, 0) / tone.length, dense = density.reduce((sum, v) => sum + v, 0) / density.length;
  for (let i = first; i < level; i++) { tone = halve(tone, size); density = halve(density, size); size /= 2; }
  const bytes = new Uint8Array(size * size * 2);
  // the mean is taken out, so that a weave never changes the colour that was asked for: also what is lost of flashes too bright for a byte
  let lost = 0;
  for (let i = 0; i < size * size; i++) { const v = ((tone[i] as number) - mean) * 100; lost += v - clamp(v, -128, 127); }
  lost /= size * size;
  for (let i = 0; i < size * size; i++) {
    bytes[2 * i] = byteOf(128, ((tone[i] as number) - mean) * 100 + lost);
    bytes[2 * i + 1] = byteOf(0, ((density[i] as number) / dense) * 128);
  }
  const tile = { size, perMm: size / mm, bytes };
  known.set(key, tile);
  return tile;
}
