import { clamp, lerp } from '@toile/geometry';

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
