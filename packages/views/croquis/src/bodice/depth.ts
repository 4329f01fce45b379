import type { GarmentFrame } from '../frame/garment-frame.ts';
import { DEPTH } from '../sheet.ts';

/** The depth at which a garment's body lies. */
export const bodyDepth = (frame: GarmentFrame): number =>
  (frame.draft.isOuter ? DEPTH.outerBody : frame.draft.isTucked ? DEPTH.tuckedTop : DEPTH.top);
