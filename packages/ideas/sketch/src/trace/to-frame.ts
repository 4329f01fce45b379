import type { Point } from '@toile/geometry';
import { fromAxis, toAxis } from '@toile/vision';
import type { Place } from '@toile/vision';
import type { SketchFit } from '../fit/fit-sketch.ts';
import type { DrawingRead } from './read-drawing.ts';

/** From the pixels of a drawing to the sketch's own plane (upright, x from the axis, y from the neck or waist, px) and to the fitted garment's mm, and back. */
export interface SketchPlane {
  readonly toUnits: (place: Place) => Point;
  readonly fromUnits: (point: Point) => Place;
  readonly toMm: (place: Place) => Point;
  readonly fromMm: (point: Point) => Place;
  /** mm of cloth a unit, from top to bottom. */
  readonly mm: number;
}

/** The plane of a sketch, with its zero where the garment's centre-front neck or top edge came to lie. */
export function sketchPlane({ axis, frame }: DrawingRead, { placement, drawing, choice }: SketchFit): SketchPlane {
  const mm = placement.mmPerRow / frame.unit, mmAcross = placement.mmPerColumn / frame.unit;
  const alongOf = (y: number): number => frame.top + ((y - placement.topMm) / placement.mmPerRow + placement.top) * frame.unit;
  const zero = alongOf(choice.slot === 'bottom' ? placement.topMm : drawing.marks['neck-centre']?.[1] ?? 0);
  return {
    mm,
    toUnits: (place) => { const [across, along] = toAxis(axis, place); return [across, along - zero]; },
    fromUnits: ([x, y]) => fromAxis(axis, [x, y + zero]),
    toMm: (place) => { const [across, along] = toAxis(axis, place); return [across * mmAcross, ((along - frame.top) / frame.unit - placement.top) * placement.mmPerRow + placement.topMm]; },
    fromMm: ([x, y]) => fromAxis(axis, [x / mmAcross, alongOf(y)]),
  };
}
