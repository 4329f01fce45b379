import { axisOf, cleanSketch, descriptorOf, drawingsOn, halfFrameOf, outlineOf, thinned, turned, writingOn } from '@toile/vision';
import type { Axis, CleanSketch, HalfFrame, Outline, PageDrawing, Picture } from '@toile/vision';

/** A drawing read as far as its pixels go: its ink, its shape, its axis and what it looks like. */
export interface DrawingRead {
  readonly drawing: PageDrawing;
  /** Quarters it was turned clockwise to stand upright. */
  readonly quarters: number;
  readonly outline: Outline;
  readonly axis: Axis;
  readonly bones: Uint8Array;
  readonly frame: HalfFrame;
  readonly descriptor: Float32Array;
}

/** A page cleaned, and the drawings on it, largest first. */
export interface PageRead {
  readonly page: CleanSketch;
  readonly drawings: readonly PageDrawing[];
  /** The share of the ink that is marks the size of letters. */
  readonly writing: number;
}

/** Cleans a page and finds the drawings on it. */
export function readPage(picture: Picture): PageRead {
  const page = cleanSketch(picture);
  return { page, drawings: drawingsOn(page), writing: writingOn(page) };
}

/** Reads one drawing of a page, turned clockwise by so many quarters. */
export function readDrawing(drawing: PageDrawing, quarters = 0): DrawingRead {
  const { width, height, plane: ink } = turned(drawing.ink, drawing.width, drawing.height, quarters);
  const outline = outlineOf({ width, height, ink });
  const axis = axisOf(outline);
  const bones = thinned({ width, height, ink });
  const frame = halfFrameOf(outline, bones, axis);
  return { drawing: { ...drawing, width, height, ink }, quarters, outline, axis, bones, frame, descriptor: descriptorOf(frame) };
}
