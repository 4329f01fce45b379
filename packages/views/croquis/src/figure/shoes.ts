/*
 * Shoes as data. Frame in mm: origin at the ankle's centre, +y down the leg and, below the ankle, along the foot; +x to the toes in
 * three-quarter and side views, to the outside of the foot in front and back views. Every view is laid on the ground by its lowest
 * point, so flat shoes and heels stand on one line.
 */
import type { FootView } from '@toile/figure';
import { BOOT_VIEWS, CHELSEA_VIEWS } from './shoes-boots.ts';
import { DERBY_VIEWS, LOAFER_VIEWS, SNEAKER_VIEWS } from './shoes-flat.ts';
import { BROGUE_VIEWS, COMBAT_VIEWS, HIGH_TOP_VIEWS, RAIN_VIEWS } from './shoes-stout.ts';
import { EMBROIDERED_VIEWS, MARY_JANE_VIEWS, MULE_VIEWS, SLINGBACK_VIEWS, WEDGE_VIEWS } from './shoes-strapped.ts';
import { BALLET_VIEWS, PUMP_VIEWS, SANDAL_VIEWS } from './shoes-light.ts';

export type ShoeStuff = 'skin' | 'upper' | 'sole' | 'heel' | 'white' | 'lining';
export type ShoePiece = readonly [stuff: ShoeStuff, outline: readonly number[]];

/** A shoe from one side. Lines are rows with the width first. */
export interface ShoeView {
  readonly pieces: readonly ShoePiece[];
  readonly seams: readonly (readonly number[])[];
  readonly laces?: readonly (readonly number[])[];
  /** Sprigs of silk, in two colours in turn. */
  readonly embroidery?: readonly (readonly number[])[];
  /** Lines on bare skin: tendons, toes. */
  readonly skinLines?: readonly (readonly number[])[];
}

export interface ShoeDrawing {
  readonly views: Readonly<Record<FootView, ShoeView>>;
  readonly isGlossy: boolean;
  /** White parts stay white (a sneaker's sole); otherwise they take the shoe's colour. */
  readonly hasWhite?: boolean;
  /** A leg of the boot: its height above the ankle and its ease around the leg, mm. */
  readonly shaft?: { readonly height: number; readonly ease: number; /** Laces run on up the leg, seen from the front. */ readonly isLaced?: true };
}

export const SHOE_DRAWINGS: Readonly<Record<string, ShoeDrawing>> = {
  pump: { views: PUMP_VIEWS, isGlossy: true },
  sandal: { views: SANDAL_VIEWS, isGlossy: true },
  'ballet-flat': { views: BALLET_VIEWS, isGlossy: true },
  'ankle-boot': { views: BOOT_VIEWS, isGlossy: true, shaft: { height: 112, ease: 9 } },
  'tall-boot': { views: BOOT_VIEWS, isGlossy: true, shaft: { height: 392, ease: 8 } },
  'chelsea-boot': { views: CHELSEA_VIEWS, isGlossy: true, shaft: { height: 96, ease: 9 } },
  sneaker: { views: SNEAKER_VIEWS, isGlossy: false, hasWhite: true },
  loafer: { views: LOAFER_VIEWS, isGlossy: true },
  derby: { views: DERBY_VIEWS, isGlossy: true },
  'mary-jane': { views: MARY_JANE_VIEWS, isGlossy: true },
  mule: { views: MULE_VIEWS, isGlossy: true },
  slingback: { views: SLINGBACK_VIEWS, isGlossy: true },
  wedge: { views: WEDGE_VIEWS, isGlossy: false },
  'embroidered-flat': { views: EMBROIDERED_VIEWS, isGlossy: false },
  'combat-boot': { views: COMBAT_VIEWS, isGlossy: true, shaft: { height: 178, ease: 10, isLaced: true } },
  'brogue-boot': { views: BROGUE_VIEWS, isGlossy: true, shaft: { height: 104, ease: 9, isLaced: true } },
  'rain-boot': { views: RAIN_VIEWS, isGlossy: true, shaft: { height: 300, ease: 17 } },
  'high-top': { views: HIGH_TOP_VIEWS, isGlossy: false, hasWhite: true, shaft: { height: 92, ease: 8, isLaced: true } },
};
