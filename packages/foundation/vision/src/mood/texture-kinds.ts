import { blurred, gridOf } from './grid.ts';
import type { TextureKinds } from './mood-measures.ts';
import { shrunkSize } from './shrunk.ts';
import type { Picture } from '../picture.ts';
import { within } from './tones.ts';

/** Textures are looked at nearer than the rest: at so many pixels a side. */
const LONGEST = 640;
/** Patches of so many pixels, so many each way over the picture. */
const PATCH = 48, ACROSS = 4;
/** Fine detail (deviation of the toned lightness) below which a patch is smooth, and from which it has a texture. */
const SMOOTH = 0.012, TEXTURED = 0.02;
/** Strokes: coherence of the fine gradients from which they lie side by side; speckle: below which they do not. */
const STROKED = 0.55, SPECKLED = 0.35;
/** Speckle is spread like chance; edges of large things are few and strong, and their kurtosis is above this. */
const SPARSE = 4.5;
/** A repeat: how alike a patch is to itself a few threads further (normalised autocorrelation). */
const REPEATS = 0.3;
/** Skew of a patch's lightness from which it looks glossy (Motoyoshi, Nishida, Sharan and Adelson 2007). */
const SKEWED = 0.9;

/** What surfaces look like, each as the part of the patches that show it. What is finer than a 640th of the picture is not seen, nor is what it would be to the hand. */
export function textureKindsOf(picture: Picture): TextureKinds {
  const { width, height } = shrunkSize(picture, LONGEST);
  const counts = { smooth: 0, grainy: 0, woven: 0, stroked: 0, glossy: 0 };
  if (Math.min(width, height) < PATCH / 2) return counts;
  const size = Math.min(PATCH, width, height);
  let patches = 0;
  for (let v = 0; v < ACROSS; v++) for (let u = 0; u < ACROSS; u++) {
    const x0 = Math.round(((width - size) * u) / (ACROSS - 1)), y0 = Math.round(((height - size) * v) / (ACROSS - 1));
    const { l: patch, count } = gridOf(picture, LONGEST, { x: x0, y: y0, width: size, height: size });
    // What is part cut out is an outline, not a surface.
    if (count < size * size) continue;
    patches += 1;
    const kind = kindOf(patch, size);
    for (const name of Object.keys(counts) as (keyof TextureKinds)[]) counts[name] += kind[name];
  }
  const part = (many: number): number => within(patches > 0 ? many / patches : 0);
  return { smooth: part(counts.smooth), grainy: part(counts.grainy), woven: part(counts.woven), stroked: part(counts.stroked), glossy: part(counts.glossy) };
}

function kindOf(patch: Float32Array, size: number): TextureKinds {
  // What a sensor adds to single pixels is no texture.
  const near = blurred(patch, size, size, 0.8), calm = blurred(patch, size, size, 3);
  const fine = near.map((v, i) => v - (calm[i] as number));
  const detail = deviationOf(fine);
  const glossy = momentOf(patch, 3) > SKEWED && deviationOf(patch) > 0.04 ? 1 : 0;
  if (detail < SMOOTH) return { smooth: 1, grainy: 0, woven: 0, stroked: 0, glossy };
  if (detail < TEXTURED) return { smooth: 0.5, grainy: 0, woven: 0, stroked: 0, glossy };
  const spread = spreadOf(fine, size);
  // One outline through a plain patch is no texture.
  if (spread < 0.35) return { smooth: 0.5, grainy: 0, woven: 0, stroked: 0, glossy };
  const coherence = coherenceOf(fine, size), repeats = repeatsOf(fine, size);
  const woven = repeats >= 2 ? 1 : 0;
  const stroked = woven === 0 && coherence > STROKED ? 1 : 0;
  return { smooth: 0, grainy: woven === 0 && coherence < SPECKLED && momentOf(fine, 4) < SPARSE ? 1 : 0, woven, stroked, glossy: woven || stroked ? 0 : glossy };
}

function deviationOf(values: Float32Array): number {
  let sum = 0, squares = 0;
  for (const v of values) { sum += v; squares += v * v; }
  return Math.sqrt(Math.max(0, squares / values.length - (sum / values.length) ** 2));
}

