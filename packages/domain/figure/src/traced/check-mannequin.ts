import type { Problem } from '@toile/kernel';
import { MANNEQUIN_NUMBERS } from './mannequin.ts';
import type { Mannequin } from './mannequin.ts';

/**
 * What each number may be. From a child of five (5½ heads, legs 44 % of the height) to the longest fashion figure (12 heads, legs 60 %);
 * widths from a very slight to a very broad build. Beyond that it is no upright figure seen from the front.
 */
export const MANNEQUIN_RANGES: Readonly<Record<(typeof MANNEQUIN_NUMBERS)[number], readonly [least: number, most: number]>> = {
  heads: [5.5, 12], neck: [0.12, 0.25], waist: [0.27, 0.47], crotch: [0.4, 0.62], knee: [0.6, 0.82],
  shoulderWidth: [0.12, 0.27], waistWidth: [0.06, 0.2], hipWidth: [0.1, 0.24],
};

/** What may lie between two neighbouring levels, shares of the height: neck–waist, waist–crotch, crotch–knee, knee–sole. */
const SEGMENTS = [
  { from: 'neck', to: 'waist', range: [0.11, 0.27] }, { from: 'waist', to: 'crotch', range: [0.09, 0.24] }, { from: 'crotch', to: 'knee', range: [0.13, 0.31] }, { from: 'knee', to: undefined, range: [0.18, 0.4] },
] as const;

/** The least room between chin and pit of the neck, share of the height. */
const NECK_ROOM = 0.018;

const shown = (value: number): string => String(Math.round(value * 1000) / 1000);

/** What is wrong with the numbers of a mannequin, with paths below `where`; nothing where a figure can be drawn so. */
export function mannequinProblems(mannequin: Mannequin, where: string): readonly Problem[] {
  const outside = MANNEQUIN_NUMBERS.flatMap((name): readonly Problem[] => {
    const value = mannequin[name];
    const [least, most] = MANNEQUIN_RANGES[name];
    if (value === undefined || (value >= least && value <= most)) return [];
    return [{ code: 'value-out-of-range', where: `${where}.${name}`, message: 'No figure is drawn so.', came: shown(value), expected: `${least} to ${most}`, hint: name === 'heads' ? 'crown to chin goes 5½ to 12 times into the height' : 'shares of the height, from the top of the head to the sole' }];
  });
  if (outside.length > 0) return outside;
  const lengths = SEGMENTS.flatMap(({ from, to, range: [least, most] }): readonly Problem[] => {
    const length = (to ? mannequin[to] : 1) - mannequin[from];
    return length >= least && length <= most ? [] : [{ code: 'value-out-of-range', where: `${where}.${to ?? from}`, message: `From ${from} to ${to ?? 'sole'} it is too ${length < least ? 'short' : 'long'} for a figure.`, came: shown(length), expected: `${least} to ${most} of the height` }];
  });
  const isHeadLow = 1 / mannequin.heads > mannequin.neck - NECK_ROOM;
  return isHeadLow ? [...lengths, { code: 'value-out-of-range', where: `${where}.heads`, message: 'The chin would lie below the pit of the neck.', came: shown(mannequin.heads), expected: `at least ${shown(1 / (mannequin.neck - NECK_ROOM))}` }] : lengths;
}

