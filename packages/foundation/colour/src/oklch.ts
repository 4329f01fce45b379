import type { Hex } from '@toile/kernel';
import { fromLinear, hexToRgb, rgbToHex, toLinear } from './srgb.ts';

/** Lightness, a and b of OKLab (Björn Ottosson, 2020). */
export interface Oklab { readonly l: number; readonly a: number; readonly b: number }
/** Lightness 0–1, chroma ≥ 0, hue 0–360 degrees: the house's working space. */
export interface Oklch { readonly l: number; readonly c: number; readonly h: number }

/** #rrggbb to OKLab. Matrices as published at bottosson.github.io/posts/oklab. */
export function hexToOklab(hex: string): Oklab {
  const [r, g, b] = hexToRgb(hex).map(toLinear) as [number, number, number];
  return linearToOklab(r, g, b);
}

/** Linear sRGB light, each 0–1 or beyond, to OKLab. */
export function linearToOklab(r: number, g: number, b: number): Oklab {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

/** #rrggbb to OKLCH. Greys get hue 0. */
export function hexToOklch(hex: string): Oklch {
  const { l, a, b } = hexToOklab(hex);
  const c = Math.sqrt(a * a + b * b);
  const h = c < 1e-4 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  return { l, c, h };
}

const GAMUT_SLACK = 0.001;

function oklabToLinear(lab: Oklab): readonly [number, number, number] {
  const l = (lab.l + 0.3963377774 * lab.a + 0.2158037573 * lab.b) ** 3;
  const m = (lab.l - 0.1055613458 * lab.a - 0.0638541728 * lab.b) ** 3;
  const s = (lab.l - 0.0894841775 * lab.a - 1.291485548 * lab.b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** OKLab to #rrggbb, pulled into the sRGB gamut by clipping; use `oklchToHex` to keep the hue. */
export const oklabToHex = (lab: Oklab): Hex => {
  const [r, g, b] = oklabToLinear(lab);
  return rgbToHex([fromLinear(r), fromLinear(g), fromLinear(b)]);
};

/** True when the colour exists in sRGB. */
export function isInGamut({ l, c, h }: Oklch): boolean {
  const angle = (h * Math.PI) / 180;
  return oklabToLinear({ l, a: c * Math.cos(angle), b: c * Math.sin(angle) }).every((v) => v >= -GAMUT_SLACK && v <= 1 + GAMUT_SLACK);
}

/** OKLCH to #rrggbb. A colour outside sRGB loses chroma, by bisection, until it fits: lightness and hue stay. */
export function oklchToHex({ l, c, h }: Oklch): Hex {
  const angle = (h * Math.PI) / 180;
  const at = (chroma: number): Hex => oklabToHex({ l, a: chroma * Math.cos(angle), b: chroma * Math.sin(angle) });
  if (l <= 0) return '#000000';
  if (l >= 1) return '#ffffff';
  if (isInGamut({ l, c, h })) return at(c);
  let low = 0, high = c;
  for (let i = 0; i < 16; i++) {
    const middle = (low + high) / 2;
    if (isInGamut({ l, c: middle, h })) low = middle;
    else high = middle;
  }
  return at(low);
}

/** A mix of two colours in OKLab: even to the eye. */
export function mixOklab(a: string, b: string, t: number): Hex {
  const x = hexToOklab(a), y = hexToOklab(b);
  return oklabToHex({ l: x.l + (y.l - x.l) * t, a: x.a + (y.a - x.a) * t, b: x.b + (y.b - x.b) * t });
}
