import { lightOf, mixHex, shadowOf } from '@toile/colour';
import { add, ellipse, normalise, perpendicular, rotate, scale } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import type { Ink, Shape } from '@toile/drawing';

/** What embroidery is made of: filled shapes, and threads over them. */
export interface Stitched { readonly shapes: Shape[]; readonly inks: Ink[] }

/** The colour of leaves beside a thread. */
export const leafThread = (thread: Hex): Hex => mixHex(thread, '#4a6b46', 0.58);

/** A flower in satin stitch: petals laid with threads, a knotted heart. */
export function blossom(out: Stitched, p: Point, size: number, turn: number, thread: Hex): void {
  for (let k = 0; k < 5; k++) {
    const angle = turn + (k / 5) * 2 * Math.PI;
    const at = (x: number, y: number): Point => add(p, rotate([x, y], angle));
    const petal = ellipse([0, -size * 0.78], size * 0.44, size * 0.6, 10).map(([x, y]) => at(x, y));
    out.shapes.push({ outline: petal, fill: k % 2 ? thread : lightOf(thread, 0.16), stroke: { colour: shadowOf(thread, 0.45), width: 0.7 } });
    for (const x of size > 6 ? [-0.16, 0.16] : [0]) out.inks.push({ points: [at(size * x * 0.4, -size * 0.3), at(size * x, -size * 1.22)], width: 0.8, kind: 'plain', colour: shadowOf(thread, 0.26), opacity: 0.75 });
  }
  out.shapes.push({ outline: ellipse(p, size * 0.26, size * 0.26, 10), fill: '#e3bd55', stroke: { colour: '#8a6a26', width: 0.7 } });
}

/** A leaf from a stem: two slanted halves of satin stitch along a rib. */
export function leaflet(out: Stitched, from: Point, to: Point, colour: Hex): void {
  const d = normalise([to[0] - from[0], to[1] - from[1]]);
  const n = perpendicular(d);
  const long = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const side = (k: number): Point => add(add(from, scale(d, long * 0.45)), scale(n, k * long * 0.3));
  out.shapes.push({ outline: [from, side(1), to, side(-1)], fill: colour, stroke: { colour: shadowOf(colour, 0.4), width: 0.6 } }, { outline: [from, side(1), to], fill: lightOf(colour, 0.18), opacity: 0.8 });
}

/** A bud or French knot. */
export const knotStitch = (out: Stitched, p: Point, r: number, thread: Hex): void => {
  out.shapes.push({ outline: ellipse(p, r, r, 8), fill: lightOf(thread, 0.2), stroke: { colour: shadowOf(thread, 0.4), width: 0.6 } });
};

/** A stem in stem stitch: a dark line, and short light stitches over it. */
export function stem(out: Stitched, points: readonly Point[], colour: Hex, width = 1.6): void {
  out.inks.push({ points, width, kind: 'plain', colour: shadowOf(colour, 0.2) }, { points, width: width * 0.5, kind: 'stitch', colour: lightOf(colour, 0.35) });
}
