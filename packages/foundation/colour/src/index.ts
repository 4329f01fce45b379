export { deltaE2000, hexDifference, hexToLab } from './difference.ts';
export type { Lab } from './difference.ts';
export { hexToOklab, hexToOklch, isInGamut, mixOklab, oklabToHex, oklchToHex } from './oklch.ts';
export type { Oklab, Oklch } from './oklch.ts';
export { lightOf, shadowOf } from './shade.ts';
export { fromLinear, hexToRgb, isHex, mixHex, rgbToHex, toLinear } from './srgb.ts';
export type { Rgb } from './srgb.ts';
