import type { BodyMeasurements } from '@toile/figure';
import { drawFlat } from '@toile/flat';
import type { FlatDrawing } from '@toile/flat';
import { isSound, normaliseGarment, resolveGarment } from '@toile/garment';
import type { GarmentChoice, GarmentId } from '@toile/garment';
import { hashOf } from '@toile/kernel';
import { FRAME_ROWS } from '@toile/vision';
import type { HalfFrame } from '@toile/vision';
import type { BaseEntry } from '../base/base.ts';
import { sampleGarment, sketchBody } from '../base/sample-garment.ts';
import { flatShapes, isCloth } from '../render/flat-shapes.ts';
import type { FlatPose, FlatShape } from '../render/flat-shapes.ts';
import { cmaEs } from './cma-es.ts';
import { fitDims, rounded, withDims } from './fit-dims.ts';
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
  /** mm a row of the half frame, where a measurement is known. */
  readonly mmPerRow?: number;
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
  readonly evaluations: number;
}

/** Weight of the inner lines, of staying near the start, and of each extra freedom. */
const LINES = 0.05, STAY = 0.0015, POSE_STAY = 0.004;
const BOUND = 2.4;
/** Details that lie on the cloth and change no edge: left out while the fit draws. */
const ON_THE_CLOTH = new Set(['embroidery', 'sequin', 'topstitch', 'patch-pocket', 'flap-pocket', 'welt-pocket', 'piping', 'pintuck', 'lace-trim']);

/** Fits a garment of a type to a folded sketch: the best starts first, then a search over its dimensions and the hang of its arms. Same input, same answer. */
export function fitSketch(frame: HalfFrame, plan: FitPlan): SketchFit {
  const body = sketchBody(), target = targetOf(frame);
  const starts = startsOf(plan).map((start) => { const search = searchOf(start, { plan, body, target }); return { search, cost: search.cost(search.zero) }; }).toSorted((a, b) => a.cost - b.cost).slice(0, 3);
  const tryOut = Math.floor(plan.evaluations * 0.16);
  let spent = 0;
  const progress = (): void => { if (spent % 50 === 0) plan.onProgress?.(spent / plan.evaluations); };
  const counted = (cost: (x: readonly number[]) => number) => (x: readonly number[]): number => { spent++; progress(); return cost(x); };
  const tried = starts.map(({ search }, i) => ({ search, found: cmaEs(counted(search.cost), { start: search.zero, step: 0.25, evaluations: tryOut, seed: hashOf('fit', plan.seed ?? 0, i), bound: BOUND }) })).toSorted((a, b) => a.found.cost - b.found.cost);
  const { search, found } = tried[0]!;
  const last = cmaEs(counted(search.cost), { start: found.x, step: 0.16, evaluations: plan.evaluations - tryOut * starts.length, seed: hashOf('fit', plan.seed ?? 0, 'last'), bound: BOUND });
  plan.onProgress?.(1);
  const best = last.cost <= found.cost ? last.x : found.x;
  const { choice, pose, placement, iou, drawing } = search.resultOf(best);
  return { choice, pose, placement, iou, drawing, evaluations: spent };
}

interface Start { readonly choice: GarmentChoice; readonly armLift: number }

/** The nearest drawings' garments, and the usual one. */
function startsOf({ type, side, nearest }: FitPlan): Start[] {
  const near = nearest.filter((one) => one.type === type && one.side === side).slice(0, 6);
  const usual = { choice: normaliseGarment({ type }), armLift: 0 };
  return [...near.map(({ n }) => { const { choice, pose } = sampleGarment(type, n); return { choice: plainer(choice), armLift: pose.armLift }; }), usual];
}

/** The garment without the details that a chance neighbour has and no silhouette shows. */
function plainer(choice: GarmentChoice): GarmentChoice {
  const usual = normaliseGarment({ type: choice.type }).details;
  const details = choice.details.filter((id) => !ON_THE_CLOTH.has(id) || usual.includes(id));
  const plain = { ...choice, details };
  return isSound(plain) ? plain : choice;
}

interface Search {
  readonly zero: readonly number[];
  readonly cost: (x: readonly number[]) => number;
  readonly resultOf: (x: readonly number[]) => Pick<SketchFit, 'choice' | 'pose' | 'placement' | 'iou' | 'drawing'>;
}

function searchOf(start: Start, { plan, body, target }: { readonly plan: FitPlan; readonly body: BodyMeasurements; readonly target: Target }): Search {
  const bare: GarmentChoice = { ...start.choice, details: start.choice.details.filter((id) => !ON_THE_CLOTH.has(id)) };
  const drafted = isSound(bare) ? bare : start.choice;
  const dims = fitDims(drafted, body, plan.side);
  const count = dims.length;
  const draw = (choice: GarmentChoice): FlatDrawing => drawFlat(resolveGarment(choice, body), plan.side, body);
  const poseOf = (x: readonly number[]): FlatPose => ({ armLift: start.armLift + x[count]! * 0.25 });
  const place = (shapes: readonly FlatShape[], x: readonly number[]): Placement => {
    let low = Infinity, high = -Infinity;
    for (const { points } of shapes) for (const [, y] of points) { if (y < low) low = y; if (y > high) high = y; }
    const natural = Math.max(1, high - low) / FRAME_ROWS;
    return { mmPerRow: (plan.mmPerRow ?? natural) * Math.exp(x[count + 1]! * 0.02), topMm: low, top: x[count + 2]! * 2 };
  };
  const measure = (drawing: FlatDrawing, x: readonly number[]): { readonly iou: number; readonly stray: number; readonly placement: Placement } => {
    const shapes = flatShapes(drawing, poseOf(x), 4), cloth = shapes.filter(isCloth);
    const placement = place(cloth, x);
    const iou = overlapOf(cloth.map(({ points }) => points).filter((ring) => ring.some(([px]) => px > 0)), target, placement);
    const stray = strayOf(shapes.filter(({ line, isClosed }) => !isClosed && (line === 'seam' || line === 'edge')).map(({ points }) => points), target, placement);
    return { iou, stray, placement };
  };
  return {
    zero: startAt(plan.mmPerRow, dims, () => place(flatShapes(draw(drafted), { armLift: start.armLift }, 4).filter(isCloth), new Array(count + 3).fill(0)).mmPerRow),
    cost: (x) => {
      const { iou, stray } = measure(draw(withDims(drafted, dims, x)), x);
      let stay = 0;
      for (let i = 0; i < count; i++) stay += x[i]! ** 2;
      return 1 - iou + LINES * stray + (STAY * stay * 4) / count + POSE_STAY * (x[count + 1]! ** 2 + x[count + 2]! ** 2);
    },
    resultOf: (x) => {
      const choice = rounded(withDims(start.choice, dims, x)), drawing = draw(choice), { iou, placement } = measure(drawing, x);
      return { choice, pose: poseOf(x), placement, iou, drawing };
    },
  };
}

/** Where the size is known, every dimension starts as much larger or smaller as the whole drawing is. */
function startAt(known: number | undefined, dims: readonly FitDim[], natural: () => number): number[] {
  const off = known === undefined ? 0 : Math.log(known / natural());
  return [...dims.map(({ spread }) => Math.min(BOUND, Math.max(-BOUND, off / spread))), 0, 0, 0];
}
