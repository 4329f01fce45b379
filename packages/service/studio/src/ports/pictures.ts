import type { StyleId } from '@toile/drawing';
import type { Design } from '@toile/garment';
import type { Outcome } from '@toile/kernel';

/** How an illustration is drawn. */
export interface PictureOptions {
  /** Pixels; the height is half as much again. */
  readonly width: number;
  readonly style: StyleId;
  readonly light?: number;
  readonly paper?: `#${string}`;
}

/** Straight RGBA, row by row. */
export interface Pixels { readonly width: number; readonly height: number; readonly rgba: Uint8Array }

/** The drawing part. Asynchronous, since it runs in other threads. */
export interface Pictures {
  pixels(design: Design, options: PictureOptions): Promise<Outcome<Pixels>>;
  png(design: Design, options: PictureOptions): Promise<Outcome<Uint8Array>>;
  svg(design: Design, options: PictureOptions): Promise<Outcome<string>>;
  flats(design: Design): Promise<Outcome<string>>;
  encode(pixels: Pixels): Promise<Uint8Array>;
}
