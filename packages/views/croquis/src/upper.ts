import { bodySheets } from './bodice/bodice.ts';
import { hemBand } from './bodice/hem-band.ts';
import { closureSheets } from './closure/closure.ts';
import { collarSheets } from './collar/collar.ts';
import { detailSheets } from './detail/details.ts';
import { armModel } from './frame/arm-model.ts';
import { sided } from './frame/draft.ts';
import type { Draft } from './frame/draft.ts';
import { garmentFrame } from './frame/garment-frame.ts';
import { necklineOf } from './frame/neckline.ts';
import { sleeveSheets } from './sleeve/sleeve.ts';
import type { Sheet } from './sheet.ts';

/** The sheets of everything of a garment that hangs from the shoulders or the bust. */
export function upperSheets(draft: Draft): Sheet[] {
  if (!draft.garment.bodice) return [];
  const frame = garmentFrame(draft);
  const neckline = necklineOf(frame);
  const arms = sided((side) => armModel(frame, side, neckline));
  return [
    ...bodySheets(frame, neckline, arms), ...hemBand(frame), ...closureSheets(frame, neckline), ...detailSheets(frame, neckline, arms),
    ...sleeveSheets(frame, neckline, arms), ...collarSheets(frame, neckline),
  ];
}
