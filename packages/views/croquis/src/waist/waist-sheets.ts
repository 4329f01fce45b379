import type { PosedFigure } from '@toile/figure';
import type { ResolvedGarment } from '@toile/garment';
import type { Ink } from '@toile/drawing';
import type { Sheet } from '../sheet.ts';
import { draftOf } from '../frame/draft.ts';
import type { Draft } from '../frame/draft.ts';
import { clothOf } from '../frame/cloth.ts';
import { marksSheet } from '../frame/marks.ts';
import { isCutInOne, isOneCloth } from '../frame/seamless.ts';
import type { GarmentContext } from '../cloth/context.ts';
import { bandSheets } from './band-sheets.ts';
import { beltSheets } from './belt-sheets.ts';
import { waistPlaceOf } from './waist-place.ts';
import type { WaistPlace } from './waist-place.ts';
import { waistStrip } from './waistband.ts';

/** What holds a garment at the waist: the band of a bottom, the seam of a dress or jumpsuit, belts, cords. Any garment may be given. */
export function waistSheets(garment: ResolvedGarment, figure: PosedFigure, context: GarmentContext): Sheet[] {
  const draft = draftOf(garment, figure, context);
  const hasBelt = garment.choice.details.includes('belt') || garment.trims.beltWidth > 0;
  const isJoined = garment.bodice?.hasWaistSeam === true && (garment.skirt !== undefined || garment.legs !== undefined);
  if (garment.bodice && !hasBelt && !isJoined) return [];
  const place = waistPlaceOf(draft);
  const width = hasBelt ? Math.max(20, garment.trims.beltWidth) * drawnScale(draft) : 0;
  return [
    ...(isJoined && !(isCutInOne(garment) && isOneCloth(garment)) ? [seamSheet(draft, place)] : []),
    ...(place.isBottom ? bandSheets(draft, place) : []),
    ...(hasBelt ? beltSheets(draft, place, width) : []),
  ];
}

/** Drawn mm of a real mm at the waist. */
const drawnScale = ({ figure }: Draft): number => (figure.levelOf(figure.body.hpsToWaist + 50) - figure.levelOf(figure.body.hpsToWaist)) / 50;

/** The waist seam that joins bodice and skirt. */
function seamSheet(draft: Draft, place: WaistPlace): Sheet {
  const strip = waistStrip(draft.figure, { level: place.level - 4, depth: 8, halfWidth: place.halfWidth, bow: 6 });
  const line = Array.from({ length: 25 }, (_, i) => strip.patch(0.5, i / 24));
  const inks: Ink[] = [{ points: line, width: 2.3, kind: 'seam' }];
  return marksSheet(draft, place.depth - 2, { part: 'waistband', suffix: 'seam', stuff: clothOf(draft, 'body'), outline: [...strip.top, ...strip.bottom.slice().reverse()], inks });
}
