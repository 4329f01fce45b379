import { deltaE2000, hexToLab, rgbToHex } from '@toile/colour';
import type { Lab } from '@toile/colour';
import type { Picture } from '../picture.ts';
import type { RepeatKind } from './repeat-cell.ts';

/** How a tile's edges join, ΔE2000 between neighbours across them, beside the same between neighbours inside it. */
export interface SeamError {
  readonly mean: number;
  readonly p95: number;
  readonly innerMean: number;
  readonly innerP95: number;
  /** How much more the seam differs than the inside, on the mean; 0 where it cannot be told. */
  readonly excess: number;
}

/** Rows and columns inside that are measured for comparison. */
const INNER = 24;

/** The seams of a tile laid this way, measured over all their length. */
export function seamError({ width, height, rgba }: Pick<Picture, 'width' | 'height' | 'rgba'>, kind: RepeatKind = 'straight'): SeamError {
  const known = new Map<number, Lab>();
  const labAt = (x: number, y: number): Lab => {
    const o = (((y % height) + height) % height * width + ((x % width) + width) % width) * 4, key = ((rgba[o] as number) << 16) | ((rgba[o + 1] as number) << 8) | (rgba[o + 2] as number);
    let lab = known.get(key);
    if (!lab) known.set(key, lab = hexToLab(rgbToHex([rgba[o] as number, rgba[o + 1] as number, rgba[o + 2] as number])));
    return lab;
  };
  // Mirrored edges meet themselves.
  const drop = kind === 'half-drop' ? height - (height >> 1) : 0, step = kind === 'brick' ? width - (width >> 1) : 0, isMirror = kind === 'mirror';
  const seam: number[] = [], inner: number[] = [];
  for (let y = 0; y < height; y++) seam.push(isMirror ? 0 : deltaE2000(labAt(width - 1, y), labAt(0, y + drop)));
  for (let x = 0; x < width; x++) seam.push(isMirror ? 0 : deltaE2000(labAt(x, height - 1), labAt(x + step, 0)));
  for (let k = 1; k <= INNER; k++) {
    const cx = Math.min(width - 1, Math.max(1, Math.round((k * width) / (INNER + 1)))), cy = Math.min(height - 1, Math.max(1, Math.round((k * height) / (INNER + 1))));
    if (width > 1) for (let y = 0; y < height; y++) inner.push(deltaE2000(labAt(cx - 1, y), labAt(cx, y)));
    if (height > 1) for (let x = 0; x < width; x++) inner.push(deltaE2000(labAt(x, cy - 1), labAt(x, cy)));
  }
  const mean = meanOf(seam), innerMean = meanOf(inner);
  return { mean, p95: p95Of(seam), innerMean, innerP95: p95Of(inner), excess: Math.max(0, mean - innerMean) };
}

const meanOf = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);
const p95Of = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
