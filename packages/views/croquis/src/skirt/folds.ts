import { clamp, lerp } from '@toile/geometry';
import type { Patch } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { PosedFigure, Side } from '@toile/figure';
import type { ResolvedGarment, SkirtDims } from '@toile/garment';
import type { Ribbon } from '@toile/drawing';
import type { FoldingWish } from '../cloth/field.ts';
import { foldCount, foldRuleOf } from '../cloth/fold-rule.ts';
import type { FoldRule } from '../cloth/fold-rule.ts';
import { strideOf, weightOf } from '../cloth/leg-cover.ts';
import { joinFolds, tensionFold } from '../cloth/tension.ts';
import type { FoldMarks } from '../cloth/tension.ts';
import type { Draw } from '../cloth/context.ts';
import { godetFolding } from './godets.ts';
import { massedFolds, wornPleats } from './masses.ts';
import type { SkirtSilhouette } from './silhouette.ts';

/** Pleats visible from the front when the design names no number. */
const USUAL_PLEATS = { knife: 17, box: 7, accordion: 30 } as const;

/** The hanging folds of a skirt, or nothing where it is too narrow to fold. */
export function skirtFolding(garment: ResolvedGarment, dims: SkirtDims, shape: SkirtSilhouette, { figure, draw }: { readonly figure: PosedFigure; readonly draw: Draw }): FoldingWish | undefined {
  const rule = foldRuleOf(garment.fabric);
  const width = 2 * shape.hemHalf;
  const scale = garment.fabric.foldHeight;
  if (garment.choice.type === 'ao-dai') {
    const height = 9 * scale;
    return { kind: 'soft', count: 6, height, start: 0.3, rhythm: massedFolds({ count: 6, start: 0.3, spread: 0.35, heroes: 2, width, height }, draw) };
  }
  const stride = strideOf(figure);
  const over = 0.5 + 0.16 * sideSign(stride.front);
  const pressed = (kind: 'knife' | 'box' | 'accordion', count: number, height: number, flat?: number): FoldingWish =>
    ({ kind, count, height: height * Math.sqrt(scale), ...(flat === undefined ? {} : { flatFront: flat }), rhythm: wornPleats({ count, over, stride: kind === 'accordion' ? 0.5 * stride.amount : stride.amount, ...(flat === undefined ? {} : { flat }) }, draw) });
  if (garment.choice.type === 'mamian-skirt') return pressed('knife', oddOf(frontPleats(dims, 14, 18)), 8, figure.view === 'back' ? 0.3 : 0.4);
  if (garment.choice.type === 'ruqun' && dims.pleats !== 'gather') return pressed('accordion', oddOf(frontPleats(dims, 24, 30)), 3.6);
  if (garment.choice.type === 'godet-skirt' && dims.flareHeight > 0 && dims.pleats === 'none') return godetFolding(clamp(1 - dims.flareHeight / dims.length, 0.1, 0.8), 15 * scale, draw);
  switch (dims.pleats) {
    case 'knife': return pressed('knife', frontPleats(dims, USUAL_PLEATS.knife, 26), 8);
    case 'accordion': return pressed('accordion', frontPleats(dims, USUAL_PLEATS.accordion, 40), 6);
    case 'box': return pressed('box', oddOf(frontPleats(dims, USUAL_PLEATS.box, 11)), 7);
    case 'gather': {
      const full = clamp(0.55 + 0.22 * dims.fullness, 0.7, 1.5);
      const count = clamp(Math.round((width / (hangingPitch(rule) + width * 0.05)) * full), 4, 15);
      const height = gatherHeight(width) * scale;
      return { kind: 'gather', count, height, start: 0.08, rhythm: massedFolds({ count, start: 0, spread: 0.12, heroes: count > 9 ? 4 : 3, width, height }, draw) };
    }
    default: {
      const spare = shape.hemHalf - shape.hipHalf;
      if (spare < 16) return columnFolding(garment, dims, shape, draw);
      const isCircle = garment.choice.type === 'circle-skirt';
      const count = clamp(Math.round((width / hangingPitch(rule)) * clamp(0.42 + spare / 150, 0.42, isCircle ? 0.82 : 0.9)), spare > 34 ? 4 : 2, 13);
      const start = dims.flareHeight > 0 ? clamp(1 - dims.flareHeight / dims.length - 0.04, 0.1, 0.78) : shape.isFull ? 0.04 : clamp(0.3 - spare / 500, 0.08, 0.3);
      // Heavy cloth falls in few folds, but deep and long ones.
      const height = lerp(9, isCircle ? 24 : 18, clamp(spare / 120)) * scale * (rule.foldClass === 'heavy' ? 1.5 : 1);
      return { kind: 'soft', count, height, start, rhythm: massedFolds({ count, start, spread: dims.flareHeight > 0 ? 0.1 : 0.42, heroes: isCircle ? 5 : count > 8 ? 4 : count > 4 ? 3 : 2, width, height }, draw) };
    }
  }
}

