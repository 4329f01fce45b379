import { add, clamp, curveOf, perpendicular, pointOn, sampleQuadratic, scale, smoothStep, tangentOn } from '@toile/geometry';
import type { Curve, Point } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { PosedFigure, Side } from '@toile/figure';
import type { Ink, Layer, Shape } from '@toile/drawing';
import { bodyLayer, contourInk, lastOf, sharesFrom, strokeInk, surfaceOf, wash } from './paint.ts';
import type { SkinTones } from './tones.ts';

/** The leg's line with its lower part moved so that it ends where the shoe wants the ankle. */
export function legTo(curve: Curve, shift: Point): Curve {
  return curveOf(curve.points.map((point, i) => add(point, scale(shift, smoothStep(0.55, 1, (curve.cumulative[i] as number) / curve.length)))));
}

/** The bare leg as a sheet, from `fromShare` of its length to the ankle. */
export function legLayer(figure: PosedFigure, side: Side, leg: Curve, options: { readonly tones: SkinTones; readonly fromShare: number; readonly darken: number; readonly isFront: boolean }): Layer {
  const { tones, fromShare, darken, isFront } = options;
  const sign = sideSign(side);
  const left: Point[] = [], right: Point[] = [];
  for (const u of sharesFrom(fromShare, 40)) {
    const normal = perpendicular(tangentOn(leg, clamp(u, 0.005, 0.995)));
    const centre = pointOn(leg, u);
    left.push(add(centre, scale(normal, figure.legHalfWidth(u, sign > 0 ? 'inner' : 'outer'))));
    right.push(add(centre, scale(normal, -figure.legHalfWidth(u, sign > 0 ? 'outer' : 'inner'))));
  }
  const across = lastOf((u) => ({
    centre: pointOn(leg, u), half: scale(perpendicular(tangentOn(leg, clamp(u, 0.005, 0.995))), figure.legHalfWidth(clamp(u), sign > 0 ? 'inner' : 'outer')),
  }));
  const patchAt = (u: number, t: number): Point => add(across(u).centre, scale(across(u).half, 1 - 2 * t));
  const marks = figure.view === 'back' ? backMarks(leg, sign, tones) : frontMarks(leg, sign, tones);
  return bodyLayer({
    id: `figure.legs.${side}`, part: 'figure.legs', outline: [...right, ...left.slice().reverse()], colour: tones.base,
    surface: surfaceOf(patchAt, { rows: 20, columns: 4, s: [-0.05, 1.06] }),
    relief: { round: 0.4, halfWidth: 42 }, darken, shadow: isFront ? 0.16 : 0,
    shapes: marks.shapes, // From the ankle up: a line's liveliness runs from its start, and the hem may move.
    inks: [contourInk(left.slice().reverse(), 2.5, tones.line), contourInk(right.slice().reverse(), 2.7, tones.line), ...marks.inks],
  });
}

/** A place beside the leg's line: `u` along it, `across` mm outward, `along` mm down. */
function besideLeg(leg: Curve, sign: number): (u: number, across: number, along?: number) => Point {
  return (u, across, along = 0) => {
    const tangent = tangentOn(leg, u);
    return add(pointOn(leg, u), add(scale(perpendicular(tangent), -sign * across), scale(tangent, along)));
  };
}

interface Marks { readonly inks: readonly Ink[]; readonly shapes: readonly Shape[] }

/** Knee cap, the plane of the shin bone and the ankle bones: what keeps a bare leg from being a tube. */
function frontMarks(leg: Curve, sign: number, tones: SkinTones): Marks {
  const at = besideLeg(leg, sign);
  const shade = [at(0.56, -34), at(0.62, -20), at(0.72, -16), at(0.84, -9), at(0.95, -6), at(0.98, -20), at(0.84, -30), at(0.72, -46)];
  const knee = [at(0.5, -20, 6), at(0.5, -14, 20), at(0.5, 2, 27), at(0.5, 17, 19), at(0.5, 21, 4), at(0.5, 10, 12), at(0.5, -6, 13)];
  const thigh = [at(0.1, -70), at(0.2, -44), at(0.34, -34), at(0.44, -30), at(0.46, -44), at(0.3, -66)];
  const glow = [at(0.5, -8, -14), at(0.5, 6, -17), at(0.5, 9, -2), at(0.5, -4, 3)];
  const shin = [at(0.58, 8), at(0.7, 10), at(0.84, 5), at(0.92, 3), at(0.84, -2), at(0.7, 0)];
  return {
    shapes: [
      wash(shade, tones.shade, 0.4, 3), wash(thigh, tones.shade, 0.32, 4), wash(knee, tones.shade, 0.34, 4),
      wash(glow, tones.light, 0.4, 4), wash(shin, tones.light, 0.34 + 0.1 * tones.depth, 3),
    ],
    inks: [
      strokeInk(sampleQuadratic(at(0.5, -17, -16), at(0.5, -21, 2), at(0.5, -15, 16)), 1.8, tones.line, 0.5),
      strokeInk(sampleQuadratic(at(0.5, 13, 22), at(0.5, 17, 14), at(0.5, 18, 0)), 1.5, tones.line, 0.4),
      strokeInk(sampleQuadratic(at(0.57, -10), at(0.7, -14), at(0.86, -4)), 1.4, tones.line, 0.28),
      strokeInk(sampleQuadratic(at(0.974, -13), at(0.985, -19), at(0.994, -13)), 1.8, tones.line, 0.6),
      strokeInk(sampleQuadratic(at(0.98, 14), at(0.99, 19), at(0.999, 13)), 1.6, tones.line, 0.5),
    ],
  };
}

/** The hollow of the knee and the two heads of the calf; the Achilles tendon comes with the foot. */
function backMarks(leg: Curve, sign: number, tones: SkinTones): Marks {
  const at = besideLeg(leg, sign);
  const calf = [at(0.57, -4), at(0.66, 2), at(0.74, 0), at(0.79, -10), at(0.74, -40), at(0.62, -36)];
  return {
    shapes: [wash(calf, tones.shade, 0.36, 4), wash([at(0.49, -26), at(0.5, -4, 10), at(0.49, 24), at(0.515, 20), at(0.52, -22)], tones.shade, 0.4, 3)],
    inks: [
      strokeInk(sampleQuadratic(at(0.5, -22, 5), at(0.5, 0, 13), at(0.5, 22, 3)), 1.8, tones.line, 0.45),
      strokeInk(sampleQuadratic(at(0.7, 1), at(0.75, 1), at(0.79, -6)), 1.5, tones.line, 0.4),
    ],
  };
}
