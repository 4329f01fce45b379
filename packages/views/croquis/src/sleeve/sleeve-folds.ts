import { add, clamp, lerp, mix, sampleQuadratic, subtract } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { radToDeg } from '@toile/kernel';
import { sideSign } from '@toile/figure';
import { foldCount, foldRuleOf } from '../cloth/fold-rule.ts';
import type { FoldRule } from '../cloth/fold-rule.ts';
import { joinFolds, tensionFold } from '../cloth/tension.ts';
import type { FoldMarks } from '../cloth/tension.ts';
import { clearOf, untangled } from '../cloth/untangle.ts';
import type { Draw } from '../cloth/context.ts';
import type { Fabric } from '@toile/textile';
import type { GarmentFrame } from '../frame/garment-frame.ts';
import type { SleeveShape } from './sleeve-shape.ts';
import { bendOf } from './sleeve-slack.ts';

/** No sleeve carries more drawn folds than this, gathers apart. */
const MOST_INKED = 2;

/** The folds of one sleeve: crescents inside a bent elbow, a break or a spiral where it hangs, slack over the cuff, a pull from a raised shoulder, gathers at head and cuff. */
export function sleeveFolds(frame: GarmentFrame, shape: SleeveShape, fabric: Fabric, draw: Draw): FoldMarks {
  const rule = foldRuleOf(fabric);
  const { arm } = shape;
  const gathered = [...(arm.kind === 'puff' ? gathers(shape, rule, draw, 'head') : []), ...(shape.isGathered ? gathers(shape, rule, draw, 'cuff') : [])];
  const folds = [...shoulderFolds(frame, shape, rule, draw), ...elbowFolds(frame, shape, fabric, draw), ...wristFolds(frame, shape, rule, draw)];
  const drawn = untangled(folds, { inks: MOST_INKED, room: 6 });
  const held = untangled(gathered, { inks: Infinity, room: 2.5 });
  return joinFolds({ ...drawn, inks: clearOf(drawn.inks, held.inks, 4) }, held);
}

/** Two or three crescents radiate from the inside of a bent elbow; a hanging arm has one soft break there, or a spiral in limp cloth. */
function elbowFolds(frame: GarmentFrame, shape: SleeveShape, fabric: Fabric, draw: Draw): FoldMarks[] {
  const { patch, width, arm } = shape;
  const { figure } = frame.draft;
  const bend = bendOf(figure, arm.side);
  const { end } = width;
  if (end < bend.at + 0.12) return [];
  const rule = foldRuleOf(fabric);
  const s = bend.at / end;
  const isInner = bend.inside === 'inner';
  const at = (share: number, level: number): Point => patch(level, isInner ? 1 - share : share);
  const isWide = shape.isOpen || shape.isGathered;
  const stretchy = 1 - 0.5 * fabric.stretch;
  if (bend.degrees < 22) {
    if (isWide || rule.foldClass === 'hide') return [];
    const spiral = rule.foldClass === 'fluid' ? 2 : 1;
    return Array.from({ length: spiral }, (_, i) => tensionFold(rule, {
      from: at(0.02, s + 0.02 + 0.16 * i * (i % 2 ? -1 : 1)), to: at(0.74, s - 0.16 + 0.18 * i * (i % 2 ? -1 : 1) + 0.06 * draw('spiral.lean', i)),
    }, draw, { feature: 'spiral', index: i, isFromEdge: true, height: 0.8 * stretchy, width: 1.15, sag: [0, 0.5], ink: i === 0 ? 0.7 : 0.2 }));
  }
  const count = clamp(Math.round(2 + bend.degrees / 60 - (rule.foldClass === 'heavy' ? 0.8 : 0)), 1, 3);
  const order = [0, 1, -1].slice(0, count);
  const folds = order.map((k, i) => {
    const reach = (k === 0 ? 0.62 : 0.5) + 0.16 * draw('elbow.reach', i);
    return tensionFold(rule, { from: at(0.02, s + 0.035 * k), to: at(reach, s + (0.11 + 0.03 * draw('elbow.fan', i)) * k - 0.02) }, draw, {
      feature: 'elbow', index: i, isFromEdge: true, height: (1.15 - 0.2 * Math.abs(k)) * stretchy * (rule.foldClass === 'plush' ? 1.2 : 1), reach: rule.foldClass === 'hide' ? 1.7 : 1.15,
      sag: scaleOf(subtract(at(0, s), at(1, s)), -0.3 * k), ink: k === 0 || i === 1 ? 1.2 : 0.2,
    });
  });
  // The point of the elbow is stretched: one quiet plane from it down the forearm.
  if (bend.degrees > 40 && rule.foldClass !== 'hide') folds.push(tensionFold(rule, { from: at(0.9, s + 0.03), to: at(0.66, s + 0.26) }, draw, { feature: 'elbow.point', height: 0.5, width: 1.3, ink: 0 }));
  if (fabric.id === 'linen') for (let i = 0; i < 3; i++) folds.push(tensionFold(rule, { from: at(0.1 + 0.3 * i, s + 0.1 - 0.06 * i), to: at(0.34 + 0.24 * i, s + 0.13 - 0.08 * i) }, draw, { feature: 'crumple', index: i, height: 0.6, width: 0.7, taper: 'both', ink: 0 }));
  return folds;
}

const scaleOf = ([x, y]: Point, by: number): Point => { const l = Math.hypot(x, y) || 1; return [(x / l) * by, (y / l) * by]; };