/** A long narrow skirt is no tube: below the knees its cloth falls in a few folds and its hem moves with them. Short, stiff and hide ones stay flat. */
function columnFolding(garment: ResolvedGarment, dims: SkirtDims, shape: SkirtSilhouette, draw: Draw): FoldingWish | undefined {
  const rule = foldRuleOf(garment.fabric);
  const length = shape.bottomLevel - shape.topLevel;
  if (shape.bottomLevel < 1560 || rule.foldClass === 'hide' || rule.foldClass === 'plush' || rule.stiffness > 0.72) return undefined;
  const fluid = rule.foldClass === 'fluid' ? 1 : 0.45;
  const count = rule.foldClass === 'fluid' ? 6 : 4;
  const start = clamp((1330 - shape.topLevel) / length, 0.3, 0.7);
  const height = (6 + 5 * fluid) * garment.fabric.foldHeight;
  return { kind: 'soft', count, height, start, rhythm: massedFolds({ count, start: start - 0.2 * fluid, spread: 0.3, heroes: 1, width: 2 * shape.hemHalf, height }, draw) };
}

/** Distance between hanging folds at a hem, mm: silk about 56, poplin 97, wool 165. */
export const hangingPitch = (rule: FoldRule): number => 1.18 * rule.wavelength + 20;

const gatherHeight = (width: number): number => clamp(11 + width / 110, 11, 20);
const frontPleats = (dims: SkirtDims, usual: number, most: number): number => (dims.pleatCount > 0 ? clamp(Math.round(dims.pleatCount / 2), 3, most) : usual);
const oddOf = (count: number): number => (count % 2 === 1 ? count : count + 1);

/** Folds the body makes in a skirt near it: the hip that carries the weight creases the cloth, the walking thigh lifts and strains it. */
export function bodyFolds(garment: ResolvedGarment, figure: PosedFigure, shape: SkirtSilhouette, patch: Patch, draw: Draw): FoldMarks {
  const rule = foldRuleOf(garment.fabric);
  const s = (level: number): number => (level - shape.topLevel) / (shape.bottomLevel - shape.topLevel);
  const slack = shape.hipHalf - figure.halfWidth(890);
  const groups: FoldMarks[] = [];
  if (figure.seat) return lapFolds(rule, figure.seat.towards, { shape, patch, draw });
  if (shape.isFull || shape.bottomLevel < 1010) return { ribbons: thighs(figure, shape, patch, 0.6), inks: [] };
  // Shiny limp cloth shows every fold: lower ones read better.
  const soft = rule.foldClass === 'fluid' ? 0.72 : 1;
  const weight = weightOf(figure);
  for (const side of ['left', 'right'] as const) {
    const sign = sideSign(side);
    const isWeight = weight.side === side;
    const count = Math.min(3, foldCount(rule, (isWeight ? 14 + 22 * weight.amount : 8) * clamp(1.25 - slack / 40, 0.3, 1.2), 0.5));
    for (let i = 0; i < count; i++) {
      const d = draw(`hip.${side}`, i);
      groups.push(tensionFold(rule, { from: patch(s(868 + i * 32 + 14 * d), 0.5 + sign * 0.48), to: patch(s(926 + i * 66 + 30 * d), 0.5 + sign * (0.05 + 0.09 * i)) }, draw,
        { feature: `hip.${side}`, index: i, height: soft * 0.72, sag: [0, -0.55], width: 1.6, ink: 0.5 }));
    }
    if (isWeight && weight.amount > 0.4) {
      groups.push(tensionFold(rule, { from: patch(s(shape.topLevel + 24), 0.5 + sign * 0.1), to: patch(s(905), 0.5 + sign * 0.42) }, draw, { feature: `drag.${side}`, height: soft * 0.4, width: 1.8, sag: [sign * 0.5, 0], ink: 0, taper: 'both' }));
    }
  }
  const stride = strideOf(figure);
  if (stride.amount > 0.3 && shape.bottomLevel > 1200 && shape.hemHalf - shape.hipHalf < 60) {
    // The front thigh pulls a narrow skirt towards the other side of its hem.
    const sign = sideSign(stride.front);
    const count = Math.min(3, foldCount(rule, 26 * stride.amount, 0.5));
    for (let i = 0; i < count; i++) {
      groups.push(tensionFold(rule, { from: patch(s(1060 + 70 * i), 0.5 + sign * 0.16), to: patch(Math.min(0.97, s(1240 + 100 * i)), 0.5 - sign * 0.38) }, draw,
        { feature: 'stride', index: i, height: soft * 0.62, width: 2, sag: [0, 0.75], taper: 'both', ink: 0.4 }));
    }
  }
  if (shape.bottomLevel > 1500 && shape.hemHalf - shape.hipHalf < 90) {
    // From the knee of the leg that carries no weight cloth falls on its own: one long fold to the hem, a second beside it.
    const knee = stride.amount > 0.3 ? stride.front : weight.side === 'left' ? 'right' : 'left';
    const sign = sideSign(knee);
    for (let i = 0; i < (rule.foldClass === 'fluid' ? 3 : rule.foldClass === 'crisp' ? 2 : 1); i++) {
      groups.push(tensionFold(rule, { from: patch(s(1385 + 26 * i), 0.5 + sign * (0.24 - 0.1 * i)), to: patch(1.05, 0.5 + sign * (0.3 - 0.24 * i + 0.06 * draw('fall.lean', i))) }, draw,
        { feature: 'fall', index: i, height: soft * (i ? 0.6 : 0.85), width: 2.1, reach: 1.3, sag: [sign * 0.16, 0], taper: 'in', ink: i < 2 ? 0.8 : 0.3 }));
    }
  }
  if (shape.bottomLevel > 1950 && rule.foldClass !== 'hide') groups.push(floorBreak(rule, shape, patch, draw));
  return joinFolds({ ribbons: thighs(figure, shape, patch, 1), inks: [] }, ...groups);
}

