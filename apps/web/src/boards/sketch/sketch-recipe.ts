import type { GarmentId, PartName, SketchLandmark } from '@toile/garment';

/** A place in the sketch's own units. */
export type Place = readonly [x: number, y: number];

/** One correction of the designer's; they are done again in their order whenever the sketch is read anew. */
export type SketchEdit =
  | { readonly kind: 'merge'; readonly at: readonly [Place, Place] }
  | { readonly kind: 'split'; readonly at: Place | readonly [Place, Place] }
  | { readonly kind: 'part'; readonly at: Place; readonly part: PartName | 'body' }
  | { readonly kind: 'mark'; readonly name: SketchLandmark; readonly to: Place };

/** A length that is known. */
export type Known = 'length' | readonly [SketchLandmark, SketchLandmark];

/** What the designer says of a sketch. */
export interface SketchRecipe {
  /** What it is; left out until it is confirmed or corrected. */
  readonly type?: GarmentId;
  readonly side?: 'front' | 'back';
  readonly drawing?: number;
  readonly quarters?: number;
  readonly known?: { readonly between: Known; readonly mm: number };
  readonly edits: readonly SketchEdit[];
}

/** One guess, drawn. */
export interface SketchGuess { readonly type: GarmentId; readonly confidence: number; /** A little flat, as SVG. */ readonly svg: string }

/** How well the sketch was understood. */
export interface SketchFacts {
  readonly guesses: readonly SketchGuess[];
  readonly isSure: boolean;
  readonly iou: number;
  readonly quarters: number;
  readonly drawing: number;
  readonly drawings: number;
  readonly evenness: number;
  readonly scale: { readonly from: 'known' | 'body'; readonly error: number };
}

export const FIRST_SKETCH: SketchRecipe = { edits: [] };
