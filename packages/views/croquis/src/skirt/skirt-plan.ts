import { clamp, lerp } from '@toile/geometry';
import type { SkirtDims } from '@toile/garment';
import { DEPTH } from '../sheet.ts';
import type { Draft } from '../frame/draft.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import { strideOf } from '../cloth/leg-cover.ts';
import { rawHem, scallopedHem } from './edge-finish.ts';
import { skirtFolding } from './folds.ts';
import { hemShapeOf } from './hem-shape.ts';
import type { HemFeatures, HemShape } from './hem-shape.ts';
import { skirtPanel } from './panel.ts';
import type { Panel, PanelWish } from './panel.ts';
import { skirtSilhouette } from './silhouette.ts';
import type { SkirtSilhouette } from './silhouette.ts';
import { slitOf } from './slit.ts';
import { isTrained, trainShape } from './train.ts';
import type { Slit } from './slit.ts';

/** Everything the parts of one skirt share. */
export interface SkirtPlan {
  readonly draft: Draft;
  readonly dims: SkirtDims;
  readonly shape: SkirtSilhouette;
  readonly wish: PanelWish;
  readonly panel: Panel;
  readonly features: HemFeatures;
  readonly hemShape: HemShape;
  readonly slit: Slit | undefined;
  /** Depth of the skirt's own sheet. */
  readonly depth: number;
  /** Drawn mm of a real mm near the hem. */
  readonly scale: number;
}

/** Plans a skirt: its outline, folds and hem. */
export function planSkirt(draft: Draft, dims: SkirtDims): SkirtPlan {
  const { garment, figure } = draft;
  const { hem } = garment.choice;
  const shape = skirtSilhouette(garment, dims, figure);
  const { topLevel, bottomLevel, hemHalf, hipHalf } = shape;
  const end = dims.topHeight + dims.length;
  const scale = (figure.levelOf(end) - figure.levelOf(end - 100)) / 100;
  const features = { sideDrop: dims.sideDrop * scale, backDrop: dims.backDrop * scale, length: bottomLevel - topLevel, isBack: figure.view === 'back' };
  const spare = Math.max(0, hemHalf - hipHalf);
  const draw = draft.draw('skirt');
  const folds = skirtFolding(garment, dims, shape, { figure, draw });
  const isPressed = folds !== undefined && folds.kind !== 'soft' && folds.kind !== 'gather';
  const rule = foldRuleOf(garment.fabric);
  const isSheer = garment.fabric.material.opacity < 0.9;
  const hemDrop = hemHalf * (spare < 20 ? 0.07 : shape.isFull ? 0.165 : 0.13) * lerp(0.75, 1.1, clamp((bottomLevel - 1000) / 900));
  const trained = figure.view === 'back' && isTrained(garment, bottomLevel);
  const hemShape = trained ? trainShape(garment) : aboveFloor(hemShapeOf(hem, dims, features), bottomLevel + 0.8 * hemDrop);
  const hasOwnEdge = hem === 'scalloped' || hem === 'ruffle';
  const wish: PanelWish = {
    topLevel, bottomLevel, halfWidth: shape.halfWidth, folds, hemShape,
    hemDrop,
    waves: hasOwnEdge ? 0 : clamp(spare * 0.15 + 12, 10, 34 + 20 * clamp((hemHalf - 240) / 200)) * (rule.foldClass === 'heavy' ? 0.85 : 1) * (isSheer ? 0.6 : 1) * (garment.choice.type === 'circle-skirt' ? 1.6 : 1),
    cornerRadius: isPressed || hasOwnEdge ? 3 : clamp(4 + spare * 0.14, 4, 40),
    hemBow: spare > 90 ? 0.66 : 0.85,
    calm: Math.round(shape.isFull ? 60 : 3 + spare * 0.12),
    follow: shape.follow,
    grainFan: folds === undefined || folds.kind === 'soft' ? 0.2 : 0.7,
    ...(hem === 'scalloped' ? { finish: (_, tube) => scallopedHem(tube) } : hem === 'raw' ? { finish: (edge) => rawHem(edge, draw) } : {}),
  };
  return {
    draft, dims, shape, wish, scale, features, hemShape,
    panel: skirtPanel(figure, wish, draw),
    slit: garment.choice.type === 'ao-dai' ? undefined : slitOf(garment, dims, shape, { scale, front: strideOf(figure).front }),
    depth: garment.kind === 'skirt' ? DEPTH.bottom : DEPTH.top - 6,
  };
}

/** The lowest a hem may be drawn: it lies on the ground a little before the feet. */
const FLOOR = 2042;

/** The hem raised as a whole where its lowest point would go through the floor. */
function aboveFloor(shape: HemShape, level: number): HemShape {
  const lowest = Math.max(...Array.from({ length: 13 }, (_, i) => shape(i / 12)));
  const under = level + lowest - FLOOR;
  return under > 0 ? (t) => shape(t) - under : shape;
}

/** s of a fall of real mm below the skirt's top edge. */
export function sOfFall(plan: SkirtPlan, down: number): number {
  const level = plan.draft.figure.levelOf(plan.dims.topHeight + down);
  return plan.panel.tube.shareOf(level);
}
