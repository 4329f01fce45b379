import type { Pixels } from './pictures.ts';

/** Decodes pictures that this studio itself encoded, small enough to be measured. */
export interface ElementPictures {
  /** At most so many pixels a side. */
  pixels(png: Uint8Array, side: number): Promise<Pixels>;
  /** At most so wide, in another form. */
  resize(png: Uint8Array, options: { readonly width: number; readonly form: 'png' | 'webp' }): Promise<Uint8Array>;
}
