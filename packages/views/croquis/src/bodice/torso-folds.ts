import { foldRuleOf } from '../cloth/fold-rule.ts';
import type { FoldMarks } from '../cloth/tension.ts';
import { untangled } from '../cloth/untangle.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { bandRolls, crumple, fineFolds, kneeBreak, legPlanes, quietFold, secondFold } from './torso-hang.ts';
import { armStrain, bustStrain, hipStrain, RAISED, waistStrain } from './torso-strain.ts';
import { zonesOf } from './torso-zone.ts';

/** No body carries more drawn folds than this: the rest are light alone. */
const MOST_INKED = 3;

/**
 * The folds of a bodice or coat. Where it folds is decided by the pose (which side is stretched, which pushed together, which arm is raised)
 * and by how much spare cloth there is; how many folds and how they look, by the cloth. `isGathered`: held in at the waist by a belt, a seam
 * or a waistband.
 */
export function torsoFolds(frame: GarmentFrame, isGathered: boolean): FoldMarks {
  const rule = foldRuleOf(frame.draft.garment.fabric);
  const [left, right] = zonesOf(frame, isGathered);
  const [first, second] = left.isLeading ? [left, right] : [right, left];
  const both = (of: (zone: typeof left) => FoldMarks[]): FoldMarks[] => [...of(first), ...of(second)];
  // Strain goes before weight: what is pulled tight does not hang.
  const folds = [
    ...both((z) => (z.raise > RAISED ? armStrain(z) : [])), ...both(quietFold), ...both(waistStrain), ...both(fineFolds), ...both((z) => (z.raise > RAISED ? [] : armStrain(z))),
    ...both(secondFold), ...kneeBreak(frame, rule), ...both(hipStrain), ...bandRolls(frame, rule), ...both(bustStrain), ...crumple(frame, rule),
  ];
  const drawn = untangled(folds, { room: 13, inks: rule.foldClass === 'heavy' ? MOST_INKED - 1 : MOST_INKED });
  return { ribbons: [...legPlanes(frame), ...drawn.ribbons], inks: drawn.inks };
}
