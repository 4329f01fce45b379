import { canSit, POSES, posesFor, SEATED_POSES } from '@toile/figure';
import { resolve } from '@toile/garment';
import type { Design } from '@toile/garment';

const MIRRORED = '-mirrored';

/** True for a pose seen in a mirror. */
export const isMirrored = (pose: string): boolean => pose.endsWith(MIRRORED);

/** The same pose the other way round. */
export const mirrored = (pose: string): string => (isMirrored(pose) ? pose.slice(0, -MIRRORED.length) : `${pose}${MIRRORED}`);

/** The croquis a pose is drawn on. */
export function croquisOf(pose: string): 'womenswear' | 'menswear' {
  const plain = isMirrored(pose) ? mirrored(pose) : pose;
  return [...POSES, ...SEATED_POSES].find(({ id }) => id === plain)?.market ?? 'womenswear';
}

/** The poses a design can be shown in: seated ones where its clothes can sit, pockets where it has one. */
export function posesOnOffer(design: Design): { readonly poses: readonly string[]; readonly canSit: boolean } {
  const { garments, body } = resolve(design);
  const isSeatable = canSit(garments.flatMap(({ bodice }) => (bodice && !bodice.hasWaistSeam ? [bodice.length] : [])), body);
  const poses = posesFor(croquisOf(design.figure.pose), { canSit: isSeatable, hasPocket: garments.some(({ pockets }) => pockets.length > 0) });
  return { poses: poses.map(({ id }) => id), canSit: isSeatable };
}
