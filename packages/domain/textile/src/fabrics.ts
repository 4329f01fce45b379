import { must } from '@toile/kernel';
import type { Fabric, FabricId } from './fabric.ts';
import { KNIT_AND_NET } from './cloths/knit-and-net.ts';
import { PILE_AND_HIDE } from './cloths/pile-and-hide.ts';
import { WOVEN } from './cloths/woven.ts';

/** Every fabric id, in the order of the vocabulary. */
export const FABRIC_IDS: readonly FabricId[] = [
  'poplin', 'denim', 'linen', 'wool', 'tweed', 'cashmere', 'silk-satin', 'chiffon', 'organza', 'tulle', 'velvet', 'leather',
  'faux-fur', 'jersey', 'rib-knit', 'cable-knit', 'nylon', 'lace', 'corduroy', 'brocade', 'sequin',
];

const byId = new Map([...WOVEN, ...KNIT_AND_NET, ...PILE_AND_HIDE].map((fabric) => [fabric.id, fabric]));

/** The fabric with this id. */
export const fabricOf = (id: FabricId): Fabric => must(byId.get(id), `fabric ${id} has a row`);

/** Every fabric, in the order of the vocabulary. */
export const FABRICS: readonly Fabric[] = FABRIC_IDS.map(fabricOf);

/** True for an id that names a fabric: for reading designs that come from outside. */
export const isFabricId = (id: string): id is FabricId => byId.has(id as FabricId);

/**
 * Length of the cloth's natural fold, mm: 28 for chiffon to about 120 for tweed. The stiffer and thicker, the longer.
 * Constants by eye, over some thirty drawn garments.
 */
export const foldLength = (fabric: Fabric): number => (24 + 126 * fabric.stiffness ** 1.35) * (1 + 0.02 * Math.min(8, fabric.thickness));
