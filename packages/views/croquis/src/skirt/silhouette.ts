import { clamp, lerp, profile } from '@toile/geometry';
import type { Knot } from '@toile/geometry';
import { sideSign } from '@toile/figure';
import type { PosedFigure, Side } from '@toile/figure';
import type { ResolvedGarment, SkirtDims } from '@toile/garment';
import { EASE_TO_HALF_WIDTH, LEVEL } from '../frame/levels.ts';
import { legCover, strideOf, weightOf } from '../cloth/leg-cover.ts';
import { ruffleDepthOf } from '../cloth/ruffle.ts';
import { tabled } from '../cloth/tube.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';

/** The outline of a skirt as half-widths by level, canonical mm, hips and legs of the pose covered. */
export interface SkirtSilhouette {
  readonly topLevel: number;
  /** Lower edge of the waistband: the cloth is free from here. */
  readonly bandLevel: number;
  readonly bottomLevel: number;
  readonly topHalf: number;
  readonly hipHalf: number;
  readonly hemHalf: number;
  /** True where the cloth stands off the body from the waist on (gathers, circles, crinolines). */
  readonly isFull: boolean;
  /** How far the hem follows the stance, see `TubeWish`. */
  readonly follow: number;
  halfWidth(level: number, side: Side): number;
}

/** Girth of the body at a level, mm, between waist and hip; the underbust above. */
export function girthAt(figure: PosedFigure, level: number): number {
  const { body } = figure;
  return profile([[LEVEL.bust, body.bustGirth], [565, body.underbustGirth], [LEVEL.waist, body.waistGirth], [LEVEL.hip, body.hipGirth]])(level);
}

/** Half-width of cloth of a circumference round the body at a level. */
export const halfOf = (figure: PosedFigure, level: number, circumference: number): number =>
  figure.halfWidth(Math.min(level, LEVEL.hip)) + (circumference - girthAt(figure, level)) * EASE_TO_HALF_WIDTH;

/** Half-width of a hem. Very wide hems hang in folds, so that what is drawn grows ever less. */
export function hemHalfOf(figure: PosedFigure, circumference: number): number {
  const beyond = (circumference - figure.body.hipGirth) * EASE_TO_HALF_WIDTH;
  const shown = beyond <= 120 ? beyond : 120 + 380 * (1 - Math.exp(-(beyond - 120) / 380));
  return Math.max(64, figure.halfWidth(LEVEL.hip) + shown);
}

/** The silhouette of the garment's skirt. */
export function skirtSilhouette(garment: ResolvedGarment, dims: SkirtDims, figure: PosedFigure): SkirtSilhouette {
  const bulk = garment.fabric.bulk * 0.6;
  const bandLevel = figure.levelOf(dims.topHeight + dims.waistbandDepth);
  // The cloth ends just under the band's lower edge, so that none of it shows beside the band.
  const topLevel = Math.max(figure.levelOf(dims.topHeight), bandLevel - 5);
  const end = dims.topHeight + dims.length;
  const scale = (figure.levelOf(end) - figure.levelOf(end - 100)) / 100;
  const ruffle = garment.choice.hem === 'ruffle' ? ruffleDepthOf(garment, scale, figure.levelOf(end) - topLevel) : 0;
  const bottomLevel = Math.max(topLevel + 90, Math.min(1996, figure.levelOf(end)) - ruffle);
  const topHalf = Math.max(figure.halfWidth(topLevel) - 2, halfOf(figure, topLevel, dims.waistCircumference)) + bulk + 2;
  const hipHalf = figure.halfWidth(LEVEL.hip) + Math.max(0, dims.hipEase) * EASE_TO_HALF_WIDTH * 0.75 + bulk + 3;
  const hemHalf = hemHalfOf(figure, dims.hemCircumference) + bulk;
  const length = bottomLevel - bandLevel;
  const bandHalf = Math.max(topHalf, figure.halfWidth(bandLevel) + bulk + 1) + 1;
  const isGathered = dims.pleats === 'gather' || dims.tiers > 1;
  // Tiers and gathers on a mermaid line keep to its line.
  const isFull = (isGathered && dims.flareHeight === 0) || hemHalf - hipHalf > 0.32 * Math.max(length, 300);
  const shape = isFull ? bell({ topLevel: bandLevel, topHalf: bandHalf, length, hemHalf }, fullnessAt(garment, dims))
    : profile(fittedKnots(dims, { topLevel: bandLevel, bottomLevel, topHalf: bandHalf, hipHalf, hemHalf }, figure));
  const least = profile([[bandLevel, bandHalf], [Math.max(bandLevel + 40, LEVEL.highHip), lerp(topHalf, hipHalf, 0.62)], [Math.max(bandLevel + 80, LEVEL.hip), figure.halfWidth(LEVEL.hip) + 4]]);
  const follow = isFull ? 0.3 : clamp(1 - (hemHalf - hipHalf) / 190, 0.35, 1);
  const cover = legCover(figure, Math.max(bottomLevel, 960), follow);
  const stride = strideOf(figure);
  // A walking leg throws soft, wide cloth out behind it.
  const swing = stride.amount * clamp((hemHalf - hipHalf) / 160) * (1 - 0.6 * garment.fabric.stiffness) * 34;
  // From the hip pushed out cloth hangs plumb; on the free side it swings out: no standing skirt is a mirror of itself.
  const weight = weightOf(figure);
  const lean = weight.amount * clamp((hemHalf - hipHalf) / 150) * clamp(length / 600) * (1 - 0.5 * garment.fabric.stiffness) * 22;
  // The panels of an ao dai hang free between the slits: no wider than the body, they cover no leg.
  const panel = garment.choice.type === 'ao-dai' ? profile([[bandLevel, bandHalf], [785, lerp(topHalf, hipHalf, 0.8)], [LEVEL.hip, hipHalf - 5], [lerp(LEVEL.hip, bottomLevel, 0.35), hipHalf - 38], [bottomLevel, hipHalf - 24]]) : undefined;
  const walk = panel ? (12 + 34 * stride.amount) * (1 - 0.5 * garment.fabric.stiffness) : 0;
  const halfWidth = (level: number, side: Side): number => {
    if (panel) return panel(level) + sideSign(side) * -sideSign(stride.front) * walk * Math.pow(clamp((level - LEVEL.hip) / Math.max(60, bottomLevel - LEVEL.hip)), 1.4);
    const u = clamp((level - bandLevel) / length);
    const thrown = (swing === 0 ? 0 : swing * u * u * (side === stride.front ? -0.35 : 1)) + lean * (side === weight.side ? -0.8 : 1) * Math.pow(u, 1.5) + (isFull ? lean * 0.7 * (side === weight.side ? 1 : -0.6) * Math.sin(Math.PI * Math.min(1, u * 1.3)) : 0);
    if (level <= bandLevel) return lerp(topHalf, bandHalf, clamp((level - topLevel) / Math.max(1, bandLevel - topLevel)));
    const own = Math.max(shape(level), level < LEVEL.hip ? Math.min(least(level), isFull ? Infinity : shape(level) + 40) : least(level)) + thrown;
    return level < LEVEL.hip ? own : Math.max(own, cover(level, side));
  };
  const sides = {
    left: tabled((level) => halfWidth(level, 'left'), topLevel - 20, bottomLevel + 200),
    right: tabled((level) => halfWidth(level, 'right'), topLevel - 20, bottomLevel + 200),
  };
  return { topLevel, bandLevel, bottomLevel, topHalf, hipHalf, hemHalf, isFull, follow, halfWidth: (level, side) => sides[side](level) };
}

