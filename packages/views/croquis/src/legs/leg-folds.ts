import { add, clamp, lerp, pointOn } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { PosedFigure, Side } from '@toile/figure';
import type { ResolvedGarment } from '@toile/garment';
import type { Draw } from '../cloth/context.ts';
import type { FoldingWish } from '../cloth/field.ts';
import { foldCount, foldRuleOf } from '../cloth/fold-rule.ts';
import type { FoldRule } from '../cloth/fold-rule.ts';
import { weightOf } from '../cloth/leg-cover.ts';
import { massedFolds } from '../skirt/masses.ts';
import { joinFolds, stack, tensionFold } from '../cloth/tension.ts';
import type { FoldMarks } from '../cloth/tension.ts';
import type { Leg } from './leg-shape.ts';
import type { TrouserShape } from './trouser-shape.ts';

/** Hanging folds of a wide leg, massed as in a skirt; none in a narrow one. */
export function legFolding(garment: ResolvedGarment, shape: TrouserShape, draw: Draw): FoldingWish | undefined {
  const wide = wideness(shape);
  const { type } = garment.choice;
  if (wide < 0.3 || type === 'cargo-trousers' || type === 'joggers') return undefined;
  const rule = foldRuleOf(garment.fabric);
  const pitch = 0.75 * rule.wavelength + 22;
  const count = clamp(Math.round((2 * shape.hemHalf) / pitch), 3, 6);
  const height = (8 + 8 * wide) * garment.fabric.foldHeight;
  return { kind: 'soft', count, height, start: 0.12, rhythm: massedFolds({ count, start: 0.08, spread: 0.45, heroes: wide > 0.45 ? 2 : 1, width: 2 * shape.hemHalf, height }, draw) };
}

/** 0 a slim or straight leg … 1 a palazzo. */
export const wideness = (shape: TrouserShape): number => clamp((shape.hemHalf - 62) / 70);

/** The folds of one leg: drawn from the fork to the hip, pushed together at the knee, breaking on the shoe. */
export function legFolds(garment: ResolvedGarment, figure: PosedFigure, shape: TrouserShape, leg: Leg, draw: Draw): FoldMarks {
  const rule = foldRuleOf(garment.fabric);
  const sign = sideSign(leg.side);
  const wide = wideness(shape);
  const weight = weightOf(figure);
  const isWeight = weight.side === leg.side;
  const groups: FoldMarks[] = [];
  const { patch, across } = leg;

  // The weight leg's hip is pushed out and up: cloth pulls from the fork to it. The free leg has few and low ones.
  const slack = clamp(shape.hipHalf - figure.halfWidth(890) - 8, 0, 16);
  const spare = (wide > 0.5 ? 9 : 22 + (isWeight ? 20 * weight.amount : 0) - wide * 16) - slack;
  const isBack = figure.view === 'back';
  const forks = clamp(foldCount(rule, spare, 0.46), isWeight ? 1 : 0, 3);
  for (let i = 0; i < forks; i++) {
    const d = draw('fork.place', i);
    // In front folds fan from the fork; behind, cloth hangs from the seat and folds under it.
    const from = isBack ? patch(leg.sOf(shape.crotchLevel - 8 + 22 * i), across(0.86 - 0.1 * d)) : add(leg.crotch, [sign * (8 + 8 * d), 2 + i * 20]);
    const to = isBack ? patch(leg.sOf(shape.crotchLevel - 34 + 30 * i), across(0.3 + 0.12 * d)) : patch(clamp(leg.sOf(shape.crotchLevel - 78 + i * 50 + 18 * d)), across(0.1 + 0.14 * d));
    groups.push(tensionFold(rule, { from, to }, draw, { feature: 'fork', index: i, height: rule.foldClass === 'fluid' ? 0.24 : 0.42, sag: [0, isBack ? 0.7 : 0.45], reach: isBack ? 0.75 : 1, width: 1.8, taper: 'both', ink: isWeight && i === 0 ? 0.45 : 0.12 }));
  }
  if (figure.seat) groups.push(seatedFolds(rule, figure.seat.towards, leg, draw));
  const isLong = shape.hemShare > 0.78;
  if (isLong && wide < 0.45 && !figure.seat) {
    const knee = leg.sOfShare(0.5);
    // A leg close to the knee creases behind it, on the inner side; a loose one hangs past it, a creased one lies flat.
    const close = clamp((20 - shape.kneeEase) / 14);
    const count = clamp(foldCount(rule, 30 * close, 0.46), 0, rule.foldClass === 'fluid' ? 2 : 3);
    for (let i = 0; i < count; i++) {
      const u = count > 1 ? i / (count - 1) - 0.5 : 0.1;
      const isInner = i !== 1;
      const from = isInner ? 0.99 : 0.01;
      groups.push(tensionFold(rule, { from: patch(knee + u * 0.1 + 0.012, across(from)), to: patch(knee + u * 0.17 - 0.006 + 0.02 * (draw('knee', i) - 0.5), across(isInner ? 0.62 : 0.34)) }, draw,
        { feature: 'knee', index: i, height: rule.foldClass === 'fluid' ? 0.3 : 0.4, width: 1.4, reach: 0.95, sag: [0, 0.35], ink: 0.8 }));
    }
    const broken = breakOf(garment, shape);
    const breaks = clamp(foldCount(rule, broken, 0.38), 0, 6);
    for (let i = 0; i < breaks; i++) {
      const s = 0.985 - (0.034 + 0.026 * rule.stiffness) * (i + 0.5);
      const from = (i + (sign > 0 ? 1 : 0)) % 2 ? 0.02 : 0.98;
      groups.push(tensionFold(rule, { from: patch(s, from), to: patch(s + 0.012, from < 0.5 ? 0.7 : 0.3) }, draw,
        { feature: 'break', index: i, height: 0.85, sag: [0, 0.5], reach: rule.foldClass === 'heavy' ? 0.7 : 1.1 }));
    }
    if (garment.choice.type === 'joggers' || garment.choice.type === 'cargo-trousers') {
      groups.push(stack(rule, { patch, s: [0.86, 0.95], side: across(0.02), reach: 0.5, count: Math.min(3, foldCount(rule, 44, 0.4)) }, draw, { feature: 'cuff', height: 0.9, sag: [0, 0.5] }));
    }
  }
  // The front of the thigh and the shin under the cloth.
  const body = { points: Array.from({ length: 18 }, (_, i) => patch(lerp(leg.sOf(930), 0.78, i / 17), across(0.42 + 0.06 * (i / 17)))), width: Math.max(28, shape.halfWidth(0.3, 'outer') * 0.5), height: 10, taper: 'both', section: 'soft' } as const;
  return joinFolds({ ribbons: [body], inks: [] }, ...groups);
}

