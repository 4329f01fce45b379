import type { BodyMeasurements } from '@toile/figure';
import type { PointOfMeasure, ResolvedGarment } from '../resolved.ts';
import { bodyScale } from './ease.ts';

type Dims = Omit<ResolvedGarment, 'measurements'>;
type Line = readonly [id: string, en: string, zhHans: string, zhHk: string, value: number | undefined, tolerance: number];

/**
 * The finished measurements as a tech pack lists them, in its order. Tolerances are those usual in woven fashion (± 10 over girths
 * above 600, ± 6 over lengths, ± 3 on small parts) and half as much again for knits.
 */
export function measurementsOf(garment: Dims, body: BodyMeasurements): readonly PointOfMeasure[] {
  const slack = garment.fabric.construction === 'knit' ? 1.5 : 1;
  const lines = [...upperLines(garment, body), ...skirtLines(garment, body), ...legLines(garment, body)];
  return lines.flatMap(([id, en, zhHans, zhHk, value, tolerance]) => (value === undefined || !(value > 0) ? [] : [{ id, label: { en, zhHans, zhHk }, value: Math.round(value * 10) / 10, tolerance: Math.round(tolerance * slack * 2) / 2 }]));
}

function upperLines({ bodice, neck, collar, sleeve, skirt, legs, closure }: Dims, body: BodyMeasurements): readonly Line[] {
  if (!bodice || !neck) return [];
  const k = bodyScale(body);
  const full = bodice.hasWaistSeam ? bodice.length + (skirt?.length ?? legs?.outseam ?? 0) : bodice.length;
  const reachesHip = bodice.length > body.hpsToHip - 20 * k;
  return [
    ['body-length-hps', 'body length, HPS to hem', '衣长（侧颈点至下摆）', '衫長（膊頭頂至腳）', full, 8],
    ['chest-1in-below-armhole', 'chest, 25 mm below armhole, full', '胸围（袖窿下25毫米）', '胸圍（夾圈下25毫米）', body.bustGirth + bodice.bustEase, 10],
    ['waist', 'waist, full', '腰围', '腰圍', bodice.length >= bodice.waistHeight - 1 ? body.waistGirth + bodice.waistEase : undefined, 10],
    ['waist-position-hps', 'waist position from HPS', '腰节位（距侧颈点）', '腰位（距膊頭頂）', bodice.waistHeight, 5],
    ['hip', 'hip, full', '臀围', '坐圍', reachesHip || (skirt ?? legs) ? body.hipGirth + (skirt?.hipEase ?? legs?.hipEase ?? bodice.hipEase) : undefined, 10],
    ['sweep', 'bottom sweep, full', '下摆围', '腳圍', skirt?.hemCircumference ?? (legs ? undefined : bodice.hemCircumference), 12],
    ['across-shoulder', 'across shoulder', '肩宽', '膊闊', body.shoulderWidth + 2 * bodice.shoulderExtension, 6],
    ['armhole-depth-hps', 'armhole depth from HPS', '袖窿深（距侧颈点）', '夾深（距膊頭頂）', bodice.armholeDepth, 5],
    ['hem-band', 'hem band depth', '下摆罗纹高', '衫腳坑條高', bodice.hemBandDepth, 3],
    ['neck-width', 'neck width, seam to seam', '领宽', '領闊', neck.width, 4],
    ['front-neck-drop', 'front neck drop, HPS to edge', '前领深', '前領深', neck.frontDepth, 4],
    ['back-neck-drop', 'back neck drop', '后领深', '後領深', neck.backDepth, 3],
    ['collar-stand', 'collar stand at CB', '后中领座高', '後中領座高', collar?.stand, 2],
    ['collar-fall', 'collar fall at CB', '后中领面宽', '後中領面闊', collar?.fall, 2],
    ['collar-point', 'collar point or lapel width', '领尖长或驳头宽', '領尖長或駁頭闊', collar?.point, 3],
    ['sleeve-length', 'sleeve length, shoulder to hem', '袖长', '袖長', sleeve?.length, 6],
    ['biceps', 'biceps, 25 mm below armhole, full', '袖肥', '袖肥', sleeve?.bicepsCircumference, 6],
    ['elbow', 'elbow, full', '袖肘围', '手踭圍', sleeve && sleeve.length > 320 * k ? sleeve.elbowCircumference : undefined, 6],
    ['sleeve-opening', 'sleeve opening, full', '袖口围', '袖口圍', sleeve?.hemCircumference, 5],
    ['cuff-depth', 'cuff depth', '袖克夫高', '介英高', sleeve?.cuffDepth, 3],
    ['overlap', 'front overlap past CF', '门襟叠门', '前幅搭位', closure && closure.overlap > 0 ? closure.overlap : undefined, 3],
    ['waist-seam-hps', 'waist seam from HPS', '腰缝位（距侧颈点）', '腰骨位（距膊頭頂）', bodice.hasWaistSeam ? bodice.length : undefined, 5],
    ['slit', 'slit height', '开衩高', '開叉高', bodice.slitHeight || skirt?.slitHeight, 6],
  ];
}

