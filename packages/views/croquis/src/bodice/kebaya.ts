import { clamp } from '@toile/geometry';
import type { GarmentFrame } from '../frame/garment-frame.ts';

/** Where the front edges of a kebaya part (level), how far below the straight hem their points hang, and how wide they stand apart there (share of the half-width). */
export interface Parting { readonly from: number; readonly fall: number; readonly apart: number }

/** True where the fronts are drawn down to points; some hems ask for another line. */
export const hasPoints = (frame: GarmentFrame): boolean => {
  const { choice } = frame.draft.garment;
  return choice.type === 'kebaya' && choice.isOpen !== true && ['straight', 'curved', 'side-slit'].includes(choice.hem ?? 'straight');
};

/** The parting of a kebaya's front edges below the last brooch. */
export function kebayaParting(frame: GarmentFrame): Parting {
  if (!hasPoints(frame)) return { from: frame.end - 4, fall: 0, apart: 0 };
  return { from: Math.max(frame.end - 150, Math.min(frame.waist + 24, frame.end - 30)), fall: clamp((frame.end - frame.waist) * 0.34, 16, 76), apart: 0.15 };
}

/** The lower edge of a kebaya: short behind and at the sides, drawn down to two points in front. */
export function kebayaHem(frame: GarmentFrame): (t: number) => number {
  const { from, fall, apart } = kebayaParting(frame);
  if (frame.draft.figure.view === 'back') return () => 0;
  const up = frame.end - from;
  return (t) => {
    const q = Math.abs(2 * clamp(t) - 1);
    return q < apart ? -up + (up + fall) * (q / apart) : fall * (1 - (q - apart) / (1 - apart)) ** 1.6;
  };
}
