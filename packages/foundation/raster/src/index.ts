export type { Area, Kernels, PixelBox } from './kernels.ts';
export { createKernels } from './create-kernels.ts';
export type { Memory } from './memory.ts';
export { FOLD_KINDS, RIBBON_SECTIONS } from './plain/height.ts';
export { grainTile, NOISE_SIZE, pigmentTile } from './noise-tile.ts';
export { createPlainKernels } from './plain/plain-kernels.ts';
export { SHADE, SHADE_PARAMETERS } from './shade-parameters.ts';
export type { ShadeParameter } from './shade-parameters.ts';
