import { curveOf, resample, smoothStep } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import type { PosedFigure } from '@toile/figure';
import type { ResolvedGarment } from '@toile/garment';
import type { Hex } from '@toile/kernel';
import { shadowOf } from '@toile/colour';
import type { Ink, Shape } from '@toile/drawing';
import type { Sheet } from '../sheet.ts';
import { draftOf } from '../frame/draft.ts';
import { isCutInOne, isOneCloth } from '../frame/seamless.ts';
import { sheetOf } from '../frame/sheet-of.ts';
import type { GarmentContext } from '../cloth/context.ts';
import { foldRuleOf } from '../cloth/fold-rule.ts';
import { ruffleDepthOf, ruffleLayer } from '../cloth/ruffle.ts';
import { skirtConstruction } from './construction.ts';
import { bodyFolds } from './folds.ts';
import { hipCutOut } from './cut-out.ts';
import { frayThreads } from './edge-finish.ts';
import { godetSeams } from './godets.ts';
import { insideSheet } from './inside.ts';
import { mamianFront, mamianStuff } from './mamian.ts';
import { panelLayer } from './panel.ts';
import type { Panel } from './panel.ts';
import { skirtDetailSheets } from './skirt-details.ts';
import { skirtOverlaySheets } from './skirt-overlays.ts';
import { planSkirt } from './skirt-plan.ts';
import type { SkirtPlan } from './skirt-plan.ts';
import { cutSlit, openingOf } from './slit.ts';
import type { Slit } from './slit.ts';
import { trainSheets } from './train.ts';
import { gatherPens, tierSheets } from './tiers.ts';
import { underSheets } from './under.ts';

/** The sheets of a garment's skirt: a skirt, or the skirt of a dress from its waist seam. None where the garment has no skirt. */
export function skirtSheets(garment: ResolvedGarment, figure: PosedFigure, context: GarmentContext): Sheet[] {
  const dims = garment.skirt;
  if (!dims) return [];
  const plan = planSkirt(draftOf(garment, figure, context), dims);
  const inside = insideSheet(plan);
  return [
    ...trainSheets(plan), ...(inside ? [inside] : []),
    ...underSheets(plan),
    ...(dims.tiers > 1 ? tierSheets(plan) : [mainSheet(plan)]),
    ...(garment.choice.hem === 'ruffle' ? [ruffleSheet(plan)] : []),
    ...skirtDetailSheets(plan),
    ...skirtOverlaySheets(plan),
  ];
}

/** The skirt itself. */
function mainSheet(plan: SkirtPlan): Sheet {
  const { draft, panel, shape, dims } = plan;
  const { garment } = draft;
  const draw = draft.draw('skirt');
  const isMamian = garment.choice.type === 'mamian-skirt';
  const cloth = draft.context.stuffOf(garment, 'skirt', 'skirt');
  const stuff = isMamian ? mamianStuff(cloth) : cloth;
  const front = isMamian ? mamianFront(plan) : { inks: [], shapes: [] };
  const lining = garment.choice.parts?.lining ? draft.context.stuffOf(garment, 'lining').colour : stuff.colour;
  const base = panelLayer(plan.slit ? withoutTurnsAt(panel, plan.slit, draft.figure) : panel, { colour: stuff.colour, lining, ink: draft.context.ink, penShare: 0.75, penWidth: 3.2, fromTop: dims.pleats === 'gather' }, draw);
  const body = bodyFolds(garment, draft.figure, shape, panel.tube.patch, draw);
  const slit = plan.slit ? cutSlit(panel, plan.slit, draft.figure) : undefined;
  const hole = hipCutOut(plan);
  const inks: Ink[] = [
    ...base.inks, ...front.inks, ...body.inks, ...skirtConstruction(plan), ...(garment.choice.type === 'godet-skirt' ? godetSeams(plan) : []), ...hemPens(plan),
    ...(dims.pleats === 'gather' ? gatherPens((s, t) => panel.tube.patch(s * 0.5, t), 26, draw) : []),
    ...(slit ? slitPens(plan, slit.edges) : []), ...(hole ? [{ points: hole, width: 2.6, kind: 'contour', isClosed: true } as const] : []),
  ];
  const isSheer = stuff.material.opacity < 0.8;
  const weight = isSheer ? 0.7 : 1;
  const outline = slit ? slit.outline : base.outline;
  // Cut in one with its bodice it has no upper edge: the pen goes round the rest, and what can be seen through comes in as the bodice pales.
  const flows = isCutInOne(garment);
  if (flows) inks.push({ points: outline.slice(panel.tube.top.length - 1), width: 2.9 * weight, kind: 'contour' });
  return sheetOf(draft, plan.depth, {
    part: 'skirt', stuff, outline,
    wish: {
      surface: base.surface, contour: flows ? 0 : weight, ...(flows && stuff.material.opacity < 0.93 && isOneCloth(garment) ? { fade: COMING_IN } : {}), ...(hole ? { holes: [hole] } : {}),
      relief: { ...base.relief, ...(garment.trims.quiltSpacing > 0 ? { quilting: { pitch: garment.trims.quiltSpacing, offset: 0, height: 5, kind: 'diamonds' as const } } : {}), ribbons: [...(base.relief.ribbons ?? []), ...body.ribbons] },
      shapes: [...base.shapes, ...front.shapes, ...(slit ? slitFacings(plan, slit.edges, lining) : [])], inks,
    },
  });
}

/** Opacity down a sheer skirt cut in one with its bodice, as that pales over it. */
const COMING_IN = Float32Array.from({ length: 65 }, (_, i) => smoothStep(0, 0.16, i / 64));

