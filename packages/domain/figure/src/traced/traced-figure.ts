import { failure, success } from '@toile/kernel';
import type { ElementId, Outcome } from '@toile/kernel';
import { clamp, lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { mannequinProblems } from './check-mannequin.ts';
import { MANNEQUIN_LEVELS } from './mannequin.ts';
import type { Mannequin } from './mannequin.ts';

/** The six landmarks of a traced figure, from above. */
export const FIGURE_LANDMARKS = ['crown', 'neck', 'waist', 'crotch', 'knee', 'sole'] as const;
export type FigureLandmark = (typeof FIGURE_LANDMARKS)[number];

/** The widths that may be traced beside them. */
export const FIGURE_WIDTHS = ['shoulder', 'waist', 'hip'] as const;
export type FigureWidth = (typeof FIGURE_WIDTHS)[number];

/** A standing figure in a designer's picture, marked: points in pixels of the picture, x right, y down. */
export interface TracedFigure {
  readonly id: ElementId;
  /** Top of the head, pit of the neck, narrowest waist, crotch, middle of the knee, sole. */
  readonly landmarks: Readonly<Record<FigureLandmark, Point>>;
  /** The chin, where it was marked; else it is taken from where the pit of the neck lies. */
  readonly chin?: Point | undefined;
  /** Left and right edge of the body. */
  readonly widths?: Readonly<Partial<Record<FigureWidth, readonly [left: Point, right: Point] | undefined>>> | undefined;
}

/** Share of crown–pit of the neck that the head fills: in life (pit at 0.185 of the height, ANSUR II means) and on the house figure. */
const HEAD_OF_NECK = { life: { neck: 0.185, share: 0.71 }, house: { neck: 340 / 2010, share: 215 / 340 } };

function headsAt(neck: number): number {
  const { life, house } = HEAD_OF_NECK;
  const share = lerp(house.share, life.share, clamp((neck - house.neck) / (life.neck - house.neck), -0.5, 1.2));
  return clamp(1 / (neck * share), 5.5, 12);
}

/** The proportions of a traced figure; the problems where the landmarks are out of order or no figure is built so. */
export function mannequinOf(traced: TracedFigure): Outcome<Mannequin> {
  const { id, landmarks, chin, widths = {} } = traced;
  const height = landmarks.sole[1] - landmarks.crown[1];
  if (!(height > 0)) return failure({ code: 'value-out-of-range', where: 'landmarks.sole', message: 'The sole lies above the top of the head.', came: String(Math.round(landmarks.sole[1])), expected: `more than ${Math.round(landmarks.crown[1])}` });
  const share = (y: number): number => round((y - landmarks.crown[1]) / height);
  const levels = Object.fromEntries(MANNEQUIN_LEVELS.map((name) => [name, share(landmarks[name][1])])) as Pick<Mannequin, (typeof MANNEQUIN_LEVELS)[number]>;
  const across = (name: FigureWidth): number | undefined => {
    const pair = widths[name];
    return pair && round(Math.abs(pair[1][0] - pair[0][0]) / height);
  };
  const [shoulderWidth, waistWidth, hipWidth] = [across('shoulder'), across('waist'), across('hip')];
  const mannequin: Mannequin = {
    element: id, heads: round(chin ? height / Math.max(1e-6, chin[1] - landmarks.crown[1]) : headsAt(levels.neck)), ...levels,
    ...(shoulderWidth === undefined ? {} : { shoulderWidth }), ...(waistWidth === undefined ? {} : { waistWidth }), ...(hipWidth === undefined ? {} : { hipWidth }),
  };
  const problems = mannequinProblems(mannequin, 'mannequin');
  return problems.length > 0 ? failure(...problems) : success(mannequin);
}

/** A ten-thousandth of the height is finer than any hand. */
const round = (value: number): number => Math.round(value * 10000) / 10000;
