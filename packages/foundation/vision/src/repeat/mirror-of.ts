import { createSpectrum, transform } from './fft.ts';
import { lightAt } from './light-picture.ts';
import type { LightPicture } from './light-picture.ts';

const SIDE = 128;
/** From here on a tile and its mirror picture are one. */
const ALIKE = 0.93;

/** A quarter of a tile that is mirrored both ways in itself, between its two mirrors; nothing where it is not. */
export function mirrorOf(tile: LightPicture): LightPicture | undefined {
  const x = mirrorAt(tile, 'across'), y = mirrorAt(tile, 'down');
  if (x === undefined || y === undefined || tile.width < 16 || tile.height < 16) return undefined;
  const width = tile.width >> 1, height = tile.height >> 1, light = new Float32Array(width * height * 3);
  for (let j = 0; j < height; j++) for (let i = 0; i < width; i++) {
    lightAt(tile, (x * tile.width + ((i + 0.5) * tile.width) / 2 / width) % tile.width, (y * tile.height + ((j + 0.5) * tile.height) / 2 / height) % tile.height, light, (j * width + i) * 3);
  }
  return { width, height, light };
}

/** Where the mirror stands, as a part of the side; nothing where the tile is unlike its mirror picture wherever it stands. */
function mirrorAt(tile: LightPicture, way: 'across' | 'down'): number | undefined {
  const plane = new Float64Array(SIDE * SIDE), sample = new Float32Array(3);
  let mean = 0;
  for (let y = 0; y < SIDE; y++) for (let x = 0; x < SIDE; x++) {
    lightAt(tile, ((x + 0.5) / SIDE) * tile.width, ((y + 0.5) / SIDE) * tile.height, sample, 0);
    const v = Math.sqrt(0.3 * (sample[0] as number) + 0.6 * (sample[1] as number) + 0.1 * (sample[2] as number)) + 0.5 * ((sample[0] as number) - (sample[2] as number));
    plane[y * SIDE + x] = v; mean += v / (SIDE * SIDE);
  }
  const a = createSpectrum(SIDE), b = createSpectrum(SIDE);
  let power = 0;
  for (let y = 0; y < SIDE; y++) for (let x = 0; x < SIDE; x++) {
    const v = (plane[y * SIDE + x] as number) - mean;
    power += v * v;
    a.re[y * SIDE + x] = v;
    b.re[way === 'across' ? y * SIDE + (SIDE - 1 - x) : (SIDE - 1 - y) * SIDE + x] = v;
  }
  if (power < 1e-9) return undefined;
  transform(a);
  transform(b);
  for (let i = 0; i < a.re.length; i++) {
    const r = (a.re[i] as number) * (b.re[i] as number) + (a.im[i] as number) * (b.im[i] as number), m = (a.im[i] as number) * (b.re[i] as number) - (a.re[i] as number) * (b.im[i] as number);
    a.re[i] = r; a.im[i] = m;
  }
  transform(a, { isInverse: true });
  let best = -Infinity, at = 0;
  for (let k = 0; k < SIDE; k++) { const v = (a.re[way === 'across' ? k : k * SIDE] as number) / (SIDE * SIDE); if (v > best) { best = v; at = k; } }
  return best / power >= ALIKE ? ((at / 2) / SIDE) % 1 : undefined;
}
