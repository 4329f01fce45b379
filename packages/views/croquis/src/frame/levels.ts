import { clamp, lerp } from '@toile/geometry';
import type { PosedFigure } from '@toile/figure';

/** Levels of the canonical croquis, mm (see `PosedFigure`). */
export const LEVEL = { hps: 300, shoulder: 337, underarm: 432, bust: 480, waist: 675, highHip: 770, hip: 890, hang: 900 } as const;

/** The level of the shoulder slope `across` mm from the centre line: it falls from the neck point to the bone. */
export const shoulderLevel = (across: number): number => lerp(300, 338, clamp((Math.abs(across) - 48) / 105));

/** Half the shoulder width of the canonical croquis, mm: real widths over the shoulders are drawn in this proportion. */
export const SHOULDER_HALF = 150;

/**
 * How much of a circumference's ease shows as half-width in a front view. A quarter of it would lie flat on a board;
 * on a body part of it stands off to the front and back.
 */
export const EASE_TO_HALF_WIDTH = 0.2;

/**
 * The level of a neckline `down` real mm below the high point shoulder. The croquis draws the throat shorter than the chest:
 * the pit of the neck (a fifth of the neck girth below the shoulder's high point) lies at the level of the shoulder line.
 */
export function neckLevel(figure: PosedFigure, down: number): number {
  const pit = figure.body.neckGirth * 0.212;
  const bust = figure.body.hpsToBust;
  if (down <= pit) return lerp(LEVEL.hps + 8, PIT_LEVEL, down / pit);
  if (down <= bust) return lerp(PIT_LEVEL, LEVEL.bust, (down - pit) / (bust - pit));
  return figure.levelOf(down);
}
const PIT_LEVEL = 336;
