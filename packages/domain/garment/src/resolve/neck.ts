import { lerp } from '@toile/geometry';
import type { BodyMeasurements } from '@toile/figure';
import type { Fabric } from '@toile/textile';
import type { GarmentChoice } from '../design.ts';
import { dimOr } from '../dims.ts';
import type { NecklineId } from '../ids.ts';
import { garmentOf } from '../registry.ts';
import type { BodiceDims, CollarDims, NeckDims } from '../resolved.ts';
import { blockOf } from './blocks.ts';
import { bodyScale } from './ease.ts';

/** The neck base of the body: half width about a fifth of the girth, front depth the same and a little more (Aldrich, neck size / 5). */
const baseOf = (body: BodyMeasurements): { readonly width: number; readonly depth: number; readonly back: number } => ({ width: body.neckGirth * 0.395, depth: body.neckGirth * 0.212, back: body.neckGirth * 0.062 });

/** Neck opening by neckline: width added to the neck base, depth at centre front below HPS, depth at centre back; mm on a body 1680 tall. */
const OPENINGS: { readonly [id in NecklineId]: readonly [width: number, depth: number, back: number] } = {
  'crew': [30, 92, 22], 'v-neck': [34, 205, 22], 'scoop': [82, 190, 46], 'boat': [142, 50, 26], 'square': [96, 168, 44], 'sweetheart': [130, 205, 80],
  'halter': [-20, 128, 330], 'off-shoulder': [0, 178, 172], 'one-shoulder': [40, 196, 190], 'cowl': [84, 205, 40], 'keyhole': [22, 84, 22], 'strapless': [0, 190, 205],
  'turtleneck': [4, 74, 18],
};

/** The neck opening. */
export function resolveNeck(choice: GarmentChoice, body: BodyMeasurements, { bodice, fabric }: { readonly bodice: BodiceDims; readonly fabric: Fabric }): NeckDims {
  const id = choice.neckline ?? 'crew';
  const k = bodyScale(body);
  const base = baseOf(body);
  const [extra, depth, back] = OPENINGS[id];
  const neck = blockOf(choice.type).neck * k;
  const closed = isCutForCollar(choice) && (id === 'crew' || id === 'keyhole');
  const widest = body.shoulderWidth + 20 * k;
  const width = id === 'strapless' || id === 'off-shoulder' ? widest : Math.min(base.width + (closed ? 8 : extra) * k + neck, widest - 30 * k);
  const front = closed ? base.depth + 4 * k + neck * 0.5 : (depth + deeper(choice, body)) * k + neck * 0.4;
  const limit = Math.min(bodice.length - 50 * k, body.hpsToWaist + 40 * k);
  return {
    width: dimOr(choice, 'neckWidthMm', { resolved: width, body }),
    frontDepth: Math.min(dimOr(choice, 'neckDepthMm', { resolved: breakPoint(choice, body) ?? front, body }), limit),
    backDepth: Math.min(dimOr(choice, 'backNeckDepthMm', { resolved: closed ? base.back : back * k, body }), limit),
    stand: id === 'turtleneck' ? 92 * k : 0,
    keyhole: id === 'keyhole' ? 100 * k : 0,
    bandDepth: bandOf(choice, fabric) * k,
  };
}

/**
 * Woven garments that are drafted for a collar keep their neck seam at the neck base, with the collar or without: taking the collar off must
 * not recut the neck. Knits and other open necks keep their opening when a collar is set on.
 */
const isCutForCollar = (choice: GarmentChoice): boolean => (garmentOf(choice.type).collars[0] ?? 'none') !== 'none';

/** Bare necklines go by the garment: a slip is cut lower than a T-shirt, a shirt collar worn open has a small V. */
function deeper(choice: GarmentChoice, body: BodyMeasurements): number {
  if (choice.neckline !== 'v-neck') return choice.type === 'camisole' || choice.type === 'slip-dress' || choice.type === 'tank-top' ? 20 : 0;
  if (choice.collar === 'shirt-collar' || choice.collar === 'peter-pan' || choice.collar === 'bow') return -45;
  if (choice.type === 'hoodie') return -60;
  // The open front of a kebaya meets at the first brooch, over the breast; a biker's bare V is small.
  if (choice.type === 'kebaya') return body.hpsToBust - 205 * bodyScale(body) + 12;
  if (choice.type === 'cardigan' || choice.type === 'waistcoat' || choice.type === 'kimono-jacket') return (body.hpsToBust - 190) * 0.9;
  return choice.type === 'camisole' || choice.type === 'slip-dress' || choice.type === 'ball-gown' || choice.type === 'evening-gown' || choice.type === 'mermaid-gown' ? 30 : 0;
}

