import type { Hex } from '@toile/kernel';
import { toLinear, hexToRgb } from './srgb.ts';
import type { Lab } from './difference.ts';
import { hexToOklch, isInGamut, linearToOklab, oklchToHex } from './oklch.ts';

/** A wished colour as far as sRGB can show it. */
export interface ShownColour {
  readonly hex: Hex;
  /** False where the wish lies outside sRGB and chroma had to go. */
  readonly isExact: boolean;
}

/** White of the print trade: CIE D50, 2°. */
const D50 = [0.96422, 1, 0.82521] as const;
const E = 216 / 24389, K = 24389 / 27;

/** XYZ under D50 to linear sRGB: the Bradford-adapted matrix of Lindbloom, brucelindbloom.com. */
export const d50ToLinear = (x: number, y: number, z: number): readonly [number, number, number] => [
  3.1338561 * x - 1.6168667 * y - 0.4906146 * z, -0.9787684 * x + 1.9161415 * y + 0.033454 * z, 0.0719453 * x - 0.2289914 * y + 1.4052427 * z,
];

/** L*a*b* under D50 to XYZ under D50, Y of white 1. */
export function labToXyz50({ l, a, b }: Lab): readonly [number, number, number] {
  const fy = (l + 16) / 116, fx = fy + a / 500, fz = fy - b / 200;
  const back = (f: number): number => (f ** 3 > E ? f ** 3 : (116 * f - 16) / K);
  return [D50[0] * back(fx), l > K * E ? fy ** 3 : l / K, D50[2] * back(fz)];
}

/** XYZ under D50 to L*a*b* under D50. */
export function xyz50ToLab(x: number, y: number, z: number): Lab {
  const f = (t: number): number => (t > E ? Math.cbrt(t) : (K * t + 16) / 116);
  const fx = f(x / D50[0]), fy = f(y), fz = f(z / D50[2]);
  return { l: 116 * fy - 16, a: 500 * (fx - fy), b: 200 * (fy - fz) };
}

/** #rrggbb to the L*a*b* of the print trade (D50, Bradford): what a spectrophotometer, Photoshop and CSS `lab()` mean. `hexToLab` is D65. */
export function hexToLab50(hex: string): Lab {
  const [r, g, b] = hexToRgb(hex).map(toLinear) as [number, number, number];
  return xyz50ToLab(0.4360747 * r + 0.3850649 * g + 0.1430804 * b, 0.2225045 * r + 0.7168786 * g + 0.0606169 * b, 0.0139322 * r + 0.0971045 * g + 0.7141733 * b);
}

/** L*a*b* under D50 as #rrggbb; a colour outside sRGB keeps hue and lightness and loses chroma. */
export const lab50ToHex = (lab: Lab): ShownColour => showLinear(d50ToLinear(...labToXyz50(lab)));

/** Linear light as #rrggbb; outside sRGB hue and lightness stay. */
export function showLinear([r, g, b]: readonly [number, number, number]): ShownColour {
  const { l, a, b: yellow } = linearToOklab(r, g, b);
  const c = Math.hypot(a, yellow);
  return showOklch({ l, c, h: c < 1e-6 ? 0 : ((Math.atan2(yellow, a) * 180) / Math.PI + 360) % 360 });
}

/** OKLCH as #rrggbb, saying whether it fitted. */
export function showOklch(wish: { readonly l: number; readonly c: number; readonly h: number }): ShownColour {
  const l = Math.min(1, Math.max(0, wish.l));
  const hex = oklchToHex({ ...wish, l });
  return { hex, isExact: wish.l >= -0.002 && wish.l <= 1.002 && (isInGamut({ ...wish, l }) || Math.abs(hexToOklch(hex).c - wish.c) < 0.004) };
}
