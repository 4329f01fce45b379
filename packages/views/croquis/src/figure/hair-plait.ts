import { add, clamp, mix, perpendicular, pointOn, sampleQuadratic, scale, smoothStep, tangentOn } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink, Layer } from '@toile/drawing';
import type { HairKit } from './hair-strands.ts';
import { HAIR, bodyLayer, contourInk, rowCurve, surfaceOf } from './paint.ts';

const TURNS = 8;
const STEPS = 64;

/** A thick plait along its spine, thinning to a tied end. */
export function plaitLayer(kit: HairKit, spine: readonly number[], key: string): Layer {
  const curve = rowCurve(spine);
  const left: Point[] = [], right: Point[] = [];
  for (let i = 0; i <= STEPS; i++) {
    const u = i / STEPS;
    const normal = perpendicular(tangentOn(curve, clamp(u, 0.01, 0.99)));
    const half = 18 * (1 - 0.45 * u) * smoothStep(-0.06, 0.07, u) * (u > 0.9 ? (u < 0.93 ? 0.6 : 0.95 - (u - 0.93) * 9) : 1);
    left.push(add(pointOn(curve, u), scale(normal, half * (0.8 + 0.26 * Math.abs(Math.sin(u * Math.PI * TURNS))))));
    right.push(add(pointOn(curve, u), scale(normal, -half * (0.8 + 0.26 * Math.abs(Math.cos(u * Math.PI * TURNS))))));
  }
  const at = (edge: readonly Point[], share: number): Point => edge[clamp(Math.round(share * STEPS), 0, STEPS)] as Point;
  const inks: Ink[] = [];
  for (let i = 0; i < TURNS - 1; i++) {
    const u = i / TURNS;
    const stroke = (points: readonly Point[], width: number, isLit: boolean): Ink => ({ points: points.map(kit.frame), width, kind: 'fold', colour: isLit ? kit.tones.light : kit.tones.deep, opacity: isLit ? 0.6 : 0.9, isClipped: true });
    inks.push(stroke(sampleQuadratic(at(left, u), pointOn(curve, u + 0.05), mix(at(left, u + 0.11), at(right, u + 0.11), 0.62), 8), 2.6, false));
    inks.push(stroke(sampleQuadratic(at(right, u + 0.06), pointOn(curve, u + 0.11), mix(at(left, u + 0.17), at(right, u + 0.17), 0.38), 8), 2.6, false));
    inks.push(stroke(sampleQuadratic(at(left, u + 0.03), mix(at(left, u + 0.06), at(right, u + 0.06), 0.25), mix(at(left, u + 0.1), at(right, u + 0.1), 0.42), 6), 2.2, true));
  }
  inks.push(contourInk(left.map(kit.frame), 2.1, kit.tones.line), contourInk(right.map(kit.frame), 2.3, kit.tones.line));
  return bodyLayer({
    id: `figure.hair.${key}`, part: 'figure.hair', colour: kit.tones.base, material: HAIR, outline: [...left, ...right.slice().reverse()].map(kit.frame),
    surface: surfaceOf((s, t) => kit.frame(mix(at(left, clamp(s)), at(right, clamp(s)), t)), { rows: 16, columns: 5 }), relief: { round: 0.6, halfWidth: 17 }, shadow: 0.26, inks,
  });
}
