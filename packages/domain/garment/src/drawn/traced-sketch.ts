import type { ElementId } from '@toile/kernel';
import type { Point } from '@toile/geometry';
import type { GarmentChoice, PartName } from '../design.ts';
import type { GarmentId } from '../ids.ts';

/** Named points of a drawn garment. Left and right are sides of the paper, as in a figure. */
export const SKETCH_LANDMARKS = [
  'neckLeft', 'neckRight', 'shoulderLeft', 'shoulderRight', 'armpitLeft', 'armpitRight', 'cuffLeft', 'cuffRight',
  'waistLeft', 'waistRight', 'hipLeft', 'hipRight', 'hemLeft', 'hemRight', 'crotch',
] as const;
export type SketchLandmark = (typeof SKETCH_LANDMARKS)[number];

/** Those landmarks of a sketch that its garment has: a skirt has no armpits. */
export type SketchLandmarks = Readonly<Partial<Record<SketchLandmark, Point>>>;

/**
 * A designer's drawing of a garment, cleaned and understood. Lengths are in the sketch's own units, `mm` of cloth each. The plane is upright:
 * x right from the garment's axis, y down from the neckline at centre front (from the waist's top edge for what hangs from the waist).
 */
export interface TracedSketch {
  readonly id: ElementId;
  /** What kind of garment it is: confirmed by the designer, or the first proposal. */
  readonly type: GarmentId;
  readonly side: 'front' | 'back';
  /** mm of cloth per unit. */
  readonly mm: number;
  /** The silhouette, closed (the first point is not repeated). */
  readonly outline: readonly Point[];
  /** The pieces of cloth that its lines bound, the largest first. */
  readonly regions: readonly SketchRegion[];
  /** Its inner lines. */
  readonly lines: readonly SketchLine[];
  readonly landmarks: SketchLandmarks;
  /** The nearest garment that the house can cut, with how much of the silhouette it covers (intersection over union, 0–1). */
  readonly fitted?: { readonly choice: GarmentChoice; readonly iou: number };
}

/** One piece of cloth in a drawing. */
export interface SketchRegion {
  /** Unique within the sketch: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly outline: readonly Point[];
  readonly part: PartName | 'body';
}

/** One line inside a drawing. */
export interface SketchLine {
  readonly points: readonly Point[];
  /** Thickness in units of the sketch. */
  readonly width: number;
  readonly kind: 'seam' | 'stitch' | 'edge' | 'detail';
}
