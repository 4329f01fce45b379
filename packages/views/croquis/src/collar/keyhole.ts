import { add, sampleCubic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { buttonMarks } from '../closure/button.ts';
import { buttonColour, clothOf } from '../frame/cloth.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { marksSheet } from '../frame/marks.ts';
import type { Neckline } from '../frame/neckline.ts';
import type { Sheet } from '../sheet.ts';
import { detailDepth } from '../detail/place.ts';

/** The drop-shaped opening of a keyhole neckline: where the body is cut through. */
export function keyholeOpening(frame: GarmentFrame, neckline: Neckline): Point[] | undefined {
  const long = frame.draft.garment.neck?.keyhole ?? 0;
  if (neckline.id !== 'keyhole' || long <= 0 || frame.draft.figure.view === 'back') return undefined;
  const top = neckline.depth + 9;
  const bottom = Math.min(top + long * 0.72, frame.end - 40);
  const at = (level: number, across: number): Point => frame.at(level, frame.neckCentre(level) + across);
  const half = (sign: 1 | -1): Point[] => sampleCubic(at(top, sign * 1.5), at(top + (bottom - top) * 0.4, sign * 9), at(bottom - 4, sign * 27), at(bottom, 0), 14);
  return [...half(1), ...half(-1).reverse().slice(1, -1)];
}

/** Its bound edge, and the button that closes it at the throat. */
export function keyholeSheets(frame: GarmentFrame, neckline: Neckline): Sheet[] {
  const hole = keyholeOpening(frame, neckline);
  if (!hole) return [];
  const stuff = clothOf(frame.draft, 'neckline', 'body');
  return [marksSheet(frame.draft, detailDepth(frame), {
    part: 'neckline', suffix: 'keyhole', stuff, outline: hole,
    inks: [{ points: [...hole, hole[0] as Point], width: 2.3, kind: 'seam' }],
    shapes: buttonMarks(add(hole[0] as Point, [0, -5]), 4.6, buttonColour(stuff)),
  })];
}
