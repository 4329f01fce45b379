import type { Hex } from '@toile/kernel';
import { add, boxOf, ellipse, lerp, rotate, spline, strokeOutline } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import { lightOf, shadowOf } from '@toile/colour';
import type { Ink, Shape } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import type { Sheet } from '../sheet.ts';
import { METAL, lineOn, marksOf, pieceOf, plainStuff } from './kit.ts';
import type { AccessoryKit } from './kit.ts';

/** A bag's own frame: origin in the middle of its upper edge, x across, y down, mm; hung with a tilt. */
export type BagFrame = (x: number, y: number) => Point;

export const bagFrame = (at: Point, tilt = 0): BagFrame => (x, y) => add(at, rotate([x, y], tilt));

/** A panel of a bag: its outline in the bag's frame, softened; print and light follow the frame. */
export function panelSheet(kit: AccessoryKit, depth: number, suffix: string, frame: BagFrame, rows: Polyline, wish: Parameters<typeof pieceOf>[4] = {}): Sheet {
  const box = boxOf(rows);
  return pieceOf(kit, depth, suffix, rows.map(([x, y]) => frame(x, y)), {
    surface: surfaceOf((s, t) => frame(lerp(box.left, box.right, t), lerp(box.top, box.bottom, s)), { rows: 3, columns: 5, cloth: (s, t) => [lerp(box.left, box.right, t), lerp(box.top, box.bottom, s)] }),
    relief: { round: 0.24, halfWidth: (box.right - box.left) / 2 }, shadow: 0.42, contour: 1.05, ...wish,
  });
}

/** A four-cornered panel with rounded corners: half-widths above and below, height, and how round each pair of corners is. */
export function panel(top: number, bottom: number, height: number, round: { readonly top: number; readonly bottom: number; readonly belly?: number }): Point[] {
  const { belly = 4 } = round;
  const corner = (x: number, y: number, r: number, from: number): Point[] => Array.from({ length: 6 }, (_, i): Point => {
    const a = ((from + i * 18) * Math.PI) / 180;
    return [x - Math.sign(x) * r + Math.cos(a) * r, y + (y > 0 ? -r : r) + Math.sin(a) * r];
  });
  const low = Array.from({ length: 7 }, (_, i): Point => {
    const q = lerp(0.8, -0.8, i / 6);
    return [q * (bottom - round.bottom), height + belly * (1 - q * q)];
  });
  return [...corner(-top, 0, round.top, 180), ...corner(top, 0, round.top, 270), ...corner(bottom, height, round.bottom, 0), ...low, ...corner(-bottom, height, round.bottom, 90)];
}

/** Stitches that run round a panel, `by` mm inside its edge. */
export const stitched = (frame: BagFrame, rows: Polyline, by: number): Ink => {
  const box = boxOf(rows);
  const cx = (box.left + box.right) / 2, cy = (box.top + box.bottom) / 2;
  const kx = 1 - by / ((box.right - box.left) / 2), ky = 1 - by / ((box.bottom - box.top) / 2);
  return { points: rows.map(([x, y]) => frame(cx + (x - cx) * kx, cy + (y - cy) * ky)), width: 1.3, kind: 'stitch', opacity: 0.75, isClosed: true, isClipped: true };
};

/** A strap or handle as drawn lines: an edge, the leather and a light along it. */
export function strapInks(points: Polyline, width: number, colour: Hex): Ink[] {
  return [
    { points, width: width + 2.6, kind: 'plain', colour: lineOn(colour) }, { points, width, kind: 'plain', colour },
    { points: points.map(([x, y]): Point => [x - width * 0.2, y - width * 0.1]), width: width * 0.24, kind: 'plain', colour: lightOf(colour, 0.35), opacity: 0.7 },
  ];
}

/** Straps as a sheet of their own, to be pointed at along their lines. */
export function strapMarks(kit: AccessoryKit, depth: number, suffix: string, lines: readonly Polyline[], width: number, colour: Hex = kit.stuff.colour): Sheet {
  const shade = (line: Polyline): Ink => ({ points: line.map(([x, y]): Point => [x + 2.4, y + 4]), width: width + 1, kind: 'plain', colour: '#1d161c', opacity: 0.2 });
  return marksOf(kit, depth, suffix, lines.flatMap((line) => strokeOutline(line, () => width + 3)), { inks: lines.flatMap((line) => [shade(line), ...strapInks(line, width, colour)]) });
}

/** A loop from one point of the upper edge to another over a point above, as a handle hangs from a hand. */
export const handleLine = (from: Point, over: Point, to: Point, flat = 0.16): Point[] =>
  spline([from, [lerp(from[0], over[0], 0.36), lerp(from[1], over[1], 0.62)], [lerp(over[0], from[0], flat), over[1] + 4], over, [lerp(over[0], to[0], flat), over[1] + 4], [lerp(to[0], over[0], 0.36), lerp(to[1], over[1], 0.62)], to], 4);

/** A small plate of metal with its light: clasp, ring, buckle. */
export function clasp(kit: AccessoryKit, depth: number, suffix: string, at: Point, [w, h]: readonly [number, number]): Sheet {
  const metal = kit.trim;
  const plate = ellipse(at, w, h, 20);
  const light: Shape = { outline: ellipse(add(at, [-w * 0.3, -h * 0.32]), w * 0.36, h * 0.3, 10), fill: '#fffaf0', opacity: 0.75 };
  return pieceOf(kit, depth, suffix, plate, { stuff: plainStuff(kit, metal, METAL), shadow: 0.3, contour: 0.75, relief: { round: 0.4, halfWidth: w }, shapes: [light, { outline: ellipse(at, w * 0.36, h * 0.36, 12), fill: shadowOf(metal, 0.4), opacity: 0.7 }] });
}
