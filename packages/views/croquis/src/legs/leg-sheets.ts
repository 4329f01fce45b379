import { clamp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { PosedFigure } from '@toile/figure';
import type { ResolvedGarment } from '@toile/garment';
import { mixHex, shadowOf } from '@toile/colour';
import { fabricOf } from '@toile/textile';
import type { Ink } from '@toile/drawing';
import type { Sheet } from '../sheet.ts';
import { draftOf } from '../frame/draft.ts';
import { plain } from '../frame/cloth.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { GarmentContext } from '../cloth/context.ts';
import { foldField, foldInks } from '../cloth/field.ts';
import { dressTurns } from '../cloth/hem-turn.ts';
import { cutTail } from '../cloth/tube.ts';
import { surfaceOf } from '../cloth/surface.ts';
import { strideOf } from '../cloth/leg-cover.ts';
import { legConstruction } from './construction.ts';
import { legFolding, legFolds } from './leg-folds.ts';
import { planLegs } from './leg-plan.ts';
import type { TrouserPlan } from './leg-plan.ts';
import { legDetailSheets } from './leg-details.ts';
import { legHem } from './leg-hem.ts';
import type { LegHem } from './leg-hem.ts';
import { legPocketSheets } from './leg-pockets.ts';
import type { Leg } from './leg-shape.ts';

/** The sheets of a garment's legs. None where the garment has no legs. */
export function legsSheets(garment: ResolvedGarment, figure: PosedFigure, context: GarmentContext): Sheet[] {
  const dims = garment.legs;
  if (!dims) return [];
  const plan = planLegs(draftOf(garment, figure, context), dims);
  return [...liningSheets(plan), ...plan.legs.flatMap((leg, i) => [...legSheet(plan, leg, i === 1), ...legPocketSheets(plan, leg, plan.depth + i), ...legDetailSheets(plan, leg, plan.depth + i)])];
}

function legSheet(plan: TrouserPlan, leg: Leg, isUpper: boolean): Sheet[] {
  const { draft, shape } = plan;
  const { garment, figure } = draft;
  const stuff = draft.context.stuffOf(garment, 'legs');
  const draw = draft.draw(`legs.${leg.side}`);
  const wish = legFolding(garment, shape);
  const folding = wish ? foldField(wish, draw) : undefined;
  const hem = legHem(plan, leg, folding, draw);
  const folds = legFolds(garment, figure, shape, leg, draw);
  const sewn = legConstruction(garment, figure, shape, leg, isUpper);
  const lining = shadowOf(stuff.colour, 0.1);
  const turns = folding && hem.turned ? dressTurns(hem.turned, { folding, patch: leg.trunk, colour: stuff.colour, lining, ink: draft.context.ink }, draw) : { shapes: [], inks: [], ribbons: [] };
  const pens: Ink[] = folding ? foldInks(folding, leg.trunk, { share: 0.85, width: 2.8 }, draw) : [];
  const quilt = garment.trims.quiltSpacing;
  const stride = strideOf(figure);
  const isFar = leg.side !== stride.front;
  return [sheetOf(draft, plan.depth + (isUpper ? 1 : 0), {
    part: 'legs', suffix: leg.side, stuff,
    outline: outlineOf(leg, hem),
    wish: {
      surface: surfaceOf(leg.trunk, { rows: 52, columns: clamp((folding?.count ?? 0) * 4, 16, 30), t: [-0.25, 1.25], cloth: leg.cloth }),
      relief: {
        round: 0.42, halfWidth: Math.max(50, shape.halfWidth(0.4, 'outer')), ...(folding ? { folds: folding.field } : {}), ...(quilt > 0 ? { quilting: { pitch: quilt, offset: 0, height: 5, kind: 'rows' as const } } : {}),
        ribbons: [...folds.ribbons, ...sewn.ribbons, ...turns.ribbons],
      },
      shapes: turns.shapes, inks: [...pens, ...folds.inks, ...sewn.inks, ...turns.inks, ...hem.inks],
      shadow: isUpper ? 0.36 : 0.3,
      ...(isFar && stride.amount > 0.25 ? { darken: clamp(figure.farDarkness * 0.8, 0, 0.3) } : {}),
    },
  })];
}

/** Outer side, hem, inner side, top: left to right on paper for the hem. */
function outlineOf(leg: Leg, hem: LegHem): Point[] {
  const top: Point[] = Array.from({ length: 7 }, (_, i) => { const t = (i + 1) / 8; const [x, y] = leg.patch(0, t); return [x, y + 5 * Math.sin(Math.PI * t)]; });
  const outer = hem.cutOuter > 0 ? cutTail(leg.outer, hem.cutOuter) : leg.outer;
  const inner = hem.cutInner > 0 ? cutTail(leg.inner, hem.cutInner) : leg.inner;
  const [left, right] = leg.side === 'left' ? [outer, inner] : [inner, outer];
  return [left[0] as Point, ...top, ...right, ...hem.edge.slice(1, -1).reverse(), ...left.slice(1).reverse()];
}

/** Sheer trousers are worn over short opaque ones. */
function liningSheets(plan: TrouserPlan): Sheet[] {
  const { draft, dims } = plan;
  if (draft.garment.fabric.material.opacity >= 0.8) return [];
  const inseam = Math.min(dims.inseam * 0.6, 110);
  const short = planLegs(draft, { ...dims, outseam: dims.outseam - dims.inseam + inseam, inseam, hemCircumference: Math.min(dims.thighCircumference - 24, draft.figure.body.thighGirth + 50), thighCircumference: Math.min(dims.thighCircumference - 24, draft.figure.body.thighGirth + 40), hipEase: dims.hipEase - 20, cuffDepth: 0 });
  const satin = fabricOf('silk-satin');
  const own = draft.garment.choice.parts?.lining ? draft.context.stuffOf(draft.garment, 'lining') : undefined;
  const base = plain(draft.context.stuffOf(draft.garment, 'legs'));
  const stuff = own ?? { ...base, fabric: satin, material: satin.material, colour: mixHex(base.colour, '#f3ece4', 0.28) };
  return short.legs.map((leg): Sheet => sheetOf(draft, plan.depth - 2, {
    part: 'lining', suffix: leg.side, stuff, outline: outlineOf(leg, { edge: Array.from({ length: 21 }, (_, i) => leg.hem(i / 20)), cutOuter: 0, cutInner: 0, inks: [] }),
    wish: { surface: surfaceOf(leg.trunk, { rows: 14, columns: 14, t: [-0.25, 1.25] }), relief: { round: 0.42, halfWidth: 70 }, shadow: 0.2, contour: 0.5 },
  }));
}
