import { clamp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { PosedFigure } from '@toile/figure';
import type { ResolvedGarment } from '@toile/garment';
import { mixHex, shadowOf } from '@toile/colour';
import { fabricOf } from '@toile/textile';
import type { Ink } from '@toile/drawing';
import { DEPTH } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';
import { draftOf } from '../frame/draft.ts';
import { plain } from '../frame/cloth.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { GarmentContext } from '../cloth/context.ts';
import { foldField } from '../cloth/field.ts';
import { softPens } from '../skirt/fold-pens.ts';
import { dressTurns } from '../cloth/hem-turn.ts';
import { cutTail } from '../cloth/tube.ts';
import { surfaceOf } from '../cloth/surface.ts';
import { strideOf } from '../cloth/leg-cover.ts';
import { legConstruction } from './construction.ts';
import { legFolding, legFolds } from './leg-folds.ts';
import { planLegs } from './leg-plan.ts';
import type { TrouserPlan } from './leg-plan.ts';
import { legDetailSheets, tornHole } from './leg-details.ts';
import { behindBy, legHem } from './leg-hem.ts';
import type { LegHem } from './leg-hem.ts';
import { legPocketSheets } from './leg-pockets.ts';
import type { Leg } from './leg-shape.ts';

/** The sheets of a garment's legs. None where the garment has no legs. */
export function legsSheets(garment: ResolvedGarment, figure: PosedFigure, context: GarmentContext): Sheet[] {
  const dims = garment.legs;
  if (!dims) return [];
  const plan = planLegs(draftOf(garment, figure, context), dims);
  return [...legInsides(plan), ...liningSheets(plan), ...plan.legs.flatMap((leg, i) => [...legSheet(plan, leg, i === 1), ...legPocketSheets(plan, leg, plan.depth + i), ...legDetailSheets(plan, leg, plan.depth + i)])];
}

function legSheet(plan: TrouserPlan, leg: Leg, isUpper: boolean): Sheet[] {
  const { draft, shape } = plan;
  const { garment, figure } = draft;
  const stuff = draft.context.stuffOf(garment, 'legs');
  const draw = draft.draw(`legs.${leg.side}`);
  const wish = legFolding(garment, shape, draw);
  const folding = wish ? foldField(wish, draw) : undefined;
  const hem = legHem(plan, leg, folding, draw);
  const folds = legFolds(garment, figure, shape, leg, draw);
  const torn = tornHole(plan, leg);
  const sewn = legConstruction(garment, figure, shape, leg, isUpper);
  const lining = shadowOf(stuff.colour, 0.1);
  const turns = folding && hem.turned ? dressTurns(hem.turned, { folding, patch: leg.trunk, colour: stuff.colour, lining, ink: draft.context.ink }, draw) : { shapes: [], inks: [], ribbons: [] };
  const pens: Ink[] = folding ? softPens(folding, leg.trunk, { penShare: 0.85, penWidth: 2.8 }, draw) : [];
  const quilt = garment.trims.quiltSpacing;
  const stride = strideOf(figure);
  const isFar = leg.side !== stride.front;
  // Wide legs overlap: the one behind lies in the shade of the one in front.
  const isShaded = isFar && (stride.amount > 0.25 || shape.hemHalf > 84);
  return [sheetOf(draft, plan.depth + (isUpper ? 1 : 0), {
    part: 'legs', suffix: leg.side, stuff,
    outline: outlineOf(leg, hem),
    wish: {
      ...(torn ? { holes: [torn] } : {}),
      surface: surfaceOf(leg.trunk, { rows: 30, columns: clamp((folding?.count ?? 0) * 3, 12, 24), t: [-0.25, 1.25], cloth: leg.cloth }),
      relief: {
        round: 0.42, halfWidth: Math.max(50, shape.halfWidth(0.4, 'outer')), ...(folding ? { folds: folding.field } : {}), ...(quilt > 0 ? { quilting: { pitch: quilt, offset: 0, height: 5, kind: 'rows' as const } } : {}),
        ribbons: [...folds.ribbons, ...sewn.ribbons, ...turns.ribbons],
      },
      shapes: turns.shapes, inks: [...pens, ...folds.inks, ...sewn.inks, ...turns.inks, ...hem.inks],
      shadow: isUpper ? 0.36 : 0.3,
      ...(isShaded ? { darken: clamp(Math.max(figure.farDarkness * 0.8, shape.hemHalf > 84 ? (behindBy(plan, leg) > 0 ? 0.18 : 0.09) : 0), 0, 0.3) } : {}),
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

/** The inside of a hem that stands off the leg: the back of shorts, culottes and wide legs, seen round the leg below the front edge. */
function legInsides(plan: TrouserPlan): Sheet[] {
  const { draft, shape } = plan;
  const { hem } = draft.garment.choice;
  if (shape.cuff || shape.hemShare > 0.93 || hem === 'ruffle' || shape.hemHalf < 44) return [];
  const stuff = plain(draft.context.stuffOf(draft.garment, 'legs'));
  return plan.legs.map((leg): Sheet => {
    const deep = Math.min(15, leg.hemWidth * 0.085);
    const behind = behindBy(plan, leg) / (shape.hemLevel - shape.topLevel);
    const front = Array.from({ length: 21 }, (_, i) => (behind > 0 ? leg.patch(1 - behind, 0.015 + (0.97 * i) / 20) : leg.hem(0.015 + (0.97 * i) / 20)));
    const back = front.map(([x, y], i): Point => [x + leg.fall[0] * deep * Math.sin((Math.PI * i) / 20) ** 0.7, y + leg.fall[1] * deep * Math.sin((Math.PI * i) / 20) ** 0.7]);
    const top = front.map(([x, y]): Point => [x - leg.fall[0] * 30, y - leg.fall[1] * 30]);
    return sheetOf(draft, DEPTH.insideBack + 6, {
      part: 'legs', suffix: `inside.${leg.side}`, stuff: { ...stuff, colour: shadowOf(stuff.colour, 0.34) }, outline: [...top, ...back.reverse()], wish: { shadow: 0, contour: 0.8, darken: 0.18 },
    });
  });
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
