import type { Actor, ChangeElement, ElementData, ElementPage, ElementPlace, ElementQuery, ElementRecord } from '@toile/contract';
import { failure, success } from '@toile/kernel';
import type { ElementId, Outcome } from '@toile/kernel';
import { withoutElement } from '../elements/named-elements.ts';
import { byColour, byLikeness, wordsOf } from '../elements/search.ts';
import type { Engine } from '../ports/engine.ts';
import type { GivenFile, Intake, TakenFile } from '../ports/intake.ts';
import type { StoredElement, Writer } from '../ports/store.ts';
import { notFound } from './shared.ts';
import type { Basics } from './shared.ts';

const PAGE_DEFAULT = 60;
const COLOURS_TOLD = 8;

/** Takes a file in and keeps it; a file that is there already is found again, with what it is brought as now added to what it was. */
export async function addElement(
  needs: Basics & { readonly intake: Intake },
  input: { readonly file: GivenFile; readonly title?: string | undefined; readonly tags?: readonly string[] | undefined; readonly collectionId?: string | undefined; readonly by: Actor },
): Promise<Outcome<ElementRecord>> {
  const { store, clock } = needs;
  if (input.collectionId !== undefined && !await store.collection(input.collectionId)) return notFound('collection', input.collectionId);
  const taken = await needs.intake.take(input.file);
  if (!taken.ok) return taken;
  const at = clock.now();
  const record = await keepTaken(needs, taken.value, { title: input.title, tags: input.tags ?? [], at });
  const { collectionId } = input;
  if (collectionId !== undefined) {
    await store.write(collectionId, (writer) => writer.addEvent({ collectionId, at, by: input.by, name: 'element.added', elementId: record.id, why: record.title }));
  }
  return success(record);
}

/** Keeps a file that was taken in. */
export async function keepTaken({ store }: Pick<Basics, 'store'>, taken: TakenFile, given: { readonly title?: string | undefined; readonly tags: readonly string[]; readonly at: string }): Promise<ElementRecord> {
  const { at } = given;
  const record: ElementRecord = {
    id: taken.id, kind: taken.kind, kinds: [taken.kind], title: given.title?.trim() || taken.title, tags: [...new Set(given.tags)], width: taken.width, height: taken.height, bytes: taken.picture.length,
    source: taken.source, ...(taken.notes.length > 0 ? { notes: [...taken.notes] } : {}), hasVector: taken.vector !== undefined, dataKinds: [],
    colours: taken.palette.slice(0, COLOURS_TOLD).map(({ hex }) => hex), palette: [...taken.palette], createdAt: at, updatedAt: at,
  };
  return store.writeNew(async (writer) => {
    const isNew = await writer.addElement({ record, thumbprint: taken.thumbprint, forms: { picture: taken.picture, thumb: taken.thumb, ...(taken.vector ? { vector: taken.vector } : {}) } });
    if (!isNew) {
      const known = (await writer.element(record.id) as StoredElement).record;
      const kinds = [...new Set([...known.kinds, taken.kind])], tags = [...new Set([...known.tags, ...given.tags])];
      if (kinds.length > known.kinds.length || tags.length > known.tags.length) await writer.changeElement(record.id, { kinds, tags }, at);
    } else if (taken.colours) await writer.putElementData(record.id, { kind: 'palette', palette: taken.colours as Extract<ElementData, { kind: 'palette' }>['palette'] }, at);
    return (await writer.element(record.id) as StoredElement).record;
  });
}

/** A page of the library. */
export async function listElements({ store }: Pick<Basics, 'store'>, query: ElementQuery): Promise<Outcome<ElementPage>> {
  const filter = { ...(query.kind === undefined ? {} : { kind: query.kind }), ...(query.tag === undefined ? {} : { tag: query.tag }), ...(query.text === undefined ? {} : { words: wordsOf(query.text) }) };
  let found = await store.elements(filter);
  if (query.colour !== undefined) found = byColour(found, query.colour);
  if (query.like !== undefined) {
    const model = await store.element(query.like);
    if (!model) return notFound('element', query.like);
    found = byLikeness(found.filter(({ record }) => record.id !== query.like), model.thumbprint);
  }
  const from = query.after === undefined ? 0 : found.findIndex(({ record }) => record.id === query.after) + 1;
  const to = from + (query.limit ?? PAGE_DEFAULT);
  const elements = found.slice(from, to).map(({ record }) => record);
  return success({ elements, next: to < found.length ? elements.at(-1)?.id ?? null : null });
}

/** One element, and where it is used. */
export async function getElement({ store }: Pick<Basics, 'store'>, id: ElementId): Promise<Outcome<ElementRecord>> {
  const stored = await store.element(id);
  return stored ? success({ ...stored.record, uses: [...await store.elementPlaces(id)] }) : notFound('element', id);
}

/** Gives it another title, other tags; lets it be found as another kind, too. */
export async function changeElement({ store, clock }: Basics, input: { readonly id: ElementId; readonly change: ChangeElement }): Promise<Outcome<ElementRecord>> {
  const { id, change } = input;
  return store.writeNew(async (writer) => {
    const stored = await writer.element(id);
    if (!stored) return notFound<ElementRecord>('element', id);
    await writer.changeElement(id, {
      ...(change.title === undefined ? {} : { title: change.title }), ...(change.tags === undefined ? {} : { tags: [...new Set(change.tags)] }),
      ...(change.kind === undefined || stored.record.kinds.includes(change.kind) ? {} : { kinds: [...stored.record.kinds, change.kind] }),
    }, clock.now());
    return success((await writer.element(id) as StoredElement).record);
  });
}

