import type { Ink, Relief, Surface } from '@toile/drawing';
import type { Point, Polyline } from '@toile/geometry';
import type { PartName } from '@toile/garment';

/** A stretch of a drawing that lies on the figure in one way: the trunk, a sleeve, a leg. */
export interface DrawnPiece {
  readonly part: PartName;
  readonly suffix?: string;
  readonly depth: number;
  /** In mm of the drawing, and on paper. */
  readonly flat: Polyline;
  readonly outline: Polyline;
  readonly surface: Surface;
  readonly relief: Relief;
  /** Folds and edges, on top of all its regions. */
  readonly inks: readonly Ink[];
  readonly darken?: number;
  at(p: Point): Point;
}
