import { add, clamp, coonsPatch, curveOf, mix, perpendicular, pointOn, scale, spline, tangentOn } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Sheet } from '../sheet.ts';
import type { Draft } from '../frame/draft.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { Stuff } from '../cloth/context.ts';
import { surfaceOf } from '../cloth/surface.ts';
import type { WaistPlace } from './waist-place.ts';

/** A knot with two hanging ends, and two loops where it is a bow. */
export function knotSheets(draft: Draft, place: WaistPlace, knot: { readonly at: Point; readonly depth: number; readonly hasLoops: boolean; readonly stuff: Stuff; readonly part?: 'belt' | 'bow' | 'closure'; readonly fall?: number }): Sheet[] {
  const { at, depth, stuff } = knot;
  const part = knot.part ?? 'belt';
  const draw = draft.draw(`${part}.knot`);
  const size = clamp(depth / 40, 0.6, 1.4);
  const sheets: Sheet[] = [];
  const ends = [[-1, 0], [1, 1]] as const;
  for (const [sign, i] of ends) {
    const length = knot.fall === undefined ? (170 + 60 * draw('end', i)) * size : knot.fall * (0.88 + 0.24 * draw('end', i));
    const dx = sign * (14 + 16 * draw('spread', i)) * size;
    // Ribbon falls in a slow S: it leaves the knot sideways, hangs, and its end turns.
    const turn = (draw('turn', i) - 0.5) * Math.min(46, length * 0.12);
    const line = spline([add(at, [dx * 0.2, 4]), add(at, [dx * 0.85, length * 0.16]), add(at, [dx * 0.8 + turn * 0.5, length * 0.42]), add(at, [dx * 1.05 - turn * 0.4, length * 0.72]), add(at, [dx * 1.3 + turn, length])], 6);
    sheets.push(strapSheet(draft, place.depth + 13, `${part === 'belt' ? '' : 'tie.'}end.${sign < 0 ? 'left' : 'right'}`, line, (u) => size * (knot.fall === undefined ? 8 + 9 * u : 9 + 6 * u), stuff, part));
  }
  if (knot.hasLoops) {
    for (const sign of [-1, 1] as const) {
      const p = (x: number, y: number): Point => add(at, [sign * x * size, y * size]);
      const outline = spline([p(0, 0), p(30, -30), p(68, -27), p(74, 0), p(60, 20), p(26, 13)], 3, true);
      const patch = coonsPatch({ left: (s) => p(0, -32 + 56 * s), right: (s) => p(78, -32 + 56 * s) });
      const fold = spline([p(2, 0), p(26, -12), p(54, -10)], 4);
      sheets.push(sheetOf(draft, place.depth + 15, {
        part: 'bow', suffix: sign < 0 ? 'left' : 'right', stuff, outline,
        wish: { surface: surfaceOf(patch, { rows: 4, columns: 4 }), relief: { round: 0.25, halfWidth: 26 * size, ribbons: [{ points: fold, width: 9 * size, height: 8, taper: 'out', section: 'skew' }] }, inks: [{ points: fold, width: 2.1, kind: 'fold', opacity: 0.8, isClipped: true }], shadow: 0.35, contour: 0.85 },
      }));
    }
  }
  const r = 13 * size;
  const knotOutline = spline([add(at, [-r, -r * 0.7]), add(at, [r * 0.2, -r]), add(at, [r, -r * 0.5]), add(at, [r * 0.85, r * 0.9]), add(at, [-r * 0.3, r]), add(at, [-r * 0.95, r * 0.6])], 2, true);
  sheets.push(sheetOf(draft, place.depth + 16, {
    part, suffix: part === 'belt' ? 'knot' : 'tie.knot', stuff, outline: knotOutline,
    wish: {
      surface: surfaceOf((s, t) => add(at, [(2 * t - 1) * r * 1.2, (2 * s - 1) * r * 1.2]), { rows: 3, columns: 3 }), relief: { round: 0.6, halfWidth: r },
      inks: [{ points: [add(at, [-r * 0.7, -r * 0.4]), add(at, [-r * 0.1, 0]), add(at, [-r * 0.3, r * 0.7])], width: 1.7, kind: 'fold', opacity: 0.8, isClipped: true }], shadow: 0.35, contour: 0.85,
    },
  }));
  return sheets;
}

/** A strap hanging along a line. */
export function strapSheet(draft: Draft, depth: number, suffix: string, line: Polyline, halfWidth: (u: number) => number, stuff: Stuff, part: 'belt' | 'bow' | 'closure' = 'belt'): Sheet {
  const curve = curveOf(line);
  const edge = (sign: -1 | 1) => (s: number): Point => add(pointOn(curve, s), scale(perpendicular(tangentOn(curve, clamp(s))), -sign * halfWidth(clamp(s))));
  const left = edge(-1), right = edge(1);
  const steps = 20;
  const down = Array.from({ length: steps + 1 }, (_, i) => i / steps);
  // The end is cut on the slant.
  const outline = [...down.map((u) => left(u)), add(mix(left(1), right(1), 0.5), [0, 5]), ...down.slice().reverse().map((u) => right(u * 0.965))];
  const fold = down.slice(0, 16).map((u) => mix(left(u), right(u), 0.4));
  return sheetOf(draft, depth, {
    part, suffix, stuff, outline,
    wish: {
      surface: surfaceOf(coonsPatch({ left, right }), { rows: 10, columns: 4, cloth: (s, t) => [t * 2 * halfWidth(s), s * curve.length] }),
      relief: { round: 0.3, halfWidth: halfWidth(0.5), ribbons: [{ points: fold, width: halfWidth(0.4) * 0.5, height: 5, taper: 'both', section: 'skew' }] },
      inks: [{ points: fold, width: 1.6, kind: 'fold', opacity: 0.75, isClipped: true }], shadow: 0.35, contour: 0.85,
    },
  });
}
