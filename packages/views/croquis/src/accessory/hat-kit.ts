import { clamp, lerp, spline } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Ink, Layer } from '@toile/drawing';
import { shadowOf } from '@toile/colour';
import { turnOf } from '../cloth/field.ts';
import { surfaceOf } from '../cloth/surface.ts';
import { DEPTH } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';
import { inverseOf } from './hair-under.ts';
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
const LOWEST = 365;

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

/** The soft shadow that a brim throws on the face, between its edge and as far below it as it reaches out. It lies within the face, and nobody can point at it. */
export function brimShadow({ kit, head }: HatKit, edge: Polyline, reach: number, strength = 0.5): Sheet[] {
  const face = kit.sheets.find((sheet) => sheet.layer.id === 'figure.head.face');
  const line = edge.toSorted((a, b) => a[0] - b[0]);
  const first = line[0], last = line[line.length - 1];
  if (!face || !first || !last || head.view === 'back') return [];
  const skin = face.layer.outline.map(inverseOf(head.at));
  const left = Math.max(first[0], Math.min(...skin.map(([x]) => x)) + INSET), right = Math.min(last[0], Math.max(...skin.map(([x]) => x)) - INSET);
  const under = (deep: number): Point[] => {
    const columns = Array.from({ length: 21 }, (_, i) => lerp(left, right, i / 20)).map((x, i) => {
      const [top, bottom] = spanAt(skin, x), y = heightAt(line, x);
      return { x, top: clamp(y - 40, top + INSET, bottom - INSET), low: clamp(y + deep * (0.72 + 0.28 * Math.sin((i / 20) * Math.PI)), top + INSET, bottom - INSET) };
    });
    return [...columns.map(({ x, top }): Point => [x, top]), ...columns.map(({ x, low }): Point => [x, low]).reverse()].map(head.at);
  };
  // Fine over the eyes, it must not drown them: two washes, the nearer the deeper.
  const fill = shadowOf(kit.look.skin, 0.42);
  const hidden = [head.at([-4, 2]), head.at([4, 2]), head.at([0, 8])];
  return [marksOf(kit, DEPTH.head + 20, 'shadow', hidden, { shapes: [{ outline: under(reach), fill, opacity: strength * 0.62, blur: 2.4 }, { outline: under(reach * 0.45), fill, opacity: strength * 0.6, blur: 2 }] })];
}

/** How far within the face's edge the shadow ends, mm: the breadth of its softness. */
const INSET = 2.5;

/** Between which heights a polygon lies at x. */
function spanAt(polygon: Polyline, x: number): readonly [number, number] {
  const ys = polygon.flatMap(([ax, ay], i): number[] => {
    const [bx, by] = polygon[(i + 1) % polygon.length] as Point;
    return (ax <= x) === (bx <= x) ? [] : [ay + ((x - ax) / (bx - ax)) * (by - ay)];
  });
  return ys.length > 1 ? [Math.min(...ys), Math.max(...ys)] : [100, 100];
}

/** Height of a line that runs from left to right, at x. */
function heightAt(line: Polyline, x: number): number {
  const i = Math.max(1, line.findIndex(([at]) => at >= x));
  const [ax, ay] = line[i - 1] as Point, [bx, by] = (line[i] ?? line[i - 1]) as Point;
  return bx === ax ? ay : lerp(ay, by, clamp((x - ax) / (bx - ax)));
}

/** A seam or rib along points of the head's frame. */
export const penOn = (hat: HatKit, points: Polyline, width: number, kind: Ink['kind'] = 'fold', opacity = 0.7): Ink => ({ points: hat.picture(smooth(points, 4)), width, kind, opacity, isClipped: true });
