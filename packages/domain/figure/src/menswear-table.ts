import { lerp } from '@toile/geometry';
import type { BodyMeasurements } from './posed-figure.ts';
import { chineseSizeOf } from './size-row.ts';
import type { SizeRow } from './size-row.ts';

/*
 * Menswear bodies, mm, definitions of ISO 8559-1. Chest, waist and stature of the regular EU sizes 44–60 are those of the German
 * HAKA table as taken up by EN 13402-3 (size = half the chest girth in cm; drop falls from 12 cm to 8 cm as the body widens);
 * hip girth, and size 64, are extrapolated from it. The other measurements are linear between two anchors, EU 48 and EU 60,
 * rounded from ASTM D6240 (men, 38 and 46 regular) at equal chest; what lies between is interpolated.
 */
const MAIN: readonly (readonly [sizeId: string, eu: number, waist: number, hip: number, stature: number])[] = [
  ['XS', 44, 760, 910, 1710], ['S', 46, 800, 940, 1740], ['M', 50, 880, 1000, 1790], ['L', 52, 920, 1030, 1800],
  ['XL', 56, 1010, 1110, 1830], ['2XL', 58, 1060, 1150, 1840], ['3XL', 60, 1110, 1190, 1850], ['4XL', 64, 1210, 1270, 1860],
];

/** Anchors at chest 960 and chest 1200. */
const SECONDARY = {
  underbustGirth: [900, 1140], neckGirth: [380, 436], upperArmGirth: [305, 378], wristGirth: [170, 189],
  thighGirth: [560, 676], kneeGirth: [378, 430], ankleGirth: [252, 276],
  shoulderWidth: [448, 496], shoulderLength: [150, 163], armLength: [632, 662],
} as const;

/** Heights below the high point shoulder as shares of stature (ASTM D6240, 40 regular). */
const HEIGHT_SHARES = {
  hpsToBust: 0.137, hpsToWaist: 0.246, hpsToHip: 0.355, hpsToCrotch: 0.394, hpsToKnee: 0.586, hpsToAnkle: 0.82, hpsToFloor: 0.863,
} as const;

type SecondaryName = keyof typeof SECONDARY;
type HeightName = keyof typeof HEIGHT_SHARES;

function bodyOfRow([sizeId, eu, waistGirth, hipGirth, stature]: (typeof MAIN)[number]): BodyMeasurements {
  const bustGirth = eu * 20;
  const t = (bustGirth - 960) / (1200 - 960);
  const girths = {} as Record<SecondaryName, number>;
  for (const name of Object.keys(SECONDARY) as SecondaryName[]) girths[name] = Math.round(lerp(SECONDARY[name][0], SECONDARY[name][1], t));
  const heights = {} as Record<HeightName, number>;
  for (const name of Object.keys(HEIGHT_SHARES) as HeightName[]) heights[name] = Math.round(HEIGHT_SHARES[name] * stature);
  return { sizeId, market: 'menswear', stature, bustGirth, waistGirth, hipGirth, ...girths, ...heights };
}

/** The menswear sizes, small to large. UK and US jacket sizes are the chest in inches: EU − 10. */
export const MENSWEAR_ROWS: readonly SizeRow[] = MAIN.map((row) => {
  const body = bodyOfRow(row);
  return { body, names: { eu: `${row[1]}`, uk: `${row[1] - 10}`, us: `${row[1] - 10}`, cn: chineseSizeOf(body) } };
});
