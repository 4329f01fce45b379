import type { BodyMeasurements } from '@toile/figure';
import { drawFlat } from '@toile/flat';
import type { FlatDrawing } from '@toile/flat';
import { allowedParts, hasSleeveLength, isSound, normaliseGarment, resolveGarment } from '@toile/garment';
import type { GarmentChoice, GarmentId, PartFacet, ResolvedGarment } from '@toile/garment';
import { hashOf } from '@toile/kernel';
import { descriptorOf, FRAME_ROWS, LINE_PART } from '@toile/vision';
import type { HalfFrame } from '@toile/vision';
import type { BaseEntry } from '../base/base.ts';
import { sampleGarment, sketchBody } from '../base/sample-garment.ts';
import { flatShapes, isCloth } from '../render/flat-shapes.ts';
import type { FlatPose, FlatShape } from '../render/flat-shapes.ts';
import { renderHalfFrame } from '../render/half-frame.ts';
import { cmaEs } from './cma-es.ts';
import { fitDims, isAcross, rounded, withDims } from './fit-dims.ts';
import type { FitDim } from './fit-dims.ts';
import { overlapOf, strayOf, targetOf } from './target.ts';
import type { Placement, Target } from './target.ts';

/** What to fit, and how long. */
export interface FitPlan {
  readonly type: GarmentId;
  readonly side: 'front' | 'back';
  /** Drawings of the type most like the sketch: where the search starts, and where parts that have no dimension come from. */
  readonly nearest: readonly BaseEntry[];
  /** How often a garment is drafted and compared: fixed, never a time. */
  readonly evaluations: number;
  /** mm a row of the half frame, where a measurement is known or the body tells it. */
  readonly mmPerRow?: number;
  /** How much more mm a column than a row is thought to hold: above 1 where a figure is drawn tall. Left out: as much, and not asked. */
  readonly stretch?: number;
  /** An earlier fit of the same sketch: one more start. */
  readonly from?: Pick<SketchFit, 'choice' | 'pose'>;
  readonly seed?: number;
  readonly onProgress?: (share: number) => void;
}

/** The garment of the house that covers a sketch best. */
export interface SketchFit {
  readonly choice: GarmentChoice;
  readonly pose: FlatPose;
  /** Intersection over union of the silhouettes, 0–1. */
  readonly iou: number;
  readonly placement: Placement;
  readonly drawing: FlatDrawing;
  /** How otherwise its lines run than the sketch's: 0 the same, 2 nothing in common. */
  readonly unlikeness: number;
  readonly evaluations: number;
}

/** Weight of the inner lines and of staying near the start. */
const LINES = 0.05, LOOKS = 0.12, STAY = 0.0015;
const BOUND = 2.4;
/**
 * What a drawing is free in besides its cut: how the arms hang (radians), how far the legs stand apart, its scale and how much wider than tall
 * it is drawn (natural logarithms), its top (rows). Each as far as one unit of the search goes, and what a unit costs.
 */
const FREEDOMS = {
  arms: { step: 0.25, stay: 0 }, legs: { step: 0.05, stay: 0.001 }, scale: { step: 0.02, stay: 0.004 }, top: { step: 2, stay: 0.004 }, stretch: { step: 0.1, stay: 0.004 },
} as const;
type Freedom = keyof typeof FREEDOMS;
const freedomsOf = ({ choice, legs }: ResolvedGarment, { stretch }: FitPlan): readonly Freedom[] => [
  ...(choice.sleeve === undefined ? [] : ['arms' as const]), ...(legs === undefined ? [] : ['legs' as const]), 'scale', 'top', ...(stretch === undefined ? [] : ['stretch' as const]),
];
/** Details that lie on the cloth and change no edge: left out while the fit draws. */
const ON_THE_CLOTH = new Set(['embroidery', 'sequin', 'topstitch', 'patch-pocket', 'flap-pocket', 'welt-pocket', 'piping', 'pintuck', 'lace-trim']);

/** Shares of the evaluations: a first look at every start, a closer one at the best three, the rest for the best one, its parts tried over. */
const FIRST_LOOK = 0.03, CLOSER = 0.1;
const KEPT_STARTS = 3, FINALISTS = 2;

/**
 * Fits a garment of a type to a folded sketch. Starts are the nearest drawings' garments and the usual one; the best is searched over its
 * dimensions and the hang of its arms, then its parts are tried over one by one, then it is searched again. Same input, same answer.
 */
