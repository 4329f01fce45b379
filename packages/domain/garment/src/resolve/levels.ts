import { lerp } from '@toile/geometry';
import type { BodyMeasurements } from '@toile/figure';
import type { GarmentChoice } from '../design.ts';
import type { LengthId, SleeveLengthId } from '../ids.ts';
import { garmentOf } from '../registry.ts';
import { blockOf } from './blocks.ts';
import { bodyScale } from './ease.ts';

/** Hem of an upper garment or skirt below HPS, mm, by its length's name. */
export function hemLevel(choice: GarmentChoice, body: BodyMeasurements): number {
  const k = bodyScale(body);
  const kind = garmentOf(choice.type).kind;
  if (kind === 'trousers' || kind === 'jumpsuit') return legHemLevel(choice.length, body);
  // A bodysuit ends where it closes, between the legs; a bolero a hand above the waist.
  if (choice.type === 'bodysuit') return body.hpsToCrotch + 16 * k;
  if (choice.type === 'bolero') return Math.max(body.hpsToWaist - 70 * k, body.hpsToBust + 62 * k);
  const levels: { readonly [id in LengthId]: number } = {
    'cropped': body.hpsToWaist + (kind === 'outerwear' ? 45 : 12) * k,
    'hip': body.hpsToHip + blockOf(choice.type).hipLength * k,
    'mini': lerp(body.hpsToCrotch, body.hpsToKnee, kind === 'top' ? 0.3 : 0.37),
    'knee': body.hpsToKnee + (kind === 'outerwear' ? 25 : 5) * k,
    'midi': lerp(body.hpsToKnee, body.hpsToAnkle, 0.56),
    'maxi': body.hpsToAnkle - 25 * k,
    'floor': body.hpsToFloor - 12 * k,
  };
  return levels[choice.length];
}

function legHemLevel(length: LengthId, body: BodyMeasurements): number {
  const k = bodyScale(body);
  const levels: { readonly [id in LengthId]: number } = {
    'mini': lerp(body.hpsToCrotch, body.hpsToKnee, 0.3), 'hip': lerp(body.hpsToCrotch, body.hpsToKnee, 0.2), 'knee': body.hpsToKnee - 25 * k,
    'midi': lerp(body.hpsToKnee, body.hpsToAnkle, 0.5), 'cropped': lerp(body.hpsToKnee, body.hpsToAnkle, 0.78), 'maxi': body.hpsToAnkle + 12 * k,
    'floor': body.hpsToFloor - 14 * k,
  };
  return levels[length];
}

/** Share of the arm (shoulder point to wrist) that each sleeve length covers. */
export const SLEEVE_SHARES: { readonly [id in SleeveLengthId]: number } = { 'short': 0.34, 'elbow': 0.53, 'three-quarter': 0.77, 'long': 1.02, 'extra-long': 1.26 };

/** Height below HPS of the top edge of a bottom: skirts and tailored trousers at the waist, jeans and cargo below it. */
export function topEdge(choice: GarmentChoice, body: BodyMeasurements): number {
  const k = bodyScale(body);
  const drop: Partial<Record<GarmentChoice['type'], number>> = { 'jeans': 42, 'cargo-trousers': 48, 'slim-trousers': 22, 'shorts': 26, 'joggers': 40, 'straight-trousers': 6 };
  const mens = body.market === 'menswear' && garmentOf(choice.type).kind === 'trousers' ? 22 : 0;
  return body.hpsToWaist + ((drop[choice.type] ?? 0) + mens - (choice.silhouette === 'hourglass' ? 24 : 0)) * k;
}
