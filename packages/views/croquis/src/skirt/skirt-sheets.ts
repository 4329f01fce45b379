import { clamp, lerp } from '@toile/geometry';
import type { PosedFigure } from '@toile/figure';
import type { ResolvedGarment, SkirtDims } from '@toile/garment';
import type { Ink } from '@toile/drawing';
import { DEPTH } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';
import { draftOf } from '../frame/draft.ts';
import type { Draft } from '../frame/draft.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { GarmentContext } from '../cloth/context.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import { skirtSilhouette } from './silhouette.ts';
import type { SkirtSilhouette } from './silhouette.ts';
import { bodyFolds, skirtFolding } from './folds.ts';
import { hemShapeOf } from './hem-shape.ts';
import { panelLayer, skirtPanel } from './panel.ts';
import type { Panel, PanelWish } from './panel.ts';

/** Everything the parts of one skirt share. */
export interface SkirtPlan {
  readonly draft: Draft;
  readonly dims: SkirtDims;
  readonly shape: SkirtSilhouette;
  readonly wish: PanelWish;
  readonly panel: Panel;
  /** Depth of the skirt's own sheet. */
  readonly depth: number;
  /** Drawn mm of real mm near the hem. */
  readonly scale: number;
}

/** The sheets of a garment's skirt: a skirt, or the skirt of a dress from its waist seam. None where the garment has no skirt. */
export function skirtSheets(garment: ResolvedGarment, figure: PosedFigure, context: GarmentContext): Sheet[] {
  const dims = garment.skirt;
  if (!dims) return [];
  const plan = planSkirt(draftOf(garment, figure, context), dims);
  return [mainSheet(plan)];
}

/** Plans a skirt: its outline, folds and hem. */
export function planSkirt(draft: Draft, dims: SkirtDims): SkirtPlan {
  const { garment, figure } = draft;
  const shape = skirtSilhouette(garment, dims, figure);
  const { topLevel, bottomLevel, hemHalf, hipHalf } = shape;
  const scale = (figure.levelOf(dims.topHeight + dims.length) - figure.levelOf(dims.topHeight + dims.length - 100)) / 100;
  const spare = Math.max(0, hemHalf - hipHalf);
  const folds = skirtFolding(garment, dims, shape);
  const isPressed = folds !== undefined && folds.kind !== 'soft' && folds.kind !== 'gather';
  const rule = foldRuleOf(garment.fabric);
  const isSheer = garment.fabric.material.opacity < 0.9;
  const wish: PanelWish = {
    topLevel, bottomLevel, halfWidth: shape.halfWidth, folds,
    hemShape: hemShapeOf(garment.choice.hem, dims, { sideDrop: dims.sideDrop * scale, backDrop: dims.backDrop * scale, length: bottomLevel - topLevel }),
    hemDrop: hemHalf * (spare < 20 ? 0.07 : shape.isFull ? 0.165 : 0.13) * lerp(0.75, 1.1, clamp((bottomLevel - 1000) / 900)),
    waves: clamp(spare * 0.14 + 12, 10, 36) * (rule.foldClass === 'heavy' ? 0.85 : 1) * (isSheer ? 0.6 : 1),
    cornerRadius: isPressed ? 3 : clamp(4 + spare * 0.12, 4, 28),
    hemBow: spare > 90 ? 0.66 : 0.85,
    grainFan: folds === undefined || folds.kind === 'soft' ? 0.2 : 0.55,
  };
  const panel = skirtPanel(figure, wish, draft.draw('skirt'));
  return { draft, dims, shape, wish, panel, scale, depth: garment.kind === 'skirt' ? DEPTH.bottom : DEPTH.top - 6 };
}

/** The skirt itself. */
function mainSheet(plan: SkirtPlan): Sheet {
  const { draft, panel, shape, dims } = plan;
  const draw = draft.draw('skirt');
  const stuff = draft.context.stuffOf(draft.garment, 'skirt', 'skirt');
  const lining = draft.garment.choice.parts?.lining ? draft.context.stuffOf(draft.garment, 'lining').colour : stuff.colour;
  const base = panelLayer(panel, { colour: stuff.colour, lining, ink: draft.context.ink, penShare: 0.75, penWidth: 3.2, fromTop: dims.pleats === 'gather' }, draw);
  const body = bodyFolds(draft.garment, draft.figure, shape, panel.tube.patch, draw);
  const stitch: Ink[] = hasHemStitch(plan) ? [{ points: Array.from({ length: 41 }, (_, i) => { const [x, y] = panel.tube.hem(i / 40); return [x, y - 13] as const; }), width: 1.4, kind: 'stitch', isClipped: true, opacity: 0.7 }] : [];
  return sheetOf(draft, plan.depth, {
    part: 'skirt', stuff, outline: base.outline,
    wish: {
      surface: base.surface, shadow: 0.34, contour: 1,
      relief: { ...base.relief, ribbons: [...(base.relief.ribbons ?? []), ...body.ribbons] },
      shapes: base.shapes, inks: [...base.inks, ...body.inks, ...stitch],
    },
  });
}

/** A topstitched hem shows on firm flat cloth; fine, sheer and pile cloth is hemmed blind. */
function hasHemStitch(plan: SkirtPlan): boolean {
  const { fabric, choice } = plan.draft.garment;
  const isWaved = plan.panel.turned !== undefined && plan.wish.waves > 16;
  return !isWaved && choice.hem !== 'raw' && choice.hem !== 'high-low' && choice.hem !== 'scalloped' && choice.hem !== 'ruffle'
    && fabric.material.opacity >= 0.9 && fabric.foldClass !== 'fluid' && fabric.construction !== 'pile';
}

