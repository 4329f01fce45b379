import { clamp, lerp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { Ink } from '@toile/drawing';
import type { SkirtPlan } from './skirt-plan.ts';

/** Seams cut into a plain fitted skirt: darts below the waistband, longer behind; a vent at centre back of a narrow one. */
export function skirtConstruction(plan: SkirtPlan): Ink[] {
  const { draft, panel, shape, dims } = plan;
  const { fabric } = draft.garment;
  const isCutAndSewn = fabric.construction === 'woven' || fabric.construction === 'hide' || fabric.construction === 'pile';
  if (!isCutAndSewn || fabric.material.opacity < 0.9 || dims.pleats !== 'none' || shape.isFull || draft.garment.kind !== 'skirt' || draft.garment.choice.type === 'circle-skirt') return [];
  const isBack = draft.figure.view === 'back';
  const { tube } = panel;
  const length = tube.bottomLevel - tube.topLevel;
  const centre = isBack ? 0.5 : tube.centreFrontAt(tube.topLevel + 60);
  const fall = Math.min(length * 0.3, isBack ? 128 : 88);
  const dart = (t: number, lean: number): Ink => ({
    points: Array.from({ length: 7 }, (_, i): Point => tube.patch((fall * (i / 6)) / length, lerp(t, t + lean, i / 6))), width: 1.9, kind: 'seam', opacity: 0.75, isClipped: true,
  });
  const darts = [dart(centre - 0.2, 0.012), dart(centre + 0.2, -0.012)];
  if (!isBack || shape.hemHalf > shape.hipHalf + 12) return darts;
  const height = clamp(length * 0.22, 50, 170);
  const vent = Array.from({ length: 9 }, (_, i): Point => tube.patch(1 - (height * (1 - i / 8)) / length, 0.5));
  return [...darts, { points: vent, width: 2.6, kind: 'seam', isClipped: true }, { points: [tube.patch(1 - height / length, 0.5), tube.patch(1 - (height - 14) / length, 0.54)], width: 1.4, kind: 'stitch', isClipped: true }];
}
