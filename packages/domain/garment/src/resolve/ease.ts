import { lerp } from '@toile/geometry';
import type { BodyMeasurements } from '@toile/figure';
import type { Fabric } from '@toile/textile';
import type { GarmentChoice } from '../design.ts';
import type { SilhouetteId } from '../ids.ts';
import { blockOf } from './blocks.ts';

/** What a silhouette does to a block. Lengths mm on a body 1680 tall. */
export interface Cut {
  /** Added at the bust. */
  readonly bust: number;
  /** How far the waist is shaped from hanging straight (0) to the block's fitted waist (1); below 0 it swells. */
  readonly shaping: number;
  readonly hip: number;
  /** mm of circumference gained for each 100 mm below the hip; below 0 it closes. */
  readonly flare: number;
  readonly shoulder: number;
  readonly armhole: number;
  readonly sleeve: number;
}

/**
 * The eleven silhouettes as cuts. Amounts added to the fitted block: Armstrong's "fitted / semi-fitted / loose / oversized" steps of
 * 1 to 2 in at the bust, each silhouette named by what the trade measures (Dior's A, H, trapeze; Balenciaga's cocoon).
 */
export const CUTS: { readonly [id in SilhouetteId]: Cut } = {
  'fitted': { bust: 0, shaping: 0.9, hip: 0, flare: 3, shoulder: 0, armhole: 0, sleeve: 0 },
  'straight': { bust: 44, shaping: 0.22, hip: 36, flare: 4, shoulder: 3, armhole: 6, sleeve: 16 },
  'a-line': { bust: 24, shaping: 0.6, hip: 60, flare: 84, shoulder: 0, armhole: 4, sleeve: 8 },
  'oversized': { bust: 200, shaping: 0, hip: 130, flare: 4, shoulder: 38, armhole: 36, sleeve: 70 },
  'cocoon': { bust: 170, shaping: -0.3, hip: 200, flare: -34, shoulder: 30, armhole: 34, sleeve: 60 },
  'hourglass': { bust: 6, shaping: 1, hip: 40, flare: 40, shoulder: 0, armhole: 0, sleeve: 4 },
  'trapeze': { bust: 30, shaping: 0, hip: 190, flare: 100, shoulder: 0, armhole: 4, sleeve: 12 },
  'empire': { bust: 10, shaping: 0.9, hip: 130, flare: 66, shoulder: 0, armhole: 2, sleeve: 6 },
  'boxy': { bust: 100, shaping: 0, hip: 50, flare: 0, shoulder: 16, armhole: 16, sleeve: 34 },
  'mermaid': { bust: 0, shaping: 1, hip: 4, flare: 0, shoulder: 0, armhole: 0, sleeve: 0 },
  'bouffant': { bust: 4, shaping: 1, hip: 260, flare: 110, shoulder: 0, armhole: 0, sleeve: 8 },
};

/** Ease at the four levels, mm of full circumference over the body. */
export interface Eases {
  readonly bust: number;
  readonly waist: number;
  readonly hip: number;
  /** Full circumference at the widest level of the hips, for hems. */
  readonly hipCircumference: number;
}

/**
 * What a stretch cloth gives back: a fitted T-shirt in jersey (stretch about .25) is cut some 60 below its woven ease, and may go below the body;
 * loose cuts use none of it. Knitwear practice, e.g. Aldrich's "flat" knit blocks, which leave out most of the woven ease.
 */
const stretchBack = (fabric: Fabric, shaping: number): number => Math.min(90, fabric.stretch * 220) * Math.max(0, Math.min(1, 0.25 + shaping * 0.75));

/** Scale of the constants on this body: a doll's ease is a doll's. */
export const bodyScale = (body: BodyMeasurements): number => body.stature / 1680;

/** The eases of a garment in its silhouette and cloth on this body. */
export function easesOf(choice: GarmentChoice, body: BodyMeasurements, fabric: Fabric): Eases {
  const block = blockOf(choice.type);
  const cut = CUTS[choice.silhouette];
  const k = bodyScale(body);
  const back = stretchBack(fabric, cut.shaping);
  // A chest is fitted closer over the ribs than a bust is, and menswear's waist hangs straighter.
  const isMens = body.market === 'menswear';
  const bust = (block.bust + cut.bust - back + fabric.bulk) * k;
  const finishedBust = body.bustGirth + bust;
  const closeWaist = body.waistGirth + (block.waist - back * 0.8 + fabric.bulk) * k;
  const closeHip = body.hipGirth + (block.hip + cut.hip - back * 0.8 + fabric.bulk) * k;
  // A column gown hangs straight from the hip, not from the bust: it is fitted to the waist like any gown.
  const lean = choice.type === 'evening-gown' || choice.type === 'kebaya' ? Math.max(cut.shaping, 0.62) : cut.shaping;
  const shaping = isMens ? lean * 0.75 : lean;
  const hanging = Math.max(finishedBust - 10 * k, closeWaist);
  const finishedWaist = shaping >= 0 ? lerp(hanging, closeWaist, shaping) : hanging + (closeHip - hanging) * -shaping;
  // What hangs straight from a wide chest is at least as wide at the hip.
  const hangingHip = cut.shaping <= 0.3 ? finishedBust - 20 * k : closeHip;
  const finishedHip = Math.max(closeHip, hangingHip);
  return { bust, waist: finishedWaist - body.waistGirth, hip: finishedHip - body.hipGirth, hipCircumference: finishedHip };
}
