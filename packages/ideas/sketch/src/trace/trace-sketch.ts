import type { ElementId, Outcome, Problem } from '@toile/kernel';
import { failure, success } from '@toile/kernel';
import type { GarmentId, SketchLandmark, TracedSketch } from '@toile/garment';
import { clamp } from '@toile/geometry';
import type { Point } from '@toile/geometry';
import { outlineRing as ringOf, polygonOfLabel, regionsOf } from '@toile/vision';
import type { PageDrawing, Picture, Place, Regions } from '@toile/vision';
import { proposeTypes } from '../base/propose-types.ts';
import type { Proposals, TypeProposal } from '../base/propose-types.ts';
import { sideShown } from '../base/side-shown.ts';
import { sketchBase } from '../base/read-base.ts';
import { fitSketch } from '../fit/fit-sketch.ts';
import type { FitPlan, SketchFit } from '../fit/fit-sketch.ts';
import { sketchBody } from '../base/sample-garment.ts';
import { bodyScale } from './body-scale.ts';
import { landmarksOf, lengthBetween } from './landmarks-of.ts';
import { partsOfRegions } from './part-of-region.ts';
import { readDrawing, readPage } from './read-drawing.ts';
import type { DrawingRead } from './read-drawing.ts';
import { sketchLines } from './sketch-lines.ts';
import { sketchPlane } from './to-frame.ts';
import type { SketchPlane } from './to-frame.ts';

/** What the designer says of a sketch; all but the id may be left out. */
export interface TraceOptions {
  readonly id: ElementId;
  /** What it is: confirmed or corrected by the designer. Left out: the first proposal. */
  readonly type?: GarmentId;
  readonly side?: 'front' | 'back';
  /** Which drawing of the page, largest first; 0 left out. */
  readonly drawing?: number;
  /** Quarters to turn clockwise until it stands upright; left out: found. */
  readonly quarters?: number;
  /** One length of the real garment: between two landmarks, or from the neck points (a bottom's top edge) to the hem. */
  readonly known?: { readonly between: 'length' | readonly [SketchLandmark, SketchLandmark]; readonly mm: number };
  /** How often the fit drafts a garment; 2400 left out, 0 for none. */
  readonly evaluations?: number;
}

/** A sketch as far as it is understood, and all the designer needs to confirm or correct it. */
export interface SketchReading {
  readonly sketch: TracedSketch;
  /** Every garment it might be, best first: the first three are shown, with "none of these". */
  readonly proposals: readonly TypeProposal[];
  /** 0 like the house's own drawings … 1 as far as they reach; above 1 it may be no garment. */
  readonly strangeness: number;
  /** True where the first three may be trusted to hold the right one. */
  readonly isSure: boolean;
  /** Where every drawing of the page lies, in px of the picture, largest first, and which one this is. */
  readonly drawings: readonly { readonly left: number; readonly top: number; readonly width: number; readonly height: number }[];
  readonly drawing: number;
  readonly quarters: number;
  /** The share of the shape that has a mirror image: below .95 the garment is uneven on purpose, and its halves are fitted as their mean. */
  readonly evenness: number;
  /** Where mm come from, and how far off they may be (share of a length). */
  readonly scale: { readonly from: 'known' | 'body'; readonly error: number };
  /** The areas as pixels, for `mergeRegions` and `splitRegion`; hand the result to `withRegions`. */
  readonly regions: Regions;
  readonly read: DrawingRead;
  readonly fit: SketchFit;
}

export type TraceStage = 'clean' | 'outline' | 'type' | 'fit' | 'areas';

/** What the fit does where nothing is said. */
export const USUAL_EVALUATIONS = 2400;
/** Scale from proportions alone: the engine's one body against the wearer's; measured on our own flats, ± 4 % for nine of ten. */
const BODY_ERROR = 0.06, KNOWN_ERROR = 0.01;
/**
 * How much of a correction of the scale leaves widths alone, and how much thinner or thicker than it is a figure may be thought to be drawn. The
 * fit goes on from there, mostly outwards: from so far it comes to the true figure on drawings of known cut.
 */
const KEPT_WIDTH = 0.75, LEAST_STRETCH = 0.75, MOST_STRETCH = 1.5;
/** Drawings of garments by other hands come to .1–.46 and at most 1.3; cats, cars, mugs and scribbles to .6–.9. */
const MOST_UNLIKE = 0.54, MOST_STRANGE = 2;
/** More ink than this in marks the size of letters is writing. */
const MOST_WRITING = 0.6;

