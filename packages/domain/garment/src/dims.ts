import type { BodyMeasurements } from '@toile/figure';
import { clamp } from '@toile/geometry';
import type { GarmentChoice } from './design.ts';
import { bodyScale } from './resolve/ease.ts';

/** A dimension that a designer may set by hand. */
export interface DimRange {
  /** The least and most on a body 1680 tall, mm; wider girths widen the most. */
  readonly least: number;
  readonly most: number;
  /** The girth that the dimension must go round, if any: never less than a share of it. */
  readonly round?: keyof BodyMeasurements;
  readonly label: { readonly en: string; readonly zhHans: string; readonly zhHk: string };
}

const dim = (least: number, most: number, [en, zhHans, zhHk, round]: readonly [string, string, string, (keyof BodyMeasurements)?]): DimRange => ({ least, most, label: { en, zhHans, zhHk }, ...(round ? { round } : {}) });

/** Every dimension that can be set by hand, by its name in `GarmentChoice.dims`. All mm, all above 0. */
export const DIM_RANGES = {
  lengthMm: dim(150, 1700, ['length', '衣长', '衫長']),
  bustMm: dim(500, 2400, ['finished bust', '成衣胸围', '成衣胸圍', 'bustGirth']),
  waistMm: dim(400, 2400, ['finished waist', '成衣腰围', '成衣腰圍', 'waistGirth']),
  hipMm: dim(500, 3000, ['finished hip', '成衣臀围', '成衣臀圍', 'hipGirth']),
  waistHeightMm: dim(300, 520, ['waist level', '腰线高', '腰位高']),
  armholeMm: dim(150, 460, ['armhole depth', '袖窿深', '夾圈深']),
  hemCircumferenceMm: dim(400, 8000, ['hem circumference', '下摆围', '下擺圍']),
  neckWidthMm: dim(110, 420, ['neck width', '领宽', '領闊']),
  neckDepthMm: dim(20, 420, ['front neck depth', '前领深', '前領深']),
  backNeckDepthMm: dim(5, 400, ['back neck depth', '后领深', '後領深']),
  collarStandMm: dim(8, 140, ['collar stand', '领座高', '領座高']),
  collarFallMm: dim(15, 420, ['collar fall', '领面宽', '領面闊']),
  collarPointMm: dim(15, 220, ['collar point or lapel width', '领尖长或驳头宽', '領尖長或駁頭闊']),
  shoulderMm: dim(160, 800, ['across shoulder', '肩宽', '膊闊']),
  sleeveLengthMm: dim(30, 1100, ['sleeve length', '袖长', '袖長']),
  bicepsMm: dim(180, 1200, ['biceps', '袖肥', '袖肥', 'upperArmGirth']),
  sleeveHemMm: dim(120, 1600, ['sleeve hem', '袖口围', '袖口圍', 'wristGirth']),
  cuffDepthMm: dim(15, 260, ['cuff depth', '袖克夫高', '介英高']),
  waistbandMm: dim(10, 180, ['waistband depth', '腰头宽', '腰頭高']),
  riseMm: dim(150, 460, ['rise', '直裆', '直浪']),
  thighMm: dim(300, 1400, ['thigh', '横裆围', '大髀圍', 'thighGirth']),
  kneeMm: dim(220, 1400, ['knee', '膝围', '膝圍', 'kneeGirth']),
  legHemMm: dim(180, 1600, ['leg hem', '裤脚围', '褲腳圍', 'ankleGirth']),
  slitMm: dim(20, 1100, ['slit', '开衩高', '開叉高']),
  backDropMm: dim(1, 600, ['back drop', '后片加长', '後片加長']),
  beltWidthMm: dim(8, 160, ['belt width', '腰带宽', '腰帶闊']),
  ruffleDepthMm: dim(15, 400, ['ruffle depth', '荷叶边宽', '荷葉邊闊']),
  quiltSpacingMm: dim(15, 220, ['quilting spacing', '绗缝间距', '間棉間距']),
} as const satisfies { readonly [name: string]: DimRange };

export type DimName = keyof typeof DIM_RANGES;
export const DIM_NAMES = Object.keys(DIM_RANGES) as readonly DimName[];
export const isDimName = (name: string): name is DimName => Object.hasOwn(DIM_RANGES, name);

/** The least and most of a dimension on this body, mm. */
export function rangeOn(name: DimName, body: BodyMeasurements): readonly [least: number, most: number] {
  const range: DimRange = DIM_RANGES[name];
  const k = bodyScale(body);
  const girth = range.round ? (body[range.round] as number) : 0;
  // A cloth that stretches may be cut a tenth below the body, no more.
  return [Math.max(range.least * k, girth * 0.9), Math.max(range.most * k, girth * 2.2)];
}

/** The dimension set by hand, held within what this body allows; otherwise the one resolved. */
export function dimOr(choice: GarmentChoice, name: DimName, { resolved, body }: { readonly resolved: number; readonly body: BodyMeasurements }): number {
  const set = choice.dims?.[name];
  if (set === undefined || !Number.isFinite(set) || set <= 0) return resolved;
  const [least, most] = rangeOn(name, body);
  return clamp(set, least, most);
}
