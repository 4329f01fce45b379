import type { BodyMeasurements } from '@toile/figure';
import type { Fabric } from '@toile/textile';
import type { GarmentChoice } from '../design.ts';
import { dimOr } from '../dims.ts';
import type { SleeveId } from '../ids.ts';
import type { BodiceDims, SleeveDims } from '../resolved.ts';
import { blockOf } from './blocks.ts';
import { bodyScale, CUTS } from './ease.ts';
import { SLEEVE_SHARES } from './levels.ts';

/**
 * The twelve sleeves as cuts. `biceps` and `hem` are added to the garment's own; `fullness` is the widest circumference below the head
 * over the biceps, at `at` of the length; `head` is gathered height, `cap` the cap height as a share of a set-in sleeve's, mm on a body 1680 tall.
 */
interface SleeveCut { readonly biceps: number; readonly hem: number; readonly fullness: number; readonly at: number; readonly head: number; readonly cap: number; readonly cuff: number }
const CUT: { readonly [id in SleeveId]: SleeveCut } = {
  'sleeveless': { biceps: 0, hem: 0, fullness: 0, at: 0, head: 0, cap: 0, cuff: 0 },
  'cap': { biceps: 30, hem: 40, fullness: 0, at: 0.5, head: 0, cap: 0.7, cuff: 0 },
  'set-in': { biceps: 0, hem: 0, fullness: 0, at: 0.4, head: 0, cap: 1, cuff: 0 },
  'puff': { biceps: 150, hem: 0, fullness: 90, at: 0.45, head: 34, cap: 1.15, cuff: 28 },
  'bishop': { biceps: 30, hem: 0, fullness: 210, at: 0.82, head: 0, cap: 0.95, cuff: 55 },
  'bell': { biceps: 6, hem: 260, fullness: 0, at: 1, head: 0, cap: 0.95, cuff: 0 },
  'raglan': { biceps: 30, hem: 10, fullness: 0, at: 0.4, head: 0, cap: 0.85, cuff: 0 },
  'dolman': { biceps: 190, hem: 0, fullness: 0, at: 0.2, head: 0, cap: 0.25, cuff: 0 },
  'leg-of-mutton': { biceps: 190, hem: -10, fullness: 60, at: 0.25, head: 42, cap: 1.2, cuff: 0 },
  'kimono': { biceps: 130, hem: 200, fullness: 0, at: 0.5, head: 0, cap: 0.1, cuff: 0 },
  'lantern': { biceps: 40, hem: 30, fullness: 190, at: 0.66, head: 0, cap: 0.95, cuff: 0 },
  'drop-shoulder': { biceps: 60, hem: 20, fullness: 0, at: 0.4, head: 0, cap: 0.45, cuff: 0 },
};