/** A moment of the spread: 3 its skew, 4 its kurtosis (3 for chance). */
function momentOf(values: Float32Array, power: 3 | 4): number {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length, deviation = deviationOf(values);
  if (deviation < 1e-4) return 0;
  let sum = 0;
  for (const v of values) { const off = (v - mean) / deviation; sum += power === 3 ? off * off * off : off * off * off * off; }
  return sum / values.length;
}

/** How much of a patch the detail lies on: the part of its eighths that have at least half of the mean detail. */
function spreadOf(fine: Float32Array, size: number): number {
  const cell = Math.max(1, Math.floor(size / 8));
  const energies: number[] = [];
  for (let v = 0; v < 8; v++) for (let u = 0; u < 8; u++) {
    let sum = 0;
    for (let y = 0; y < cell; y++) for (let x = 0; x < cell; x++) sum += (fine[(v * cell + y) * size + u * cell + x] as number) ** 2;
    energies.push(Math.sqrt(sum));
  }
  const mean = energies.reduce((sum, one) => sum + one, 0) / energies.length;
  return energies.filter((one) => one > mean * 0.5).length / energies.length;
}

/** How much the fine gradients agree on one direction: coherence of the structure tensor. */
function coherenceOf(fine: Float32Array, size: number): number {
  let xx = 0, yy = 0, xy = 0;
  for (let y = 1; y < size - 1; y++) for (let x = 1; x < size - 1; x++) {
    const i = y * size + x, gx = (fine[i + 1] as number) - (fine[i - 1] as number), gy = (fine[i + size] as number) - (fine[i - size] as number);
    xx += gx * gx; yy += gy * gy; xy += gx * gy;
  }
  return xx + yy > 0 ? Math.hypot(xx - yy, 2 * xy) / (xx + yy) : 0;
}

const LEAST_LAG = 3, MOST_LAG = 14;

/** In how many directions the patch repeats: peaks of its autocorrelation that lie off one line through the middle. */
function repeatsOf(fine: Float32Array, size: number): number {
  const inner = size - MOST_LAG;
  const peaks: { readonly x: number; readonly y: number; readonly height: number }[] = [];
  const rows = MOST_LAG + 1, columns = 2 * MOST_LAG + 1;
  const map = new Float32Array(rows * columns);
  let power = 0;
  for (const v of fine) power += v * v;
  power /= fine.length;
  for (let dy = 0; dy <= MOST_LAG; dy++) for (let dx = -MOST_LAG; dx <= MOST_LAG; dx++) {
    let sum = 0, n = 0;
    for (let y = 0; y < inner; y += 2) for (let x = Math.max(0, -dx); x < Math.min(size, size - dx); x += 2) {
      sum += (fine[y * size + x] as number) * (fine[(y + dy) * size + x + dx] as number);
      n += 1;
    }
    map[dy * columns + dx + MOST_LAG] = sum / Math.max(1, n) / Math.max(1e-9, power);
  }
  const at = (x: number, y: number): number => (y < 0 ? map[-y * columns - x + MOST_LAG] : map[y * columns + x + MOST_LAG]) ?? -1;
  for (let y = 0; y < MOST_LAG; y++) for (let x = -MOST_LAG + 1; x < MOST_LAG; x++) {
    const height = at(x, y);
    if (Math.hypot(x, y) < LEAST_LAG || (y === 0 && x < 0) || height < REPEATS) continue;
    let isPeak = true;
    for (let v = -1; v <= 1 && isPeak; v++) for (let u = -1; u <= 1; u++) if ((u !== 0 || v !== 0) && at(x + u, y + v) > height) { isPeak = false; break; }
    if (isPeak) peaks.push({ x, y, height });
  }
  const [first] = peaks.toSorted((p, q) => q.height - p.height);
  if (!first) return 0;
  return 1 + (peaks.some(({ x, y }) => Math.abs(x * first.y - y * first.x) > 0.4 * Math.hypot(x, y) * Math.hypot(first.x, first.y)) ? 1 : 0);
}
