export { extractPalette } from './palette/extract-palette.ts';
export type { PaletteColour, PaletteOptions } from './palette/extract-palette.ts';
export type { Picture, PixelPoint } from './picture.ts';
