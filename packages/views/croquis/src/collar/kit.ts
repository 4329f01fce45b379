import { shadowOf } from '@toile/colour';
import { clamp, curveOf, distance, mix, pointOn, resample, sampleQuadratic } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import type { Side } from '@toile/figure';
import type { Ink, Ribbon } from '@toile/drawing';
import type { PartName } from '@toile/garment';
import { surfaceOf } from '../cloth/surface.ts';
import type { Stuff } from '../cloth/context.ts';
import { clothOf, repeatOnly } from '../frame/cloth.ts';
import { sidesFarFirst } from '../frame/draft.ts';
import type { Draft } from '../frame/draft.ts';
import { onBody } from '../frame/garment-frame.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import type { Neckline } from '../frame/neckline.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { LayerWish } from '../frame/sheet-of.ts';
import { DEPTH } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';

/** What every collar is built from. */
export interface CollarKit {
  readonly frame: GarmentFrame;
  readonly draft: Draft;
  readonly neckline: Neckline;
  readonly part: PartName;
  readonly stuff: Stuff;
  /** Visible thickness of the edge and the room the cloth takes, mm. */
  readonly thickness: number;
  readonly bulk: number;
  readonly depth: number;
  readonly order: readonly [Side, Side];
  readonly isOpen: boolean;
  /** Across of the front middle at the throat. */
  readonly middle: number;
  on(across: number, level: number): Point;
  piece(suffix: string, outline: Polyline, wish?: LayerWish, stuff?: Stuff): Sheet;
  behind(suffix: string, outline: Polyline, wish?: LayerWish, stuff?: Stuff): Sheet;
}

/** The kit for the collar (or the neckline's own band) of a garment. */
export function collarKit(frame: GarmentFrame, neckline: Neckline, part: PartName = 'collar'): CollarKit {
  const { draft } = frame;
  const stuff = repeatOnly(clothOf(draft, part));
  // Collars and lapels lie over the heads of the sleeves too.
  const depth = draft.isOuter ? DEPTH.outerSleeve + 20 : DEPTH.topSleeve + 20;
  const make = (at: number) => (suffix: string, outline: Polyline, wish: LayerWish = {}, own: Stuff = stuff): Sheet =>
    sheetOf(draft, at, { part, suffix, stuff: own, outline, wish: { shadow: 0.3, contour: 0.95, ...wish } });
  return {
    frame, draft, neckline, part, stuff, depth,
    thickness: 1.6 + Math.min(6, stuff.fabric.thickness) * 0.55 + (draft.isOuter ? 1.6 : 0),
    bulk: stuff.fabric.bulk + (draft.isOuter ? 6 : 0),
    order: sidesFarFirst(draft.figure),
    isOpen: draft.garment.choice.isOpen === true,
    middle: frame.neckCentre(340),
    on: (across, level) => onBody(frame, level, across),
    piece: make(depth), behind: make(DEPTH.insideBack + (draft.isOuter ? 0 : 20)),
  };
}

/** A collar leaf: ruled between the roll line, where it turns over, and its outer edge. Both run from the back of the neck to the front. */
export interface LeafWish {
  readonly suffix: string;
  readonly roll: Polyline;
  readonly edge: Polyline;
  /** The outline where it is more than roll and edge. */
  readonly outline?: Polyline;
  /** Height of the roll, mm, and the share of the leaf it takes. */
  readonly rise?: number;
  readonly rollShare?: number;
  /** Distance of the edge stitching; none where 0. */
  readonly stitch?: number;
  readonly grain?: number;
  readonly ribbons?: readonly Ribbon[];
  readonly inks?: readonly Ink[];
  readonly stuff?: Stuff;
  readonly shadow?: number;
  /** True where its first end goes round behind the neck; so it is for every leaf whose outline is roll and edge alone. */
  readonly isTurned?: boolean;
}

/** Height of a leaf over the roll (s = 0) to the edge (s = 1): a rounded turn, a slight belly, a pressed edge. */
const leafHeight = (rise: number, rollShare: number): Float32Array => Float32Array.from({ length: 65 }, (_, i) => {
  const s = i / 64;
  const x = clamp(s / rollShare);
  return rise * Math.sqrt(Math.max(0, 1 - (1 - x) ** 2)) + rise * 0.25 * Math.sin(Math.PI * s) - (s > 0.9 ? rise * 0.35 * ((s - 0.9) / 0.1) ** 2 : 0);
});

