/*
 * Shoes as data. Frame in mm: origin at the ankle's centre, +y down the leg and, below the ankle, along the foot; +x to the toes in
 * three-quarter and side views, to the outside of the foot in front and back views. Every view is laid on the ground by its lowest
 * point, so flat shoes and heels stand on one line.
 */
import type { FootView } from '@toile/figure';
import { BOOT_VIEWS, CHELSEA_VIEWS } from './shoes-boots.ts';
import { DERBY_VIEWS, LOAFER_VIEWS, SNEAKER_VIEWS } from './shoes-flat.ts';
import { BALLET_VIEWS, PUMP_VIEWS, SANDAL_VIEWS } from './shoes-light.ts';

export type ShoeStuff = 'skin' | 'upper' | 'sole' | 'heel' | 'white' | 'lining';
export type ShoePiece = readonly [stuff: ShoeStuff, outline: readonly number[]];

/** A shoe from one side. Lines are rows with the width first. */
export interface ShoeView {
  readonly pieces: readonly ShoePiece[];
  readonly seams: readonly (readonly number[])[];
  readonly laces?: readonly (readonly number[])[];
  /** Lines on bare skin: tendons, toes. */
  readonly skinLines?: readonly (readonly number[])[];
}

export interface ShoeDrawing {
  readonly views: Readonly<Record<FootView, ShoeView>>;
  readonly isGlossy: boolean;
  /** White parts stay white (a sneaker's sole); otherwise they take the shoe's colour. */
  readonly hasWhite?: boolean;
  /** A leg of the boot: its height above the ankle and its ease around the leg, mm. */
  readonly shaft?: { readonly height: number; readonly ease: number };
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
};
