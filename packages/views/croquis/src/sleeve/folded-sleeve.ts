import { add, clamp, coonsPatch, curveOf, distance, lerp, mix, normalise, pointOn, rotate, sampleQuadratic, scale, smoothStep, subtract, tangentOn } from '@toile/geometry';
import type { Patch, Point } from '@toile/geometry';
import type { Ink, Ribbon } from '@toile/drawing';
import { surfaceOf } from '../cloth/surface.ts';
import { turnOf } from '../cloth/field.ts';
import { foldCount, foldRuleOf } from '../cloth/fold-rule.ts';
import { joinFolds, NO_FOLDS, tensionFold } from '../cloth/tension.ts';
import { clothOf, liningOf, plain } from '../frame/cloth.ts';
import { armNormal } from '../frame/arm-model.ts';
import type { ArmModel } from '../frame/arm-model.ts';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import type { Neckline } from '../frame/neckline.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import { quiltingOf } from '../bodice/quilt.ts';
import { DEPTH } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';
import { cuffSheets } from './cuff.ts';
import { gathers } from './sleeve-folds.ts';
import { sleeveShape } from './sleeve-shape.ts';

/** Beyond this bend (radians) one sheet would fold over itself at the elbow: upper arm and forearm are drawn apart. */
export const FOLDED = 1.4;