/** A lap: folds from the bend of the hip across the thighs to the knees, and from the knees down. */
function lapFolds(rule: FoldRule, towards: Side, { shape, patch, draw }: { readonly shape: SkirtSilhouette; readonly patch: Patch; readonly draw: Draw }): FoldMarks {
  const sign = sideSign(towards);
  const t = (share: number): number => 0.5 + sign * share;
  const count = rule.foldClass === 'fluid' ? 5 : rule.foldClass === 'heavy' ? 3 : 4;
  const isLong = shape.bottomLevel > 1350;
  const lap = Array.from({ length: count }, (_, i) => {
    const from = patch(0.2 + 0.06 * i + 0.03 * draw('lap.from', i), t(-0.42 + 0.1 * i));
    const to = patch(isLong ? 0.46 + 0.05 * i : 0.8, t(0.36 - 0.11 * i));
    return tensionFold(rule, { from, to }, draw, { feature: 'lap', index: i, height: 0.62, width: 1.8, reach: 1.1, sag: [0, 0.5], taper: 'both', ink: 0.8 });
  });
  const falls = isLong ? [0, 1, 2].map((i) => tensionFold(rule, { from: patch(0.58 + 0.03 * i, t(0.3 - 0.24 * i)), to: patch(1.04, t(0.3 - 0.26 * i)) }, draw, { feature: 'lap.fall', index: i, height: 0.8, width: 1.9, reach: 1.3, taper: 'in', ink: 0.9 })) : [];
  return joinFolds(...lap, ...falls);
}

/** Cloth a little too long for the floor breaks above its hem: short folds across, unequal, never in a row. */
function floorBreak(rule: FoldRule, shape: SkirtSilhouette, patch: Patch, draw: Draw): FoldMarks {
  const count = rule.foldClass === 'fluid' ? 5 : rule.foldClass === 'heavy' ? 2 : 3;
  const high = 46 / (shape.bottomLevel - shape.topLevel);
  return joinFolds(...Array.from({ length: count }, (_, i) => {
    const t = 0.12 + (0.76 * (i + 0.6 * draw('break.place', i))) / count;
    const wide = 0.07 + 0.08 * draw('break.wide', i);
    const s = 1 - high * (0.5 + 1.1 * draw('break.high', i));
    return tensionFold(rule, { from: patch(s, t - wide), to: patch(s + high * (0.5 * draw('break.lean', i) - 0.2), t + wide) }, draw, { feature: 'floor', index: i, height: 0.55, width: 1.2, reach: 1.2, sag: [0, 0.9], taper: 'both', ink: 0.5 });
  }));
}

/** The thighs under the cloth, the front one higher and down to its knee. */
function thighs(figure: PosedFigure, shape: SkirtSilhouette, patch: Patch, strength: number): Ribbon[] {
  if (shape.bottomLevel < 1120) return [];
  const s = (level: number): number => Math.min(1.02, (level - shape.topLevel) / (shape.bottomLevel - shape.topLevel));
  const stride = strideOf(figure);
  const near = clamp(1 - (shape.hemHalf - shape.hipHalf) / 260, 0.15, 1) * strength;
  return (['left', 'right'] as const).map((side) => {
    const sign = sideSign(side);
    const isFront = side === stride.front;
    const height = near * (isFront ? 12 + 10 * stride.amount : 11 - 7 * stride.amount);
    const x = 0.5 + sign * (0.2 - (isFront ? 0.03 : 0) * stride.amount);
    const end = Math.min(shape.bottomLevel - 30, isFront ? 1420 : 1330);
    const points = Array.from({ length: 15 }, (_, i) => patch(s(lerp(905, end, i / 14)), x + sign * 0.015 * Math.sin((Math.PI * i) / 14)));
    return { points, width: 44, height, taper: 'both', section: 'soft' } as const;
  });
}
