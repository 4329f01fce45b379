import { add, clamp, scale } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { PosedFigure } from '@toile/figure';
import type { ResolvedGarment } from '@toile/garment';
import { shadowOf, lightOf } from '@toile/colour';
import type { Ink, Shape } from '@toile/drawing';
import type { Sheet } from '../sheet.ts';
import { draftOf } from '../frame/draft.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { GarmentContext } from '../cloth/context.ts';
import { foldField, foldInks } from '../cloth/field.ts';
import type { Folding } from '../cloth/field.ts';
import { dressTurns, hemOf } from '../cloth/hem-turn.ts';
import { surfaceOf } from '../cloth/surface.ts';
import { strideOf } from '../cloth/leg-cover.ts';
import { legConstruction } from './construction.ts';
import { legFolding, legFolds, wideness } from './leg-folds.ts';
import { planLegs } from './leg-plan.ts';
import type { TrouserPlan } from './leg-plan.ts';
import { legPocketSheets } from './leg-pockets.ts';
import type { Leg } from './leg-shape.ts';

/** The sheets of a garment's legs. None where the garment has no legs. */
export function legsSheets(garment: ResolvedGarment, figure: PosedFigure, context: GarmentContext): Sheet[] {
  const dims = garment.legs;
  if (!dims) return [];
  const plan = planLegs(draftOf(garment, figure, context), dims);
  return plan.legs.flatMap((leg, i) => [...legSheet(plan, leg, i === 1), ...legPocketSheets(plan, leg, plan.depth + i)]);
}

function legSheet(plan: TrouserPlan, leg: Leg, isUpper: boolean): Sheet[] {
  const { draft, shape } = plan;
  const { garment, figure } = draft;
  const stuff = draft.context.stuffOf(garment, 'legs');
  const draw = draft.draw(`legs.${leg.side}`);
  const wish = legFolding(garment, shape);
  const folding = wish ? foldField(wish, draw) : undefined;
  const hem = hemEdge(plan, leg, folding, draw);
  const folds = legFolds(garment, figure, shape, leg, draw);
  const sewn = legConstruction(garment, figure, shape, leg, isUpper);
  const lining = shadowOf(stuff.colour, 0.1);
  const turns = folding && hem.turned ? dressTurns(hem.turned, { folding, patch: leg.trunk, colour: stuff.colour, lining, ink: draft.context.ink }, draw) : { shapes: [], inks: [], ribbons: [] };
  const pens: Ink[] = folding ? foldInks(folding, leg.trunk, { share: 0.85, width: 2.8 }, draw) : [];
  const stride = strideOf(figure);
  const isFar = leg.side !== stride.front;
  return [sheetOf(draft, plan.depth + (isUpper ? 1 : 0), {
    part: 'legs', suffix: leg.side, stuff,
    outline: outlineOf(leg, hem.edge),
    wish: {
      surface: surfaceOf(leg.trunk, { rows: 52, columns: clamp((folding?.count ?? 0) * 4, 16, 30), t: [-0.25, 1.25], cloth: leg.cloth }),
      relief: {
        round: 0.42, halfWidth: Math.max(50, shape.halfWidth(0.4, 'outer')), ...(folding ? { folds: folding.field } : {}),
        ribbons: [...folds.ribbons, ...sewn.ribbons, ...turns.ribbons],
      },
      shapes: [...turnUps(plan, leg, stuff.colour), ...turns.shapes], inks: [...pens, ...folds.inks, ...sewn.inks, ...turns.inks],
      shadow: isUpper ? 0.36 : 0.3,
      ...(isFar && stride.amount > 0.25 ? { darken: clamp(figure.farDarkness * 0.8, 0, 0.3) } : {}),
    },
  })];
}

/** Outer side, hem, inner side, top: left to right on paper for the hem. */
function outlineOf(leg: Leg, hem: readonly Point[]): Point[] {
  const top: Point[] = Array.from({ length: 7 }, (_, i) => { const t = (i + 1) / 8; const [x, y] = leg.patch(0, t); return [x, y + 5 * Math.sin(Math.PI * t)]; });
  const [left, right] = leg.side === 'left' ? [leg.outer, leg.inner] : [leg.inner, leg.outer];
  return [left[0] as Point, ...top, ...right, ...hem.slice(1, -1).reverse(), ...left.slice(1).reverse()];
}

function hemEdge(plan: TrouserPlan, leg: Leg, folding: Folding | undefined, draw: (feature: string, index?: number) => number): { edge: readonly Point[]; turned?: ReturnType<typeof hemOf> } {
  if (!folding) return { edge: Array.from({ length: 31 }, (_, i) => leg.hem(i / 30)) };
  const turned = hemOf(folding, leg.hem, 7 + 9 * wideness(plan.shape), draw);
  return { edge: turned.edge, turned };
}

/** The turned-up cuff of the hem, where the design asks for one by its `pleat` of classic trousers or rolled jeans. */
function turnUps(plan: TrouserPlan, leg: Leg, colour: string): Shape[] {
  if (plan.draft.garment.choice.hem !== 'curved') return [];
  const depth = 42;
  const low = Array.from({ length: 25 }, (_, i) => leg.hem(i / 24));
  const high = low.map((p) => add(p, scale(leg.fall, -depth)));
  return [{ outline: [...low, ...high.slice().reverse()], fill: lightOf(colour, 0.22), opacity: 0.4, isClipped: true }, { outline: [...high, ...high.map((p) => add(p, [0, 9])).reverse()], fill: shadowOf(colour, 0.4), opacity: 0.35, isClipped: true, blur: 3 }];
}
