import { add, clamp, coonsPatch, curveOf, lerp, mix, perpendicular, pointOn, scale, tangentOn } from '@toile/geometry';
import type { Curve, Patch, Point, Polyline } from '@toile/geometry';
import type { Ink, Ribbon } from '@toile/drawing';
import type { Stuff } from '../cloth/context.ts';
import { surfaceOf } from '../cloth/surface.ts';
import type { LayerWish } from '../frame/sheet-of.ts';
import type { Sheet } from '../sheet.ts';
import { lineOn, pieceOf } from './kit.ts';
import type { AccessoryKit } from './kit.ts';

/** A length of cloth along a line: its two edges and the patch between them. */
export interface Band { readonly curve: Curve; readonly left: readonly Point[]; readonly right: readonly Point[]; readonly patch: Patch; readonly outline: readonly Point[] }

/** The band of `half(u)` mm to each side of a line; `slant` cuts its end. */
export function bandOf(line: Polyline, half: (u: number) => number, { steps = 26, slant = 0 }: { readonly steps?: number; readonly slant?: number } = {}): Band {
  const curve = curveOf(line);
  const edge = (sign: -1 | 1) => (u: number): Point => add(pointOn(curve, clamp(u)), scale(perpendicular(tangentOn(curve, clamp(u, 0.004, 0.996))), -sign * half(clamp(u))));
  const l = edge(-1), r = edge(1);
  const shares = Array.from({ length: steps + 1 }, (_, i) => i / steps);
  const left = shares.map(l), right = shares.map((u) => r(u * (1 - slant)));
  return { curve, left, right, patch: coonsPatch({ left: l, right: r }), outline: [...left, ...right.slice().reverse()] };
}

/** How a strip of cloth is drawn. */
export interface StripWish extends LayerWish {
  readonly stuff?: Stuff;
  /** Lengthwise folds: where each lies across, −1…1. */
  readonly folds?: readonly number[];
  /** Length of the fringe at its end, mm. */
  readonly fringe?: number;
  readonly slant?: number;
}

/** A strip of cloth along a line, with its folds and its fringe. */
export function stripSheet(kit: AccessoryKit, depth: number, suffix: string, line: Polyline, half: (u: number) => number, wish: StripWish = {}): Sheet {
  const { folds = [], fringe = 0, slant = 0, inks = [], relief, ...rest } = wish;
  const stuff = wish.stuff ?? kit.stuff;
  const band = bandOf(line, half, { slant });
  const width = half(0.5);
  const along = (q: number, from: number, to: number): Point[] => Array.from({ length: 15 }, (_, i) => {
    const u = lerp(from, to, i / 14);
    return band.patch(u, (q + 1) / 2 + 0.04 * Math.sin(u * 5 + q * 3));
  });
  const ribbons: Ribbon[] = folds.map((q, i) => ({ points: along(q, 0.02, 0.96 - 0.22 * (i % 2)), width: width * 0.3, height: 4 + width * 0.12 * stuff.fabric.foldHeight, taper: 'in', section: stuff.fabric.foldClass === 'plush' ? 'roll' : 'skew' }));
  const pens: Ink[] = folds.map((q, i) => ({ points: along(q + 0.1, 0.03, 0.8 - 0.3 * (i % 2)), width: 1.9, kind: 'fold', opacity: 0.7, isClipped: true }));
  return pieceOf(kit, depth, suffix, band.outline, {
    surface: surfaceOf(band.patch, { rows: 14, columns: 5, cloth: (s, t) => [(t - 0.5) * 2 * half(clamp(s)), s * band.curve.length] }),
    relief: relief ?? { round: 0.26, halfWidth: width, ribbons }, inks: [...pens, ...inks, ...(fringe > 0 ? fringeInks(kit, suffix, band, stuff, fringe) : [])], ...rest,
  });
}

/** Threads that hang from the end of a band, knotted in bunches. */
export function fringeInks(kit: AccessoryKit, suffix: string, band: Pick<Band, 'left' | 'right'>, stuff: Stuff, length: number): Ink[] {
  const a = band.left[band.left.length - 1] as Point, b = band.right[band.right.length - 1] as Point;
  return fringeAlong(kit, suffix, [a, b], stuff, length);
}

/** Threads that hang from an edge. */
export function fringeAlong(kit: AccessoryKit, suffix: string, edge: Polyline, stuff: Stuff, length: number): Ink[] {
  const curve = curveOf(edge);
  const count = Math.max(6, Math.round(curve.length / 6.5));
  const dark = lineOn(stuff.colour);
  return Array.from({ length: count }, (_, i): Ink[] => {
    const root = pointOn(curve, (i + 0.5) / count);
    const sway = (kit.draw(`${suffix}.fringe`, i) - 0.5) * 9;
    const tip = add(root, [sway, length * (0.82 + 0.3 * kit.draw(`${suffix}.thread`, i))]);
    const points = [add(root, [0, -3]), mix(root, add(tip, [-sway * 0.6, 0]), 0.5), tip];
    return [{ points, width: 4.4, kind: 'plain', colour: dark, opacity: 0.8 }, { points, width: 3, kind: 'plain', colour: stuff.colour }];
  }).flat();
}