export function fitSketch(frame: HalfFrame, plan: FitPlan): SketchFit {
  const setting: Setting = { plan, body: sketchBody(), target: targetOf(frame), sketch: descriptorOf(frame) };
  let spent = 0;
  const seek = (search: Search, start: readonly number[], { step, share, name }: { readonly step: number; readonly share: number; readonly name: string }): Tried => {
    const cost = (x: readonly number[]): number => { spent++; if (spent % 40 === 0) plan.onProgress?.(Math.min(1, spent / plan.evaluations)); return search.cost(x); };
    const found = cmaEs(cost, { start, step, evaluations: Math.max(30, Math.floor(plan.evaluations * share)), seed: hashOf('fit', plan.seed ?? 0, name), bound: BOUND });
    return { search, x: found.x, cost: found.cost };
  };
  const least = (list: readonly Tried[]): readonly Tried[] => list.toSorted((a, b) => a.cost - b.cost);
  const looked = least(startsOf(plan).map((start, i) => { const search = searchOf(start, setting); return seek(search, search.zero, { step: 0.3, share: FIRST_LOOK, name: `look ${i}` }); }));
  const closer = least(looked.slice(0, KEPT_STARTS).map((one, i) => seek(one.search, one.x, { step: 0.2, share: CLOSER, name: `closer ${i}` })));
  const parts = closer.slice(0, FINALISTS).map((one) => withPartsTried(one, setting)).toSorted((a, b) => a.looks - b.looks)[0]!;
  const left = Math.max(0.2, 1 - spent / plan.evaluations);
  const last = seek(parts.search, parts.x, { step: 0.15, share: left, name: 'last' });
  plan.onProgress?.(1);
  const best = { ...last, x: last.cost <= parts.cost ? last.x : parts.x };
  const result = best.search.resultOf(best.x);
  return { ...result, unlikeness: linesApart(result, setting), evaluations: spent };
}

interface Setting { readonly plan: FitPlan; readonly body: BodyMeasurements; readonly target: Target; readonly sketch: Float32Array }
interface Start { readonly choice: GarmentChoice; readonly armLift: number }
interface Tried { readonly search: Search; readonly x: readonly number[]; readonly cost: number }

/** The nearest drawings' garments in the usual details, and the usual garment with arms held out and hanging. */
function startsOf({ type, side, nearest, from }: FitPlan): Start[] {
  // A garment drawn from the other side has the same cut.
  const own = nearest.filter((one) => one.type === type), near = [...own.filter((one) => one.side === side), ...own.filter((one) => one.side !== side)].slice(0, 5);
  const usual = normaliseGarment({ type });
  return [
    ...(from ? [{ choice: from.choice, armLift: from.pose.armLift }] : []),
    ...near.map(({ n }) => { const { choice, pose } = sampleGarment(type, n); return { choice: inUsualDetails(choice, usual), armLift: pose.armLift }; }),
    { choice: usual, armLift: 0 }, ...(usual.sleeve === undefined || usual.sleeve === 'sleeveless' ? [] : [{ choice: usual, armLift: -0.3 }]),
  ];
}

/** Details a neighbour has by chance (a bow, a fringe) say nothing of the sketch; those that make the garment's seams are kept. */
function inUsualDetails(choice: GarmentChoice, usual: GarmentChoice): GarmentChoice {
  const details = [...new Set([...usual.details, ...choice.details.filter((id) => id === 'gather' || id === 'pleat' || id === 'rib-cuff')])];
  const plain = { ...choice, details };
  if (isSound(plain)) return plain;
  const bare = { ...choice, details: usual.details };
  return isSound(bare) ? bare : choice;
}

/** Parts a drawing shows that no dimension tells, in the order in which they change it most. */
const PARTS = ['silhouette', 'sleeve', 'sleeveLength', 'collar', 'neckline', 'hem', 'closure'] as const satisfies readonly PartFacet[];
/** What a change of part must gain, so that the usual one stays where the drawing does not say. */
const GAIN = 0.004;

/** The garment with each part in turn changed for the one that looks most like the sketch, lines and all. */
function withPartsTried(from: Tried, setting: Setting): Tried & { readonly looks: number } {
  let best = from, looks = looksOf(from, setting);
  for (const facet of PARTS) {
    const held = best.search.start.choice, origin = best;
    for (const id of allowedParts(held.type, facet)) {
      if (held[facet] === id || held[facet] === undefined) continue;
      const choice = { ...held, [facet]: id } as GarmentChoice;
      const whole = facet === 'sleeve' && hasSleeveLength(id) === (held.sleeveLength === undefined) ? normaliseGarment({ ...without(choice, 'sleeveLength'), ...(hasSleeveLength(id) ? { sleeveLength: 'long' as const } : {}) }) : choice;
      if (!isSound(whole)) continue;
      const search = searchOf({ ...origin.search.start, choice: withDims(whole, origin.search.dims, origin.x) }, setting);
      const tried: Tried = { search, x: [...search.dims.map(() => 0), ...origin.x.slice(origin.search.dims.length)], cost: 0 };
      const score = looksOf(tried, setting);
      if (score < looks - GAIN) { looks = score; best = { ...tried, cost: search.cost(tried.x) }; }
    }
  }
  return { ...best, looks };
}

const without = <K extends keyof GarmentChoice>(choice: GarmentChoice, name: K): Omit<GarmentChoice, K> => { const { [name]: _, ...rest } = choice; return rest; };

/** How unlike the sketch a garment looks: what its silhouette misses, and how otherwise its lines run. */
function looksOf({ search, x }: Tried, setting: Setting): number {
  const result = search.resultOf(x);
  return 1 - result.iou + LOOKS * linesApart(result, setting);
}

