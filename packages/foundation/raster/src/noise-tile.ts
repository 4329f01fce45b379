import { mixBits } from '@toile/kernel';

/** Side of the noise tiles, pixels. */
export const NOISE_SIZE = 512;

const signed = (value: number): number => Math.max(-127, Math.min(127, Math.round(value * 127)));
const LAST = NOISE_SIZE - 1;
const raw = (x: number, y: number): number => mixBits(((y & LAST) << 9) + (x & LAST) + 0x51ed) / 2147483648 - 1;

/** The tooth of the paper: fine, one pixel a cell, slightly soft. Signed bytes, repeating every 512 pixels. */
export function grainTile(): Int8Array {
  const n = NOISE_SIZE, cells = new Float32Array(n * n), across = new Float32Array(n * n), out = new Int8Array(n * n);
  for (let y = 0; y < n; y++) for (let x = 0; x < n; x++) cells[y * n + x] = raw(x, y);
  for (let y = 0; y < n; y++) for (let x = 0; x < n; x++) across[y * n + x] = cells[y * n + ((x - 1) & LAST)]! + cells[y * n + x]! + cells[y * n + ((x + 1) & LAST)]!;
  for (let y = 0; y < n; y++) for (let x = 0; x < n; x++) out[y * n + x] = signed((across[((y - 1) & LAST) * n + x]! + across[y * n + x]! + across[((y + 1) & LAST) * n + x]!) / 7.5);
  return out;
}

/** Octaves of the pigment noise: cells over the tile, and their weight. */
const OCTAVES = [[6, 0.5], [17, 0.3], [43, 0.2]] as const;

/** How unevenly pigment settles: three octaves of smooth noise. Signed bytes, repeating. */
export function pigmentTile(): Int8Array {
  const n = NOISE_SIZE, sum = new Float32Array(n * n);
  for (const [cells, weight] of OCTAVES) {
    const lattice = Float32Array.from({ length: cells * cells }, (_, i) => raw((i % cells) * 57 + cells, Math.floor(i / cells) * 131));
    const lows = new Int32Array(n), highs = new Int32Array(n), shares = new Float64Array(n);
    for (let x = 0; x < n; x++) {
      const f = (x * cells) / n, i = Math.floor(f), a = f - i;
      lows[x] = i % cells;
      highs[x] = (i + 1) % cells;
      shares[x] = a * a * (3 - 2 * a);
    }
    for (let y = 0; y < n; y++) {
      const upper = lows[y]! * cells, lower = highs[y]! * cells, down = shares[y]!;
      for (let x = 0; x < n; x++) {
        const low = lows[x]!, high = highs[x]!, share = shares[x]!, a = lattice[upper + low]!, b = lattice[lower + low]!;
        const top = a + (lattice[upper + high]! - a) * share, bottom = b + (lattice[lower + high]! - b) * share;
        sum[y * n + x]! += (top + (bottom - top) * down) * weight;
      }
    }
  }
  // a plain loop: every painting thread waits for these tiles, and mapping a typed array costs five times as much
  const out = new Int8Array(n * n);
  for (let i = 0; i < out.length; i++) out[i] = signed(sum[i]!);
  return out;
}
