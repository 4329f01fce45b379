import { clamp } from '@toile/geometry';
import { shadowOf } from '@toile/colour';
import { sideSign } from '@toile/figure';
import { strideOf } from '../cloth/leg-cover.ts';
import { LEVEL } from '../frame/levels.ts';
import { DEPTH } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { SkirtPlan } from './skirt-plan.ts';
import { highLowBack, highLowRise } from './hem-shape.ts';
import type { HemShape } from './hem-shape.ts';
import { panelLayer, skirtPanel } from './panel.ts';

/**
 * The back of the skirt seen from inside, behind the legs: below a high-low front, through a slit, between the points of a
 * handkerchief hem. It hangs from the same sides as the front, so the two meet at the seams.
 */
export function insideSheet(plan: SkirtPlan): Sheet | undefined {
  const { draft, shape, wish } = plan;
  if (draft.garment.choice.type === 'ao-dai') return aoDaiBack(plan);
  const backHem = backHemOf(plan);
  if (!backHem || (draft.figure.view === 'back' && !plan.slit)) return undefined;
  const stuff = draft.garment.choice.parts?.lining ? draft.context.stuffOf(draft.garment, 'lining') : draft.context.stuffOf(draft.garment, 'skirt');
  const draw = draft.draw('skirt.inside');
  const panel = skirtPanel(draft.figure, {
    ...wish, halfWidth: (level, side) => shape.halfWidth(level, side) - 2, hemDrop: -0.25 * wish.hemDrop, hemShape: backHem, waves: wish.waves * 0.7, topDrop: 0,
    ...(wish.folds ? { folds: { ...wish.folds, heroes: 0, height: wish.folds.height * 0.8 } } : {}),
  }, draw);
  const { pattern: _, ...cloth } = stuff;
  const colour = draft.garment.choice.parts?.lining ? stuff.colour : shadowOf(stuff.colour, 0.2);
  const look = panelLayer(panel, { colour, lining: colour, ink: draft.context.ink, penShare: 0.6, penWidth: 2.4, rows: 12 }, draw);
  return sheetOf(draft, DEPTH.insideBack + 4, {
    part: 'skirt', suffix: 'inside', stuff: { ...cloth, colour }, outline: look.outline,
    wish: { surface: look.surface, relief: look.relief, shapes: look.shapes, inks: look.inks, darken: 0.18, shadow: 0, contour: 0.8 },
  });
}

/** The other panel of an ao dai, behind the legs: it swings the other way, so that both are seen. */
function aoDaiBack(plan: SkirtPlan): Sheet {
  const { draft, shape, wish } = plan;
  const stuff = draft.context.stuffOf(draft.garment, 'skirt', 'skirt');
  const draw = draft.draw('skirt.inside');
  const sign = sideSign(strideOf(draft.figure).front);
  const swing = (22 + 46 * strideOf(draft.figure).amount) * (1 - 0.5 * draft.garment.fabric.stiffness);
  const free = (level: number): number => Math.pow(clamp((level - LEVEL.hip) / Math.max(60, shape.bottomLevel - LEVEL.hip)), 1.4);
  const panel = skirtPanel(draft.figure, {
    ...wish, halfWidth: (level, side) => shape.halfWidth(level, side) - 3 + free(level) * (10 + swing * 1.9 * sideSign(side) * sign), hemDrop: -0.3 * wish.hemDrop, waves: wish.waves * 0.8, topDrop: 0,
  }, draw);
  const { pattern: _, ...cloth } = stuff;
  const look = panelLayer(panel, { colour: stuff.colour, lining: stuff.colour, ink: draft.context.ink, penShare: 0.6, penWidth: 2.4, rows: 14 }, draw);
  return sheetOf(draft, DEPTH.insideBack + 4, {
    part: 'skirt', suffix: 'inside', stuff: cloth, outline: look.outline,
    wish: { surface: look.surface, relief: look.relief, shapes: look.shapes, inks: look.inks, darken: 0.2, shadow: 0, contour: 0.9 },
  });
}

/** The back hem, where it can be seen. */
function backHemOf(plan: SkirtPlan): HemShape | undefined {
  const { choice } = plan.draft.garment;
  const rise = highLowRise(plan.features);
  switch (choice.hem) {
    case 'high-low': return highLowBack(rise);
    case 'handkerchief': return (t) => plan.hemShape(clamp(t)) * 0.4 + 60 * Math.abs(Math.sin(3 * Math.PI * clamp(t))) - 30;
    case 'side-slit': return plan.hemShape;
    default: return plan.slit ? plan.hemShape : undefined;
  }
}
