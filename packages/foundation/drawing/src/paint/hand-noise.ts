import { mixBits } from '@toile/kernel';
import { grainTile, NOISE_SIZE, pigmentTile } from '@toile/raster';
import type { PaperGrain } from '../scene.ts';
import type { Hand } from './hands.ts';

/** A square of noise that repeats: signed bytes, `size` a power of two. */
export interface NoiseTile { readonly size: number; readonly bytes: Int8Array }

const chance = (x: number, y: number, salt: number): number => mixBits(Math.imul(x, 73856093) ^ Math.imul(y, 19349663) ^ Math.imul(salt, 83492791)) / 2147483648 - 1;

/** Cells of one octave over the tile, its weight, and the wraps it is sheared by (a wrap turns its grain by 45°). */
interface Octave { readonly across: number; readonly down: number; readonly weight: number; readonly shear?: number }

/** Adds smooth noise to a square; lattices wrap round, so the square repeats. */
function addOctave(sum: Float32Array, n: number, { across, down, weight, shear = 0 }: Octave): void {
  const lattice = new Float32Array(across * down);
  for (let j = 0; j < down; j++) for (let i = 0; i < across; i++) lattice[j * across + i] = chance(i, j, across * 613 + down) * weight;
  const low = new Int32Array(n), high = new Int32Array(n), share = new Float32Array(n);
  for (let x = 0; x < n; x++) {
    const f = (x * across) / n, i = Math.floor(f), a = f - i;
    low[x] = i % across; high[x] = (i + 1) % across; share[x] = a * a * (3 - 2 * a);
  }
  for (let y = 0; y < n; y++) {
    const f = (y * down) / n, j = Math.floor(f), a = f - j, t = a * a * (3 - 2 * a), upper = (j % down) * across, lower = ((j + 1) % down) * across;
    for (let x = 0; x < n; x++) {
      const at = shear === 0 ? x : (x + shear * y) & (n - 1), l = low[at] as number, h = high[at] as number, s = share[at] as number;
      const top = (lattice[upper + l] as number) + ((lattice[upper + h] as number) - (lattice[upper + l] as number)) * s, bottom = (lattice[lower + l] as number) + ((lattice[lower + h] as number) - (lattice[lower + l] as number)) * s;
      sum[y * n + x] = (sum[y * n + x] as number) + top + (bottom - top) * t;
    }
  }
}

const noise = (n: number, octaves: readonly Octave[]): Float32Array => {
  const sum = new Float32Array(n * n);
  for (const octave of octaves) addOctave(sum, n, octave);
  return sum;
};

/** How unevenly the colour of each hand lies. Cells of a tile are 1219 mm of the frame apart from end to end. */
const GROUNDS: Readonly<Record<Exclude<Hand['noise'], 'pigment'>, { readonly octaves: readonly Octave[]; readonly shape?: (v: number, bloom: number) => number; readonly bloom?: readonly Octave[] }>> = {
  // clouds, granules, and backruns: a drop that ran back leaves a pale field with a dark shore
  wash: {
    octaves: [{ across: 5, down: 5, weight: 0.55 }, { across: 13, down: 13, weight: 0.3 }, { across: 43, down: 43, weight: 0.06 }, { across: 190, down: 190, weight: 0.06 }],
    bloom: [{ across: 7, down: 7, weight: 0.7 }, { across: 15, down: 15, weight: 0.26 }, { across: 31, down: 31, weight: 0.12 }, { across: 73, down: 73, weight: 0.07 }],
    shape: (v, bloom) => v + Math.min(1, Math.max(0, (bloom - 0.5) * 10)) * 0.22 - Math.max(0, 1 - Math.abs(bloom - 0.49) * 20) * 0.3,
  },
  // broad strokes side by side, each flat, a little lighter or darker than the next
  stroke: { octaves: [{ across: 74, down: 4, weight: 1, shear: 0 }, { across: 150, down: 7, weight: 0.5 }, { across: 9, down: 9, weight: 0.25 }], shape: (v) => Math.min(0.8, Math.max(-0.8, v * 1.9)) },
  // the hairs of a brush that runs dry
  bristle: { octaves: [{ across: 230, down: 26, weight: 0.6 }, { across: 110, down: 13, weight: 0.5 }, { across: 12, down: 9, weight: 0.4 }, { across: 150, down: 150, weight: 0.14 }] },
  // a point drawn to and fro, aslant
  tooth: { octaves: [{ across: 210, down: 14, weight: 0.7, shear: 1 }, { across: 120, down: 10, weight: 0.4, shear: 1 }, { across: 11, down: 11, weight: 0.3 }, { across: 230, down: 230, weight: 0.4 }] },
};

