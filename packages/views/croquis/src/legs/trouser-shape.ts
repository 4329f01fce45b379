import { clamp, lerp, profile } from '@toile/geometry';
import type { Knot } from '@toile/geometry';
import type { PosedFigure } from '@toile/figure';
import type { LegDims, ResolvedGarment } from '@toile/garment';
import { EASE_TO_HALF_WIDTH, LEVEL } from '../frame/levels.ts';
import { ruffleDepthOf } from '../cloth/ruffle.ts';
import { halfOf } from '../skirt/silhouette.ts';

/** Share of a circumference's ease that widens a leg as drawn: cloth hangs flatter on a leg than on the trunk. */
const LEG_EASE = 0.18;
/** Canonical level of the hip joint, where a leg begins. */
const HIP_JOINT = 938;
/** Canonical level of the ankle, where it ends. */
const ANKLE = 1880;

/** Levels and widths that both legs share. */
export interface TrouserShape {
  readonly topLevel: number;
  readonly crotchLevel: number;
  readonly hemLevel: number;
  readonly topHalf: number;
  readonly hipHalf: number;
  /** The hem as a share of the leg (0 hip joint … 1 ankle). */
  readonly hemShare: number;
  /** Half-width of the cloth beyond the leg's axis at a share. */
  halfWidth(share: number, where: 'outer' | 'inner'): number;
  /** Mean half-width at the hem, and mm by which cloth stands off the leg at knee and hem. */
  readonly hemHalf: number;
  readonly kneeEase: number;
  /** A rib cuff below the cloth: shares of the leg it runs between, and its half-width. */
  readonly cuff?: { readonly from: number; readonly to: number; readonly half: number };
}

/** The shape both legs of a garment share on a figure. */
export function trouserShape(garment: ResolvedGarment, dims: LegDims, figure: PosedFigure): TrouserShape {
  const { body } = figure;
  const bulk = garment.fabric.bulk * 0.5;
  const topLevel = figure.levelOf(dims.topHeight);
  const crotchLevel = clamp(figure.levelOf(dims.topHeight + dims.outseam - dims.inseam) + 6, 955, 1150);
  const ruffle = garment.choice.hem === 'ruffle' ? ruffleDepthOf(garment, 1, 600) : 0;
  const fullLevel = clamp(figure.levelOf(dims.topHeight + dims.outseam) - ruffle, crotchLevel + 40, 1985);
  const cuffDepth = dims.cuffDepth > 0 ? Math.min(fullLevel - figure.levelOf(dims.topHeight + dims.outseam - dims.cuffDepth), (fullLevel - crotchLevel) * 0.4) : 0;
  const hemLevel = fullLevel - cuffDepth;
  const hemShare = (hemLevel - HIP_JOINT) / (ANKLE - HIP_JOINT);
  // Cloth bags over a cuff: wide just above it, held to little more than the cuff where it is sewn.
  const hemGirth = cuffDepth > 0 ? dims.hemCircumference * 1.16 : dims.hemCircumference;
  const bag: Knot[] = cuffDepth > 0 ? [[hemShare - 0.075, dims.cuffFullness ?? Math.max(dims.hemCircumference * 1.34, lerp(dims.hemCircumference, dims.kneeCircumference, 0.62))]] : [];
  const girth = profile([[0.1, body.thighGirth], [0.49, body.kneeGirth], [0.68, lerp(body.kneeGirth, body.ankleGirth, 0.25)], [0.97, body.ankleGirth]]);
  const cloth = profile(hemShare > 0.62
    ? [[0.1, dims.thighCircumference], [0.49, dims.kneeCircumference], ...bag, [hemShare, hemGirth]]
    : [[0.1, dims.thighCircumference], [Math.max(0.2, hemShare), hemGirth]]);
  const ease = (share: number): number => Math.max(2, (cloth(share) - girth(share)) * LEG_EASE) + bulk;
  const halfWidth = (share: number, where: 'outer' | 'inner'): number => figure.legHalfWidth(clamp(share), where) + ease(share);
  return {
    topLevel, crotchLevel, hemLevel, hemShare, halfWidth,
    topHalf: Math.max(figure.halfWidth(topLevel) - 2, halfOf(figure, topLevel, dims.waistCircumference)) + bulk + 2,
    hipHalf: figure.halfWidth(LEVEL.hip) + Math.max(0, dims.hipEase) * EASE_TO_HALF_WIDTH * 0.7 + bulk + 3,
    hemHalf: (halfWidth(hemShare, 'outer') + halfWidth(hemShare, 'inner')) / 2,
    kneeEase: ease(Math.min(0.49, hemShare)),
    ...(cuffDepth > 0 ? { cuff: { from: hemShare, to: (fullLevel - HIP_JOINT) / (ANKLE - HIP_JOINT), half: (figure.legHalfWidth(clamp(hemShare), 'outer') + figure.legHalfWidth(clamp(hemShare), 'inner')) / 2 + Math.max(2, (dims.hemCircumference - girth(hemShare)) * LEG_EASE) } } : {}),
  };
}

/** Half-width of the trunk's cloth from waist to hip, canonical mm: the hip rounds out soon below the waist. */
export const trunkHalf = (shape: TrouserShape, level: number): number =>
  lerp(shape.topHalf, shape.hipHalf, 1 - Math.pow(1 - clamp((level - shape.topLevel) / Math.max(40, 886 - shape.topLevel)), 1.7));
