import { pointOn, profile } from '@toile/geometry';
import type { Knot } from '@toile/geometry';
import type { PosedFigure, Side } from '@toile/figure';
import type { BodiceDims } from '@toile/garment';
import { EASE_TO_HALF_WIDTH, LEVEL } from './levels.ts';
import type { Draft } from './draft.ts';

/** Room between a leg and the cloth that hides it, mm. */
const LEG_ROOM = 9;

/** The half-width of the cloth at every level, canonical mm: the body's, and the garment's ease over it. */
export function clothHalfWidth(draft: Draft, bodice: BodiceDims, levels: { readonly waist: number; readonly end: number }): (level: number) => number {
  const { figure, garment } = draft;
  const { body } = figure;
  const bulk = garment.fabric.bulk * 0.6 + (draft.isOuter ? 3 : 0);
  const ease = (mm: number): number => Math.max(-2, mm * EASE_TO_HALF_WIDTH) + bulk;
  const bust = ease(bodice.bustEase);
  const waist = ease(bodice.waistEase);
  const hip = ease(bodice.hipEase);
  const { end } = levels;
  const waistLevel = Math.min(levels.waist, end);
  const bodyWaist = figure.halfWidth(waistLevel);
  const knots: Knot[] = [[200, 131 + bust], [LEVEL.underarm, 129 + bust * 0.92], [LEVEL.bust, 132 + bust]];
  if (waistLevel > 620) knots.push([580, 112 + (bust + waist) / 2 + 2]);
  if (waistLevel > 500) knots.push([waistLevel, bodyWaist + waist]);
  const girth = profile([[LEVEL.bust, body.bustGirth], [LEVEL.waist, body.waistGirth], [LEVEL.hip, body.hipGirth]]);
  const bare = (level: number): number => figure.halfWidth(Math.min(level, LEVEL.hip));
  const atHem = bare(end) + Math.max(-2, (bodice.hemCircumference - girth(Math.min(end, LEVEL.hip))) * EASE_TO_HALF_WIDTH) + bulk;
  if (!bodice.hasWaistSeam && !draft.isTucked) {
    if (end > LEVEL.highHip + 60) knots.push([LEVEL.highHip, figure.halfWidth(LEVEL.highHip) + waist * 0.45 + hip * 0.55]);
    if (end > LEVEL.hip + 40) knots.push([LEVEL.hip, figure.halfWidth(LEVEL.hip) + hip]);
    if (end > waistLevel + 8) knots.push([end, end > LEVEL.hip ? Math.max(atHem, 120) : Math.max(atHem, bare(end) + 2)]);
  }
  const shape = profile(knots.sort((a, b) => a[0] - b[0]));
  const legs = end > 930 ? legReach(figure, end) : undefined;
  return (level) => Math.max(shape(level), legs ? legs(level) : 0);
}

/** How far from the middle the legs of the pose reach at each level, with room for the cloth, canonical mm. */
function legReach(figure: PosedFigure, end: number): (level: number) => number {
  const knots: Knot[] = [];
  const last = Math.min(end, 1500);
  for (let level = 930; level <= last; level += 90) {
    const reach = (side: Side): number => {
      const leg = figure.leg(side);
      const sign = side === 'left' ? -1 : 1;
      const joints = figure.legJoints(side);
      const top = joints[0][1];
      const bottom = joints[2][1];
      const u = Math.min(1, Math.max(0.02, (level - top) / (bottom - top)));
      const middle = (figure.pointAt(LEVEL.hang, 0)[0] * (1 - Math.min(1, (level - LEVEL.hang) / 1000) * 0.9))
        + ((figure.legJoints('left')[2][0] + figure.legJoints('right')[2][0]) / 2) * Math.min(1, (level - LEVEL.hang) / 1000) * 0.9;
      return (sign * (pointOn(leg, u)[0] - middle) + figure.legHalfWidth(u, 'outer')) / figure.widening(level);
    };
    knots.push([level, Math.max(reach('left'), reach('right')) + LEG_ROOM]);
  }
  if (knots.length === 0) return () => 0;
  const first = knots[0] as Knot;
  const curve = profile(knots);
  const lowest = (knots[knots.length - 1] as Knot)[0];
  return (level) => (level < first[0] - 30 || level > lowest ? 0 : curve(level));
}
