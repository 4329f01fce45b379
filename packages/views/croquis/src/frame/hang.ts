import { clamp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { PosedFigure } from '@toile/figure';
import { LEVEL } from './levels.ts';

/**
 * The point `across` canonical mm from the centre line at a level, also where the cloth hangs free of the body:
 * below the hip the tilt dies away and the middle drifts to between the feet, by `follow`: 1 a narrow cloth held by the legs, 0 plumb.
 */
export function hangPoint(figure: PosedFigure, level: number, across: number, follow = 1): Point {
  if (level <= LEVEL.hang) return figure.pointAt(level, across);
  const below = level - LEVEL.hang;
  const hip = figure.pointAt(LEVEL.hang, 0);
  const ankles = (figure.legJoints('left')[2][0] + figure.legJoints('right')[2][0]) / 2;
  const centre = hip[0] + (ankles - hip[0]) * clamp(below / 1000) * 0.9 * follow;
  const tilt = figure.tilt(LEVEL.hang) * Math.max(0, 1 - below / 900);
  const wide = across * figure.widening(level);
  return [centre + wide * Math.cos(tilt), level + wide * Math.sin(tilt)];
}
