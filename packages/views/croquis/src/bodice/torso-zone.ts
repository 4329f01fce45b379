import type { Point } from '@toile/geometry';
import type { Draw } from '../cloth/context.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import type { FoldRule } from '../cloth/fold-rule.ts';
import { SIDES } from '../frame/draft.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';

/*
 * Nothing here asks for the sleeve, the neckline or the collar: changing one of those must leave the folds of the body where they are.
 */

/** One half of a body and what bears on its folds. */
export interface Zone {
  readonly frame: GarmentFrame;
  readonly rule: FoldRule;
  readonly draw: Draw;
  readonly sign: -1 | 1;
  /** Half-width ease at bust and waist, mm. */
  readonly bustEase: number;
  readonly waistEase: number;
  /** Held in at the waist by a belt, a seam or a waistband. */
  readonly isGathered: boolean;
  /** Angle of the upper arm from hanging, degrees. */
  readonly raise: number;
  /** How far this side of the waist is pushed together (positive) or stretched (negative) by the stance, mm of cloth. */
  readonly push: number;
  /** The half-width of the hip is filled by the body, within this many mm. */
  readonly hipEase: number;
  /** The side whose folds are long: the other's are shorter, and fewer are inked. Never both alike. */
  readonly isLeading: boolean;
  /** The point of a level at a share 0 (centre front) … 1 (side seam). */
  at(level: number, share: number): Point;
}

const DEGREES = 180 / Math.PI;

/** Both halves of a body. */
export function zonesOf(frame: GarmentFrame, isGathered: boolean): readonly [Zone, Zone] {
  const { draft } = frame;
  const { figure } = draft;
  const rule = foldRuleOf(draft.garment.fabric);
  const waistLevel = Math.min(frame.waist, frame.end);
  const hipLevel = Math.min(frame.end, 870);
  const leading = Math.abs(figure.turn) > 0.12 ? Math.sign(figure.turn) : draft.draw('body')('leading') < 0.5 ? -1 : 1;
  const [left, right] = SIDES.map((side): Zone => {
    const sign = side === 'left' ? -1 : 1;
    return {
      frame, rule, draw: draft.draw(`body.${side}`), sign, isGathered,
      bustEase: frame.bodice.bustEase * 0.2,
      waistEase: frame.halfWidth(waistLevel) - figure.halfWidth(waistLevel),
      hipEase: frame.halfWidth(hipLevel) - figure.halfWidth(hipLevel),
      raise: figure.armRaise(side) * DEGREES,
      push: -sign * (figure.hipTilt - figure.shoulderTilt) * 150,
      isLeading: sign === leading,
      at: (level, share) => frame.point(level, 0.5 + (sign * share) / 2),
    };
  }) as [Zone, Zone];
  return [left, right];
}
