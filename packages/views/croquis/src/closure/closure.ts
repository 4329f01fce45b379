import type { GarmentFrame } from '../frame/garment-frame.ts';
import type { Neckline } from '../frame/neckline.ts';
import type { Sheet } from '../sheet.ts';
import { buttonFront, doubleBreasted, openButtons } from './buttoned.ts';
import { frogFront, openFrogs, slantedFront } from './chinese.ts';
import { kebayaFront } from './kebaya.ts';
import { busk, corsetBack, laceUp } from './lacing.ts';
import { shortPlacket } from './placket.ts';
import { openToggles, toggles } from './tied.ts';
import { wrapFront } from './wrap.ts';
import { flyFront, openZip, zipFront } from './zip.ts';

/** What closes the garment, seen from the front: the overlapping strip, and what fastens it. */
export function closureSheets(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const { choice } = frame.draft.garment;
  if (frame.draft.figure.view === 'back') return corsetBack(frame, neckline);
  if (choice.isOpen) {
    if (choice.closure === 'zip-front') return openZip(frame, neckline);
    if (choice.closure === 'button-front' || choice.closure === 'double-breasted') return openButtons(frame, neckline);
    if (choice.closure === 'toggle') return openToggles(frame, neckline);
    if (choice.closure === 'frog') return openFrogs(frame, neckline);
    return [];
  }
  switch (choice.closure ?? 'pullover') {
    case 'button-front': return choice.type === 'kebaya' ? kebayaFront(frame, neckline) : choice.type === 'corset' ? busk(frame, neckline) : buttonFront(frame, neckline);
    case 'double-breasted': return doubleBreasted(frame, neckline);
    case 'zip-front': return choice.type === 'parka' ? flyFront(frame, neckline) : zipFront(frame, neckline);
    case 'wrap': return choice.type === 'kebaya' ? kebayaFront(frame, neckline) : wrapFront(frame, neckline);
    case 'frog': return frogFront(frame, neckline);
    case 'slanted': return slantedFront(frame, neckline);
    case 'toggle': return toggles(frame, neckline);
    case 'lace-up': return laceUp(frame, neckline);
    case 'pullover': return shortPlacket(frame, neckline);
    default: return [];
  }
}
