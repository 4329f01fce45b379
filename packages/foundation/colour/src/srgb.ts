import type { Hex } from '@toile/kernel';

/** Red, green and blue, 0–255 each. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** True for #rrggbb (any case). */
export const isHex = (text: string): text is Hex => /^#[0-9a-fA-F]{6}$/.test(text);

/** The bytes of a #rrggbb colour. */
export const hexToRgb = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16), Number.parseInt(hex.slice(3, 5), 16), Number.parseInt(hex.slice(5, 7), 16),
];

/** #rrggbb in lower case, each channel rounded and held in 0–255. */
export const rgbToHex = (rgb: Rgb): Hex =>
  `#${rgb.map((v) => Math.round(Math.min(255, Math.max(0, v))).toString(16).padStart(2, '0')).join('')}`;

/** One sRGB channel, 0–255, as linear light 0–1 (IEC 61966-2-1). */
export const toLinear = (byte: number): number => {
  const v = byte / 255;
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
};

/** Linear light 0–1 as one sRGB channel 0–255, unrounded; held in range. */
export const fromLinear = (light: number): number => {
  const v = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.min(1, Math.max(0, v)) * 255;
};

/** A straight mix of two colours in sRGB: for paint over paint, where the eye expects it. */
export const mixHex = (a: string, b: string, t: number): Hex => {
  const x = hexToRgb(a), y = hexToRgb(b);
  return rgbToHex([x[0] + (y[0] - x[0]) * t, x[1] + (y[1] - x[1]) * t, x[2] + (y[2] - x[2]) * t]);
};