/** Slack sits over a cuff in one or two crescents, from either edge. */
function wristFolds(frame: GarmentFrame, { patch, width, isGathered, isOpen }: SleeveShape, rule: FoldRule, draw: Draw): FoldMarks[] {
  if (width.end < 0.7 || isGathered || isOpen) return [];
  const hasCuff = (frame.draft.garment.sleeve?.cuffDepth ?? 0) > 0;
  const spare = (hasCuff ? 20 : 9) + Math.max(0, width.at(width.end * 0.9) - width.bare(width.end * 0.9)) * 0.7;
  const count = clamp(foldCount(rule, spare, 0.5), rule.foldClass === 'plush' && hasCuff ? 1 : 0, 2);
  const first = draw('wrist.side') < 0.5 ? 1 : 0;
  return Array.from({ length: count }, (_, i) => {
    const isOuter = (i + first) % 2 === 0;
    const s = (hasCuff ? 0.9 : 0.88) - 0.075 * i - 0.02 * draw('wrist.place', i);
    return tensionFold(rule, { from: patch(s, isOuter ? 0.02 : 0.98), to: patch(s - 0.035 + 0.05 * draw('wrist.lean', i), isOuter ? 0.7 : 0.3) }, draw, {
      feature: 'wrist', index: i, isFromEdge: true, height: (rule.foldClass === 'plush' ? 1.2 : 0.95) - 0.2 * i, reach: rule.foldClass === 'plush' ? 1.4 : 1, sag: [0, 0.5], ink: i === 0 ? 0.7 : 0,
    });
  });
}

/** What the shoulder does: a raised arm pulls folds down from the joint, a hanging sleeve lets one fall from its head; cut-on sleeves gather under the arm. */
function shoulderFolds(frame: GarmentFrame, { arm, patch, width }: SleeveShape, rule: FoldRule, draw: Draw): FoldMarks[] {
  const raise = radToDeg(frame.draft.figure.armRaise(arm.side));
  const sign = sideSign(arm.side);
  if (arm.kind === 'dolman' || arm.kind === 'raglan') {
    const count = clamp(foldCount(rule, arm.kind === 'dolman' ? 60 : raise * 1.3, 0.55), arm.kind === 'dolman' ? 2 : 0, arm.kind === 'dolman' ? 4 : 2);
    const tip = arm.kind === 'dolman' ? arm.tip : patch(0.1, 0.24);
    return Array.from({ length: count }, (_, i) => {
      const u = count > 1 ? i / (count - 1) : 0.5;
      return tensionFold(rule, { from: mix(add(arm.underarm, [0, -10]), patch(0.3, 0.98), u), to: mix(tip, patch(0.25, 0.2), u) }, draw, { feature: arm.kind, index: i, height: 0.95 - 0.2 * u, reach: 0.78, sag: [-sign * 0.1, 0.5], ink: i < 2 ? 0.9 : 0.2 });
    });
  }
  if (arm.kind === 'puff' || arm.kind === 'off' || width.end < 0.22) return [];
  if (raise > 22) {
    // Nested: from the underarm, out over the sleeve towards the elbow's point.
    const count = clamp(foldCount(rule, (raise - 12) * 1.1), 1, rule.foldClass === 'heavy' ? 1 : 2);
    return Array.from({ length: count }, (_, i) => tensionFold(rule, { from: patch(0.05 + 0.055 * i, 0.97), to: patch(0.2 + 0.14 * i + 0.06 * draw('pull.length', i), 0.36 - 0.06 * i) }, draw, { feature: 'pull', index: i, height: 1.05 - 0.2 * i, sag: [0, 0.35], ink: i === 0 ? 0.9 : 0.3 }));
  }
  const reach = rule.foldClass === 'fluid' ? 0.4 : 0.3;
  return [tensionFold(rule, { from: patch(0.08, 0.72), to: patch(reach + 0.1 * draw('hang.length'), 0.5 + 0.1 * draw('hang.place')) }, draw, { feature: 'hang', height: 0.8, width: 1.2, taper: 'both', ink: 0.4, sag: [sign * 0.25, 0] })];
}

/** Gathers spring from a seam and die out in the fullness. */
export function gathers(shape: SleeveShape, rule: FoldRule, d: Draw, where: 'head' | 'cuff'): FoldMarks[] {
  const { patch } = shape;
  const count = clamp(Math.round(300 / rule.wavelength), 3, 9);
  return Array.from({ length: count }, (_, i) => {
    const t = where === 'head' ? 0.04 + (0.8 * (i + 0.5 * d('head.place', i))) / count : 0.08 + (0.84 * (i + 0.6 * d('cuff.place', i))) / count;
    const from = where === 'head' ? patch(0, t) : patch(0.985, t);
    const to = where === 'head'
      ? patch(0.13 + 0.13 * d('head.length', i) + (rule.foldClass === 'fluid' ? 0.08 : 0), lerp(0.45, t, 1.12))
      : patch(0.76 + 0.12 * d('cuff.length', i), lerp(0.5, t, 1.14));
    const points = sampleQuadratic(from, add(mix(from, to, 0.5), where === 'head' ? [shape.arm.sign * 3, -4] : [0, 0]), to, 9);
    // Every other one is drawn, and not to its end.
    const isInked = d(`${where}.ink`, i) < 0.55;
    return {
      ribbons: [{ points, width: Math.min(15, rule.width), height: rule.height * 0.95, taper: 'out', section: rule.section }],
      inks: isInked ? [{ points: points.slice(0, 4 + Math.round(4 * d(`${where}.pen`, i))), width: 2.2, kind: 'fold', opacity: 0.7, isClipped: true }] : [],
    };
  });
}
