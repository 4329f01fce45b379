import { mixBits } from '@toile/kernel';

/** Side of the noise tiles, pixels. */
export const NOISE_SIZE = 512;

const signed = (value: number): number => Math.max(-127, Math.min(127, Math.round(value * 127)));
const raw = (x: number, y: number): number => mixBits(((y & 511) << 9) + (x & 511) + 0x51ed) / 2147483648 - 1;

/** The tooth of the paper: fine, one pixel a cell, slightly soft. Signed bytes, repeating every 512 pixels. */
export function grainTile(): Int8Array {
  const out = new Int8Array(NOISE_SIZE * NOISE_SIZE);
  for (let y = 0; y < NOISE_SIZE; y++) for (let x = 0; x < NOISE_SIZE; x++) {
    let sum = 0;
    for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) sum += raw(x + dx, y + dy);
    out[y * NOISE_SIZE + x] = signed(sum / 3 / 2.5);
  }
  return out;
}

/** How unevenly pigment settles: three octaves of smooth noise. Signed bytes, repeating. */
export function pigmentTile(): Int8Array {
  const out = new Int8Array(NOISE_SIZE * NOISE_SIZE);
  const octave = (x: number, y: number, cells: number): number => {
    const fx = (x * cells) / NOISE_SIZE, fy = (y * cells) / NOISE_SIZE, ix = Math.floor(fx), iy = Math.floor(fy), ax = fx - ix, ay = fy - iy;
    const tx = ax * ax * (3 - 2 * ax), ty = ay * ay * (3 - 2 * ay);
    const at = (i: number, j: number): number => raw((i % cells) * 57 + cells, (j % cells) * 131);
    const upper = at(ix, iy) + (at(ix + 1, iy) - at(ix, iy)) * tx, lower = at(ix, iy + 1) + (at(ix + 1, iy + 1) - at(ix, iy + 1)) * tx;
    return upper + (lower - upper) * ty;
  };
  for (let y = 0; y < NOISE_SIZE; y++) for (let x = 0; x < NOISE_SIZE; x++) {
    out[y * NOISE_SIZE + x] = signed(octave(x, y, 6) * 0.5 + octave(x, y, 17) * 0.3 + octave(x, y, 43) * 0.2);
  }
  return out;
}
