import { lerp, spline } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Ink, Layer } from '@toile/drawing';
import { shadowOf } from '@toile/colour';
import { turnOf } from '../cloth/field.ts';
import { surfaceOf } from '../cloth/surface.ts';
import { DEPTH } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';
import { headPlaceOf } from './head-place.ts';
import type { HeadPlace } from './head-place.ts';
import { marksOf } from './kit.ts';
import type { AccessoryKit } from './kit.ts';

/** What a hat is built with: the head it sits on, and the ways to draw on it. */
export interface HatKit {
  readonly kit: AccessoryKit;
  readonly head: HeadPlace;
  /** The hat's line from behind (or left) to where the face looks, in the head's frame, `up` mm above it and `out` mm wider. */
  lineOf(up?: number, out?: number, count?: number): Point[];
  /** A share of the width and a height in the head's frame, as a point of that frame. */
  on(share: number, y: number): Point;
  readonly surface: NonNullable<Layer['surface']>;
  picture(points: Polyline): Point[];
}

/** Hats lie over all hair but what falls to the front over the shoulders lies over nothing of them. */
export const HAT_DEPTH = DEPTH.hairFront + 14;

/** The lowest that cloth on a head comes, in the head's frame, mm. */
const LOWEST = 275;

/** The kit of a hat on its head. */
export function hatKitOf(kit: AccessoryKit): HatKit {
  const head = headPlaceOf(kit);
  const { centre, half, at } = head;
  const on = (share: number, y: number): Point => [centre + share * half, y];
  return {
    kit, head, on,
    lineOf: (up = 0, out = 0, count = 18) => Array.from({ length: count + 1 }, (_, i): Point => {
      const share = lerp(-1, 1, i / count);
      return [centre + share * (half + out), head.lineAt(share) - up];
    }),
    surface: surfaceOf((s, t) => at([centre + (2 * t - 1) * half * 1.7, lerp(-70, LOWEST, s)]), { rows: 4, columns: 9, cloth: (s, t) => [turnOf((2 * t - 1) * 1.1) * half * 1.5, lerp(-70, LOWEST, s)] }),
    picture: (points) => points.map(at),
  };
}

/** A smooth line through points of the head's frame. */
export const smooth = (points: Polyline, step = 4, isClosed = false): Point[] => spline(points, step, isClosed);

/** The soft shadow that a brim throws on the face, between its edge and as far below it as it reaches out. */
export function brimShadow({ kit, head }: HatKit, edge: Polyline, reach: number, strength = 0.5): Sheet[] {
  const face = kit.sheets.find((sheet) => sheet.layer.id === 'figure.head.face');
  if (!face || head.view === 'back') return [];
  const low = edge.map(([x, y], i): Point => [x + 4, y + reach * (0.75 + 0.25 * Math.sin((i / edge.length) * Math.PI))]);
  const high = edge.map(([x, y]): Point => [x, y - 46]);
  const outline = [...high, ...low.slice().reverse()].map(head.at);
  // Fine at the brow, it must not drown the eyes: two washes, the nearer the deeper.
  const near = [...high, ...edge.map(([x, y]): Point => [x + 2, y + reach * 0.45]).reverse()].map(head.at);
  const fill = shadowOf(kit.look.skin, 0.42);
  return [marksOf(kit, DEPTH.head + 20, 'shadow', face.layer.outline, { shapes: [{ outline, fill, opacity: strength * 0.62, blur: 3.5, isClipped: true }, { outline: near, fill, opacity: strength * 0.6, blur: 2.5, isClipped: true }] })];
}

/** A seam or rib along points of the head's frame. */
export const penOn = (hat: HatKit, points: Polyline, width: number, kind: Ink['kind'] = 'fold', opacity = 0.7): Ink => ({ points: hat.picture(smooth(points, 4)), width, kind, opacity, isClipped: true });
