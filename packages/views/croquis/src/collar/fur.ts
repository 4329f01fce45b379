import { add, curveOf, perpendicular, pointOn, scale, tangentOn } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import { shadowOf } from '@toile/colour';
import { fabricOf } from '@toile/textile';
import type { Ink } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import type { Draw, Stuff } from '../cloth/context.ts';
import type { LayerWish } from '../frame/sheet-of.ts';

/** A band of fur along a line: tufts of unequal length at both edges, hairs drawn here and there. */
export function furBand(line: Polyline, width: number, stuff: Stuff, draw: Draw): { readonly outline: Point[]; readonly wish: LayerWish; readonly stuff: Stuff } {
  const curve = curveOf(line);
  const count = Math.max(10, Math.round(curve.length / 5));
  const at = (u: number, off: number): Point => add(pointOn(curve, u), scale(perpendicular(tangentOn(curve, Math.min(0.99, Math.max(0.01, u)))), off));
  const edge = (sign: 1 | -1): Point[] => Array.from({ length: count + 1 }, (_, i) => {
    // Tufts lean along the band, long and short by turns.
    const u = Math.min(1, Math.max(0, (i + (i % 2 ? 0.85 : 0) + 0.4 * (draw(`fur.lean.${sign}`, i) - 0.5)) / count));
    const taper = Math.min(1, 0.6 + 3 * Math.min(u, 1 - u));
    return at(u, sign * (width / 2) * taper * (i % 2 ? 1 + 0.24 * draw(`fur.${sign}`, i) : 0.84 + 0.12 * draw(`fur.${sign}`, i)));
  });
  const inks: Ink[] = Array.from({ length: Math.round(count * 0.9) }, (_, i): Ink => {
    const u = (i + draw('hair.place', i)) / (count * 0.9);
    const off = (draw('hair.off', i) - 0.5) * width * 0.9;
    const sign = off < 0 ? -1 : 1;
    return { points: [at(u, off * 0.6), at(Math.min(1, u + 0.012), off * 0.85), at(Math.min(1, u + 0.02), off + sign * 3)], width: 1.5, kind: 'fold', colour: shadowOf(stuff.colour, 0.25 + 0.3 * draw('hair.tone', i)), opacity: 0.6 };
  });
  const fur = fabricOf('faux-fur');
  const { pattern: _, ...plain } = stuff;
  return {
    outline: [...edge(1), ...edge(-1).reverse()],
    wish: {
      surface: surfaceOf((s, t) => at(t, (0.5 - s) * width), { rows: 5, columns: 20, s: [-0.2, 1.2], t: [-0.02, 1.02] }),
      relief: { round: 0, halfWidth: width, alongS: Float32Array.from({ length: 65 }, (_, i) => 10 * Math.sqrt(Math.max(0, Math.sin((Math.PI * i) / 64)))) },
      inks, shadow: 0.36, contour: 0.7,
    },
    stuff: { ...plain, fabric: fur, material: fur.material },
  };
}
