import { curveOf, pointOn } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Quilting } from '@toile/drawing';
import type { Side } from '@toile/figure';
import type { GarmentFrame } from '../frame/garment-frame.ts';

/** The stuffing of a garment: puffers in rows, other quilted cloth in diamonds; nothing where it is not quilted. */
export function quiltingOf(frame: GarmentFrame): Quilting | undefined {
  const { choice } = frame.draft.garment;
  if (choice.type === 'puffer') return { kind: 'rows', pitch: 74, offset: 340 % 74, height: 11 };
  // A stuffed waistcoat of light cloth is a puffer without sleeves.
  if (choice.type === 'gilet' && choice.details.includes('quilting') && ['nylon', 'poplin', 'silk-satin', 'velvet', 'leather'].includes(choice.fabric)) return { kind: 'rows', pitch: 64, offset: 340 % 64, height: 9 };
  if (choice.details.includes('quilting')) return { kind: 'diamonds', pitch: 46, offset: 0, height: 4.5 };
  return undefined;
}

/** A side seam swells between the rows of a puffer. */
export function scallopSide(frame: GarmentFrame, side: Side, line: Polyline): Polyline {
  const quilting = quiltingOf(frame);
  if (quilting?.kind !== 'rows') return line;
  const sign = side === 'left' ? -1 : 1;
  return swell(line, 6, (p, u, length) => {
    const f = (((p[1] - quilting.offset) / quilting.pitch) % 1 + 1) % 1;
    return [p[0] + sign * (11 * Math.sin(Math.PI * f) ** 0.7 - 3) * Math.min(1, (u * length) / 12, ((1 - u) * length) / 12 + 0.3), p[1]];
  });
}

/** A line resampled every `step` mm and moved point by point. */
export function swell(line: Polyline, step: number, move: (p: Point, u: number, length: number) => Point): Polyline {
  const curve = curveOf(line);
  const count = Math.max(8, Math.round(curve.length / step));
  return Array.from({ length: count + 1 }, (_, i) => move(pointOn(curve, i / count), i / count, curve.length));
}
