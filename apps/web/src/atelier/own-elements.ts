import { useSyncExternalStore } from 'react';
import { dataToPrint } from '@toile/contract';
import type { Design, DesignElements, TracedSketch } from '@toile/garment';
import type { ElementId } from '@toile/kernel';
import type { OwnPrint, PrintChoice } from '@toile/textile';
import { getElementData } from '../boards/boards-client.ts';

/*
 * The designer's own prints and sketches that designs wear: fetched once, handed to the painting workers with the design. What is made anew on a
 * board is put here at once, so that every picture of it on the screen is painted again.
 */

interface Kept<T> { readonly version: number; readonly value: Promise<T> }
interface Named { readonly prints: ReadonlySet<ElementId>; readonly sketches: ReadonlySet<ElementId> }

const prints = new Map<ElementId, Kept<OwnPrint>>();
const sketches = new Map<ElementId, Kept<TracedSketch>>();
const listeners = new Set<() => void>();
let version = 0;

function tell(): void {
  for (const listener of listeners) listener();
}

/** An own print as it was made a moment ago: pictures that wear it are painted with this one from now on. */
export function putOwnPrint(print: OwnPrint): void {
  prints.set(print.id, { version: ++version, value: Promise.resolve(print) });
  tell();
}

/** A sketch as it is understood now. */
export function putOwnSketch(sketch: TracedSketch): void {
  sketches.set(sketch.id, { version: ++version, value: Promise.resolve(sketch) });
  tell();
}

/** Counts up whenever an own print or sketch was made anew in this window. */
export const useOwnElementsVersion = (): number => useSyncExternalStore((listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
}, () => version);

/** What of a design's look is not in its document, as a name: empty where it wears nothing of the designer's own. */
export function ownElementsName(design: Design): string {
  const named = namedBy(design);
  if (!named) return '';
  return [...[...named.prints].map((id) => `${id}:${prints.get(id)?.version ?? 0}`), ...[...named.sketches].map((id) => `${id}:${sketches.get(id)?.version ?? 0}`)].join(' ');
}

/** The own prints and sketches that a design wears; nothing where it wears none. Fails where one is not to be had. */
export function ownElementsOf(design: Design): Promise<DesignElements> | undefined {
  const named = namedBy(design);
  if (!named) return undefined;
  return Promise.all([
    Promise.all([...named.prints].map(async (id) => [id, await ownPrintOf(id)] as const)),
    Promise.all([...named.sketches].map(async (id) => [id, await ownSketchOf(id)] as const)),
  ]).then(([worn, drawn]) => ({ prints: new Map(worn), sketches: new Map(drawn) }));
}

/** An own print by its element. */
export const ownPrintOf = (id: ElementId): Promise<OwnPrint> => once(prints, id, async () => {
  const data = await getElementData(id, 'print');
  const read = data ? dataToPrint(data.print) : undefined;
  if (!read?.ok) throw new Error(`no print was made of ${id} yet`);
  return read.value;
});

/** A traced sketch by its element. */
export const ownSketchOf = (id: ElementId): Promise<TracedSketch> => once(sketches, id, async () => {
  const data = await getElementData(id, 'sketch');
  if (!data) throw new Error(`${id} was not traced yet`);
  return data.sketch as unknown as TracedSketch;
});

function once<T>(kept: Map<ElementId, Kept<T>>, id: ElementId, fetch: () => Promise<T>): Promise<T> {
  const known = kept.get(id);
  if (known) return known.value;
  const value = fetch();
  const entry = { version: 0, value };
  kept.set(id, entry);
  // What could not be had is asked for again the next time.
  value.catch(() => { if (kept.get(id) === entry) kept.delete(id); });
  return value;
}

function namedBy({ garments, accessories = [] }: Design): Named | undefined {
  const named = { prints: new Set<ElementId>(), sketches: new Set<ElementId>() };
  const note = (print: PrintChoice | undefined): void => { if (print?.own) named.prints.add(print.own); };
  for (const { print, parts = {}, drawn } of garments) {
    note(print);
    for (const part of [...Object.values(parts), ...Object.values(drawn?.regions ?? {})]) note(part.print);
    if (drawn) named.sketches.add(drawn.sketch);
  }
  for (const { print } of accessories) note(print);
  return named.prints.size + named.sketches.size > 0 ? named : undefined;
}