function skirtLines({ skirt, bodice }: Dims, body: BodyMeasurements): readonly Line[] {
  if (!skirt || bodice) return [];
  return [
    ['skirt-length', 'length, top edge to hem', '裙长', '裙長', skirt.length, 8],
    ['waist', 'waist, full', '腰围', '腰圍', skirt.waistCircumference, 8],
    ['waistband-depth', 'waistband depth', '腰头宽', '腰頭高', skirt.waistbandDepth, 2],
    ['hip', 'hip, full', '臀围', '坐圍', body.hipGirth + skirt.hipEase, 10],
    ['sweep', 'bottom sweep as it hangs, full', '下摆围', '腳圍', skirt.hemCircumference, 12],
    ['sweep-extended', 'bottom sweep, pleats or gathers open', '下摆围（展开）', '腳圍（拉開）', skirt.fullness > 1 ? Math.max(skirt.hemCircumference, skirt.waistCircumference * skirt.fullness) : undefined, 20],
    ['slit', 'slit height', '开衩高', '開叉高', skirt.slitHeight, 6],
  ];
}

function legLines({ legs, bodice }: Dims, body: BodyMeasurements): readonly Line[] {
  if (!legs) return [];
  const shared: readonly Line[] = [
    ['inseam', 'inseam', '内长', '內長', legs.inseam, 6],
    ['thigh', 'thigh, 25 mm below crotch, full', '横裆围', '髀圍', legs.thighCircumference, 8],
    ['knee', 'knee, full', '膝围', '膝圍', legs.inseam > (body.hpsToKnee - body.hpsToCrotch) ? legs.kneeCircumference : undefined, 6],
    ['leg-opening', 'leg opening, full', '裤脚围', '褲腳圍', legs.hemCircumference, 6],
  ];
  if (bodice) return [['outseam', 'waist seam to hem', '腰缝至裤脚', '腰骨至褲腳', legs.outseam, 8], ...shared];
  return [
    ['outseam', 'outseam with waistband', '外长（连腰头）', '外長（連腰頭）', legs.outseam, 8],
    ['waist', 'waist, full', '腰围', '腰圍', legs.waistCircumference, 8],
    ['waistband-depth', 'waistband depth', '腰头宽', '腰頭高', legs.waistbandDepth, 2],
    ['hip', 'hip, full', '臀围', '坐圍', body.hipGirth + legs.hipEase, 10],
    ['front-rise', 'front rise with waistband', '前裆（连腰头）', '前浪（連腰頭）', legs.outseam - legs.inseam + legs.thighCircumference * 0.06, 5],
    ['back-rise', 'back rise with waistband', '后裆（连腰头）', '後浪（連腰頭）', (legs.outseam - legs.inseam) * 1.14 + legs.thighCircumference * 0.14, 5],
    ...shared,
  ];
}
