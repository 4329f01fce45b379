import type { QueryClient } from '@tanstack/react-query';
import { dataToPrint, printToData, RequestRefused } from '@toile/contract';
import type { ElementId } from '@toile/kernel';
import type { OwnPrint } from '@toile/textile';
import { putOwnPrint } from '../../atelier/own-elements.ts';
import { notifyProblem } from '../../shell/notices.tsx';
import { isLeaving } from '../../shell/when-hidden.ts';
import { getElement, getElementData, getElementPicture } from '../boards-client.ts';
import type { ElementData } from '../boards-client.ts';
import { handTask } from '../hands.ts';
import { createMakings } from '../makings.ts';
import { holdUnsettled, sendLater, sendLeftOver, takeUnsettled } from './pending-prints.ts';
import { WHOLE } from './print-recipe.ts';
import type { PrintFacts, PrintRecipe } from './print-recipe.ts';
import { elementOfPrint, isWorn } from './print-versions.ts';

/** An own print with how it was made. A print that came from elsewhere has no facts. */
export interface PrintWork { readonly print: OwnPrint; readonly recipe?: PrintRecipe; readonly facts?: PrintFacts }

/** What became of a print: how it is now, and how it was where it was there before. Its element is another one where designs wear it as it was. */
export interface KeptPrint { readonly work: PrintWork; readonly before: PrintWork | undefined; readonly from: ElementId; /** True where its colours are what was changed. */ readonly isRecoloured?: boolean }
type OnKept = (kept: KeptPrint) => void;

const { start, useOf: useMaking, of: makingOf } = createMakings();
export { useMaking };
/** True while an element's print is being made, or where it could not be. */
export const isMaking = (id: ElementId): boolean => makingOf(id) !== undefined;

export const workKey = (id: ElementId | undefined) => ['print-work', id] as const;

/** The print of an element as it was kept; nothing where none was made. */
export async function readPrintWork(id: ElementId): Promise<PrintWork | null> {
  await sendLeftOver(id);
  const { dataKinds } = await getElement(id);
  const data = dataKinds.includes('print') ? await getElementData(id, 'print') : undefined;
  return data ? workOf(data) : null;
}

function workOf({ print }: PrintData): PrintWork | null {
  const read = dataToPrint(print);
  if (!read.ok) return null;
  const { recipe, facts } = print as { readonly recipe?: PrintRecipe; readonly facts?: PrintFacts };
  return { print: read.value, ...(recipe ? { recipe } : {}), ...(facts ? { facts } : {}) };
}

type PrintData = Extract<ElementData, { readonly kind: 'print' }>;
const dataOf = ({ print, recipe, facts }: PrintWork): PrintData => ({ kind: 'print', print: { ...printToData(print), recipe, facts } });

/** Shows a print everywhere at once and keeps it a moment later. */
function keepPrint(queries: QueryClient, work: PrintWork): void {
  const { id } = work.print;
  queries.setQueryData(workKey(id), work);
  putOwnPrint(work.print);
  sendLater(queries, id, dataOf(work));
}

interface Settling { work: PrintWork; onKept: OnKept; readonly before: PrintWork | undefined }
const settling = new Map<ElementId, Settling>();

/** Changes a print: in place where no design wears it, else as a new element. Changes that come while that is found out are one with the first. */
export function changePrint(queries: QueryClient, work: PrintWork, onKept: OnKept): void {
  const { id } = work.print;
  const waiting = settling.get(id);
  const before = waiting?.before ?? queries.getQueryData<PrintWork | null>(workKey(id)) ?? undefined;
  queries.setQueryData(workKey(id), work);
  holdUnsettled(id, dataOf(work));
  if (waiting) {
    Object.assign(waiting, { work, onKept });
    return;
  }
  const settled: Settling = { work, onKept, before };
  settling.set(id, settled);
  void settle(queries, id, settled).then(() => holdUnsettled(id, undefined), (cause: unknown) => {
    // With the page its requests end; the next page goes on with the change.
    if (isLeaving()) return;
    holdUnsettled(id, undefined);
    if (before) queries.setQueryData(workKey(id), before);
    notifyProblem(cause);
  }).finally(() => settling.delete(id));
}

/** Goes on with a change that the page before this one did not come to settle. */
export function settleLeft(queries: QueryClient, id: ElementId, onKept: OnKept): void {
  const left = takeUnsettled(id), work = left?.kind === 'print' ? workOf(left) : undefined;
  if (work) changePrint(queries, work, onKept);
}

async function settle(queries: QueryClient, id: ElementId, settled: Settling): Promise<void> {
  const { before } = settled;
  const record = before ? await getElement(id) : undefined;
  if (!before || !record || !isWorn(record)) {
    keepPrint(queries, settled.work);
    settled.onKept({ work: settled.work, before, from: id });
    return;
  }
  const made = await elementOfPrint(settled.work.print, record.title);
  // What designs wear is shown on them as it was.
  queries.setQueryData(workKey(id), before);
  const { print, recipe, ...rest } = settled.work;
  const work: PrintWork = { ...rest, print: { ...print, id: made }, ...(recipe ? { recipe: { ...recipe, source: recipe.source ?? id } } : {}) };
  keepPrint(queries, work);
  settled.onKept({ work, before, from: id });
}

/** Makes a print of an element's picture in the worker; the one before it, if it is still being made, is given up. `onKept` hears of it. */
export function makePrint(queries: QueryClient, { id, recipe, onKept }: { readonly id: ElementId; readonly recipe: PrintRecipe; readonly onKept: OnKept }): void {
  let used = recipe;
  start(id, async (hand) => {
    const [record, { hasVector }] = await Promise.all([getElement(id), getElement(recipe.source ?? id).catch(() => getElement(id))]);
    const picture = await pictureOf(id, recipe, hand.signal);
    used = picture.recipe;
    return handTask('print', { id, source: used.source ?? id, isVector: hasVector, name: record.title, blob: picture.blob, recipe: used }, hand);
  }, ({ print, facts }) => changePrint(queries, { print, recipe: used, facts }, onKept));
}

/** The picture that a print is made of; where it is gone, the repeat that was made of it. */
async function pictureOf(id: ElementId, recipe: PrintRecipe, signal: AbortSignal): Promise<{ readonly blob: Blob; readonly recipe: PrintRecipe }> {
  const { source, cell: _, ...rest } = recipe;
  if (source === undefined) return { blob: await getElementPicture(id, { signal }), recipe };
  try {
    return { blob: await getElementPicture(source, { signal }), recipe };
  } catch (cause) {
    if (!(cause instanceof RequestRefused) || cause.status !== 404) throw cause;
    return { blob: await getElementPicture(id, { signal }), recipe: { ...rest, corners: WHOLE } };
  }
}