const signed = (v: number): number => Math.max(-127, Math.min(127, Math.round(v * 127)));
const known = new Map<string, NoiseTile>();
const remembered = (key: string, make: () => NoiseTile): NoiseTile => {
  let tile = known.get(key);
  if (!tile) known.set(key, tile = make());
  return tile;
};

/** Cells of pigment to the mm of the frame in a tile of NOISE_SIZE. */
const PIGMENT_PER_MM = 0.42;

/** The pigment of a hand for a picture of `scale` px to the mm: finer for posters, where a cell would show as a square. */
export function pigmentNoise(kind: Hand['noise'], scale: number): NoiseTile & { readonly perMm: number } {
  const fine = scale > 0.62 ? 2 : 1, size = NOISE_SIZE * fine;
  const tile = remembered(`${kind} ${size}`, () => {
    if (kind === 'pigment') return { size: NOISE_SIZE, bytes: pigmentTile() };
    const { octaves, shape, bloom } = GROUNDS[kind], ground = noise(size, octaves), blooms = bloom ? noise(size, bloom) : undefined, bytes = new Int8Array(size * size);
    for (let i = 0; i < bytes.length; i++) bytes[i] = signed(shape ? shape(ground[i] as number, blooms ? (blooms[i] as number) : 0) : (ground[i] as number));
    return { size, bytes };
  });
  return { ...tile, perMm: (PIGMENT_PER_MM * tile.size) / NOISE_SIZE };
}

/** Size of the paper's tooth on the frame, mm; a pixel at least. */
const TOOTH = 2.6;

/** The surface of a paper, fixed to its pixels. Its tooth grows with the picture. */
export function paperNoise(kind: PaperGrain, scale: number): NoiseTile {
  const cell = Math.max(1, Math.round(TOOTH * scale * 2) / 2);
  if (kind === 'smooth' && cell < 1.5) return remembered('smooth', () => ({ size: NOISE_SIZE, bytes: grainTile() }));
  return remembered(`${kind} ${cell}`, () => {
    const n = NOISE_SIZE, cells = Math.max(8, Math.round(n / cell)), half = Math.max(4, Math.round(cells / 2)), bytes = new Int8Array(n * n);
    switch (kind) {
      case 'smooth': return filled(n, bytes, noise(n, [{ across: cells, down: cells, weight: 0.8 }, { across: half, down: half, weight: 0.3 }]));
      case 'cold-press': return filled(n, bytes, noise(n, [{ across: half, down: half, weight: 0.75 }, { across: cells, down: cells, weight: 0.5 }, { across: half >> 1, down: half >> 1, weight: 0.25 }]));
      case 'laid': {
        // ribs lie two cells apart, chain lines some thirty; a power of two of both fits the tile
        const ground = noise(n, [{ across: cells, down: cells, weight: 0.35 }]), rib = 2 ** Math.max(1, Math.round(Math.log2(cell * 2))), chain = rib * 32;
        for (let y = 0; y < n; y++) for (let x = 0; x < n; x++) ground[y * n + x] = (ground[y * n + x] as number) + (((y % rib) + 0.5) / rib < 0.5 ? 0.34 : -0.34) + (x % chain < rib / 2 ? 0.5 : 0);
        return filled(n, bytes, ground);
      }
      case 'kraft': return filled(n, bytes, noise(n, [{ across: half >> 2, down: cells, weight: 0.24, shear: 1 }, { across: cells, down: half >> 2, weight: 0.16, shear: 1 }, { across: half >> 1, down: cells, weight: 0.26 }, { across: cells, down: cells, weight: 0.34 }, { across: 24, down: 24, weight: 0.22 }]));
    }
  });
}

function filled(size: number, bytes: Int8Array, values: Float32Array): NoiseTile {
  for (let i = 0; i < bytes.length; i++) bytes[i] = signed(values[i] as number);
  return { size, bytes };
}