/** How a full skirt stands off the hip: `dome` 0 a cone … 1 a bell that is widest early; `kick` the share that its last stretch turns outwards. */
interface Fullness { readonly dome: number; readonly kick: number }

/** Gathers and stiffness lift cloth off the hip: the fuller, the rounder the bell. Limp cloth falls first and spreads at the hem. */
function fullnessAt(garment: ResolvedGarment, dims: SkirtDims): Fullness {
  const rule = foldRuleOf(garment.fabric);
  const { type, silhouette } = garment.choice;
  const isBall = silhouette === 'bouffant' || type === 'ball-gown';
  const base = silhouette === 'bouffant' ? 0.62 : isBall ? 0.42 : silhouette === 'trapeze' ? 0 : 0.16;
  const dome = base + 0.1 * clamp(dims.fullness - 1.6, 0, 1.6) + 0.3 * (rule.stiffness - 0.3);
  return { dome: clamp(type === 'circle-skirt' ? 0.02 : dome, 0, 0.95), kick: clamp(0.5 - rule.stiffness, 0, 0.4) * (isBall ? 0.7 : 1) };
}

/** A cone blended with a dome, its foot turned out a little. */
function bell(at: { readonly topLevel: number; readonly topHalf: number; readonly length: number; readonly hemHalf: number }, { dome, kick }: Fullness): (level: number) => number {
  return (level) => {
    const u = clamp((level - at.topLevel) / at.length);
    // Near the waist cloth still clings: a cone that starts with a soft shoulder.
    const cone = Math.pow(u, 0.94) * 0.97 + 0.03 * Math.sqrt(u);
    const round = 1 - Math.pow(1 - u, 2.3);
    const own = lerp(cone, round, 0.72 * dome) - kick * 0.16 * Math.sin(Math.PI * Math.pow(u, 1.6)) * u;
    return at.topHalf + (at.hemHalf - at.topHalf) * own;
  };
}

type Marks = Pick<SkirtSilhouette, 'topLevel' | 'bottomLevel' | 'topHalf' | 'hipHalf' | 'hemHalf'>;

function fittedKnots(dims: SkirtDims, m: Marks, figure: PosedFigure): Knot[] {
  const knots: Knot[] = [[m.topLevel, m.topHalf], [785, lerp(m.topHalf, m.hipHalf, 0.68) + 4], [LEVEL.hip, m.hipHalf]];
  if (dims.flareHeight > 0) {
    const flareTop = m.bottomLevel - Math.max(120, figure.levelOf(dims.topHeight + dims.length) - figure.levelOf(dims.topHeight + dims.length - dims.flareHeight));
    if (flareTop > LEVEL.hip + 60) {
      knots.push([lerp(LEVEL.hip, flareTop, 0.55), m.hipHalf - 8]);
      knots.push([flareTop, m.hipHalf - 27]);
      knots.push([lerp(flareTop, m.bottomLevel, 0.45), lerp(m.hipHalf - 20, m.hemHalf, 0.2)]);
    }
  } else if (m.hemHalf > m.hipHalf + 20 && m.bottomLevel > LEVEL.hip + 200) {
    // Flare grows a little faster than straight: cloth falls from the hip, not from a cone.
    knots.push([lerp(LEVEL.hip, m.bottomLevel, 0.5), lerp(m.hipHalf, m.hemHalf, 0.46)]);
  }
  knots.push([m.bottomLevel, m.hemHalf]);
  return knots.filter((knot, i) => i === 0 || i === knots.length - 1 || (knot[0] > m.topLevel + 14 && knot[0] < m.bottomLevel - 18));
}