/** The panel without the turned folds that a slit cuts away. */
function withoutTurnsAt(panel: Panel, slit: Slit, figure: PosedFigure): Panel {
  const opening = slit.isOverLeg ? openingOf(panel, slit, figure) : undefined;
  const keep = (t: number): boolean => (opening ? t < opening.left - 0.07 || t > opening.right + 0.07 : slit.side === 'left' ? t > slit.open + 0.04 : t < 0.96 - slit.open);
  return { ...panel, turned: panel.turned && { edge: panel.turned.edge, turns: panel.turned.turns.filter((turn) => keep(turn.lipT)) } };
}

/** Which way the cloth lies from each free edge of a slit: −1 to the left. */
const insideOf = (plan: SkirtPlan, i: number): -1 | 1 => (plan.slit?.isOverLeg ? (i === 0 ? -1 : 1) : plan.slit?.side === 'left' ? 1 : -1);

/** The stitches along a slit. */
const slitPens = (plan: SkirtPlan, edges: readonly (readonly Point[])[]): Ink[] => edges.map((edge, i) =>
  ({ points: edge.map(([x, y]): Point => [x + 8 * insideOf(plan, i), y]), width: 1.2, kind: 'stitch', isClipped: true, opacity: 0.6 }));

/** Where the free edge of a slit swings it turns over and shows its facing: a sliver that widens down the edge and closes again. */
function slitFacings(plan: SkirtPlan, edges: readonly (readonly Point[])[], lining: Hex): Shape[] {
  if (!plan.slit?.isOverLeg) return [];
  const inner = plan.slit.side === 'left' ? 1 : 0;
  const edge = edges[inner] ?? [];
  const from = Math.round(edge.length * 0.34);
  const part = edge.slice(from);
  const sign = insideOf(plan, inner);
  const folded = part.map(([x, y], i): Point => { const u = i / Math.max(1, part.length - 1); return [x + sign * 19 * Math.sin(Math.PI * Math.pow(u, 0.9)) * (0.55 + 0.45 * u), y]; });
  const { colour } = plan.draft.context.stuffOf(plan.draft.garment, 'skirt');
  return [
    { outline: [...folded, ...folded.map(([x, y]): Point => [x + sign * 12, y + 5]).reverse()], fill: shadowOf(colour, 0.5), opacity: 0.3, blur: 5, isClipped: true },
    { outline: [...part, ...folded.reverse()], fill: lining === colour ? shadowOf(colour, 0.26) : lining, isClipped: true, stroke: { colour: shadowOf(colour, 0.66), width: 1.5 } },
  ];
}

/** What the pen draws along the hem. */
function hemPens(plan: SkirtPlan): Ink[] {
  const { garment } = plan.draft;
  const { tube } = plan.panel;
  if (garment.choice.hem === 'raw') return frayThreads(tube, plan.draft.draw('skirt'));
  if (!hasHemStitch(plan)) return [];
  return [{ points: Array.from({ length: 41 }, (_, i): Point => { const [x, y] = tube.hem(i / 40); return [x, y - 13]; }), width: 1.4, kind: 'stitch', isClipped: true, opacity: 0.7 }];
}

/** A topstitched hem shows on firm flat cloth; fine, sheer and pile cloth is hemmed blind. */
function hasHemStitch(plan: SkirtPlan): boolean {
  const { fabric, choice } = plan.draft.garment;
  const isWaved = plan.panel.turned !== undefined && plan.wish.waves > 16;
  return !isWaved && choice.hem !== 'high-low' && choice.hem !== 'scalloped' && choice.hem !== 'ruffle'
    && fabric.material.opacity >= 0.9 && fabric.foldClass !== 'fluid' && fabric.construction !== 'pile';
}

/** A ruffle sewn to the hem. */
function ruffleSheet(plan: SkirtPlan): Sheet {
  const { draft, panel, shape } = plan;
  const parts = draft.garment.choice.parts;
  const name = parts?.hem ? 'hem' : parts?.ruffle ? 'ruffle' : 'skirt';
  const stuff = draft.context.stuffOf(draft.garment, name);
  const depth = ruffleDepthOf(draft.garment, plan.scale, draft.figure.levelOf(plan.dims.topHeight + plan.dims.length) - shape.topLevel);
  // The seam rides on the folds of the skirt above it: no frill hangs from a ruled line.
  const { folding } = panel;
  const highest = Math.max(1e-6, ...(folding?.field.heights ?? []));
  const ride = (t: number): number => {
    if (!folding || folding.field.kind === 'knife' || folding.field.kind === 'box' || folding.field.kind === 'accordion') return 0;
    const phase = folding.phase(1, t);
    const k = Math.min(folding.count - 1, Math.floor(phase));
    return (Math.sin(Math.PI * (phase - k)) - 0.5) * 13 * ((folding.field.heights[k] ?? 0) / highest) * Math.min(1, 6 * Math.min(t, 1 - t));
  };
  const line = resample(Array.from({ length: 81 }, (_, i): Point => { const [x, y] = panel.tube.hem(i / 80); return [x, y + ride(i / 80)]; }), Math.max(8, curveOf(panel.hem).length / 60));
  const layer = ruffleLayer(line, stuff, foldRuleOf(stuff.fabric), { depth }, draft.draw('hem'));
  return sheetOf(draft, plan.depth + 2, { part: 'hem', suffix: 'ruffle', stuff, outline: layer.outline, wish: { ...layer, shadow: 0.3, contour: 0.85 } });
}
