import type { QueryClient } from '@tanstack/react-query';
import type { TracedSketch } from '@toile/garment';
import type { ElementId } from '@toile/kernel';
import { putOwnSketch } from '../../atelier/own-elements.ts';
import { notifyProblem } from '../../shell/notices.tsx';
import { getElement, getElementData, getElementPicture, putElementData } from '../boards-client.ts';
import type { ElementData } from '../boards-client.ts';
import { handTask } from '../hands.ts';
import { createMakings } from '../makings.ts';
import type { SketchFacts, SketchRecipe } from './sketch-recipe.ts';

/** A sketch as it is understood, with what the designer said of it. One that came from elsewhere has no facts. */
export interface SketchWork { readonly sketch: TracedSketch; readonly recipe?: SketchRecipe; readonly facts?: SketchFacts }

type SketchData = Extract<ElementData, { readonly kind: 'sketch' }>;

const { start, useOf: useReading, of: readingOf } = createMakings();
export { useReading };
/** True while a sketch is being read, or where it could not be. */
export const isReading = (id: ElementId): boolean => readingOf(id) !== undefined;

export const sketchKey = (id: ElementId | undefined) => ['sketch-work', id] as const;

/** The sketch of an element as it was kept; nothing where it was never read. */
export async function readSketchWork(id: ElementId): Promise<SketchWork | null> {
  const { dataKinds } = await getElement(id);
  const data = dataKinds.includes('sketch') ? await getElementData(id, 'sketch') : undefined;
  if (!data) return null;
  const { recipe, facts } = (data.made ?? {}) as { readonly recipe?: SketchRecipe; readonly facts?: SketchFacts };
  return { sketch: data.sketch as unknown as TracedSketch, ...(recipe ? { recipe } : {}), ...(facts ? { facts } : {}) };
}

/** Keeps a sketch with what is said of it; every picture that wears it shows it at once. */
export function keepSketch(queries: QueryClient, work: SketchWork): void {
  const { id } = work.sketch;
  queries.setQueryData(sketchKey(id), work);
  putOwnSketch(work.sketch);
  const data = { kind: 'sketch', sketch: work.sketch, made: { recipe: work.recipe, facts: work.facts } } as unknown as SketchData;
  putElementData(id, data).then((record) => queries.setQueryData(['element', id], record), notifyProblem);
}

/** Reads a sketch in the worker; the reading before it, if it still goes on, is given up. */
export function readSketchAs(queries: QueryClient, id: ElementId, recipe: SketchRecipe): void {
  start(id, async (hand) => handTask('sketch', { id, blob: await getElementPicture(id, { signal: hand.signal }), recipe }, hand),
    ({ sketch, facts }) => keepSketch(queries, { sketch, recipe, facts }));
}
