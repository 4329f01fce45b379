import { extractPalette } from '../palette/extract-palette.ts';
import type { Picture } from '../picture.ts';
import { contourShapeOf } from './contour-shape.ts';
import { edgesOf } from './edges.ts';
import { gridOf } from './grid.ts';
import type { MoodMeasures } from './mood-measures.ts';
import { shrunkOf } from './shrunk.ts';
import { textureKindsOf } from './texture-kinds.ts';
import { tonesOf, within } from './tones.ts';

/** Shapes are looked at on so many pixels a side. */
const LONGEST = 256;
const COLOURS = 8, SMALL = 180;
/** Ridges of edges in a picture neither calm nor busy, as a part of its pixels: the measure is at its half there. */
const HALF_BUSY = 0.06;
/** Length of contour, in sides of the grid, from which its shape is certain. */
const PLENTY = 4;

/** From 0 towards 1, a half at `middle`: crowds differ less the larger they are. */
const half = (value: number, middle: number): number => value / (value + middle);

/** Measures what a picture says by itself. The same picture gives the same numbers; the time does not depend on its size. */
export function measureMood(picture: Picture): MoodMeasures {
  const grid = gridOf(picture, LONGEST);
  const edges = edgesOf(grid);
  const shape = contourShapeOf(edges);
  const contours = within(shape.length / (PLENTY * Math.max(grid.width, grid.height)));
  return {
    palette: paletteOf(picture), ...tonesOf(grid),
    busyness: half(edges.ridges / Math.max(1, grid.count), HALF_BUSY),
    // Few contours say little: the value stays near the middle.
    curvature: 0.5 + (shape.curvature - 0.5) * Math.min(1, contours * 4), contours,
    directions: edges.directions, alignment: within(edges.alignment), textures: textureKindsOf(picture),
  };
}

/** The colours of a mood need no more than a small copy, from which most of a sensor's noise is gone. */
function paletteOf(picture: Picture): MoodMeasures['palette'] {
  const copy = shrunkOf(picture, SMALL);
  const back = (at: number, cells: number, whole: number): number => Math.min(whole - 1, Math.floor(((at + 0.5) * whole) / cells));
  return extractPalette(copy, { most: COLOURS }).map(({ hex, share, at }) => ({ hex, share, at: { x: back(at.x, copy.width, picture.width), y: back(at.y, copy.height, picture.height) } }));
}
