import type { QueryClient } from '@tanstack/react-query';
import { dataToPrint, printToData } from '@toile/contract';
import type { ElementId } from '@toile/kernel';
import type { OwnPrint } from '@toile/textile';
import { putOwnPrint } from '../../atelier/own-elements.ts';
import { notifyProblem } from '../../shell/notices.tsx';
import { getElement, getElementData, getElementPicture, putElementData } from '../boards-client.ts';
import { handTask } from '../hands.ts';
import { createMakings } from '../makings.ts';
import type { PrintFacts, PrintRecipe } from './print-recipe.ts';

/** An own print with how it was made. A print that came from elsewhere has no facts. */
export interface PrintWork { readonly print: OwnPrint; readonly recipe?: PrintRecipe; readonly facts?: PrintFacts }

const { start, useOf: useMaking, of: makingOf } = createMakings();
export { useMaking };
/** True while an element's print is being made, or where it could not be. */
export const isMaking = (id: ElementId): boolean => makingOf(id) !== undefined;
const sending = new Map<ElementId, number>();
const SEND_AFTER_MS = 500;

export const workKey = (id: ElementId | undefined) => ['print-work', id] as const;

/** The print of an element as it was kept; nothing where none was made. */
export async function readPrintWork(id: ElementId): Promise<PrintWork | null> {
  const { dataKinds } = await getElement(id);
  const data = dataKinds.includes('print') ? await getElementData(id, 'print') : undefined;
  if (!data) return null;
  const read = dataToPrint(data.print);
  if (!read.ok) return null;
  const { recipe, facts } = data.print as { readonly recipe?: PrintRecipe; readonly facts?: PrintFacts };
  return { print: read.value, ...(recipe ? { recipe } : {}), ...(facts ? { facts } : {}) };
}

/** Shows a print everywhere at once and keeps it a moment later. */
export function keepPrint(queries: QueryClient, work: PrintWork): void {
  const { id } = work.print;
  queries.setQueryData(workKey(id), work);
  putOwnPrint(work.print);
  window.clearTimeout(sending.get(id));
  sending.set(id, window.setTimeout(() => {
    sending.delete(id);
    putElementData(id, { kind: 'print', print: { ...printToData(work.print), recipe: work.recipe, facts: work.facts } }).then((record) => queries.setQueryData(['element', id], record), notifyProblem);
  }, SEND_AFTER_MS));
}

/** Makes a print of an element's picture in the worker; the one before it, if it is still being made, is given up. `onMade` hears of it. */
export function makePrint(queries: QueryClient, { id, recipe, onMade }: { readonly id: ElementId; readonly recipe: PrintRecipe; readonly onMade?: (work: PrintWork) => void }): void {
  start(id, async (hand) => {
    const [record, blob] = await Promise.all([getElement(id), getElementPicture(id, { signal: hand.signal })]);
    return handTask('print', { id, name: record.title, blob, recipe }, hand);
  }, ({ print, facts }) => {
    const work: PrintWork = { print, recipe, facts };
    keepPrint(queries, work);
    onMade?.(work);
  });
}