/** The squared distance between the line histograms of a garment and of the sketch. */
function linesApart({ drawing, pose, placement }: Pick<SketchFit, 'drawing' | 'pose' | 'placement'>, { sketch }: Setting): number {
  const own = descriptorOf(renderHalfFrame(flatShapes(drawing, pose), { stretch: placement.mmPerRow / placement.mmPerColumn, isLost: ({ line }) => line === 'topstitch' || line === 'hidden' }));
  let lines = 0;
  for (let i = 0; i < LINE_PART; i++) lines += (own[i]! - sketch[i]!) ** 2;
  return lines;
}

interface Search {
  readonly start: Start;
  readonly dims: readonly FitDim[];
  readonly zero: readonly number[];
  readonly cost: (x: readonly number[]) => number;
  readonly resultOf: (x: readonly number[]) => Pick<SketchFit, 'choice' | 'pose' | 'placement' | 'iou' | 'drawing'>;
}

function searchOf(start: Start, { plan, body, target }: Setting): Search {
  const bare: GarmentChoice = { ...start.choice, details: start.choice.details.filter((id) => !ON_THE_CLOTH.has(id)) };
  const drafted = isSound(bare) ? bare : start.choice;
  const dims = fitDims(drafted, body, plan.side);
  const count = dims.length;
  const draw = (choice: GarmentChoice): FlatDrawing => drawFlat(resolveGarment(choice, body), plan.side, body);
  const freedoms = freedomsOf(resolveGarment(drafted, body), plan), held = freedoms.map((name) => FREEDOMS[name].stay);
  const unitOf = (x: readonly number[], name: Freedom): number => { const i = freedoms.indexOf(name); return i < 0 ? 0 : x[count + i]! * FREEDOMS[name].step; };
  const poseOf = (x: readonly number[]): FlatPose => ({ armLift: start.armLift + unitOf(x, 'arms'), legSpread: Math.max(0, unitOf(x, 'legs')) });
  const place = (shapes: readonly FlatShape[], x: readonly number[]): Placement => {
    const { top: low, bottom } = extentOfShapes(shapes), natural = (bottom - low) / FRAME_ROWS;
    const mmPerRow = (plan.mmPerRow ?? natural) * Math.exp(unitOf(x, 'scale'));
    return { mmPerRow, mmPerColumn: mmPerRow * (plan.stretch ?? 1) * Math.exp(unitOf(x, 'stretch')), topMm: low, top: unitOf(x, 'top') };
  };
  const measure = (drawing: FlatDrawing, x: readonly number[]): { readonly iou: number; readonly stray: number; readonly placement: Placement } => {
    const shapes = flatShapes(drawing, poseOf(x), 4), cloth = shapes.filter(isCloth);
    const placement = place(cloth, x);
    const iou = overlapOf(cloth.map(({ points }) => points).filter((ring) => ring.some(([px]) => px > 0)), target, placement);
    const stray = strayOf(shapes.filter(({ line, isClosed }) => !isClosed && (line === 'seam' || line === 'edge')).map(({ points }) => points), target, placement);
    return { iou, stray, placement };
  };
  return {
    start, dims,
    zero: [...startAt(plan, dims, () => { const { bottom, top } = extentOfShapes(flatShapes(draw(drafted), { armLift: start.armLift }, 4).filter(isCloth)); return (bottom - top) / FRAME_ROWS; }), ...freedoms.map(() => 0)],
    cost: (x) => {
      const { iou, stray } = measure(draw(withDims(drafted, dims, x)), x);
      let stay = 0;
      for (let i = 0; i < count; i++) stay += x[i]! ** 2;
      let posed = 0;
      held.forEach((price, i) => { posed += price * x[count + i]! ** 2; });
      return 1 - iou + LINES * stray + (STAY * stay * 4) / count + posed;
    },
    resultOf: (x) => {
      const choice = rounded(withDims(start.choice, dims, x)), drawing = draw(choice), { iou, placement } = measure(drawing, x);
      return { choice, pose: poseOf(x), placement, iou, drawing };
    },
  };
}

/** From its highest point to its lowest, mm, at least one. */
function extentOfShapes(shapes: readonly FlatShape[]): { readonly top: number; readonly bottom: number } {
  let top = Infinity, bottom = -Infinity;
  for (const { points } of shapes) for (const [, y] of points) { if (y < top) top = y; if (y > bottom) bottom = y; }
  return { top, bottom: Math.max(top + 1, bottom) };
}

/** Where the size is known, every dimension starts as much larger or smaller as the whole drawing is, across and along. */
function startAt({ mmPerRow, stretch }: FitPlan, dims: readonly FitDim[], natural: () => number): number[] {
  const along = mmPerRow === undefined ? 0 : Math.log(mmPerRow / natural()), across = along + Math.log(stretch ?? 1);
  return dims.map(({ name, spread }) => Math.min(BOUND, Math.max(-BOUND, (isAcross(name) ? across : along) / spread)));
}
