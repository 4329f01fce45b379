import type { Hex } from '@toile/kernel';
import { hexToOklch, oklchToHex } from './oklch.ts';

/** The hue a shadow leans to: a cool violet (−1.25 rad), as painters mix it. Never multiply by black. */
const SHADOW_HUE = 288.4;

/** The colour in shade: darker by `depth` (0–1), its hue pulled 12 % to violet, its chroma kept. */
export function shadowOf(hex: string, depth = 0.32): Hex {
  const { l, c, h } = hexToOklch(hex);
  const turn = ((((SHADOW_HUE - h) % 360) + 540) % 360) - 180;
  return oklchToHex({ l: l * (1 - depth), c: Math.max(c * 1.05, 0.018) * (1 - 0.1 * depth), h: (h + turn * 0.12 + 360) % 360 });
}

/** The colour in light: raised towards white by `height` (0–1), losing chroma as it rises. */
export function lightOf(hex: string, height = 0.5): Hex {
  const { l, c, h } = hexToOklch(hex);
  return oklchToHex({ l: l + (1 - l) * height, c: c * (1 - 0.55 * height), h });
}
