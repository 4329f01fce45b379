import { lightOf, shadowOf } from '@toile/colour';
import { add, ellipse, normalise, perpendicular, scale, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import type { Ink, Shape } from '@toile/drawing';

/** A knotted frog (pankou): two looped cords and the ball between them, along `direction`. */
export function frogMarks(centre: Point, direction: Point, look: { readonly size: number; readonly colour: Hex; readonly isPlain?: boolean; readonly only?: number }): { readonly inks: readonly Ink[]; readonly shapes: readonly Shape[] } {
  const along = normalise(direction);
  const across = perpendicular(along);
  const { size: s, colour } = look;
  const at = (a: number, b: number): Point => add(centre, add(scale(along, a), scale(across, b)));
  const dark = shadowOf(colour, 0.62);
  const inks: Ink[] = [];
  for (const k of look.only === undefined ? [-1, 1] : [look.only]) {
    // Straight bars on a jacket for every day, clover loops on a qipao.
    const loop = look.isPlain
      ? spline([at(k * 2, -s * 0.07), at(k * s * 1.25, -s * 0.07), at(k * s * 1.38, 0), at(k * s * 1.25, s * 0.07), at(k * 2, s * 0.07)], 2)
      : spline([
        at(k * 3, 0), at(k * s * 0.5, -s * 0.12), at(k * s * 0.95, -s * 0.42), at(k * s * 1.3, -s * 0.2), at(k * s * 1.12, s * 0.06),
        at(k * s * 1.35, s * 0.3), at(k * s * 0.95, s * 0.45), at(k * s * 0.5, s * 0.12), at(k * 3, 0),
      ], 2);
    inks.push({ points: loop, width: 5.6, kind: 'plain', colour: dark }, { points: loop, width: 3.7, kind: 'plain', colour }, {
      points: loop.map((p): Point => [p[0] - 0.5, p[1] - 0.7]), width: 1, kind: 'plain', colour: lightOf(colour, 0.5), opacity: 0.7,
    });
  }
  // Open, the knot stays on the wearer's right front; the other carries the loop.
  if (look.only !== undefined && look.only > 0) return { inks, shapes: [] };
  // The knotted button passes through the loop and lies over both cords: a ball, the cord seen crossing on it.
  const r = Math.max(2.6, s * 0.2);
  const ring = (radius: number, by: Point = [0, 0]): Point[] => { const line = ellipse(add(centre, by), radius, radius, 16); return [...line, line[0] as Point]; };
  const disc = (radius: number, fill: Hex): Ink => ({ points: ring(radius / 2), width: radius * 1.06, kind: 'plain', colour: fill });
  inks.push({ points: ring((r + 1.2) / 2, [0.9, 1.4]), width: (r + 1.2) * 1.06, kind: 'plain', colour: dark, opacity: 0.55 }, disc(r + 1.1, dark), disc(r, colour));
  if (r > 3) {
    for (const [a, b, c] of [[[-0.8, -0.3], [0, 0.25], [0.8, -0.3]], [[-0.75, 0.35], [0, -0.3], [0.75, 0.4]], [[-0.1, -0.95], [0.2, 0], [-0.15, 0.95]]] as const) {
      inks.push({ points: spline([a, b, c].map(([x, y]) => at(x * r, y * r)), 2), width: 0.9, kind: 'plain', colour: dark, opacity: 0.75 });
    }
  }
  inks.push({ points: [add(centre, [-r * 0.5, -r * 0.45]), add(centre, [-r * 0.1, -r * 0.62])], width: 1.3, kind: 'plain', colour: lightOf(colour, 0.75) });
  return { inks, shapes: [{ outline: ellipse(add(centre, [1.2, 2]), s * 1.3, s * 0.4), fill: '#1d161c', opacity: 0.12, blur: 2.5 }] };
}
