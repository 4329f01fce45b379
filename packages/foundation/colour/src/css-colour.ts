import { cssNamed } from './name/css-names.ts';
import { lab50ToHex, showOklch } from './lab.ts';
import type { ShownColour } from './lab.ts';
import { rgbToHex } from './srgb.ts';

/** How a colour was written. */
export type ColourForm = 'hex' | 'rgb' | 'hsl' | 'hwb' | 'lab' | 'lch' | 'oklab' | 'oklch' | 'name';

const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,2})?`;
const ARGUMENT = new RegExp(`^(${NUMBER})(%|deg|grad|rad|turn)?$`, 'i');
const HEX = /^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;

/** #rgb, #rgba, #rrggbb or #rrggbbaa, the # left out if need be; opacity is dropped. */
export function readHex(text: string): ShownColour | undefined {
  const digits = HEX.exec(text)?.[1]?.toLowerCase();
  if (!digits) return undefined;
  const full = digits.length < 6 ? digits.slice(0, 3).replace(/./g, '$&$&') : digits.slice(0, 6);
  return { hex: `#${full}`, isExact: true };
}

/** One colour as CSS Color 4 writes it (hex, a name, a function; commas or spaces; opacity dropped). `undefined` if it is none. */
export function readCssColour(text: string): (ShownColour & { readonly form: ColourForm }) | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 120) return undefined;
  const hex = trimmed.startsWith('#') ? readHex(trimmed) : undefined;
  if (hex) return { ...hex, form: 'hex' };
  const named = cssNamed(trimmed);
  if (named) return { hex: named, isExact: true, form: 'name' };
  const call = /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(([^()]*)\)$/i.exec(trimmed);
  if (!call) return undefined;
  const form = (call[1] as string).toLowerCase().replace(/a$/, '') as ColourForm;
  const shown = readFunction(form, call[2] as string);
  return shown ? { ...shown, form } : undefined;
}

/** The three numbers of a colour function, or of the same numbers typed without it; opacity dropped. */
export function readFunction(form: ColourForm, body: string): ShownColour | undefined {
  const [channels = '', ...rest] = body.split('/');
  if (rest.length > 1) return undefined;
  const parts = channels.trim().split(channels.includes(',') ? /\s*,\s*/ : /\s+/);
  if (parts.length !== 3 && !(parts.length === 4 && channels.includes(','))) return undefined;
  const args = parts.slice(0, 3).map((part): readonly [number, string] | undefined => {
    if (part.toLowerCase() === 'none') return [0, ''];
    const match = ARGUMENT.exec(part);
    return match ? [Number(match[1]), (match[2] ?? '').toLowerCase()] : undefined;
  });
  if (args.some((arg) => arg === undefined || !Number.isFinite(arg[0]))) return undefined;
  const [x, y, z] = args as [readonly [number, string], readonly [number, string], readonly [number, string]];
  const scaled = ([value, unit]: readonly [number, string], percent: number): number => (unit === '%' ? (value / 100) * percent : unit === '' ? value : NaN);
  const wished = ((): ShownColour | undefined => {
    switch (form) {
      case 'rgb': return ofBytes([scaled(x, 255), scaled(y, 255), scaled(z, 255)]);
      case 'hsl': return ofBytes(hslToBytes(angle(x), scaled(y, 100) / 100, scaled(z, 100) / 100));
      case 'hwb': return ofBytes(hwbToBytes(angle(x), scaled(y, 100) / 100, scaled(z, 100) / 100));
      case 'lab': return numbers([scaled(x, 100), scaled(y, 125), scaled(z, 125)], ([l, a, b]) => lab50ToHex({ l: held(l, 100), a, b }));
      case 'lch': return numbers([scaled(x, 100), scaled(y, 150), angle(z)], ([l, c, h]) => lab50ToHex({ l: held(l, 100), a: c * Math.cos((h * Math.PI) / 180), b: c * Math.sin((h * Math.PI) / 180) }));
      case 'oklab': return numbers([scaled(x, 1), scaled(y, 0.4), scaled(z, 0.4)], ([l, a, b]) => showOklch({ l, c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 }));
      case 'oklch': return numbers([scaled(x, 1), scaled(y, 0.4), angle(z)], ([l, c, h]) => showOklch({ l, c: Math.max(0, c), h: ((h % 360) + 360) % 360 }));
      default: return undefined;
    }
  })();
  return wished;
}

const held = (value: number, most: number): number => Math.min(most, Math.max(0, value));
type Three = readonly [number, number, number];
const numbers = (values: Three, show: (values: Three) => ShownColour): ShownColour | undefined => (values.every((v) => Number.isFinite(v) && Math.abs(v) < 1e4) ? show(values) : undefined);
const ofBytes = (bytes: Three): ShownColour | undefined => (bytes.every(Number.isFinite) ? { hex: rgbToHex(bytes), isExact: bytes.every((v) => v >= -0.5 && v <= 255.5) } : undefined);

function angle([value, unit]: readonly [number, string]): number {
  switch (unit) {
    case 'turn': return value * 360;
    case 'rad': return (value * 180) / Math.PI;
    case 'grad': return value * 0.9;
    case '%': return NaN;
    default: return value;
  }
}

function hslToBytes(hue: number, saturation: number, lightness: number): Three {
  const h = ((hue % 360) + 360) % 360, s = held(saturation, 1), l = held(lightness, 1);
  const channel = (n: number): number => {
    const k = (n + h / 30) % 12;
    return 255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}

function hwbToBytes(hue: number, white: number, black: number): Three {
  const w = held(white, 1), b = held(black, 1);
  if (w + b >= 1) { const grey = (255 * w) / (w + b); return [grey, grey, grey]; }
  return hslToBytes(hue, 1, 0.5).map((v) => v * (1 - w - b) + 255 * w) as unknown as Three;
}

/** Hue 0–360, saturation and brightness 0–1 (HSV) as bytes: the HSB of swatch files. */
export function hsbToBytes(hue: number, saturation: number, brightness: number): Three {
  const channel = (n: number): number => {
    const k = (n + hue / 60) % 6;
    return 255 * (brightness - brightness * saturation * Math.max(0, Math.min(k, 4 - k, 1)));
  };
  return [channel(5), channel(3), channel(1)];
}

/** Cyan, magenta, yellow and black, 0–1 each, as bytes: naively, as no profile comes with a swatch file. */
export const cmykToBytes = (c: number, m: number, y: number, k: number): Three => [255 * (1 - c) * (1 - k), 255 * (1 - m) * (1 - k), 255 * (1 - y) * (1 - k)];

