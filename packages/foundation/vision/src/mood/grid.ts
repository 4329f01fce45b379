import { fromLinear, toLinear } from '@toile/colour';
import { writeToned } from '../palette/toned-lab.ts';
import type { Picture } from '../picture.ts';

/** A small copy of a picture, channel by channel, row by row. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture to one of the grid. */
  readonly step: number;
  /** Toned lightness (near CIE L* over 100), a and b of OKLab, each scaled alike. */
  readonly l: Float32Array;
  readonly a: Float32Array;
  readonly b: Float32Array;
  /** 1 where the picture is opaque. */
  readonly opaque: Uint8Array;
  readonly count: number;
  /** The same as a picture. */
  readonly rgba: Uint8Array;
}

const LINEAR = Float64Array.from({ length: 256 }, (_, byte) => toLinear(byte));
/** At most so many samples each way stand for one cell: a picture of any size costs the same. */
const TAPS = 4;

/** How large a picture is at `longest` pixels a side or less. */
export function gridSize({ width, height }: Pick<Picture, 'width' | 'height'>, longest: number): { readonly width: number; readonly height: number; readonly step: number } {
  const step = Math.max(1, Math.max(width, height) / longest);
  return { width: Math.max(1, Math.round(width / step)), height: Math.max(1, Math.round(height / step)), step };
}

/** The picture at `longest` pixels a side or less, light averaged as light; or a window of that, in its pixels. */
export function gridOf({ width, height, rgba }: Picture, longest: number, window?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): Grid {
  const whole = gridSize({ width, height }, longest), { step } = whole;
  const w = window?.width ?? whole.width, h = window?.height ?? whole.height, left = window?.x ?? 0, top = window?.y ?? 0;
  const l = new Float32Array(w * h), a = new Float32Array(w * h), b = new Float32Array(w * h), opaque = new Uint8Array(w * h), small = new Uint8Array(w * h * 4);
  const taps = Math.min(TAPS, Math.ceil(step));
  const lab = new Float32Array(3);
  let count = 0;
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      let red = 0, green = 0, blue = 0, alpha = 0;
      for (let v = 0; v < taps; v++) {
        const py = Math.min(height - 1, Math.floor(((top + y + (v + 0.5) / taps) * height) / whole.height));
        for (let u = 0; u < taps; u++) {
          const px = Math.min(width - 1, Math.floor(((left + x + (u + 0.5) / taps) * width) / whole.width)), at = (py * width + px) * 4;
          const weight = rgba[at + 3] as number;
          red += (LINEAR[rgba[at] as number] as number) * weight;
          green += (LINEAR[rgba[at + 1] as number] as number) * weight;
          blue += (LINEAR[rgba[at + 2] as number] as number) * weight;
          alpha += weight;
        }
      }
      const i = y * w + x;
      if (alpha < 128 * taps * taps) continue;
      opaque[i] = 1;
      count += 1;
      const r = fromLinear(red / alpha), g = fromLinear(green / alpha), bl = fromLinear(blue / alpha);
      small[i * 4] = r + 0.5;
      small[i * 4 + 1] = g + 0.5;
      small[i * 4 + 2] = bl + 0.5;
      small[i * 4 + 3] = 255;
      writeToned(r, g, bl, lab, 0);
      l[i] = lab[0] as number;
      a[i] = lab[1] as number;
      b[i] = lab[2] as number;
    }
  }
  return { width: w, height: h, step, l, a, b, opaque, count, rgba: small };
}

/** A channel through a Gaussian of deviation `sigma` pixels; the rim is mirrored. */
export function blurred(channel: Float32Array, width: number, height: number, sigma: number): Float32Array {
  const radius = Math.max(1, Math.ceil(sigma * 2.5));
  const kernel = Float32Array.from({ length: radius * 2 + 1 }, (_, i) => Math.exp(-((i - radius) ** 2) / (2 * sigma * sigma)));
  const sum = kernel.reduce((all, one) => all + one, 0);
  const fold = (at: number, length: number): number => (at < 0 ? Math.min(length - 1, -at) : at >= length ? Math.max(0, 2 * length - 2 - at) : at);
  const across = new Float32Array(channel.length), out = new Float32Array(channel.length);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    let total = 0;
    for (let k = -radius; k <= radius; k++) total += (kernel[k + radius] as number) * (channel[y * width + fold(x + k, width)] as number);
    across[y * width + x] = total / sum;
  }
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    let total = 0;
    for (let k = -radius; k <= radius; k++) total += (kernel[k + radius] as number) * (across[fold(y + k, height) * width + x] as number);
    out[y * width + x] = total / sum;
  }
  return out;
}