/** A sleeve on an arm folded up in front of the body: the upper half hangs from the shoulder, the forearm lies over it. */
export function foldedSleeve(frame: GarmentFrame, arm: ArmModel, neckline: Neckline): Sheet[] {
  const { draft } = frame;
  const stuff = clothOf(draft, 'sleeve');
  const rule = foldRuleOf(stuff.fabric);
  const draw = draft.draw(`sleeve.${arm.side}`);
  const joints = draft.figure.armJoints(arm.side);
  const elbowAt = distance(joints[0], joints[1]) / (distance(joints[0], joints[1]) + distance(joints[1], joints[2]));
  const quilting = quiltingOf(frame);
  const whole = sleeveShape(frame, arm, neckline);
  const upper = sleeveShape(frame, arm, neckline, { until: elbowAt - 0.02 });
  const depth = draft.figure.raisedArm === arm.side ? DEPTH.raisedArm : draft.isOuter ? DEPTH.outerSleeve : DEPTH.topSleeve;
  const below = depth === DEPTH.raisedArm ? (draft.isOuter ? DEPTH.outerSleeve : DEPTH.topSleeve) : depth;

  // The inside of a folded elbow is pushed together: short folds from the crook into the upper arm.
  const crook = upper.patch(0.98, 0.94);
  const count = quilting ? 0 : clamp(foldCount(rule, 70, 0.6), 1, 3);
  const pushed = joinFolds(...Array.from({ length: count }, (_, i) => tensionFold(rule, { from: upper.patch(0.97 - 0.06 * i, 0.95), to: upper.patch(0.78 - 0.1 * i, 0.35 + 0.1 * i) }, draw, { feature: 'crook', index: i, height: 0.8 })));
  const head = arm.kind === 'puff' && !quilting ? joinFolds(...gathers(upper, rule, draw, 'head')) : NO_FOLDS;
  const outer = upper.outer.slice(Math.max(0, upper.lead - arm.shoulderLine.length - 1));
  const sheets: Sheet[] = [sheetOf(draft, below, {
    part: 'sleeve', suffix: arm.side, stuff, outline: upper.outline,
    wish: {
      surface: surfaceOf(upper.patch, { rows: 18, columns: 11, s: [-0.1, 1.4], t: [-0.3, 1.3], cloth: upper.cloth }),
      relief: { round: 0.5, halfWidth: upper.width.at(0.3), ribbons: [...pushed.ribbons, ...head.ribbons, ditch(arm)], ...(quilting ? { quilting } : {}) },
      inks: [
        ...pushed.inks, ...head.inks, { points: [...outer, ...upper.hem.slice(0, 24)], width: 3, kind: 'contour' }, { points: upper.inner, width: 2.4, kind: 'contour' },
        ...(arm.kind === 'dolman' ? [] : [{ points: arm.armhole, width: 2, kind: 'fold' as const, opacity: 0.7 }]),
      ],
      contour: 0, shadow: 0.24,
    },
  })];

  // The forearm: a tube from the elbow to the wrist, rounded where it wraps the elbow.
  const { curve, width } = whole;
  const { end } = width;
  const elbow = joints[1];
  const axis = normalise(subtract(joints[2], joints[1]));
  const side: Point = rotate(axis, (-arm.sign * Math.PI) / 2);
  const across = (u: number): Point => { const n = armNormal(curve, arm.sign)(Math.max(u, elbowAt + 0.05)); return u < elbowAt + 0.05 ? scale(side, Math.sign(side[0] * n[0] + side[1] * n[1]) || 1) : n; };
  const fullAt = (u: number): number => lerp(width.bare(u) + 0.8 * (width.at(u) - width.bare(u)), width.at(u), clamp((u - elbowAt) * 6));
  const line = (k: 1 | -1): Point[] => Array.from({ length: 22 }, (_, i) => {
    const u = lerp(elbowAt, end, i / 21);
    const centre = i === 0 ? elbow : pointOn(curve, u);
    // Spare cloth of a raised forearm hangs under it.
    const n = across(u);
    const ease = Math.max(0, fullAt(u) - width.bare(u));
    const sag = lerp(1, clamp(1 + k * n[1] * (whole.isGathered ? 0.45 : 1), 0.2, 1.9), smoothStep(elbowAt, elbowAt + 0.2, u));
    return add(centre, scale(n, k * (fullAt(u) - ease + ease * sag)));
  });
  const a = line(1), b = line(-1);
  const radius = fullAt(elbowAt);
  const round = (t: number): number => Math.sqrt(Math.max(0, 1 - (2 * clamp(t) - 1) ** 2));
  const wristAxis = tangentOn(curve, Math.min(0.98, end - 0.03));
  const first = [a[0] as Point, b[0] as Point] as const, last = [a[21] as Point, b[21] as Point] as const;
  // An elbow is a point that cloth goes round: fuller than an arc in its middle, sooner gone at its sides.
  const top = (t: number): Point => add(mix(first[0], first[1], t), scale(axis, -radius * 0.96 * round(t) ** 1.5));
  const mouthWidth = distance(last[0], last[1]);
  const bottom = (t: number): Point => add(mix(last[0], last[1], t), scale(wristAxis, round(t) * (whole.isOpen ? -Math.min(14, mouthWidth * 0.08) : Math.min(16, radius * 0.3))));
  const left = curveOf(a), right = curveOf(b);
  const patch: Patch = coonsPatch({ left: (s) => pointOn(left, s), right: (s) => pointOn(right, s), top, bottom });
  const cap = Array.from({ length: 15 }, (_, i) => top(i / 14));
  const hem = Array.from({ length: 15 }, (_, i) => bottom(i / 14));
  if (whole.isOpen) {
    // One looks into the mouth of a wide sleeve: its far rim lies beyond the near one, behind the hand.
    const rim = Array.from({ length: 15 }, (_, i) => add(mix(last[0], last[1], i / 14), scale(wristAxis, round(i / 14) * Math.min(26, mouthWidth * 0.16))));
    sheets.push(sheetOf(draft, depth - 1, { part: 'sleeve', suffix: `inside.${arm.side}`, stuff: plain(liningOf(draft)), outline: [...hem, ...rim.slice(1, -1).reverse()], wish: { darken: 0.55, shadow: 0, contour: 0.8 } }));
  }
  const wrist = quilting ? [] : Array.from({ length: clamp(foldCount(rule, 18, 0.5), 0, 2) }, (_, i) => tensionFold(rule, { from: patch(0.86 - 0.08 * i, i % 2 ? 0.05 : 0.95), to: patch(0.82 - 0.08 * i, i % 2 ? 0.66 : 0.34) }, draw, { feature: 'wrist', index: i, height: 0.8 }));
  const drawn = joinFolds(...wrist, ...(quilting ? [] : [tensionFold(rule, { from: patch(0.02, 0.86), to: patch(0.5, 0.3) }, draw, { feature: 'forearm', height: 0.8, taper: 'both' })]));
  const bend: Ink = { points: sampleQuadratic(crook, add(mix(crook, elbow, 0.5), scale(axis, 8)), mix(crook, elbow, 0.9), 8), width: 2.2, kind: 'fold', opacity: 0.7, isClipped: true };
  sheets.push(sheetOf(draft, depth, {
    part: 'sleeve', suffix: `forearm.${arm.side}`, stuff, outline: [...a, ...hem.slice(1, -1), ...b.slice().reverse(), ...cap.slice(1, -1).reverse()],
    wish: {
      surface: surfaceOf(patch, { rows: 18, columns: 12, s: [-0.4, 1.1], t: [-0.25, 1.25], cloth: (s, t) => [turnOf(2 * t - 1) * radius * 1.15 + arm.sign * 400, 330 + whole.length * (0.54 + 0.46 * s)] }),
      relief: { round: 0.5, halfWidth: radius, ribbons: drawn.ribbons, ...(quilting ? { quilting } : {}) },
      inks: [...drawn.inks, bend, { points: a, width: 2.8, kind: 'contour' }, { points: b, width: 2.8, kind: 'contour' }, { points: cap, width: 2.6, kind: 'contour' }, { points: hem, width: 2.5, kind: 'contour' }],
      contour: 0, shadow: 0.34,
    },
  }));
  sheets.push(...cuffSheets(frame, whole, depth));
  return sheets;
}

const ditch = (arm: ArmModel): Ribbon => ({ points: arm.armhole.slice(1), width: 8, height: arm.kind === 'dolman' ? 0 : -3.2, taper: 'both', section: 'soft' });
