import { clamp, lerp, smoothStep } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { LEVELS } from '../levels.ts';
import type { PosedFigure } from '../posed-figure.ts';
import type { Mannequin } from './mannequin.ts';

/** Half the length over which two neighbouring segments pass into one another, mm. */
const ROUNDING = 32;

/** The pit of the neck on the house figure, mm. */
const PIT_OF_NECK = 340;
/** Where a joint's mark lies beside the joint: the crotch below the hip joint. */
const CROTCH_BELOW_JOINT = LEVELS.crotch - LEVELS.hipJoint;
/** A standing foot, which keeps its height, mm; and the least that a foot and its ground keep under a seated figure, mm. */
const FOOT = LEVELS.floor - LEVELS.ankle, LEAST_FOOT = 60;

type Turning = readonly [from: number, to: number];

/**
 * A rising map through the turnings, straight between them and beyond them. Each corner is rounded by a parabola, so that no line breaks
 * there; away from the corners a landmark comes to lie exactly where it should.
 */
function levelByLevel(turnings: readonly Turning[]): (y: number) => number {
  const slopes = turnings.slice(1).map(([from, to], i) => (to - (turnings[i] as Turning)[1]) / (from - (turnings[i] as Turning)[0]));
  const [firstFrom, firstTo] = turnings[0] as Turning;
  const corners = turnings.slice(1, -1).map(([at], i) => {
    const before = at - (turnings[i] as Turning)[0], after = (turnings[i + 2] as Turning)[0] - at;
    return { at, change: (slopes[i + 1] as number) - (slopes[i] as number), half: Math.min(ROUNDING, before * 0.4, after * 0.4) };
  });
  // A straight line, and at each corner a bend away from it: the integral of a ramp.
  return (y) => corners.reduce((sum, { at, change, half }) => {
    const past = y - at + half;
    if (past <= 0) return sum;
    return sum + change * (past >= 2 * half ? y - at : (past * past) / (4 * half));
  }, firstTo + (slopes[0] as number) * (y - firstFrom));
}

const mean = (a: number, b: number): number => (a + b) / 2;

/** The turnings of a posed figure: each landmark where it lies in this pose, and where the mannequin has it. Seen from the front a thigh may be foreshortened; what is left of it is drawn longer or shorter in the same measure. */
function turningsOf(figure: PosedFigure, mannequin: Mannequin): readonly Turning[] {
  const height = LEVELS.floor;
  const chin = height / mannequin.heads, neck = height * mannequin.neck, waist = height * mannequin.waist, crotch = height * mannequin.crotch, knee = height * mannequin.knee;
  const upper: readonly Turning[] = [[LEVELS.crown, 0], [LEVELS.chin, chin], [PIT_OF_NECK, neck], [LEVELS.waist, waist], [LEVELS.crotch, crotch]];
  if (!figure.seat) return [...upper, [LEVELS.knee, knee], [LEVELS.ankle, LEVELS.ankle], [LEVELS.floor, LEVELS.floor]];
  const [left, right] = [figure.legJoints('left'), figure.legJoints('right')];
  const hips = mean(left[0][1], right[0][1]) + CROTCH_BELOW_JOINT;
  const knees = Math.max(mean(left[1][1], right[1][1]), hips + 40), ankles = Math.max(left[2][1], right[2][1], knees + 120);
  const thighScale = (knee - crotch) / (LEVELS.knee - LEVELS.crotch), shinScale = (LEVELS.ankle - knee) / (LEVELS.ankle - LEVELS.knee);
  const hipsTo = crotch + (hips - LEVELS.crotch) * thighScale;
  const kneesTo = hipsTo + (knees - hips) * thighScale;
  const footTop = LEVELS.floor - Math.max(LEAST_FOOT, Math.min(FOOT, LEVELS.floor - ankles));
  const anklesTo = Math.min(kneesTo + (ankles - knees) * shinScale, footTop);
  const below: readonly Turning[] = ankles > LEVELS.floor - LEAST_FOOT ? [] : [[LEVELS.floor, LEVELS.floor]];
  return [...upper, [knees, kneesTo], [ankles, anklesTo], ...below];
}

/** Draws a point of the house figure's picture where it lies on a mannequin's. Rises in y at every x, and in x at every y: nothing folds over. */
export type Redraw = (point: Point) => Point;

/** How everything drawn around a posed house figure is drawn on a mannequin: level by level, the head in one scale across and down. Widths are the figure's own (`poseFigure`). */
export function redrawingOf(figure: PosedFigure, mannequin: Mannequin): Redraw {
  const down = levelByLevel(turningsOf(figure, mannequin));
  const head = LEVELS.floor / mannequin.heads / LEVELS.chin;
  const axis = figure.centre(LEVELS.chin);
  return ([x, y]) => {
    const scale = lerp(head, 1, smoothStep(LEVELS.chin - 6, PIT_OF_NECK + 6, clamp(y, -400, LEVELS.floor)));
    return [axis + (x - axis) * scale, down(y)];
  };
}
