import { lightOf, shadowOf } from '@toile/colour';
import { add, ellipse, normalise, perpendicular, scale, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import type { Ink, Shape } from '@toile/drawing';

/** A knotted frog (pankou): two looped cords and the ball between them, along `direction`. */
export function frogMarks(centre: Point, direction: Point, look: { readonly size: number; readonly colour: Hex; readonly isPlain?: boolean }): { readonly inks: readonly Ink[]; readonly shapes: readonly Shape[] } {
  const along = normalise(direction);
  const across = perpendicular(along);
  const { size: s, colour } = look;
  const at = (a: number, b: number): Point => add(centre, add(scale(along, a), scale(across, b)));
  const dark = shadowOf(colour, 0.62);
  const inks: Ink[] = [];
  for (const k of [-1, 1]) {
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
  return {
    inks,
    shapes: [
      { outline: ellipse(add(centre, [1, 1.6]), s * 0.24 + 1), fill: dark, opacity: 0.5, blur: 1 },
      { outline: ellipse(centre, s * 0.2 + 1.4), fill: colour, stroke: { colour: dark, width: 1.5 } },
      { outline: ellipse(add(centre, [-s * 0.06, -s * 0.08]), s * 0.07 + 0.5), fill: lightOf(colour, 0.7), opacity: 0.8 },
    ],
  };
}