/**
 * Understands a sketch: cleans the page, closes the drawing, proposes what it is, fits the house's garment to it, names its points, areas and
 * lines. A page with nothing on it is a Problem; what looks like no garment comes back with its strangeness, never as a sure answer.
 */
export function traceSketch(picture: Picture, options: TraceOptions, onProgress?: (share: number, stage: TraceStage) => void): Outcome<SketchReading> {
  onProgress?.(0, 'clean');
  const { page, drawings, writing } = readPage(picture);
  if (page.coverage > 0.4) return failure(unreadable('The picture is a photograph or a full page of tone, not a drawing in lines.', 'draw the outline in a dark pen on plain paper, or use the picture on the mood or print board'));
  if (writing > MOST_WRITING) return failure(unreadable('The page is written on, not drawn on.', 'use a page with one garment drawn large'));
  const drawing = drawings[options.drawing ?? 0];
  if (!drawing) return failure(unreadable(drawings.length === 0 ? 'No drawing was found on this page.' : `There are ${drawings.length} drawings on this page.`, drawings.length === 0 ? 'use a darker pen or a picture with more contrast, and let the garment fill the page' : `ask for one of 0–${drawings.length - 1}`));
  onProgress?.(0.15, 'outline');
  const { read, proposed } = standing(drawing, options.quarters);
  if (!isClosed(read)) return failure(unreadable('The drawing has no closed outline.', 'close the gaps in the outermost line'));
  onProgress?.(0.4, 'type');
  const chosen = proposed.proposals.find(({ type }) => type === (options.type ?? proposed.proposals[0]?.type)) ?? proposed.proposals[0];
  if (!chosen) return failure(unreadable('No garment is known that looks like this.', 'choose what it is'));
  const side = options.side ?? sideShown(chosen, read.descriptor), type = chosen.type;
  const evaluations = options.evaluations ?? USUAL_EVALUATIONS;
  const fitted = (share = 1, scale: Pick<FitPlan, 'mmPerRow' | 'stretch' | 'from'> = {}): SketchFit => fitSketch(read.frame, { type, side, nearest: chosen.nearest, evaluations: Math.max(60, Math.round(evaluations * share)), ...scale, onProgress: (done) => onProgress?.(0.45 + 0.4 * done, 'fit') });
  let fit = fitted(options.known ? 0.3 : 1);
  const ring = ringOf(read.outline);
  let scale: SketchReading['scale'] = { from: 'body', error: BODY_ERROR };
  if (options.known) {
    const plane = sketchPlane(read, fit), marks = landmarksOf(read, ring, { fit, plane });
    const length = lengthBetween(mapped(marks, plane), options.known.between, ring.map(plane.toUnits));
    if (length === undefined || length < 2) return failure({ code: 'value-out-of-range', where: 'known.between', message: 'This garment has no such two points.', came: String(options.known.between), expected: Object.keys(marks).join(', ') });
    // A height that is known says little of the widths of a figure drawn tall, and a known width little of heights.
    fit = fitted(1, { from: fit, mmPerRow: (options.known.mm / length) * read.frame.unit, ...(isAlong(options.known.between, marks) ? { stretch: 1 } : {}) });
    scale = { from: 'known', error: KNOWN_ERROR };
  }
  else {
    // The fit knows the usual garment, not how tall a figure the designer draws: the drawing must fit the body it is worn on.
    const plane = sketchPlane(read, fit), inMm = ([x, y]: Point): Point => [x * plane.mm, y * plane.mm];
    const marks = Object.fromEntries(Object.entries(mapped(landmarksOf(read, ring, { fit, plane }), plane)).map(([name, p]) => [name, inMm(p)]));
    const share = bodyScale(ring.map((place) => inMm(plane.toUnits(place))), marks, { body: sketchBody(), hangs: fit.choice.slot === 'bottom' ? 'waist' : 'shoulder' });
    // Its widths were thought right at the first guess: a figure drawn tall is not drawn thin.
    if (Math.abs(share - 1) > 0.04) fit = fitted(0.7, { mmPerRow: fit.placement.mmPerRow * share, stretch: clamp(share ** -KEPT_WIDTH, LEAST_STRETCH, MOST_STRETCH), from: fit });
  }
  onProgress?.(0.87, 'areas');
  const regions = regionsOf(read.drawing, read.outline);
  const sketch = sketchOf({ read, fit, regions, ring, id: options.id, side, isFitted: evaluations > 0 });
  onProgress?.(1, 'areas');
  return success({
    sketch, proposals: proposed.proposals.map((one) => (one === chosen ? { ...one, side } : one)), strangeness: proposed.strangeness, isSure: fit.unlikeness < MOST_UNLIKE && proposed.strangeness < MOST_STRANGE,
    drawings: drawings.map(({ left, top, width, height }) => ({ left: left / page.scale, top: top / page.scale, width: width / page.scale, height: height / page.scale })),
    drawing: options.drawing ?? 0, quarters: read.quarters, evenness: read.axis.score, scale, regions, read, fit,
  });
}

