import type { BodyMeasurements } from '@toile/figure';
import { must } from '@toile/kernel';
import type { GarmentChoice } from '../design.ts';
import { dimOr } from '../dims.ts';
import type { GarmentId } from '../ids.ts';
import { garmentOf } from '../registry.ts';
import type { BodiceDims, LegDims, PocketDims, SkirtDims, TrimDims } from '../resolved.ts';
import { bodyScale } from './ease.ts';

interface Parts { readonly bodice: BodiceDims | undefined; readonly skirt: SkirtDims | undefined; readonly legs: LegDims | undefined }

const CHEST_ONLY: readonly GarmentId[] = ['t-shirt', 'tank-top', 'shirt', 'blouse', 'polo', 'sweater', 'tunic'];

/** The pockets a garment has by its details: which, where and how large. */
export function resolvePockets(choice: GarmentChoice, body: BodyMeasurements, parts: Parts): readonly PocketDims[] {
  const kind = garmentOf(choice.type).kind;
  if (kind === 'trousers') return legPockets(choice, body, must(parts.legs, 'trousers have legs'));
  if (kind === 'skirt') return skirtPockets(choice, body, must(parts.skirt, 'a skirt has a skirt'));
  return bodyPockets(choice, body, parts);
}

function bodyPockets(choice: GarmentChoice, body: BodyMeasurements, { bodice }: Parts): readonly PocketDims[] {
  if (!bodice) return [];
  const k = bodyScale(body);
  const has = (id: GarmentChoice['details'][number]): boolean => choice.details.includes(id);
  const quarter = (body.bustGirth + bodice.bustEase) / 4;
  const hem = bodice.hasWaistSeam ? body.hpsToCrotch + 160 * k : bodice.length;
  const chest = (kind: PocketDims['kind'], [width, height]: readonly [number, number], isPair = false): PocketDims => ({ kind, place: 'chest', width: width * k, height: height * k, level: body.hpsToBust - 62 * k, fromCentre: quarter * 0.46, isPair });
  const low = Math.min(Math.max(body.hpsToWaist + (isOuter(choice) ? 70 : 60) * k, body.hpsToWaist + (hem - body.hpsToWaist) * 0.28), hem - 175 * k);
  const isShort = hem < body.hpsToHip - 10 * k || low < body.hpsToWaist - 40 * k;
  const level = isShort ? Math.max(bodice.armholeDepth + 40 * k, hem - 150 * k - bodice.hemBandDepth) : low;
  const hip = (pocket: PocketDims['kind'], [width, height]: readonly [number, number]): PocketDims => ({ kind: pocket, place: 'hip', width: Math.min(width * k, quarter * 0.8), height: Math.min(height * k, Math.max(30 * k, hem - bodice.hemBandDepth - level - 16 * k)), level, fromCentre: quarter * 0.54, isPair: true });
  const out: PocketDims[] = [];
  const isChestOnly = CHEST_ONLY.includes(choice.type);
  if (has('patch-pocket')) {
    if (choice.type === 'hoodie' && choice.closure !== 'zip-front') out.push({ kind: 'kangaroo-pocket', place: 'hip', width: 310 * k, height: 185 * k, level: hem - bodice.hemBandDepth - 195 * k, fromCentre: 0, isPair: false });
    else out.push(isChestOnly ? chest('patch-pocket', [108, 124]) : hip('patch-pocket', [160, 185]));
  }
  if (has('flap-pocket')) out.push(choice.type === 'denim-jacket' || isChestOnly ? chest('flap-pocket', [116, 130], true) : hip('flap-pocket', [150, 56]));
  if (has('cargo-pocket')) out.push(hip('cargo-pocket', [165, 190]));
  if (has('welt-pocket')) {
    if (choice.type === 'blazer' || choice.type === 'waistcoat') out.unshift(chest('welt-pocket', [96, 24]));
    if (choice.type === 'waistcoat' || !(has('flap-pocket') || choice.type === 'blazer')) out.push(hip('welt-pocket', isOuter(choice) && choice.type !== 'tang-jacket' ? [165, 32] : [120, 18]));
  }
  return out;
}

const isOuter = (choice: GarmentChoice): boolean => garmentOf(choice.type).kind === 'outerwear';

function skirtPockets(choice: GarmentChoice, body: BodyMeasurements, skirt: SkirtDims): readonly PocketDims[] {
  const k = bodyScale(body);
  const quarter = (body.hipGirth + skirt.hipEase) / 4;
  const out: PocketDims[] = [];
  const at = (pocket: PocketDims['kind'], [width, height]: readonly [number, number], level = 90): PocketDims => ({ kind: pocket, place: 'hip', width: Math.min(width * k, quarter * 0.75), height: Math.min(height * k, skirt.length * 0.4), level: Math.min(level * k, skirt.length * 0.4), fromCentre: quarter * 0.52, isPair: true });
  if (choice.details.includes('patch-pocket')) out.push(at('patch-pocket', [145, 165]));
  if (choice.details.includes('flap-pocket')) out.push(at('flap-pocket', [135, 52]));
  if (choice.details.includes('cargo-pocket')) out.push(at('cargo-pocket', [150, 175], 130));
  if (choice.details.includes('welt-pocket')) out.push(at('welt-pocket', [120, 18], 84));
  return out;
}

