import type { Design, DesignElements } from '@toile/garment';
import type { Finish } from '../settings.ts';

/** A window on the figure's frame, mm. */
export interface View { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** What a design wears of the designer's own, and the name of that: equal names, equal elements. */
export interface OwnOfDesign { readonly name: string; readonly elements: DesignElements }

/** What a painting worker is asked. */
export interface PaintOrder {
  readonly kind: 'paint';
  readonly order: number;
  readonly design: Design;
  readonly own?: OwnOfDesign;
  readonly width: number;
  readonly height: number;
  readonly finish: Finish;
  /** Show only this much of the figure. */
  readonly view?: View;
}

/** Where each part lies on the picture, back to front: closed outlines in mm. */
export interface OutlineOrder { readonly kind: 'outlines'; readonly order: number; readonly design: Design; readonly own?: OwnOfDesign }

export interface PartOutline { readonly part: string; readonly points: Float32Array }

export type WorkerOrder = PaintOrder | OutlineOrder;

export type WorkerAnswer =
  | { readonly kind: 'painted'; readonly order: number; readonly width: number; readonly height: number; readonly rgba: Uint8ClampedArray<ArrayBuffer> }
  | { readonly kind: 'outlines'; readonly order: number; readonly view: View; readonly outlines: readonly PartOutline[] }
  | { readonly kind: 'failed'; readonly order: number; readonly message: string };