/** The same reading with its areas merged or split by the designer. */
export function withRegions(reading: SketchReading, regions: Regions): SketchReading {
  const { read, fit, sketch } = reading;
  const ring = ringOf(read.outline);
  return { ...reading, regions, sketch: sketchOf({ read, fit, regions, ring, id: sketch.id, side: sketch.side, isFitted: sketch.fitted !== undefined }) };
}

interface Parts { readonly read: DrawingRead; readonly fit: SketchFit; readonly regions: Regions; readonly ring: readonly Place[]; readonly id: ElementId; readonly side: 'front' | 'back'; readonly isFitted: boolean }

function sketchOf({ read, fit, regions, ring, id, side, isFitted }: Parts): TracedSketch {
  const plane = sketchPlane(read, fit);
  const parts = partsOfRegions(regions, { fit, plane });
  const areas = Array.from({ length: regions.count }, (_, i) => i + 1).toSorted((a, b) => regions.areas[b]! - regions.areas[a]!);
  return {
    id, type: fit.choice.type, side, mm: plane.mm, outline: ring.map(plane.toUnits),
    regions: areas.map((n) => ({ id: `r${n}`, outline: polygonOfLabel(regions, n, 0.8).map(plane.toUnits), part: parts[n]! })).filter(({ outline }) => outline.length >= 3),
    lines: sketchLines(read, regions, plane), landmarks: mapped(landmarksOf(read, ring, { fit, plane }), plane),
    ...(isFitted ? { fitted: { choice: fit.choice, iou: fit.iou } } : {}),
  };
}

const mapped = (marks: Readonly<Partial<Record<SketchLandmark, Place>>>, plane: SketchPlane): TracedSketch['landmarks'] =>
  Object.fromEntries(Object.entries(marks).map(([name, place]) => [name, plane.toUnits(place)]));

/** True for a length that runs down a drawing rather than across it. */
function isAlong(between: NonNullable<TraceOptions['known']>['between'], marks: Readonly<Partial<Record<SketchLandmark, Place>>>): boolean {
  if (between === 'length') return true;
  const [a, b] = [marks[between[0]], marks[between[1]]];
  return a !== undefined && b !== undefined && Math.abs(a[1] - b[1]) > 2 * Math.abs(a[0] - b[0]);
}

/** A drawing that looks wrong way up, or is not even about an upright axis, is tried on its sides and its head. */
const WEAK_AXIS = 0.93, STRANGE = 0.7, BETTER = 0.86;

function standing(drawing: PageDrawing, quarters: number | undefined): { readonly read: DrawingRead; readonly proposed: Proposals } {
  const tried = (q: number): { readonly read: DrawingRead; readonly proposed: Proposals; readonly near: number } => {
    const read = readDrawing(drawing, q), proposed = proposeTypes(sketchBase(), read.descriptor);
    return { read, proposed, near: proposed.proposals[0]?.nearest[0]?.distance ?? Infinity };
  };
  const upright = tried(quarters ?? 0);
  if (quarters !== undefined || upright.read.axis.score >= WEAK_AXIS && upright.proposed.strangeness < STRANGE) return upright;
  const others = [2, 1, 3].map(tried).toSorted((a, b) => a.near - b.near);
  return others[0] && others[0].near < upright.near * BETTER && others[0].read.axis.score >= upright.read.axis.score - 0.04 ? others[0] : upright;
}

/** A closed outline holds a good deal more than its own ink. */
function isClosed({ outline, drawing }: DrawingRead): boolean {
  let cloth = 0, ink = 0;
  for (let i = 0; i < outline.inside.length; i++) { cloth += outline.inside[i]!; ink += drawing.ink[i]!; }
  return outline.fill > 0.04 && cloth > 1.6 * ink;
}

const unreadable = (message: string, hint: string): Problem => ({ code: 'file-unreadable', where: 'sketch', message, hint });
