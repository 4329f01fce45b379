import { clamp, coonsPatch, curveOf, lerp, pointOn, spline } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { shadowOf } from '@toile/colour';
import { sideSign } from '@toile/figure';
import type { Ink, Ribbon } from '@toile/drawing';
import type { GarmentId, ResolvedGarment } from '@toile/garment';
import { DEPTH } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import { plain } from '../frame/cloth.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import { strideOf } from '../cloth/leg-cover.ts';
import { surfaceOf } from '../cloth/surface.ts';
import type { HemShape } from './hem-shape.ts';
import type { SkirtPlan } from './skirt-plan.ts';

const TRAINED: readonly GarmentId[] = ['mermaid-gown', 'ball-gown', 'evening-gown'];

/** True for a gown whose back is cut longer than the floor. */
export function isTrained({ choice, fabric }: ResolvedGarment, bottomLevel: number): boolean {
  return TRAINED.includes(choice.type) && choice.length === 'floor' && (choice.hem ?? 'straight') === 'straight' && bottomLevel > 1950 && !choice.details.includes('tier')
    && (choice.type === 'mermaid-gown' || fabric.foldClass === 'fluid' || fabric.stiffness < 0.45);
}

/** The back hem of such a gown: it lies on the floor towards the viewer, longest a little beside the middle. */
export const trainShape = ({ choice }: ResolvedGarment): HemShape => {
  const long = choice.type === 'mermaid-gown' ? 84 : 58;
  return (t) => long * Math.pow(Math.max(0, Math.sin(Math.PI * Math.pow(clamp(t), 0.86))), 1.7) - 16;
};

/**
 * The train seen from the front: cloth that lies on the floor behind and runs out to the side the figure comes from, in an S with
 * a turned edge. From behind the back of the skirt is itself drawn longer (see `trainShape`).
 */
export function trainSheets(plan: SkirtPlan): Sheet[] {
  if (!isTrained(plan.draft.garment, plan.shape.bottomLevel) || plan.draft.figure.view === 'back' || plan.draft.figure.seat || plan.draft.garment.fabric.material.opacity < 0.9) return [];
  const { draft, panel, shape } = plan;
  const { figure, garment } = draft;
  const stuff = plain(draft.context.stuffOf(garment, 'skirt'));
  const draw = draft.draw('skirt.train');
  const sign = -sideSign(strideOf(figure).front);
  const { tube } = panel;
  const t = (share: number): number => 0.5 + sign * (0.5 - share);
  const reach = (garment.choice.type === 'ball-gown' ? 120 : 175) * (0.85 + 0.3 * draw('reach')) * clamp(380 / shape.hemHalf, 0.55, 1);
  const [x, y] = tube.hem(t(0.03));
  const [mx, my] = tube.hem(t(0.42));
  const head = tube.patch(0.72, t(0.03));
  const at = (dx: number, dy: number): Point => [x + sign * dx * reach, y + dy];
  const upper = spline([head, at(0.06, -118), at(0.2, -66), at(0.46, -38), at(0.78, -27), at(1, -6)], 8);
  const lower = spline([at(1, -6), at(1.04, 10), at(0.94, 25), at(0.74, 24), at(0.56, 33), at(0.36, 30), at(0.14, 40), [lerp(x, mx, 0.6), my + 14], [mx, my - 4]], 8);
  const outline = [...upper, ...lower.slice(1), tube.patch(0.9, t(0.42))];
  const top = curveOf(upper), foot = curveOf(lower.slice().reverse());
  const patch = coonsPatch({ left: (s) => [lerp(head[0], mx, s), lerp(head[1], my, s)], right: (s) => at(1, lerp(-6, 25, s)), top: (u) => pointOn(top, clamp(u)), bottom: (u) => pointOn(foot, clamp(u)) });
  const rule = foldRuleOf(stuff.fabric);
  const folds = Array.from({ length: 4 }, (_, i): Point[] => {
    const v = (i + 0.5 + 0.3 * draw('fold', i)) / 4.6;
    return Array.from({ length: 14 }, (_, j) => { const u = lerp(0.04, 0.72 + 0.2 * draw('reach', i + 1), j / 13); return patch(v + 0.06 * Math.sin(3 * u + i), u); });
  });
  const ribbons = folds.map((points, i): Ribbon => ({ points, width: 9 + 5 * draw('width', i), height: 8 * Math.sqrt(rule.hanging), taper: 'out', section: 'skew' }));
  const inks = folds.map((points, i): Ink => ({ points: points.slice(0, 9 + Math.round(4 * draw('pen', i))), width: 2.2, kind: 'fold', opacity: 0.7, isClipped: true }));
  return [sheetOf(draft, DEPTH.insideBack + 2, {
    part: 'skirt', suffix: 'train', stuff: { ...stuff, colour: shadowOf(stuff.colour, 0.1), material: { ...stuff.material, edge: Math.max(0.4, stuff.material.edge ?? 1) } }, outline,
    wish: { surface: surfaceOf(patch, { rows: 6, columns: 14 }), relief: { round: 0.12, halfWidth: 60, ribbons }, inks, shadow: 0.2, contour: 0.95 },
  })];
}