/** A leaf over its own thickness: the edge of the cloth shows as a darker line below it. */
export function leaf(kit: CollarKit, wish: LeafWish): Sheet[] {
  const roll = curveOf(wish.roll);
  const edge = curveOf(wish.edge);
  const th = kit.thickness;
  const width = Math.max(12, distance(pointOn(roll, 0.6), pointOn(edge, 0.6)));
  const rise = wish.rise ?? 4 + th * 1.6;
  const share = wish.rollShare ?? clamp((9 + th * 1.6) / width, 0.1, 0.6);
  const outline = dense([...(wish.outline ?? [...wish.roll, ...wish.edge.slice().reverse()]), ...(wish.isTurned ?? wish.outline === undefined ? turnBehind(wish.edge[0], wish.roll[0], pointOn(roll, 0.5)) : [])]);
  const stuff = wish.stuff ?? kit.stuff;
  const under: Hex = shadowOf(stuff.colour, 0.3);
  const { pattern: _, ...bare } = stuff;
  const inks: Ink[] = [...(wish.inks ?? [])];
  if (wish.stitch !== 0) inks.push(edgeStitch(outline, wish.edge, wish.stitch ?? 6));
  return [
    kit.piece(`${wish.suffix}.edge`, outline.map((p): Point => [p[0] + th * 0.35, p[1] + th]), { shadow: wish.shadow ?? 0.4, contour: 0.4 }, { ...bare, colour: under }),
    kit.piece(wish.suffix, outline, {
      surface: surfaceOf((s, t) => mix(pointOn(roll, t), pointOn(edge, t), s), {
        rows: 12, columns: 26, s: [-0.06, 1.06], t: [-0.1, 1.5], cloth: (s, t) => [t * edge.length * (wish.grain ?? 0.85), s * width],
      }),
      relief: { round: 0, halfWidth: 40, alongS: leafHeight(rise, share), ...(wish.ribbons ? { ribbons: wish.ribbons } : {}) },
      inks, shadow: 0.08, contour: 0.85,
    }, stuff),
  ];
}

/** The end of a collar where it goes round behind the neck: not cut off but turned, so that no corner stands up at the throat. */
export function turnBehind(from: Point | undefined, to: Point | undefined, heart: Point): Point[] {
  if (!from || !to) return [];
  const middle = mix(from, to, 0.5);
  const d = distance(from, to);
  if (d < 4) return [];
  const n: Point = [(to[1] - from[1]) / d, -(to[0] - from[0]) / d];
  const sign = n[0] * (heart[0] - middle[0]) + n[1] * (heart[1] - middle[1]) > 0 ? -1 : 1;
  const bulge = Math.min(9, Math.max(0, (d - 12) * 0.42));
  return sampleQuadratic(from, [middle[0] + (n[0] * sign * bulge * 1.4) + (to[0] - from[0]) * 0.1, middle[1] + (n[1] * sign * bulge * 1.4) + (to[1] - from[1]) * 0.1], mix(to, from, 0.02), 8).slice(1, -1);
}

/** A closed polygon with a point at least every 4 mm: contours follow its normals. */
export const dense = (outline: Polyline): Point[] => {
  const first = outline[0];
  return first ? resample([...outline, first], 4).slice(0, -1) : [];
};

/** Stitching parallel to an edge, on the inside of the piece. */
export function edgeStitch(outline: Polyline, edge: Polyline, distanceIn: number): Ink {
  const n = outline.length || 1;
  const centre: Point = [outline.reduce((sum, p) => sum + p[0], 0) / n, outline.reduce((sum, p) => sum + p[1], 0) / n];
  const points = inset(edge, centre, distanceIn).slice(1, -1);
  return { points, width: 1.25, kind: 'stitch', isClipped: true, opacity: 0.8 };
}

/** An open line moved towards a point by `by` mm along its own normals. */
export function inset(line: Polyline, towards: Point, by: number): Point[] {
  const move = (sign: 1 | -1): Point[] => line.map((p, i) => {
    const a = line[Math.max(0, i - 1)] as Point;
    const b = line[Math.min(line.length - 1, i + 1)] as Point;
    const length = distance(a, b) || 1;
    return [p[0] + (-(b[1] - a[1]) / length) * by * sign, p[1] + ((b[0] - a[0]) / length) * by * sign];
  });
  const one = move(1);
  const other = move(-1);
  const k = line.length >> 1;
  return distance(one[k] as Point, towards) < distance(other[k] as Point, towards) ? one : other;
}

/** The part of a closed polygon on one side of the line a → b. */
export function clipHalf(polygon: Polyline, a: Point, b: Point, sign: 1 | -1): Point[] {
  const side = (q: Point): number => sign * ((b[0] - a[0]) * (q[1] - a[1]) - (b[1] - a[1]) * (q[0] - a[0]));
  const out: Point[] = [];
  polygon.forEach((q, i) => {
    const r = polygon[(i + 1) % polygon.length] as Point;
    const u = side(q), v = side(r);
    if (u >= 0) out.push(q);
    if (u >= 0 !== v >= 0) out.push(mix(q, r, u / (u - v)));
  });
  return out;
}
