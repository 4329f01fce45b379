import type { Material } from '@toile/drawing';

export type FabricId =
  | 'poplin' | 'denim' | 'linen' | 'wool' | 'tweed' | 'cashmere' | 'silk-satin' | 'chiffon' | 'organza' | 'tulle' | 'velvet' | 'leather'
  | 'faux-fur' | 'jersey' | 'rib-knit' | 'cable-knit' | 'nylon' | 'lace' | 'corduroy' | 'brocade' | 'sequin';

/** How a cloth folds: many fine folds, few crisp ones, one long heavy one, thick rolls, short creases. */
export type FoldClass = 'fluid' | 'crisp' | 'heavy' | 'plush' | 'hide';

/** A cloth, with what drawing, draping, dressing and costing need to know. */
export interface Fabric {
  readonly id: FabricId;
  /** g/m². */
  readonly weight: number;
  /** mm. */
  readonly thickness: number;
  /** 0 limp silk … 1 board. */
  readonly stiffness: number;
  /** Cusick drape coefficient, 0 limp … 1 stiff. */
  readonly drape: number;
  /** Share of extension under a light load across the grain. */
  readonly stretch: number;
  readonly foldClass: FoldClass;
  /** Height of its folds against cotton's 1. */
  readonly foldHeight: number;
  /** mm added to ease where it is worn (knits, wool, pile). */
  readonly bulk: number;
  readonly construction: 'woven' | 'knit' | 'net' | 'hide' | 'pile';
  readonly material: Material;
  /** What it is worn in and when: for the rules of dressing. 0 never … 1 at home. */
  readonly season: { readonly spring: number; readonly summer: number; readonly autumn: number; readonly winter: number };
  /** 0 gym … 1 gala. */
  readonly formality: number;
  /** Where the numbers come from, or why they were chosen. */
  readonly source: string;
}
