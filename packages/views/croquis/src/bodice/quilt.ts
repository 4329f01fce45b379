import { curveOf, pointOn } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Quilting, Ribbon } from '@toile/drawing';
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

/** The cloth of a puffer is drawn in along each seam: short wrinkles stand on it, up and down, never in step. Light only. */
export function puckers(frame: GarmentFrame): Ribbon[] {
  const quilting = quiltingOf(frame);
  if (quilting?.kind !== 'rows') return [];
  const draw = frame.draft.draw('body');
  const ribbons: Ribbon[] = [];
  const first = Math.ceil((360 - quilting.offset) / quilting.pitch);
  for (let k = first; quilting.offset + k * quilting.pitch < frame.end - 6; k++) {
    const level = quilting.offset + k * quilting.pitch;
    for (let i = 0; i < 7; i++) {
      const t = 0.07 + (0.86 * (i + draw(`tension.${k}`, i))) / 7;
      const reach = (i % 2 ? 1 : -1) * (16 + 22 * draw(`tension.length.${k}`, i));
      const from = frame.point(level, t);
      const to = frame.point(level + reach, t + 0.02 * (draw(`tension.lean.${k}`, i) - 0.5));
      ribbons.push({ points: [from, [(from[0] + to[0]) / 2 + 1, (from[1] + to[1]) / 2], to], width: 5, height: 3.2, taper: 'out', section: 'soft' });
    }
  }
  return ribbons;
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