/** Deletes an element that is used nowhere. With `isForced` it is taken off boards first; a design that wears it keeps it. */
export async function deleteElement(needs: Basics, input: { readonly id: ElementId; readonly isForced: boolean; readonly by: Actor }): Promise<Outcome<ElementRecord>> {
  const { id } = input;
  const stored = await needs.store.element(id);
  if (!stored) return notFound('element', id);
  const holding = (await needs.store.elementPlaces(id)).filter((place) => place.in === 'design' || (place.in === 'boards' && !input.isForced));
  if (holding.length > 0) return failure(...holding.slice(0, 20).map((place) => inUse(place, input.isForced)));
  for (const place of (await needs.store.elementPlaces(id)).filter((one) => one.in === 'boards')) await takeOff(needs, place.collectionId, input);
  return needs.store.writeNew(async (writer) => {
    // Somebody may have put it to use in between.
    const place = (await writer.elementPlaces(id)).find((one) => one.in !== 'board');
    if (place) return failure<ElementRecord>(inUse(place, input.isForced));
    await writer.deleteElement(id);
    return success(stored.record);
  });
}

const inUse = (place: ElementPlace, isForced: boolean) => ({
  code: 'in-use' as const, where: place.in === 'design' ? `designs/${place.id}` : `collections/${place.collectionId}/elements`, message: `"${place.collectionName}" uses it${place.in === 'design' ? ' in a design' : ' on its boards'}.`,
  hint: place.in === 'design' ? 'Change the design first; what was drawn must stay drawable.' : isForced ? 'Try again.' : 'Take it off the boards, or delete it with force.',
});

async function takeOff({ store, clock }: Basics, collectionId: string, { id, by }: { readonly id: ElementId; readonly by: Actor }): Promise<void> {
  await store.write(collectionId, async (writer: Writer) => {
    const kept = await writer.boardsOf(collectionId);
    if (!kept) return;
    const at = clock.now();
    for (let step = 0; step <= kept.stepTop; step++) {
      const boards = await writer.boardsStep(collectionId, step);
      if (boards) await writer.rewriteBoardsStep(collectionId, step, withoutElement(boards, id));
    }
    await writer.putBoards(collectionId, { ...kept, boards: withoutElement(kept.boards, id), revision: kept.revision + 1, updatedAt: at });
    await writer.addEvent({ collectionId, at, by, name: 'elements.changed', elementId: id, changes: [{ path: 'elements', from: id, to: null }] });
  });
}

/** What was made of an element. */
export async function getElementData({ store }: Pick<Basics, 'store'>, id: ElementId, kind?: ElementData['kind']): Promise<Outcome<ElementData>> {
  const stored = await store.element(id);
  if (!stored) return notFound('element', id);
  const wanted = kind ?? [stored.record.kind, ...stored.record.dataKinds].find((one): one is ElementData['kind'] => one !== 'picture') ?? 'print';
  const data = await store.elementData(id, wanted);
  return data ? success(data) : failure({ code: 'not-found', where: 'kind', message: `No ${wanted} was made of this element yet.`, came: id });
}

/** Keeps what was made of an element; from then on it is found as that kind, too. */
export async function putElementData(
  needs: Basics & { readonly engine: Pick<Engine, 'admitData'> }, input: { readonly id: ElementId; readonly data: ElementData; readonly by: Actor },
): Promise<Outcome<ElementRecord>> {
  const { id, data } = input;
  const own = data.kind === 'print' ? data.print.id : data.kind === 'sketch' ? data.sketch.id : data.kind === 'figure' ? data.figure.id : id;
  if (own !== id) return failure({ code: 'conflict', where: `${data.kind}.id`, message: 'This was made of another element.', came: own, expected: id });
  const admitted = await needs.engine.admitData(data);
  if (!admitted.ok) return admitted;
  const kept = await needs.store.writeNew(async (writer) => {
    const stored = await writer.element(id);
    if (!stored) return notFound<ElementRecord>('element', id);
    const at = needs.clock.now();
    await writer.putElementData(id, admitted.value, at);
    const change = { ...(data.kind === 'figure' || stored.record.kinds.includes(data.kind) ? {} : { kinds: [...stored.record.kinds, data.kind] }), ...(data.kind === 'print' ? { colours: data.print.inks.slice(0, COLOURS_TOLD) } : {}) };
    if (Object.keys(change).length > 0) await writer.changeElement(id, change, at);
    return success((await writer.element(id) as StoredElement).record);
  });
  if (kept.ok) await tellUsers(needs, input);
  return kept;
}

/** What wears an element looks otherwise now: every collection that uses it is told. */
async function tellUsers({ store, clock }: Basics, { id, data, by }: { readonly id: ElementId; readonly data: ElementData; readonly by: Actor }): Promise<void> {
  for (const collectionId of new Set((await store.elementPlaces(id)).filter((place) => place.in !== 'board').map((place) => place.collectionId))) {
    await store.write(collectionId, (writer) => writer.addEvent({ collectionId, at: clock.now(), by, name: 'element.changed', elementId: id, changes: [{ path: data.kind, from: null, to: data.kind }] }));
  }
}
