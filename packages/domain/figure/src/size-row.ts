import type { BodyMeasurements } from './posed-figure.ts';

/** What one size is called in four systems. */
export interface SizeNames {
  readonly eu: string;
  readonly uk: string;
  readonly us: string;
  /** 号型: stature / bust (chest) girth and figure type, cm. */
  readonly cn: string;
}

/** One line of a size table. */
export interface SizeRow {
  readonly body: BodyMeasurements;
  readonly names: SizeNames;
}

/** Figure types of GB/T 1335 by drop, bust (chest) minus waist in cm: the least drop of each type. */
const FIGURE_TYPES = {
  womenswear: [[19, 'Y'], [14, 'A'], [9, 'B'], [4, 'C']],
  menswear: [[17, 'Y'], [12, 'A'], [7, 'B'], [2, 'C']],
} as const;

/** The Chinese 号型 of a body: stature on the 5 cm grid, girth on the 4 cm grid, and the figure type. */
export function chineseSizeOf(body: BodyMeasurements): string {
  const drop = (body.bustGirth - body.waistGirth) / 10;
  const type = FIGURE_TYPES[body.market].find(([least]) => drop >= least)?.[1] ?? 'C';
  return `${Math.round(body.stature / 50) * 5}/${Math.round(body.bustGirth / 40) * 4}${type}`;
}
