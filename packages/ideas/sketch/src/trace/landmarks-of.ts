import type { SketchLandmark } from '@toile/garment';
import type { Point } from '@toile/geometry';
import { toAxis } from '@toile/vision';
import type { Place } from '@toile/vision';
import type { SketchFit } from '../fit/fit-sketch.ts';
import { posedMark } from '../render/flat-shapes.ts';
import type { DrawingRead } from './read-drawing.ts';
import type { SketchPlane } from './to-frame.ts';

/** Which mark of a flat is which landmark, first found first; whether it lies at a corner, in a hollow, or anywhere on the edge. */
const MARKS: readonly (readonly [name: string, marks: readonly string[], kind: 'corner' | 'hollow' | 'edge'])[] = [
  ['neck', ['hps', 'neck-edge'], 'corner'], ['shoulder', ['shoulder'], 'edge'], ['armpit', ['underarm'], 'hollow'], ['cuff', ['sleeve-outer'], 'corner'],
  ['waist', ['waist', 'waist-top', 'waist-seam'], 'edge'], ['hip', ['hip'], 'edge'], ['hem', ['hem-side', 'leg-outer'], 'corner'],
];
/** How far from where the fitted garment has it a landmark may lie, as a share of the drawing's height. */
const REACH = { corner: 0.07, hollow: 0.06, edge: 0.05 } as const;

/** The named points of a drawn garment, px of the drawing: where the fitted garment has them, moved to the corner, hollow or edge of the drawing that is meant. */
export function landmarksOf({ frame, bones, drawing, axis }: DrawingRead, ring: readonly Place[], { fit, plane }: { readonly fit: SketchFit; readonly plane: SketchPlane }): Readonly<Partial<Record<SketchLandmark, Place>>> {
  const out: Partial<Record<SketchLandmark, Place>> = {};
  const height = frame.unit * 192;
  const edge = measured(ring, height * 0.02);
  for (const [name, marks, kind] of MARKS) {
    const found = marks.map((mark) => posedMark(fit.drawing, fit.pose, mark)).find((mark) => mark !== undefined);
    if (!found) continue;
    for (const side of ['Left', 'Right'] as const) {
      const wanted = plane.fromMm([side === 'Left' ? -Math.abs(found[0]) : Math.abs(found[0]), found[1]]);
      // An arm drawn against the body hides its side: then a line of the drawing is meant, not the edge.
      const line = kind === 'corner' ? undefined : nearestBone(bones, drawing.width, wanted, height * (kind === 'hollow' ? 0.03 : REACH.edge));
      const at = kind === 'edge' ? line : nearestOn(edge, wanted, { kind, reach: height * REACH[kind] }) ?? line;
      out[`${name}${side}` as SketchLandmark] = at ?? nearestOn(edge, wanted, { kind: 'edge', reach: height * 0.2 }) ?? wanted;
    }
  }
  const crotch = fit.drawing.marks['crotch'];
  if (crotch) out.crotch = forkOf(edge, { axis, frame }) ?? nearestOn(edge, plane.fromMm(crotch), { kind: 'hollow', reach: height * 0.09 }) ?? plane.fromMm(crotch);
  return out;
}

interface EdgePoint { readonly at: Place; /** Radians; above 0 at a corner that sticks out, below 0 in a hollow. */ readonly turn: number }

/** Points along the outline with how sharply it turns there, judged over a few hundredths of the height. */
function measured(ring: readonly Place[], step: number): EdgePoint[] {
  const points: Place[] = [];
  const fine = Math.max(1.5, step / 4);
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!, count = Math.max(1, Math.round(Math.hypot(bx - ax, by - ay) / fine));
    for (let k = 0; k < count; k++) points.push([ax + ((bx - ax) * k) / count, ay + ((by - ay) * k) / count]);
  });
  const n = points.length, reach = Math.max(2, Math.round(step / fine));
  return points.map((at, i) => {
    const a = points[(i - reach + n) % n]!, b = points[(i + reach) % n]!;
    const ux = at[0] - a[0], uy = at[1] - a[1], vx = b[0] - at[0], vy = b[1] - at[1];
    return { at, turn: Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy) };
  });
}

function nearestOn(edge: readonly EdgePoint[], wanted: Place, { kind, reach }: { readonly kind: 'corner' | 'hollow' | 'edge'; readonly reach: number }): Place | undefined {
  let best: Place | undefined, least = Infinity;
  for (const { at, turn } of edge) {
    const off = Math.hypot(at[0] - wanted[0], at[1] - wanted[1]);
    if (off > reach) continue;
    if (kind === 'hollow' && turn > -0.35) continue;
    const sharp = kind === 'corner' ? Math.max(0, Math.min(1.4, turn)) : kind === 'hollow' ? Math.min(1.6, -turn) : 0;
    const cost = off / reach - 0.75 * sharp;
    if (cost < least) { least = cost; best = at; }
  }
  return best;
}

/** Where two legs part: the highest hollow near the axis below the seat. */
function forkOf(edge: readonly EdgePoint[], { axis, frame }: Pick<DrawingRead, 'axis' | 'frame'>): Place | undefined {
  const height = frame.unit * 192;
  let best: Place | undefined, least = Infinity;
  for (const { at, turn } of edge) {
    const [across, along] = toAxis(axis, at);
    if (turn < -0.6 && Math.abs(across) < height * 0.07 && along > frame.top + height * 0.1 && along < least) { least = along; best = at; }
  }
  return best;
}

function nearestBone(bones: Uint8Array, width: number, [x, y]: Place, reach: number): Place | undefined {
  let best: Place | undefined, least = reach;
  for (let v = Math.max(0, Math.floor(y - reach)); v <= y + reach; v++) for (let u = Math.max(0, Math.floor(x - reach)); u <= Math.min(width - 1, x + reach); u++) {
    if (!bones[v * width + u]) continue;
    const off = Math.hypot(u + 0.5 - x, v + 0.5 - y);
    if (off < least) { least = off; best = [u + 0.5, v + 0.5]; }
  }
  return best;
}

/** The distance between two landmarks, or the garment's length from its neck points (a bottom's top edge) to its lowest hem; px. */
export function lengthBetween(landmarks: Readonly<Partial<Record<SketchLandmark, Point>>>, between: 'length' | readonly [SketchLandmark, SketchLandmark], outline: readonly Point[]): number | undefined {
  if (between !== 'length') { const [a, b] = [landmarks[between[0]], landmarks[between[1]]]; return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : undefined; }
  const from = landmarks.neckLeft && landmarks.neckRight ? (landmarks.neckLeft[1] + landmarks.neckRight[1]) / 2 : outline.reduce((least, [, y]) => Math.min(least, y), Infinity);
  const hem = landmarks.hemLeft && landmarks.hemRight ? Math.max(landmarks.hemLeft[1], landmarks.hemRight[1]) : outline.reduce((most, [, y]) => Math.max(most, y), -Infinity);
  return hem - from;
}
