import { lerp } from '@toile/geometry';
import type { BodyMeasurements } from './posed-figure.ts';
import { chineseSizeOf } from './size-row.ts';
import type { SizeRow } from './size-row.ts';

/*
 * Womenswear bodies, mm, definitions of ISO 8559-1. Bust, waist and hip of the even EU sizes 34–54 are the body sizes of the
 * German DOB table (normal hip, stature 168 cm), which EN 13402-3 takes up with its steps of 4 cm and, above bust 104, of 6 cm;
 * EU 58 carries the last step of that table on by two (extrapolated). Neck, arm, wrist, thigh, knee, ankle, shoulder and heights
 * are linear between two anchors, EU 36 and EU 52: the anchors are rounded from ASTM D5585 (misses, 8) and D6960 (women's plus, 20W)
 * at equal bust; what lies between is interpolated.
 */
const MAIN: readonly (readonly [sizeId: string, eu: number, bust: number, waist: number, hip: number])[] = [
  ['XS', 34, 800, 650, 910], ['S', 36, 840, 680, 940], ['M', 38, 880, 720, 970], ['L', 42, 960, 800, 1030],
  ['XL', 46, 1040, 880, 1090], ['2XL', 50, 1160, 1010, 1190], ['3XL', 54, 1280, 1140, 1290], ['4XL', 58, 1400, 1270, 1390],
];

/** Anchors at bust 840 and bust 1220. */
const SECONDARY = {
  underbustGirth: [735, 1065], neckGirth: [345, 405], upperArmGirth: [272, 388], wristGirth: [154, 182],
  thighGirth: [545, 700], kneeGirth: [355, 440], ankleGirth: [228, 262],
  shoulderWidth: [384, 432], shoulderLength: [122, 131], armLength: [596, 604],
  hpsToBust: [242, 282], hpsToWaist: [392, 400], hpsToHip: [592, 606], hpsToCrotch: [664, 684], hpsToKnee: [984, 988],
  hpsToAnkle: [1372, 1372], hpsToFloor: [1450, 1454],
} as const;

type SecondaryName = keyof typeof SECONDARY;

function secondaryOf(bustGirth: number): Record<SecondaryName, number> {
  const t = (bustGirth - 840) / (1220 - 840);
  const out = {} as Record<SecondaryName, number>;
  for (const name of Object.keys(SECONDARY) as SecondaryName[]) out[name] = Math.round(lerp(SECONDARY[name][0], SECONDARY[name][1], t));
  return out;
}

/** The womenswear sizes, small to large. UK is EU − 26 and US is EU − 30 for the German EU numbers used here. */
export const WOMENSWEAR_ROWS: readonly SizeRow[] = MAIN.map(([sizeId, eu, bustGirth, waistGirth, hipGirth]) => {
  const body: BodyMeasurements = { sizeId, market: 'womenswear', stature: 1680, bustGirth, waistGirth, hipGirth, ...secondaryOf(bustGirth) };
  return { body, names: { eu: `${eu}`, uk: `${eu - 26}`, us: `${eu - 30}`, cn: chineseSizeOf(body) } };
});
