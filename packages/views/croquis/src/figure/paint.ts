import type { Hex } from '@toile/kernel';
import { curveOf, lerp, partOf, pointOn, spline } from '@toile/geometry';
import type { Curve, Patch, Point, Polyline } from '@toile/geometry';
import type { Ink, Layer, Material, Shape, Surface } from '@toile/drawing';

/** A map from an asset's own frame to the picture. */
export type Frame = (point: Point) => Point;

/** Points from a flat row of numbers: x, y, x, y … the form in which assets are written. */
export function pointsOf(row: readonly number[]): Point[] {
  const out: Point[] = [];
  for (let i = 0; i + 1 < row.length; i += 2) out.push([row[i] as number, row[i + 1] as number]);
  return out;
}

/** Splines of asset rows, kept by the row itself: assets are constants, and a board draws each of them sixty times. */
const OPEN = new WeakMap<readonly number[], Curve>();
const CLOSED = new WeakMap<readonly number[], Curve>();

/** The smooth curve through an asset's row, in its own frame; the same object for the same row. */
export function rowCurve(row: readonly number[], isClosed = false): Curve {
  const kept = isClosed ? CLOSED : OPEN;
  const found = kept.get(row);
  if (found) return found;
  const made = curveOf(spline(pointsOf(row), 4, isClosed));
  kept.set(row, made);
  return made;
}

/** A smooth open line through a row of numbers, in the picture. */
export const lineOf = (row: readonly number[], frame: Frame): Point[] => rowCurve(row).points.map(frame);
/** A smooth closed outline through a row of numbers, in the picture. */
export const outlineOf = (row: readonly number[], frame: Frame): Point[] => rowCurve(row, true).points.map(frame);

/**
 * Shares from `start` to 1 on a fixed grid: a longer sleeve or skirt leaves the points of the skin below it where they were,
 * so that the picture changes only where the cloth does.
 */
export const sharesFrom = (start: number, count: number): number[] =>
  [start, ...Array.from({ length: count + 1 }, (_, i) => i / count).filter((share) => share > start + 0.3 / count)];

/** A function of one number that remembers its last answer: a patch is asked for all columns of a row in turn. */
export function lastOf<T>(make: (value: number) => T): (value: number) => T {
  let key = NaN;
  let kept: T | undefined;
  return (value) => {
    if (kept === undefined || value !== key) { key = value; kept = make(value); }
    return kept;
  };
}

/** A patch sampled as the renderer wants it; it overhangs by `s` and `t` so that shade runs beyond the outline. */
export function surfaceOf(patch: Patch, grid: { readonly rows?: number; readonly columns?: number; readonly s?: readonly [number, number]; readonly t?: readonly [number, number] } = {}): Surface {
  const { rows = 12, columns = 5, s = [-0.3, 1.3], t = [-0.5, 1.5] } = grid;
  const points = new Float32Array(rows * columns * 2);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const [x, y] = patch(lerp(s[0], s[1], i / (rows - 1)), lerp(t[0], t[1], j / (columns - 1)));
      points[(i * columns + j) * 2] = x;
      points[(i * columns + j) * 2 + 1] = y;
    }
  }
  return { rows, columns, s, t, points };
}

/** The upright rectangle around some frame points as a patch: enough for small, roundish things. */
export function boxPatch([left, top, right, bottom]: readonly [number, number, number, number], frame: Frame): Patch {
  return (s, t) => frame([lerp(left, right, t), lerp(top, bottom, s)]);
}

/** The grid of a patch whose frame neither bends nor curves: its corners say all. */
export const AFFINE = { rows: 2, columns: 2 } as const;

/** Fades a layer in over the first `share` of its s: 65 opacities. */
export const fadeIn = (from: number, to: number): Float32Array =>
  Float32Array.from({ length: 65 }, (_, i) => Math.min(1, Math.max(0, (i / 64 - from) / (to - from))));

const BODY = { glossPower: 10, opacity: 1, isBody: true } as const;
export const SKIN: Material = { ...BODY, id: 'skin', gloss: 0, contrast: 0.5, softness: 0.4, edge: 0.5 };
export const HAIR: Material = { ...BODY, id: 'hair', gloss: 0.06, glossPower: 9, contrast: 0.85, softness: 1.4, edge: 0.5 };
export const SMOOTH_LEATHER: Material = { ...BODY, id: 'shoe-leather', gloss: 0.34, glossPower: 22, contrast: 1 };
export const MATT_SHOE: Material = { ...BODY, id: 'shoe-matt', gloss: 0.04, contrast: 0.85 };
export const SCARF: Material = { ...BODY, id: 'scarf', gloss: 0.12, glossPower: 8, contrast: 0.9 };

/** A stroke of the pen: fine at both ends, whatever the light. For features, creases and hairs. */
export const strokeInk = (points: Polyline, width: number, colour: Hex, opacity = 1): Ink => ({ points, width, kind: 'fold', colour, opacity });

/** An edge of the form: pressed where it turns from the light, lost here and there. */
export const contourInk = (points: Polyline, width: number, colour: Hex, opacity = 1): Ink => ({ points, width, kind: 'contour', colour, opacity });

/** A filled patch of paint on a layer, clipped to it. */
export const wash = (outline: Polyline, fill: Hex, opacity: number, blur = 0): Shape =>
  ({ outline, fill, opacity, isClipped: true, ...(blur > 0 ? { blur } : {}) });

/** What every sheet of the figure has in common. */
export function bodyLayer(layer: Pick<Layer, 'id' | 'part' | 'outline' | 'colour'> & Partial<Layer>): Layer {
  return { material: SKIN, shadow: 0, contour: 0, ...layer };
}

/** The stretch of a closed outline between two shares of its length (a lost-and-found contour leaves the rest out). */
export const stretchOf = (closed: Polyline, from: number, to: number, count = 48): Point[] =>
  partOf(curveOf([...closed, closed[0] as Point]), [from, to], count);

/** A curve by share from a polyline, for patches. */
export function alongOf(points: Polyline): (share: number) => Point {
  const curve = curveOf(points);
  return (share) => pointOn(curve, share);
}
