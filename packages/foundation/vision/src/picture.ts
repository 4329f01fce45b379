/** A picture in memory: four bytes a pixel (red, green, blue, opacity; not premultiplied), rows from the top. sRGB. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array | Uint8ClampedArray;
}

/** A place in a picture, in whole pixels from its top left corner. */
export interface PixelPoint { readonly x: number; readonly y: number }
