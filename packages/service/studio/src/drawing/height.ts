import type { PictureOptions } from '../ports/pictures.ts';

/** Height of a picture, pixels: half as much again as its width. */
export const heightOf = (options: Pick<PictureOptions, 'width'>): number => Math.round(options.width * 1.5);
