import { writeToned } from '../palette/toned-lab.ts';
import type { Picture } from '../picture.ts';
import { shrunkOf } from './shrunk.ts';
import type { Shrunk, Window } from './shrunk.ts';

/** A small copy of a picture, channel by channel, row by row. */
export interface Grid extends Shrunk {
  /** Toned lightness (near CIE L* over 100), a and b of OKLab, each scaled alike. */
  readonly l: Float32Array;
  readonly a: Float32Array;
  readonly b: Float32Array;
}

/** The picture at `longest` pixels a side or less as channels; or a window of that, in its pixels. */
export function gridOf(picture: Picture, longest: number, window?: Window): Grid {
  const small = shrunkOf(picture, longest, window);
  const { opaque, rgba } = small;
  const l = new Float32Array(opaque.length), a = new Float32Array(opaque.length), b = new Float32Array(opaque.length), lab = new Float32Array(3);
  for (let i = 0; i < opaque.length; i++) {
    if (!opaque[i]) continue;
    writeToned(rgba[i * 4] as number, rgba[i * 4 + 1] as number, rgba[i * 4 + 2] as number, lab, 0);
    l[i] = lab[0] as number;
    a[i] = lab[1] as number;
    b[i] = lab[2] as number;
  }
  return { ...small, l, a, b };
}

/** A channel through a Gaussian of deviation `sigma` pixels; the rim is mirrored. */
export function blurred(channel: Float32Array, width: number, height: number, sigma: number): Float32Array {
  const radius = Math.max(1, Math.ceil(sigma * 2.5));
  const kernel = Float32Array.from({ length: radius * 2 + 1 }, (_, i) => Math.exp(-((i - radius) ** 2) / (2 * sigma * sigma)));
  const sum = kernel.reduce((all, one) => all + one, 0);
  const across = new Float32Array(channel.length), out = new Float32Array(channel.length);
  const columns = foldedOf(width, radius), rows = foldedOf(height, radius), taps = kernel.length;
  for (let y = 0, row = 0; y < height; y++, row += width) {
    for (let x = 0; x < width; x++) {
      let total = 0;
      if (x >= radius && x + radius < width) for (let k = 0, at = row + x - radius; k < taps; k++, at++) total += (kernel[k] as number) * (channel[at] as number);
      else for (let k = 0; k < taps; k++) total += (kernel[k] as number) * (channel[row + (columns[x + k] as number)] as number);
      across[row + x] = total / sum;
    }
  }
  const totals = new Float64Array(width);
  for (let y = 0, row = 0; y < height; y++, row += width) {
    totals.fill(0);
    for (let k = 0; k < taps; k++) {
      const weight = kernel[k] as number, from = (rows[y + k] as number) * width;
      for (let x = 0; x < width; x++) totals[x]! += weight * (across[from + x] as number);
    }
    for (let x = 0; x < width; x++) out[row + x] = (totals[x] as number) / sum;
  }
  return out;
}

/** The places from `radius` before a row to `radius` behind it, folded back into it at its ends. */
function foldedOf(length: number, radius: number): Int32Array {
  return Int32Array.from({ length: length + 2 * radius }, (_, i) => {
    const at = i - radius;
    return at < 0 ? Math.min(length - 1, -at) : at >= length ? Math.max(0, 2 * length - 2 - at) : at;
  });
}