/** Where lapels and wraps break or cross, below HPS: one, two or three buttons above the waist. */
function breakPoint(choice: GarmentChoice, body: BodyMeasurements): number | undefined {
  const isDoubleBreasted = choice.closure === 'double-breasted';
  const share = (t: number): number => lerp(body.hpsToBust, body.hpsToWaist, t);
  switch (choice.collar) {
    case 'notch-lapel': return choice.type === 'trench-coat' || choice.type === 'biker-jacket' ? share(0.25) : isDoubleBreasted ? share(0.72) : garmentOf(choice.type).kind === 'outerwear' && choice.type === 'coat' ? share(0.42) : share(0.78);
    case 'peak-lapel': return isDoubleBreasted ? share(0.78) : share(0.86);
    case 'shawl': return choice.type === 'cardigan' || choice.type === 'sweater' || choice.type === 'blouse' || garmentOf(choice.type).kind === 'dress' ? share(0.3) : choice.type === 'kimono-jacket' ? share(1.1) : share(0.9);
    // A crossed collar crosses over the breast; the loose kimono shape a little lower.
    case 'cross': return choice.type === 'kimono-jacket' ? share(0.62) : body.hpsToBust - 24 * bodyScale(body);
    default: break;
  }
  if (choice.closure === 'wrap') return share(choice.type === 'kimono-jacket' ? 1.05 : garmentOf(choice.type).kind === 'outerwear' ? 0.72 : 0.3);
  return undefined;
}

/** Rib or binding at the neckline: a T-shirt's 18 mm rib, a sweater's 28, nothing on a faced woven edge. */
function bandOf(choice: GarmentChoice, fabric: Fabric): number {
  const bare = choice.neckline === 'strapless' || choice.neckline === 'cowl' || choice.neckline === 'turtleneck' || choice.neckline === 'halter' || choice.neckline === 'off-shoulder';
  if (bare) return 0;
  switch (choice.type) {
    case 't-shirt': case 'tank-top': return fabric.construction === 'knit' ? 18 : 8;
    case 'sweater': case 'cardigan': case 'sweatshirt': return 30;
    case 'cross-collar-top': case 'ruqun': return choice.collar === 'none' ? 48 : 0;
    case 'bomber': return 45;
    case 'kimono-jacket': return 55;
    default: return 0;
  }
}

/** Collar sizes. Lapels carry their gorge: height below HPS, slope and notch, tuned for tailored cloths. */
export function resolveCollar(choice: GarmentChoice, body: BodyMeasurements): CollarDims | undefined {
  const id = choice.collar;
  if (id === undefined || id === 'none') return undefined;
  const k = bodyScale(body);
  const of = (stand: number, fall: number, point: number, gorge: readonly [number, number, number] = [0, 0, 0]): CollarDims => ({
    stand: stand > 0 ? dimOr(choice, 'collarStandMm', { resolved: stand * k, body }) : 0,
    fall: fall > 0 ? dimOr(choice, 'collarFallMm', { resolved: fall * k, body }) : 0,
    point: point > 0 ? dimOr(choice, 'collarPointMm', { resolved: point * k, body }) : 0,
    gorgeHeight: gorge[0] * k, gorgeSlope: gorge[1], notchAngle: gorge[2],
  });
  const isCoat = choice.type === 'coat' || choice.type === 'trench-coat' || choice.type === 'duffle-coat' || choice.type === 'parka' || choice.type === 'cape';
  const isDoubleBreasted = choice.closure === 'double-breasted';
  switch (id) {
    case 'shirt-collar': return isCoat ? of(38, 72, 96) : choice.neckline === 'v-neck' ? of(24, 56, 74) : of(32, 45, 72);
    case 'peter-pan': return of(8, 62, 66);
    case 'mandarin': return of(choice.type === 'qipao' ? 46 : choice.type === 'ao-dai' ? 40 : choice.type === 'tang-jacket' ? 42 : isCoat ? 50 : 36, 0, 0);
    // The lapel of a biker jacket is wide and is fastened down by snaps.
    case 'notch-lapel': return choice.type === 'biker-jacket' ? of(34, 56, 112, [92, 0.5, 62]) : isCoat ? of(36, 62, 112, [96, 0.5, 72]) : of(28, 44, choice.silhouette === 'oversized' ? 100 : 84, [88, 0.42, 75]);
    case 'peak-lapel': return isCoat ? of(36, 62, 122, [94, 0.42, 44]) : of(28, 44, isDoubleBreasted ? 104 : 96, [90, 0.42, 44]);
    case 'shawl': return isCoat ? of(34, 66, 118) : choice.type === 'cardigan' || choice.type === 'sweater' ? of(30, 70, 92) : of(26, 46, 84);
    case 'sailor': return of(6, 230, 140);
    case 'funnel': return of(choice.type === 'puffer' || choice.type === 'gilet' ? 95 : isCoat ? 85 : 70, 0, 0);
    // Over a cap or a fur edge a coat's hood is deeper than a hoodie's.
    case 'hood': return choice.type === 'parka' ? of(375, 275, 0) : choice.type === 'duffle-coat' || choice.type === 'cape' ? of(362, 262, 0) : of(350, 250, 0);
    case 'bow': return of(38, 0, 300 / 1.4);
    case 'ruffle': return of(14, 62, 70);
    // The crossed band (领缘) of a ruqun is broad; a kimono's 半襟 narrower.
    case 'cross': return of(0, 0, choice.type === 'ruqun' || choice.type === 'cross-collar-top' ? 64 : 55);
  }
}
