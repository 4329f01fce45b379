import type { Point } from '@toile/geometry';
import { FRAME_COLUMNS, FRAME_ROWS } from '@toile/vision';
import type { HalfFrame } from '@toile/vision';
import { isCloth } from './flat-shapes.ts';
import type { FlatShape } from './flat-shapes.ts';

/** How a flat is looked at when the base is built: what a pen leaves out, and how a hand stretches it. */
export interface FrameLook {
  /** Wider (above 1) or narrower than drafted. */
  readonly stretch: number;
  /** True where the line is left out. */
  readonly isLost: (shape: FlatShape, index: number) => boolean;
  /** Moves a point of the drawing, mm: an unsteady hand. */
  readonly wobble?: (point: Point) => Point;
}

const ACROSS = FRAME_COLUMNS * 2;

/** A flat folded into the half frame as a sketch of it would be: lines one pen stroke thin, what is covered left out. */
export function renderHalfFrame(shapes: readonly FlatShape[], { stretch, isLost, wobble }: FrameLook): Pick<HalfFrame, 'lines' | 'shape'> {
  const cloth = shapes.filter(isCloth);
  let top = Infinity, bottom = -Infinity;
  for (const { points } of cloth) for (const [, y] of points) { if (y < top) top = y; if (y > bottom) bottom = y; }
  const k = FRAME_ROWS / Math.max(1, bottom - top);
  const place = (point: Point): Point => { const [x, y] = wobble ? wobble(point) : point; return [x * k * stretch + FRAME_COLUMNS, (y - top) * k]; };
  const full = new Float32Array(ACROSS * FRAME_ROWS), covered = new Uint8Array(ACROSS * FRAME_ROWS);
  shapes.forEach((shape, index) => {
    const placed = shape.points.map(place);
    if (shape.isClosed && shape.fill !== 'none') {
      const isSolid = isCloth(shape);
      fillRows(placed, (from, to, row) => { full.fill(0, row * ACROSS + from, row * ACROSS + to); if (isSolid) covered.fill(1, row * ACROSS + from, row * ACROSS + to); });
    }
    if (shape.line === 'none' || isLost(shape, index)) return;
    if (shape.isClosed) placed.push(placed[0]!);
    drawLine(full, placed);
  });
  const lines = new Float32Array(FRAME_COLUMNS * FRAME_ROWS), shape = new Float32Array(FRAME_COLUMNS * FRAME_ROWS);
  for (let y = 0; y < FRAME_ROWS; y++) for (let x = 0; x < FRAME_COLUMNS; x++) {
    const right = y * ACROSS + FRAME_COLUMNS + x, left = y * ACROSS + FRAME_COLUMNS - 1 - x;
    lines[y * FRAME_COLUMNS + x] = (Math.min(1, full[right]!) + Math.min(1, full[left]!)) / 2;
    shape[y * FRAME_COLUMNS + x] = (covered[right]! + covered[left]!) / 2;
  }
  return { lines, shape };
}

/** Calls back for every row of pixels whose middles lie inside a polygon (even-odd). */
export function fillRows(points: readonly Point[], take: (from: number, to: number, row: number) => void, across = ACROSS, rows = FRAME_ROWS): void {
  let top = Infinity, bottom = -Infinity;
  for (const [, y] of points) { if (y < top) top = y; if (y > bottom) bottom = y; }
  const crossings: number[] = [];
  for (let row = Math.max(0, Math.ceil(top - 0.5)); row <= Math.min(rows - 1, Math.floor(bottom - 0.5)); row++) {
    const y = row + 0.5;
    crossings.length = 0;
    for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
      const [x0, y0] = points[j]!, [x1, y1] = points[i]!;
      if (y0 <= y !== y1 <= y) crossings.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
    }
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.max(0, Math.ceil(crossings[i]! - 0.5)), to = Math.min(across, Math.ceil(crossings[i + 1]! - 0.5));
      if (to > from) take(from, to, row);
    }
  }
}

/** A stroke of weight 1 a pixel of length, each spot shared over the four pixels round it. */
function drawLine(plane: Float32Array, points: readonly Point[]): void {
  for (let i = 1; i < points.length; i++) {
    const [x0, y0] = points[i - 1]!, [x1, y1] = points[i]!;
    const length = Math.hypot(x1 - x0, y1 - y0), count = Math.max(1, Math.ceil(length * 1.5)), weight = length / count;
    for (let s = 0; s < count; s++) {
      const x = x0 + ((x1 - x0) * (s + 0.5)) / count - 0.5, y = y0 + ((y1 - y0) * (s + 0.5)) / count - 0.5;
      const u = Math.floor(x), v = Math.floor(y), dx = x - u, dy = y - v;
      if (u < 0 || v < 0 || u >= ACROSS - 1 || v >= FRAME_ROWS - 1) continue;
      const at = v * ACROSS + u;
      plane[at]! += weight * (1 - dx) * (1 - dy);
      plane[at + 1]! += weight * dx * (1 - dy);
      plane[at + ACROSS]! += weight * (1 - dx) * dy;
      plane[at + ACROSS + 1]! += weight * dx * dy;
    }
  }
}
