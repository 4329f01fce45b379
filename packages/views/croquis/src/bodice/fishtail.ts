import { clamp } from '@toile/geometry';
import type { GarmentFrame } from '../frame/garment-frame.ts';

/** True for a parka cut long enough to have the split tail it is named for. */
export const hasFishtail = (frame: GarmentFrame): boolean => {
  const { choice } = frame.draft.garment;
  return choice.type === 'parka' && (choice.hem ?? 'straight') === 'straight' && frame.end > 840;
};

/** How far a fishtail hangs below the front hem at t: two rounded tails with a notch between them. */
export const fishtail = (t: number): number => {
  const q = Math.abs(2 * clamp(t) - 1);
  const tail = 64 * Math.max(0, 1 - q ** 2.2) ** 0.8;
  return q < 0.13 ? tail - 74 * (1 - q / 0.13) : tail;
};
