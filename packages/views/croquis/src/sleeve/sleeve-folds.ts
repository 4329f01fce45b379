import { add, clamp, lerp, mix, sampleQuadratic } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { radToDeg } from '@toile/kernel';
import { sideSign } from '@toile/figure';
import type { Ink, Ribbon } from '@toile/drawing';
import { foldCount, foldRuleOf } from '../cloth/fold-rule.ts';
import { joinFolds, stack, tensionFold } from '../cloth/tension.ts';
import type { FoldMarks } from '../cloth/tension.ts';
import type { Draw } from '../cloth/context.ts';
import type { Fabric } from '@toile/textile';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import type { SleeveShape } from './sleeve-shape.ts';

/** The folds of one sleeve: pushed together inside the elbow, stacked above the wrist, pulled from the shoulder of a raised arm, gathered at head and cuff. */
export function sleeveFolds(frame: GarmentFrame, shape: SleeveShape, fabric: Fabric, draw: Draw): FoldMarks {
  const { figure, garment } = frame.draft;
  const { arm, patch, width } = shape;
  const rule = foldRuleOf(fabric);
  const sign = sideSign(arm.side);
  const joints = figure.armJoints(arm.side);
  const cross = (joints[1][0] - joints[0][0]) * (joints[2][1] - joints[1][1]) - (joints[1][1] - joints[0][1]) * (joints[2][0] - joints[1][0]);
  const bend = Math.abs(radToDeg(figure.elbowBend(arm.side)));
  const raise = radToDeg(figure.armRaise(arm.side));
  const end = width.end;
  const isLong = end > 0.62;
  const fit = clamp(60 / Math.max(30, width.at(0.5)));
  const inside = cross * sign > 0 ? 0.97 : 0.03;
  const groups: FoldMarks[] = [];
  const d = draw;
  if (isLong) {
    const elbow = 0.5 / end;
    const count = Math.max(1, foldCount(rule, 8 + bend * 1.15 * fit, 0.44));
    groups.push(stack(rule, {
      patch, s: [elbow - 0.03 - 0.014 * count, elbow + 0.03 + 0.014 * count], side: bend > 8 ? inside : 0.97,
      reach: 0.38 + 0.25 * d('elbow.reach'), count, converge: 2,
    }, d, { feature: 'elbow', height: (0.8 + bend / 160) * (rule.foldClass === 'plush' ? 1.3 : rule.foldClass === 'hide' ? 0.7 : 1) }));
    if (bend > 45) groups.push(stack(rule, { patch, s: [elbow - 0.1, elbow + 0.12], side: 1 - inside, reach: 0.28, count: Math.max(1, count - 2), converge: -1.5 }, d, { feature: 'elbow.outer', height: 0.5 }));
    if (!shape.isGathered && !shape.isOpen) {
      const hasCuff = (garment.sleeve?.cuffDepth ?? 0) > 0;
      const count2 = foldCount(rule, (hasCuff ? 22 : 11) * (width.at(end * 0.9) > 40 ? 1.3 : 1), 0.46);
      for (let i = 0; i < count2; i++) {
        const s = 0.94 - 0.05 * i - 0.03 * d('wrist.place', i) - (hasCuff ? 0 : 0.02);
        const t = i % 2 ? 0.04 : 0.96;
        groups.push(tensionFold(rule, { from: patch(s, t), to: patch(s - 0.02 + 0.03 * d('wrist.lean', i), t < 0.5 ? 0.7 : 0.3) }, d, { feature: 'wrist', index: i, height: rule.foldClass === 'plush' ? 1.2 : 0.8, reach: rule.foldClass === 'plush' ? 1.4 : 1, sag: [0, 0.35] }));
      }
    }
  }
  if ((arm.kind === 'set-in' || arm.kind === 'dropped' || arm.kind === 'kimono') && end > 0.26) {
    if (raise > 24) {
      const count = clamp(foldCount(rule, (raise - 12) * 1.2), 1, 3);
      for (let i = 0; i < count; i++) groups.push(tensionFold(rule, { from: patch(0.04 + 0.02 * i, 0.24 + 0.12 * i), to: patch(0.28 + 0.1 * d('pull.length', i), 0.88) }, d, { feature: 'pull', index: i, height: 0.65 }));
    } else {
      const count = clamp(foldCount(rule, 15, 0.7), rule.foldClass === 'heavy' ? 0 : 1, 2);
      for (let i = 0; i < count; i++) groups.push(tensionFold(rule, { from: patch(0.1 + 0.06 * i, 0.93 - 0.05 * i), to: patch(0.32 + 0.12 * d('hang.length', i), 0.52 - 0.16 * i) }, d, { feature: 'hang', index: i, height: 0.7, sag: [0, -0.3] }));
    }
  }
  if (arm.kind === 'raglan') {
    const count = clamp(foldCount(rule, 24, 0.7), 1, 3);
    const from = arm.armhole[Math.round(0.7 * (arm.armhole.length - 1))] as Point;
    for (let i = 0; i < count; i++) groups.push(tensionFold(rule, { from: mix(arm.underarm, from, 0.2 + 0.3 * i), to: patch(0.24 + 0.08 * i, 0.35 - 0.08 * i) }, d, { feature: 'raglan', index: i, height: 0.75 }));
  }
  if (arm.kind === 'dolman') {
    const count = clamp(foldCount(rule, 84, 0.5), 2, 5);
    for (let i = 0; i < count; i++) {
      const u = count > 1 ? i / (count - 1) : 0.5;
      groups.push(tensionFold(rule, { from: mix(add(arm.underarm, [0, -10]), patch(0.3, 0.98), u), to: mix(arm.tip, patch(0.25, 0.2), u) }, d, { feature: 'dolman', index: i, height: 0.85, reach: 0.75, sag: [-sign * 0.1, 0.5] }));
    }
  }
  if (arm.kind === 'puff') groups.push(gathers(shape, rule, d, 'head'));
  if (shape.isGathered) groups.push(gathers(shape, rule, d, 'cuff'));
  return joinFolds(...groups);
}

/** Gathers spring from a seam and die out in the fullness. */
function gathers(shape: SleeveShape, rule: ReturnType<typeof foldRuleOf>, d: Draw, where: 'head' | 'cuff'): FoldMarks {
  const { patch } = shape;
  const count = clamp(Math.round(300 / rule.wavelength), 3, 9);
  const ribbons: Ribbon[] = [];
  const inks: Ink[] = [];
  for (let i = 0; i < count; i++) {
    const t = where === 'head' ? 0.04 + (0.8 * (i + 0.5 * d('head.place', i))) / count : 0.08 + (0.84 * (i + 0.6 * d('cuff.place', i))) / count;
    const from = where === 'head' ? patch(0, t) : patch(0.985, t);
    const to = where === 'head'
      ? patch(0.13 + 0.13 * d('head.length', i) + (rule.foldClass === 'fluid' ? 0.08 : 0), lerp(0.45, t, 1.12))
      : patch(0.76 + 0.12 * d('cuff.length', i), lerp(0.5, t, 1.14));
    const points = sampleQuadratic(from, add(mix(from, to, 0.5), where === 'head' ? [shape.arm.sign * 3, -4] : [0, 0]), to, 9);
    ribbons.push({ points, width: Math.min(15, rule.width), height: rule.height * 0.95, taper: 'out', section: rule.section });
    if (d(`${where}.ink`, i) < 0.82) inks.push({ points, width: 2.3, kind: 'fold', opacity: 0.78, isClipped: true });
  }
  return { ribbons, inks };
}