function legPockets(choice: GarmentChoice, body: BodyMeasurements, legs: LegDims): readonly PocketDims[] {
  const k = bodyScale(body);
  const quarter = (body.hipGirth + legs.hipEase) / 4;
  const has = (id: GarmentChoice['details'][number]): boolean => choice.details.includes(id);
  const band = legs.waistbandDepth;
  const out: PocketDims[] = [];
  const isJeans = choice.type === 'jeans';
  const back = (pocket: PocketDims['kind'], [width, height]: readonly [number, number]): PocketDims => ({ kind: pocket, place: 'back', width: width * k, height: height * k, level: band + (isJeans ? 88 : 72) * k, fromCentre: quarter * 0.5, isPair: true });
  // Every trouser has a front pocket unless it is pulled on and plain: scooped on jeans, slanted on the rest.
  if (isJeans) out.push({ kind: 'jeans-pocket', place: 'hip', width: 112 * k, height: 84 * k, level: band, fromCentre: quarter * 0.62, isPair: true });
  else if (has('welt-pocket') || has('cargo-pocket') || choice.type === 'shorts' || choice.type === 'joggers') out.push({ kind: 'slant-pocket', place: 'hip', width: 36 * k, height: 160 * k, level: band, fromCentre: quarter * 0.78, isPair: true });
  if (has('cargo-pocket')) out.push({ kind: 'cargo-pocket', place: 'thigh', width: 165 * k, height: Math.min(200 * k, legs.outseam * 0.4), level: Math.min(legs.outseam - legs.inseam + 120 * k, legs.outseam * 0.5), fromCentre: 70 * k, isPair: true });
  if (has('patch-pocket')) out.push(back(isJeans ? 'jeans-back-pocket' : 'patch-pocket', isJeans ? [138, 152] : [140, 155]));
  if (has('flap-pocket')) out.push(back('flap-pocket', [135, 55]));
  if (has('welt-pocket')) out.push(back('welt-pocket', [130, 12]));
  return out;
}

/** Garments whose belt is a ribbon or sash that is knotted, not buckled. */
const TIED: readonly GarmentId[] = ['ruqun', 'cross-collar-top', 'wrap-dress', 'wrap-skirt', 'kimono-jacket', 'mamian-skirt'];

/** Widths of belts, frills, peplum, fringe and quilting. */
export function resolveTrims(choice: GarmentChoice, body: BodyMeasurements, parts: Parts): TrimDims {
  const k = bodyScale(body);
  const has = (id: GarmentChoice['details'][number]): boolean => choice.details.includes(id);
  const room = parts.skirt?.length ?? parts.legs?.inseam ?? Math.max(80 * k, (parts.bodice?.length ?? 0) - body.hpsToWaist);
  const ruffles = has('ruffle') || choice.hem === 'ruffle' || choice.collar === 'ruffle';
  const belt = choice.type === 'ruqun' ? 52 : choice.type === 'cross-collar-top' ? 46 : garmentOf(choice.type).kind === 'outerwear' ? 48 : garmentOf(choice.type).slot === 'bottom' ? 34 : 38;
  const isPuffer = choice.type === 'puffer' || choice.type === 'gilet';
  return {
    beltWidth: has('belt') ? dimOr(choice, 'beltWidthMm', { resolved: belt * k, body }) : 0,
    ruffleDepth: ruffles ? Math.min(dimOr(choice, 'ruffleDepthMm', { resolved: (room > 600 * k ? 150 : room > 300 * k ? 95 : 60) * k, body }), room * 0.5 + 20 * k) : 0,
    peplumDepth: has('peplum') ? Math.min(170 * k, Math.max(80 * k, room * 0.8)) : 0,
    fringeLength: has('fringe') ? Math.min(110 * k, room * 0.4 + 20 * k) : 0,
    // The worked edge of a kebaya (sulam) is a hand's breadth; a ruqun's ribbon hangs to the knee.
    ...(choice.type === 'kebaya' && (has('embroidery') || has('lace-trim')) ? { borderWidth: 72 * k } : {}),
    ...(has('belt') && TIED.includes(choice.type) ? { tieLength: (choice.type === 'ruqun' ? 620 : 360) * k } : {}),
    quiltSpacing: has('quilting') ? dimOr(choice, 'quiltSpacingMm', { resolved: (isPuffer ? 92 : 60) * k, body }) : 0,
  };
}
