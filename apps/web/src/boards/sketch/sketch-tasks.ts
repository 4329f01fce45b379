import { drawFlat, flatToGroup } from '@toile/flat';
import type { TracedSketch } from '@toile/garment';
import { resolveGarment } from '@toile/garment';
import type { ElementId, Problem } from '@toile/kernel';
import { sampleGarment, sketchBody, sketchPlane, traceSketch, withRegions } from '@toile/sketch';
import type { SketchReading, TypeProposal } from '@toile/sketch';
import { mergeRegions, regionAt, splitRegion } from '@toile/vision';
import { decodePicture } from '../decode.ts';
import type { Place, SketchEdit, SketchFacts, SketchGuess, SketchRecipe } from './sketch-recipe.ts';

/** A sketch to be read. */
export interface SketchOrder { readonly id: ElementId; readonly blob: Blob; readonly recipe: SketchRecipe }
/** The sketch as far as it is understood, or why it is not. */
export type SketchAnswer = { readonly ok: true; readonly sketch: TracedSketch; readonly facts: SketchFacts } | { readonly ok: false; readonly problems: readonly Problem[] };

const DECODED_AT = 2048;
const SHOWN = 3;
const KEPT = 8;
const readings = new Map<string, SketchReading>();

/** Reads a sketch as the designer says it is, and does the corrections again. Only what was said anew costs time. */
export async function readSketch({ id, blob, recipe }: SketchOrder, tell: (part: number, step?: string) => void): Promise<SketchAnswer> {
  const { edits, ...said } = recipe;
  const key = keyOf(id, said);
  let reading = readings.get(key);
  if (!reading) {
    tell(0, 'clean');
    const traced = traceSketch(await decodePicture(blob, DECODED_AT), { id, ...said }, (share, stage) => tell(share * 0.97, stage));
    if (!traced.ok) return traced;
    reading = traced.value;
    readings.set(key, reading);
    // Confirming the first guess asks for nothing new.
    readings.set(keyOf(id, { ...said, type: reading.sketch.type }), reading);
    for (const oldest of [...readings.keys()].slice(0, Math.max(0, readings.size - KEPT))) readings.delete(oldest);
  }
  return { ok: true, sketch: corrected(reading, edits), facts: factsOf(reading) };
}

const keyOf = (id: ElementId, { type, side, drawing, quarters, known }: Omit<SketchRecipe, 'edits'>): string => JSON.stringify([id, type, side, drawing, quarters, known]);

/** The sketch with the designer's corrections. */
function corrected(reading: SketchReading, edits: readonly SketchEdit[]): TracedSketch {
  const { fromUnits } = sketchPlane(reading.read, reading.fit);
  const onPixels = ([x, y]: Place): Place => fromUnits([x, y]);
  let { regions } = reading;
  for (const edit of edits) {
    if (edit.kind === 'merge') {
      const [one, other] = edit.at.map((place) => regionAt(regions, onPixels(place)));
      if (one && other) regions = mergeRegions(regions, one, other);
    } else if (edit.kind === 'split') {
      const { at } = edit;
      regions = splitRegion(regions, isLine(at) ? drawnThrough(regions, onPixels(at[0]), onPixels(at[1])) : onPixels(at));
    }
  }
  let sketch = regions === reading.regions ? reading.sketch : withRegions(reading, regions).sketch;
  for (const edit of edits) {
    if (edit.kind === 'part') {
      const named = `r${regionAt(regions, onPixels(edit.at))}`;
      sketch = { ...sketch, regions: sketch.regions.map((region) => (region.id === named ? { ...region, part: edit.part } : region)) };
    } else if (edit.kind === 'mark') sketch = { ...sketch, landmarks: { ...sketch.landmarks, [edit.name]: edit.to } };
  }
  return sketch;
}

/** A line drawn across a piece, lengthened at both ends to the piece's edge: hands stop a little short of it. */
function drawnThrough(regions: SketchReading['regions'], from: Place, to: Place): readonly [Place, Place] {
  const label = regionAt(regions, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]), length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (!label || length === 0) return [from, to];
  const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const reach = ([x, y]: Place, sign: number): Place => {
    let k = 0;
    while (k < 2000 && regionAt(regions, [x + dx * sign * k, y + dy * sign * k]) === label) k++;
    return [x + dx * sign * k, y + dy * sign * k];
  };
  return [reach(from, -1), reach(to, 1)];
}

const isLine = (at: Place | readonly [Place, Place]): at is readonly [Place, Place] => typeof at[0] !== 'number';

function factsOf({ proposals, isSure, fit, quarters, drawing, drawings, evenness, scale }: SketchReading): SketchFacts {
  return { guesses: proposals.slice(0, SHOWN).map(guessOf), isSure, iou: fit.iou, quarters, drawing, drawings: drawings.length, evenness, scale };
}

/** A guess drawn as the nearest garment that the house knows of its type. */
function guessOf({ type, confidence, side, nearest }: TypeProposal): SketchGuess {
  const body = sketchBody();
  const [near] = nearest;
  const { choice } = sampleGarment(type, near?.n ?? 0);
  const drawing = drawFlat(resolveGarment(choice, body), side, body);
  const { left, top, right, bottom } = drawing.box;
  const margin = 14;
  return { type, confidence, svg: `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="${left - margin} ${top - margin} ${right - left + 2 * margin} ${bottom - top + 2 * margin}">${flatToGroup(drawing, `guess-${type}`)}</svg>` };
}