/** Sitting creases a leg in the bend of the hip, pulls it to the top of the knee and crowds it behind the knee. */
function seatedFolds(rule: FoldRule, towards: Side, leg: Leg, draw: Draw): FoldMarks {
  const t = (share: number): number => (sideSign(towards) > 0 ? share : 1 - share);
  const knee = leg.sOfShare(0.5);
  const bend = leg.sOf(930);
  const behind = Array.from({ length: rule.foldClass === 'heavy' ? 3 : 4 }, (_, i) => {
    const u = i - 1.5;
    return tensionFold(rule, { from: leg.patch(knee + 0.012 + u * 0.022, t(0.01)), to: leg.patch(knee - 0.01 + u * 0.05 + 0.012 * draw('sit.knee', i), t(0.56)) }, draw, { feature: 'sit.knee', index: i, height: 0.6, width: 1.2, reach: 1, ink: 0.85 });
  });
  const long = [0, 1].map((i) => tensionFold(rule, { from: leg.patch(bend + 0.02 + 0.05 * i, t(0.14 + 0.1 * i)), to: leg.patch(knee - 0.07, t(0.8 - 0.14 * i)) }, draw, { feature: 'sit.thigh', index: i, height: 0.5, width: 1.8, reach: 0.95, taper: 'both', ink: 0.7 }));
  const hip = [0, 1, 2].map((i) => tensionFold(rule, { from: leg.patch(bend - 0.03 + 0.035 * i, t(0.94)), to: leg.patch(bend + 0.045 * i, t(0.32)) }, draw, { feature: 'sit.hip', index: i, height: 0.5, width: 1.4, reach: 0.9, sag: [0, 0.4], ink: i === 1 ? 0.9 : 0.5 }));
  return joinFolds(...behind, ...long, ...hip);
}

/** Spare length that breaks on the shoe, mm: cloth below the ankle, more where a narrow hem holds it up. */
function breakOf(garment: ResolvedGarment, shape: TrouserShape): number {
  const { type } = garment.choice;
  const over = clamp((shape.hemShare - 0.93) / 0.08, 0, 1.4);
  const usual = type === 'joggers' || type === 'cargo-trousers' ? 52 : 34;
  return over * usual * (shape.hemHalf < 44 ? 1.15 : 1);
}

/** The line of the pressed crease, from below the waistband (or the knee of jeans) to the hem. */
export const creaseLine = (leg: Leg, from = 0.06): (readonly [number, number])[] =>
  Array.from({ length: 20 }, (_, i) => leg.patch(from + (1 - from) * (i / 19), leg.across(0.47)));

/** Where on paper the knee of a leg lies. */
export const kneeOf = (figure: PosedFigure, leg: Leg): readonly [number, number] => pointOn(figure.leg(leg.side), 0.5);