/** The sleeve; `undefined` for a bare armhole or a garment without sleeves. */
export function resolveSleeve(choice: GarmentChoice, body: BodyMeasurements, { bodice, fabric }: { readonly bodice: BodiceDims; readonly fabric: Fabric }): SleeveDims | undefined {
  const id = choice.sleeve;
  if (id === undefined || id === 'sleeveless') return undefined;
  const cut = CUT[id];
  const block = blockOf(choice.type);
  const k = bodyScale(body);
  const share = id === 'cap' ? 0.13 : SLEEVE_SHARES[choice.sleeveLength ?? 'long'];
  // A longer shoulder takes its length from the sleeve; a raglan or kimono sleeve is still measured from the shoulder point.
  const length = dimOr(choice, 'sleeveLengthMm', { resolved: Math.max(body.armLength * share - bodice.shoulderExtension * 0.92, 36 * k), body });
  const reach = (length + bodice.shoulderExtension) / body.armLength;
  const knit = Math.min(46, fabric.stretch * 110) * (CUTS[choice.silhouette].shaping > 0.3 ? 1 : 0.4);
  const biceps = dimOr(choice, 'bicepsMm', { resolved: body.upperArmGirth + (block.biceps + CUTS[choice.silhouette].sleeve + cut.biceps - knit + fabric.bulk) * k, body });
  const plainHem = body.wristGirth + (block.wrist + CUTS[choice.silhouette].sleeve * 0.4 - knit * 0.6) * k;
  const tapered = biceps - (biceps - Math.min(plainHem, biceps)) * Math.min(1, Math.max(0, reach));
  const cuffDepth = cuffOf(choice, cut, reach);
  const closed = armAt(body, Math.min(1, reach)) + (reach > 0.9 ? 40 : 26) * k;
  const rib = armAt(body, Math.min(1, reach)) + 8 * k;
  const isRib = choice.details.includes('rib-cuff') && cuffDepth > 0;
  const gatheredIn = id === 'bishop' || id === 'puff';
  const hemResolved = isRib ? rib : gatheredIn || (cuffDepth > 0 && reach > 0.5) ? closed + (cuffDepth > 0 ? 4 * k : 12 * k) : id === 'leg-of-mutton' ? closed + 6 * k : tapered + cut.hem * k * (id === 'bell' || id === 'kimono' ? Math.max(0.35, Math.min(1, reach)) : 1);
  const hem = dimOr(choice, 'sleeveHemMm', { resolved: Math.max(hemResolved, rib), body });
  const fullness = cut.fullness > 0 ? biceps + cut.fullness * k : isRib || (cuffDepth > 0 && reach > 0.5) ? Math.max(biceps * 0.86, hem * 1.18) : 0;
  const elbow = elbowOf(id, { biceps, hem, reach, fullness });
  const depth = Math.min(dimOr(choice, 'cuffDepthMm', { resolved: cuffDepth * k, body }), length * 0.6);
  return {
    length, bicepsCircumference: biceps, elbowCircumference: Math.max(elbow, body.upperArmGirth * 0.86), hemCircumference: hem, fullness, fullnessAt: cut.fullness > 0 ? cut.at : fullness > 0 ? 0.84 : 0,
    headLift: cut.head * k * (id === 'puff' && choice.sleeveLength === 'short' ? 1.1 : 1), capHeight: 138 * k * cut.cap * (bodice.armholeDepth / (body.hpsToBust - 20 * k)), cuffDepth: cuffDepth > 0 ? depth : 0,
  };
}

/** Girth of the bare arm at a share of its length. */
const armAt = (body: BodyMeasurements, share: number): number => body.upperArmGirth * 0.98 + (body.wristGirth - body.upperArmGirth * 0.98) * Math.max(0, (share - 0.3) / 0.7);

function elbowOf(id: SleeveId, { biceps, hem, reach, fullness }: { readonly biceps: number; readonly hem: number; readonly reach: number; readonly fullness: number }): number {
  if (id === 'bell') return biceps * 0.94;
  if (id === 'kimono') return (biceps + hem) / 2;
  if (id === 'leg-of-mutton') return biceps * 0.72;
  if (reach <= 0.55) return fullness > 0 ? Math.max(biceps, fullness * 0.95) : biceps - (biceps - hem) * 0.5;
  if (fullness > 0) return biceps + (fullness - biceps) * 0.6;
  return biceps - (biceps - hem) * (0.52 / Math.max(0.6, reach));
}

function cuffOf(choice: GarmentChoice, cut: SleeveCut, reach: number): number {
  if (cut === CUT.bell || cut === CUT.kimono || cut === CUT.cap || cut === CUT['leg-of-mutton']) return 0;
  if (choice.details.includes('rib-cuff')) return Math.max(blockOf(choice.type).cuff, 55) * (reach < 0.6 ? 0.5 : 1);
  if (choice.type === 'polo') return reach > 0.6 ? 40 : 22;
  if (choice.type === 'sweater' || choice.type === 'cardigan') return reach > 0.6 ? 40 : 22;
  if (cut.cuff > 0) return reach > 0.6 ? Math.max(cut.cuff, 45) : Math.min(cut.cuff, 30);
  const cuff = blockOf(choice.type).cuff;
  if (cuff === 0 || choice.type === 'hoodie' || choice.type === 'bomber' || choice.type === 'sweatshirt') return 0;
  return reach > 0.85 ? cuff : reach > 0.6 ? cuff * 0.8 : 0;
}
