import { chanceOf } from '@toile/kernel';
import { canSit, poseSuits, posesFor } from '@toile/figure';
import type { Pose } from '@toile/figure';
import { garmentOf, resolve } from '@toile/garment';
import type { Design } from '@toile/garment';
import { REACH_OF } from '../dressing/numbers.ts';

/** A look whose pose is to be chosen, and how dressed it is, 0–1. */
export interface Posed { readonly look: Design; readonly formality: number }

const BAGS: readonly string[] = ['tote-bag', 'handbag'];

/** True where a seated figure can wear it: what is cut in one from the shoulder ends at the hip. */
function isSeatable(look: Design): boolean {
  const { garments, body } = resolve(look);
  return canSit(garments.flatMap(({ bodice }) => (bodice && !bodice.hasWaistSeam ? [bodice.length] : [])), body);
}

/**
 * Is there a pocket where a hand reaches for one? The outermost cloth at the hip says so: trousers have theirs, everything else those that were
 * drawn on it. An open layer is pushed aside. A hand that goes into plain cloth opens a slit in it.
 */
export function hasPocket({ garments }: Pick<Design, 'garments'>): boolean {
  const atHip = garments.findLast((one) => one.slot !== 'bottom' && one.isOpen !== true && one.isTucked !== true && (one.slot === 'dress' || REACH_OF[one.length] >= HIP)) ?? garments.find((one) => one.slot === 'bottom');
  if (!atHip) return false;
  return atHip.details.some((detail) => detail.endsWith('-pocket')) || (garmentOf(atHip.type).kind === 'trousers' && atHip.type !== 'leggings');
}

/** From this reach on a top lies over the hip. */
const HIP = 0.2;

/** How often a seat is offered where one could sit: a board is looked at standing. */
const SEATED = 0.2;

/** The poses in which a look can be shown from the front: as formal as it is, hands that hold only what there is to hold. */
function offered(croquis: 'womenswear' | 'menswear', { look, formality }: Posed, { seed, at }: { readonly seed: number; readonly at: number }): readonly Pose[] {
  const worn = look.accessories ?? [];
  const held = worn.some(({ type }) => BAGS.includes(type)) ? 'bag' : worn.some(({ type }) => type === 'clutch') ? 'clutch' : undefined;
  const mayBeSeated = chanceOf(seed, 'seat', at) < SEATED && isSeatable(look);
  const poses = posesFor(croquis, { formality, canSit: mayBeSeated, hasPocket: hasPocket(look), view: 'front' }).filter((pose) => { const { holds } = poseSuits(pose); return holds === undefined || holds === held; });
  const holding = poses.filter((pose) => poseSuits(pose).holds === held);
  return held !== undefined && holding.length > 0 && chanceOf(seed, 'hold', at) < 0.5 ? holding : poses.length > 0 ? poses : posesFor(croquis, { view: 'front' });
}

/** How much a stride is to be avoided: wide cropped legs that cross read as a skirt. */
const crossing = ({ garments }: Design): number => (garments.some(({ type }) => type === 'culottes') ? 9 : 0);

/** A pose for each look of a board: of those that suit it the one used least so far, never that of the look before. */
export function poseBoard(looks: readonly (Posed & { readonly croquis: 'womenswear' | 'menswear' })[], seed: number): readonly string[] {
  const used = new Map<string, number>();
  const chosen: string[] = [];
  for (const [at, look] of looks.entries()) {
    const ranked = offered(look.croquis, look, { seed, at }).map((pose) => ({ id: pose.id, rank: (used.get(pose.id) ?? 0) + (chosen.at(-1) === pose.id ? 3 : 0) + chanceOf(seed, 'pose', at, pose.id) * 1.4 + crossing(look.look) * poseSuits(pose).energy })).toSorted((a, b) => a.rank - b.rank);
    const id = ranked[0]?.id ?? (look.croquis === 'menswear' ? 'm-stand' : 'contrapposto');
    used.set(id, (used.get(id) ?? 0) + 1);
    chosen.push(id);
  }
  return chosen;
}
