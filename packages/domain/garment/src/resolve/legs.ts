import type { BodyMeasurements } from '@toile/figure';
import type { Fabric } from '@toile/textile';
import type { GarmentChoice } from '../design.ts';
import { dimOr } from '../dims.ts';
import type { GarmentId } from '../ids.ts';
import { garmentOf } from '../registry.ts';
import type { BodiceDims, LegDims } from '../resolved.ts';
import { blockOf } from './blocks.ts';
import { bodyScale } from './ease.ts';
import { hemLevel, topEdge } from './levels.ts';

/** A leg: ease over thigh and knee, circumference of a full-length hem, mm on a body 1680 tall. Straight legs 380–460, wide 600–760, slim 300 (trade practice). */
interface LegCut { readonly thigh: number; readonly knee: number; readonly hem: number }
const LEGS: { readonly [id in GarmentId]?: LegCut } = {
  'straight-trousers': { thigh: 76, knee: 92, hem: 420 }, 'wide-trousers': { thigh: 130, knee: 250, hem: 660 }, 'slim-trousers': { thigh: 34, knee: 34, hem: 318 },
  'leggings': { thigh: 24, knee: 30, hem: 300 },
  'cargo-trousers': { thigh: 120, knee: 150, hem: 440 }, 'joggers': { thigh: 128, knee: 146, hem: 350 }, 'jeans': { thigh: 46, knee: 62, hem: 380 },
  'culottes': { thigh: 200, knee: 340, hem: 860 }, 'shorts': { thigh: 110, knee: 180, hem: 600 }, 'jumpsuit': { thigh: 90, knee: 110, hem: 440 },
};

/** What a silhouette adds to thigh, knee and hem. */
const SHAPES: Partial<Record<GarmentChoice['silhouette'], LegCut>> = {
  'fitted': { thigh: -24, knee: -30, hem: -60 }, 'oversized': { thigh: 90, knee: 110, hem: 90 }, 'a-line': { thigh: 6, knee: 40, hem: 160 },
  'cocoon': { thigh: 110, knee: 110, hem: -50 }, 'bouffant': { thigh: 90, knee: 190, hem: 300 }, 'hourglass': { thigh: -6, knee: 0, hem: 20 },
};

/** The legs of trousers, shorts and jumpsuits; `undefined` for what has none. */
export function resolveLegs(choice: GarmentChoice, body: BodyMeasurements, { bodice, fabric }: { readonly bodice: BodiceDims | undefined; readonly fabric: Fabric }): LegDims | undefined {
  const kind = garmentOf(choice.type).kind;
  if (kind !== 'trousers' && kind !== 'jumpsuit') return undefined;
  const k = bodyScale(body);
  const block = blockOf(choice.type);
  const cut = LEGS[choice.type] ?? { thigh: 80, knee: 100, hem: 420 };
  const shape = SHAPES[choice.silhouette] ?? { thigh: 0, knee: 0, hem: 0 };
  const stretch = Math.min(50, fabric.stretch * 110);
  const topHeight = bodice ? bodice.length : topEdge(choice, body);
  // A jumpsuit needs body rise to sit down in: 30 more than trousers, which hang from the waist alone.
  const seat = body.hpsToCrotch + ((bodice ? 34 : 14) + shape.thigh * 0.12) * k;
  const crotch = bodice ? seat : topHeight + dimOr(choice, 'riseMm', { resolved: seat - topHeight, body });
  const wanted = dimOr(choice, 'lengthMm', { resolved: hemLevel(choice, body) - (bodice ? 0 : topHeight), body });
  const outseam = Math.max(bodice ? wanted - topHeight : wanted, crotch - topHeight + 45 * k);
  const inseam = topHeight + outseam - crotch;
  const thigh = dimOr(choice, 'thighMm', { resolved: body.thighGirth + (cut.thigh + shape.thigh - stretch * 0.6 + fabric.bulk * 0.5) * k, body });
  const knee = dimOr(choice, 'kneeMm', { resolved: Math.max(body.kneeGirth * 0.96, body.kneeGirth + (cut.knee + shape.knee - stretch * 0.6) * k), body });
  const down = inseam / (body.hpsToAnkle - crotch);
  const isRib = choice.details.includes('rib-cuff');
  const full = cut.hem * k + (body.ankleGirth - 232 * k) * 0.8 + shape.hem * k;
  const natural = choice.type === 'leggings' ? legAt(body, down) + 4 * k : isRib ? legAt(body, down) + 10 * k : down < 0.5 ? Math.max(thigh + (knee - thigh) * Math.min(1, down * 1.6) + (choice.type === 'shorts' ? 20 * k : 0), legAt(body, down) + 40 * k) : knee + (Math.max(full, body.ankleGirth + 50 * k) - knee) * Math.min(1, (down - 0.44) / 0.56);
  const waist = bodice ? body.waistGirth + bodice.waistEase : dimOr(choice, 'waistMm', { resolved: girthAt(topHeight, body) + (block.waist - stretch * 0.5) * k, body });
  const hip = dimOr(choice, 'hipMm', { resolved: body.hipGirth + (block.hip + shape.thigh * 0.7 + fabric.bulk - stretch * 0.8) * k, body });
  return {
    outseam, inseam, topHeight, waistbandDepth: bodice ? 0 : dimOr(choice, 'waistbandMm', { resolved: bandDepth(choice) * k, body }),
    waistCircumference: waist, hipEase: hip - body.hipGirth, thighCircumference: thigh, kneeCircumference: knee, hemCircumference: dimOr(choice, 'legHemMm', { resolved: natural, body }),
    hasCrease: hasCrease(choice, fabric), cuffDepth: isRib ? Math.min((choice.type === 'joggers' ? 70 : 60) * k, inseam * 0.3) : 0,
    ...(isRib ? { cuffFullness: Math.max(natural * 1.25, Math.min(knee * 0.86, knee - 20 * k)) } : {}),
  };
}

/** Waistband: elastic channels are 50 to 60, the high band of leggings 90, a jeans band 42, a tailored one 38. */
const bandDepth = (choice: GarmentChoice): number => ({ 'joggers': 52, 'leggings': 90, 'jeans': 42, 'cargo-trousers': 42, 'culottes': 42 } as Partial<Record<GarmentId, number>>)[choice.type] ?? 38;

const girthAt = (level: number, body: BodyMeasurements): number =>
  body.waistGirth + (body.hipGirth - body.waistGirth) * Math.min(1, Math.max(0, (level - body.hpsToWaist) / (body.hpsToHip - body.hpsToWaist))) * 0.8;

/** Girth of the bare leg at a share of the inseam. */
const legAt = (body: BodyMeasurements, down: number): number => {
  const t = Math.min(1, Math.max(0, down));
  return t < 0.45 ? body.thighGirth + (body.kneeGirth - body.thighGirth) * (t / 0.45) : body.kneeGirth + (body.ankleGirth - body.kneeGirth) * Math.max(0, (t - 0.72) / 0.28);
};

/** A pressed crease: tailored trousers in a cloth that takes one. */
function hasCrease(choice: GarmentChoice, fabric: Fabric): boolean {
  const tailored: readonly GarmentId[] = ['straight-trousers', 'wide-trousers', 'slim-trousers', 'culottes'];
  return tailored.includes(choice.type) && fabric.construction === 'woven' && fabric.id !== 'denim' && !choice.details.includes('drawstring') && !choice.details.includes('rib-cuff');
}
