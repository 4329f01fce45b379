import { must } from '@toile/kernel';
import type { PrintFamily, PrintId } from './print.ts';
import { ABSTRACT } from './families/abstract.ts';
import { BAMBOO } from './families/bamboo.ts';
import { BOTANICAL } from './families/botanical.ts';
import { CAMOUFLAGE } from './families/camouflage.ts';
import { CLOUD } from './families/cloud.ts';
import { CRANE } from './families/crane.ts';
import { DRAGON } from './families/dragon.ts';
import { ESTONIAN_BELT } from './families/estonian-belt.ts';
import { FLORAL } from './families/floral.ts';
import { GEOMETRIC } from './families/geometric.ts';
import { GINGHAM } from './families/gingham.ts';
import { HK_NEON } from './families/hk-neon.ts';
import { HOUNDSTOOTH } from './families/houndstooth.ts';
import { INK_WASH } from './families/ink-wash.ts';
import { KARELIAN } from './families/karelian.ts';
import { LATTICE } from './families/lattice.ts';
import { LEOPARD } from './families/leopard.ts';
import { MUHU_FLORAL } from './families/muhu-floral.ts';
import { NORDIC_STAR } from './families/nordic-star.ts';
import { PAISLEY } from './families/paisley.ts';
import { PEONY } from './families/peony.ts';
import { PINSTRIPE } from './families/pinstripe.ts';
import { PLUM_BLOSSOM } from './families/plum-blossom.ts';
import { POLKA_DOT } from './families/polka-dot.ts';
import { PORCELAIN } from './families/porcelain.ts';
import { SOLID } from './families/solid.ts';
import { STRIPE } from './families/stripe.ts';
import { TARTAN } from './families/tartan.ts';
import { TIE_DYE } from './families/tie-dye.ts';
import { WAVE } from './families/wave.ts';
import { ZEBRA } from './families/zebra.ts';

/** Every print family, in the order of the vocabulary. */
export const PRINTS: readonly PrintFamily[] = [
  SOLID, STRIPE, PINSTRIPE, GINGHAM, TARTAN, HOUNDSTOOTH, POLKA_DOT, FLORAL, BOTANICAL, PEONY, PLUM_BLOSSOM, BAMBOO, CRANE, LEOPARD, ZEBRA,
  GEOMETRIC, ABSTRACT, PAISLEY, TIE_DYE, CAMOUFLAGE, INK_WASH, CLOUD, WAVE, LATTICE, PORCELAIN, DRAGON, HK_NEON, NORDIC_STAR, ESTONIAN_BELT,
  MUHU_FLORAL, KARELIAN,
];

const byId = new Map(PRINTS.map((family) => [family.id, family]));

/** The family with this id. */
export const printFamily = (id: PrintId): PrintFamily => must(byId.get(id), `print ${id} has a family`);

/** True for an id that names a print: for reading designs that come from outside. */
export const isPrintId = (id: string): id is PrintId => byId.has(id as PrintId);
