import { clamp, joinCurves, lerp, sampleCubic, sampleQuadratic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { NecklineId } from '@toile/garment';
import type { GarmentFrame } from './garment-frame.ts';
import { onBody } from './garment-frame.ts';
import { neckLevel } from './levels.ts';
import type { Neckline } from './neckline.ts';

/** Half the width of a bib at its upper edge, canonical mm; its straps are sewn on a little inside. */
const BIB_HALF = 88;

/** The bib of a pinafore: a panel over the chest, its sides curving out to the side seams, hung from two straps. */
export function bibEdge(frame: GarmentFrame, id: NecklineId): Neckline {
  const { figure, garment } = frame.draft;
  const depth = clamp(neckLevel(figure, garment.neck?.frontDepth ?? 168), 402, 446);
  const side = Math.min(frame.end - 30, frame.underarm + 78);
  const on = (across: number, level: number): Point => onBody(frame, level, across);
  const c = frame.neckCentre(depth);
  const top = id === 'square' ? depth : depth - 16;
  const middle = id === 'v-neck' ? depth + 22 : id === 'scoop' ? depth + 12 : id === 'sweetheart' ? depth + 6 : depth + 3;
  const half = (sign: 1 | -1): Point[] => {
    const corner = on(sign * BIB_HALF, top);
    const flank = sampleCubic(frame.point(side, sign < 0 ? 0 : 1), frame.point(side - 34, 0.5 + sign * 0.45), on(sign * (BIB_HALF + 5), lerp(top, side, 0.45)), corner, 12);
    const edge = id === 'sweetheart'
      ? sampleCubic(corner, on(sign * 70, top - 26), on(c + sign * 26, top - 20), on(c, middle), 12)
      : sampleQuadratic(corner, on(c + sign * (id === 'v-neck' ? 36 : 44), id === 'v-neck' ? lerp(top, middle, 0.55) : middle), on(c, middle), 10);
    return joinCurves(flank, edge);
  };
  return { id, hold: 'straps', halfWidth: 128, depth: middle, points: joinCurves(half(1), half(-1).reverse()), strapAcross: BIB_HALF - 17 };
}
