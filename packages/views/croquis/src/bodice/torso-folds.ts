import { add, clamp, lerp, sampleCubic, sampleQuadratic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { radToDeg } from '@toile/kernel';
import { foldCount, foldRuleOf } from '../cloth/fold-rule.ts';
import type { FoldRule } from '../cloth/fold-rule.ts';
import { fan, joinFolds, stack, tensionFold } from '../cloth/tension.ts';
import type { FoldMarks } from '../cloth/tension.ts';
import type { Draw } from '../cloth/context.ts';
import { SIDES } from '../frame/draft.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import { onBody } from '../frame/garment-frame.ts';

/*
 * Where a torso folds is decided by the pose (which side is stretched, which pushed together) and by how much spare cloth there is;
 * how many folds and how they look, by the cloth. Nothing here asks for the sleeve, the neckline or the collar:
 * changing one of those must leave the folds of the body where they are.
 */

interface Zone {
  readonly frame: GarmentFrame;
  readonly rule: FoldRule;
  readonly draw: Draw;
  readonly sign: -1 | 1;
  /** Half-width ease at bust and waist, mm. */
  readonly bustEase: number;
  readonly waistEase: number;
  readonly isGathered: boolean;
  /** t of a share −1…1 of the half-width towards this side. */
  t(share: number): number;
  at(level: number, share: number): Point;
}

/** The folds of a bodice or coat. `isGathered`: held in at the waist by a belt, a seam or a waistband. */
export function torsoFolds(frame: GarmentFrame, isGathered: boolean): FoldMarks {
  const { draft } = frame;
  const rule = foldRuleOf(draft.garment.fabric);
  const bustEase = frame.bodice.bustEase * 0.2;
  const waistLevel = Math.min(frame.waist, frame.end);
  const waistEase = frame.halfWidth(waistLevel) - draft.figure.halfWidth(waistLevel);
  const groups: FoldMarks[] = [];
  for (const side of SIDES) {
    const sign = side === 'left' ? -1 : 1;
    const t = (share: number): number => 0.5 + (sign * share) / 2;
    const zone: Zone = {
      frame, rule, draw: draft.draw(`body.${side}`), sign, bustEase, waistEase, isGathered, t,
      at: (level, share) => frame.point(level, t(share)),
    };
    groups.push(armpitFolds(zone, radToDeg(draft.figure.armRaise(side))), waistFolds(zone), bustFolds(zone));
  }
  groups.push(acrossFolds(frame, rule, bustEase));
  if (frame.isCutOff) groups.push(blousing(frame, rule, waistEase));
  else if (frame.isLong) groups.push(longFolds(frame, rule));
  else groups.push(hemFolds(frame, rule));
  return joinFolds(...groups);
}

/** A raised arm drags cloth from the underarm; a hanging one lets a break fall in front of the armhole. */
function armpitFolds(z: Zone, raise: number): FoldMarks {
  const { frame, rule, sign } = z;
  const arm = frame.foldUnderarm;
  if (raise > 17) {
    const spare = (raise - 9) * 1.9;
    const count = Math.max(rule.foldClass === 'heavy' ? 1 : 0, foldCount(rule, spare));
    return fan(rule, {
      anchor: z.at(arm + 6, 0.985), ends: [z.at(arm + 92, 0.3), z.at(arm + 250, 0.62)], count,
      along: [z.at(arm + 2, 0.97), z.at(arm + 54, 0.985)],
    }, z.draw, { feature: 'armpit', height: 0.9 });
  }
  const spare = 18 + z.bustEase * 0.35 - (raise - 8) * 1.2;
  const count = clamp(foldCount(rule, spare, 0.55), 1, rule.foldClass === 'fluid' ? 3 : rule.foldClass === 'heavy' ? 1 : 2);
  const tip = onBody(frame, 339, sign * 139);
  const under = z.at(arm, 0.99);
  const scye = sampleCubic(tip, add(tip, [-sign * 13, 46]), add(under, [-sign * 30, -34]), under, 16);
  return joinFolds(...Array.from({ length: count }, (_, i) => {
    const u = 0.46 + 0.3 * (count > 1 ? i / (count - 1) : 0.3 * z.draw('break.place'));
    const from = add(scye[Math.round(u * 16)] as Point, [-sign * 5, 0]);
    const to = z.at(arm + lerp(60, 180, z.draw('break.length', i)) * (rule.foldClass === 'heavy' ? 1.4 : 1), lerp(0.72, 0.58, i / Math.max(1, count)));
    return tensionFold(rule, { from, to }, z.draw, { feature: 'break', index: i, height: 0.75, sag: [-sign * 0.4, 0] });
  }));
}

/** The side the body leans to is pushed together; the other is stretched smooth. Loose cloth hangs past both. */
function waistFolds(z: Zone): FoldMarks {
  const { frame, rule, sign } = z;
  const { figure } = frame.draft;
  if (frame.end < 620) return joinFolds();
  const push = -sign * (figure.hipTilt - figure.shoulderTilt) * 150;
  const isFree = z.waistEase > 34 && !z.isGathered;
  const groups: FoldMarks[] = [];
  if (!isFree) {
    const spare = Math.max(0, 7 + push) + (z.isGathered ? 8 : 0) + Math.max(0, 22 - z.waistEase) * 0.2;
    let count = foldCount(rule, spare, rule.foldClass === 'heavy' ? 0.3 : 0.4);
    if (push > 7 && count < 1) count = 1;
    if (push < -7 && rule.foldClass !== 'fluid') count = 0;
    const from = Math.min(frame.waist, frame.end) - 34 - count * 5;
    const to = Math.min(frame.end - 6, frame.waist + 8 + count * 5);
    if (to > from) {
      groups.push(stack(rule, {
        patch: (s, t) => frame.point(s, t), s: [from, to], side: sign < 0 ? 0.02 : 0.98,
        reach: 0.2 + 0.1 * z.draw('waist.reach'), count, converge: 0.9,
      }, z.draw, { feature: 'waist', height: 0.85 }));
    }
  }
  if (push < -8 && !isFree) {
    const low = Math.min(frame.waist + 40, frame.end - 8);
    groups.push(tensionFold(rule, { from: z.at(low, 0.9), to: z.at(530, 0.62) }, z.draw, { feature: 'stretch', height: 0.45, width: 1.6, taper: 'both', ink: rule.foldClass === 'fluid' ? 0.6 : 0 }));
  }
  return joinFolds(...groups);
}

/** Tight cloth drags from the bust to the underarm; loose cloth falls plumb from it. */
function bustFolds(z: Zone): FoldMarks {
  const { frame, rule } = z;
  const isFlat = frame.draft.figure.market === 'menswear' || frame.draft.figure.view === 'back';
  if (z.bustEase < 16) {
    if (isFlat || rule.foldClass === 'heavy' || rule.foldClass === 'plush' || rule.stiffness > 0.5) return joinFolds();
    return tensionFold(rule, { from: z.at(frame.foldUnderarm + 20, 0.95), to: z.at(486, 0.5) }, z.draw, { feature: 'bust', height: 0.5, ink: 0.4, taper: 'both' });
  }
  if (z.bustEase > 24 && frame.end > 560) {
    const isTurned = z.sign * (frame.draft.figure.turn || 1) > 0;
    const count = rule.foldClass === 'fluid' ? clamp(foldCount(rule, z.bustEase * 1.2, 0.9), 1, 2) : rule.foldClass === 'heavy' || rule.foldClass === 'crisp' ? (isTurned ? 1 : 0) : 1;
    return joinFolds(...Array.from({ length: count }, (_, i) => {
      const share = 0.5 + 0.16 * i + 0.06 * (z.draw('plumb.place', i) - 0.5);
      const drop = lerp(150, 420, rule.foldClass === 'heavy' ? 1 : z.draw('plumb.length', i));
      return tensionFold(rule, { from: z.at(484 + 14 * z.draw('plumb.from', i), share), to: z.at(Math.min(frame.end - 16, 484 + drop), share + 0.07) }, z.draw, { feature: 'plumb', index: i, height: 0.8, width: 1.3, taper: 'both' });
    }));
  }
  return joinFolds();
}

/** Fluid cloth drapes from the shoulder towards the weight-bearing hip; crisp cloth has one or two short breaks. */
function acrossFolds(frame: GarmentFrame, rule: FoldRule, bustEase: number): FoldMarks {
  if (bustEase <= 10) return joinFolds();
  const { draft } = frame;
  const draw = draft.draw('body');
  const towards = draft.figure.hipTilt > 0 ? -1 : 1;
  if (rule.foldClass === 'fluid') {
    const count = clamp(foldCount(rule, bustEase * 0.9, 0.9), 1, 3);
    return joinFolds(...Array.from({ length: count }, (_, i) => tensionFold(rule, {
      from: frame.point(386 + 30 * i, 0.5 + towards * (0.38 - 0.05 * i)), to: frame.point(Math.min(frame.end - 30, 560 + 54 * i), 0.5 + towards * (0.14 + 0.08 * i)),
    }, draw, { feature: 'drape', index: i, height: 0.6, taper: 'both', sag: [towards * 0.3, 0.2] })));
  }
  if (rule.foldClass === 'crisp' && frame.end > 620) {
    return tensionFold(rule, { from: frame.point(600, 0.5 - towards * 0.42), to: frame.point(548, 0.5 - towards * 0.2) }, draw, { feature: 'crisp', height: 0.65 });
  }
  return joinFolds();
}

/** A short loose top: folds climb from the hem, as many as the spare cloth makes. Kept off the middle, where buttons run. */
function hemFolds(frame: GarmentFrame, rule: FoldRule): FoldMarks {
  if (frame.end < 690) return joinFolds();
  const draw = frame.draft.draw('body');
  const spare = 6 + Math.max(0, frame.halfWidth(frame.end) - frame.draft.figure.halfWidth(Math.min(frame.end, 890))) * 1.0;
  const count = clamp(foldCount(rule, spare, 0.6), 0, rule.foldClass === 'fluid' ? 5 : 3);
  return joinFolds(...Array.from({ length: count }, (_, i) => {
    const raw = 0.1 + 0.8 * ((i + 0.5) / count + (0.35 / count) * (draw('hem.place', i) - 0.5));
    const t = Math.abs(raw - 0.5) < 0.08 ? raw + (raw < 0.5 ? -0.09 : 0.09) : raw;
    return tensionFold(rule, {
      from: frame.point(frame.end + 20, t), to: frame.point(frame.end - lerp(60, 140, draw('hem.length', i)), t + (draw('hem.lean', i) - 0.5) * 0.08 - (t - 0.5) * 0.1),
    }, draw, { feature: 'hem', index: i, height: 0.75 });
  }));
}

/** Stiff cloth hanging long makes one or two long quiet folds from the weight-bearing side; other cloth is left to its hanging folds. */
function longFolds(frame: GarmentFrame, rule: FoldRule): FoldMarks {
  if (rule.foldClass !== 'heavy') return joinFolds();
  const sign = frame.draft.figure.hipTilt > 0 ? 1 : -1;
  const at = (level: number, share: number): Point => frame.point(level, 0.5 + (sign * share) / 2);
  const middle = (560 + frame.end) / 2;
  const main = sampleQuadratic(at(580, 0.66), at(middle, 0.74), at(frame.end + 20, 0.62), 20);
  const second = sampleQuadratic(at(780, -0.52), at((780 + frame.end) / 2, -0.6), at(frame.end + 20, -0.6), 20);
  return {
    ribbons: [
      { points: main, width: 40, height: 9, taper: 'in', section: 'soft' },
      { points: second, width: 46, height: 7.5, taper: 'in', section: 'soft' },
    ],
    inks: [{ points: main.slice(2), width: 2.5, kind: 'fold', opacity: 0.65, isClipped: true }],
  };
}

/** Cloth held in by a seam or waistband blouses over it. */
function blousing(frame: GarmentFrame, rule: FoldRule, waistEase: number): FoldMarks {
  const draw = frame.draft.draw('body');
  const count = clamp(Math.round((4 + waistEase * 1.4) / (0.36 * rule.wavelength)), rule.foldClass === 'heavy' || waistEase < 6 ? 0 : 2, 9);
  return joinFolds(...Array.from({ length: count }, (_, i) => {
    const raw = 0.1 + 0.8 * ((i + 0.5) / count + (0.5 / count) * (draw('blouse.place', i) - 0.5));
    const t = Math.abs(raw - 0.5) < 0.05 ? raw + (raw < 0.5 ? -0.06 : 0.06) : raw;
    return tensionFold(rule, {
      from: frame.point(frame.end - 1, t), to: frame.point(frame.end - (30 + 60 * draw('blouse.length', i)) * (0.6 + waistEase / 40), t + (t - 0.5) * 0.22),
    }, draw, { feature: 'blouse', index: i, height: 0.5 + Math.min(0.6, waistEase / 60), width: 0.9 });
  }));
}
