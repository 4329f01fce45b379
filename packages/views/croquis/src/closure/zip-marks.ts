import { lightOf, mixHex } from '@toile/colour';
import { add, curveOf, normalise, perpendicular, pointOn, rotate, scale, tangentOn } from '@toile/geometry';
import type { Point, Polyline } from '@toile/geometry';
import type { Hex } from '@toile/kernel';
import type { Ink, Shape } from '@toile/drawing';
import { INK } from '../cloth/context.ts';

const METAL: Hex = '#d8d3c6';

/** Teeth across a line: one stroke that swings from side to side, so that at full size each tooth is seen and at thumb size a grey row. */
function teethLine(line: Polyline, swing: number, step: number): Point[] {
  const curve = curveOf(line);
  const count = Math.max(4, Math.round(curve.length / step));
  return Array.from({ length: count + 1 }, (_, i) => {
    const u = i / count;
    return add(pointOn(curve, u), scale(perpendicular(tangentOn(curve, Math.min(0.99, Math.max(0.01, u)))), i % 2 ? swing : -swing));
  });
}

/** A zip along a line: its tape, sunk between the edges of the cloth, and its teeth. Half-zips (of an open front) are narrower. */
export function zipInks(line: Polyline, ground: Hex, width = 6.4): Ink[] {
  return [
    { points: line, width: width + 4.4, kind: 'plain', colour: mixHex(ground, INK, 0.5), opacity: 0.8 },
    { points: line, width: width + 1.2, kind: 'plain', colour: mixHex(ground, '#2a2a30', 0.72) },
    { points: teethLine(line, width * 0.27, 2.3), width: 1.25, kind: 'plain', colour: METAL },
  ];
}

/** The slider with its tab, hanging in the direction given (down where left out). */
export function zipPull(at: Point, towards: Point = [0, 1], size = 1): Shape[] {
  const d = normalise(towards);
  const angle = Math.atan2(-d[0], d[1]);
  const p = (x: number, y: number): Point => add(at, rotate([x * size, y * size], angle));
  const tab = [p(-2.4, 8), p(2.4, 8), p(3.6, 25), p(2.6, 28), p(-2.6, 28), p(-3.6, 25)];
  return [
    { outline: tab.map((q) => add(q, [2.2, 2.6])), fill: '#1d161c', opacity: 0.35, blur: 1.6 },
    { outline: [p(-4.6, -2), p(4.6, -2), p(5, 3), p(3.4, 9), p(-3.4, 9), p(-5, 3)], fill: METAL, stroke: { colour: INK, width: 1.2 } },
    { outline: tab, fill: METAL, stroke: { colour: INK, width: 1.2 } },
    { outline: [p(-1.2, 20), p(1.2, 20), p(1.5, 25), p(-1.5, 25)], fill: mixHex(METAL, INK, 0.55) },
    { outline: [p(-2.6, 0), p(-1.2, 0), p(-1.4, 5), p(-2.8, 5)], fill: lightOf(METAL, 0.7), opacity: 0.9 },
  ];
}
