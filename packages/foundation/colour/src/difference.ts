import { hexToRgb, toLinear } from './srgb.ts';

/** CIE L*a*b* under D65. */
export interface Lab { readonly l: number; readonly a: number; readonly b: number }

/** #rrggbb to CIE L*a*b* (D65, 2°), by the sRGB matrix of IEC 61966-2-1. */
export function hexToLab(hex: string): Lab {
  const [r, g, b] = hexToRgb(hex).map(toLinear) as [number, number, number];
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

const rad = (degrees: number): number => (degrees * Math.PI) / 180;

/** CIEDE2000 between two L*a*b* colours (Sharma, Wu, Dalal 2005; kL = kC = kH = 1). 1 is about a just visible step. */
export function deltaE2000(x: Lab, y: Lab): number {
  const c1 = Math.hypot(x.a, x.b), c2 = Math.hypot(y.a, y.b);
  const mean7 = ((c1 + c2) / 2) ** 7;
  const g = 0.5 * (1 - Math.sqrt(mean7 / (mean7 + 25 ** 7)));
  const a1 = x.a * (1 + g), a2 = y.a * (1 + g);
  const cp1 = Math.hypot(a1, x.b), cp2 = Math.hypot(a2, y.b);
  const hue = (a: number, b: number): number => (a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360);
  const h1 = hue(a1, x.b), h2 = hue(a2, y.b);
  const dl = y.l - x.l;
  const dc = cp2 - cp1;
  let dh = 0;
  if (cp1 * cp2 !== 0) {
    dh = h2 - h1;
    if (dh > 180) dh -= 360;
    else if (dh < -180) dh += 360;
  }
  const dH = 2 * Math.sqrt(cp1 * cp2) * Math.sin(rad(dh / 2));
  const lm = (x.l + y.l) / 2;
  const cm = (cp1 + cp2) / 2;
  let hm = h1 + h2;
  if (cp1 * cp2 !== 0) {
    if (Math.abs(h1 - h2) <= 180) hm = (h1 + h2) / 2;
    else hm = h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
  }
  const t = 1 - 0.17 * Math.cos(rad(hm - 30)) + 0.24 * Math.cos(rad(2 * hm)) + 0.32 * Math.cos(rad(3 * hm + 6)) - 0.2 * Math.cos(rad(4 * hm - 63));
  const theta = 30 * Math.exp(-(((hm - 275) / 25) ** 2));
  const cm7 = cm ** 7;
  const rc = 2 * Math.sqrt(cm7 / (cm7 + 25 ** 7));
  const sl = 1 + (0.015 * (lm - 50) ** 2) / Math.sqrt(20 + (lm - 50) ** 2);
  const sc = 1 + 0.045 * cm;
  const sh = 1 + 0.015 * cm * t;
  const rt = -Math.sin(rad(2 * theta)) * rc;
  return Math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dH / sh) ** 2 + rt * (dc / sc) * (dH / sh));
}

/** CIEDE2000 between two #rrggbb colours. */
export const hexDifference = (a: string, b: string): number => deltaE2000(hexToLab(a), hexToLab(b));
