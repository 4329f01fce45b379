import { offsetLine, sampleQuadratic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { clothOf, repeatOnly } from '../frame/cloth.ts';
import { onBody } from '../frame/garment-frame.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import type { Neckline } from '../frame/neckline.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { Sheet } from '../sheet.ts';
import { detailDepth } from './place.ts';

/** Thin straps over the shoulders, or the band of a halter behind the neck. */
export function strapSheets(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  if (neckline.hold !== 'straps' || neckline.strapAcross === 0 || neckline.id === 'strapless') return [];
  const stuff = repeatOnly(clothOf(frame.draft, 'neckline', 'body'));
  const a = neckline.strapAcross;
  return ([-1, 1] as const).map((sign) => {
    const isBack = frame.draft.figure.view === 'back';
    const from = onBody(frame, isBack ? neckline.depth + 2 : neckline.id === 'sweetheart' ? neckline.depth - 36 : 395, sign * a);
    const to = onBody(frame, 314, sign * (a + 8));
    const line: Point[] = sampleQuadratic(from, onBody(frame, 350, sign * (a + 1)), to, 12);
    return sheetOf(frame.draft, detailDepth(frame) - 1, {
      part: 'neckline', suffix: `strap.${sign < 0 ? 'left' : 'right'}`, stuff,
      outline: [...offsetLine(line, 3.2), ...offsetLine(line, -3.2).reverse()], wish: { shadow: 0.3, contour: 0.5 },
    });
  });
}
