import type { Boards } from '@toile/brief';
import { DATA_KINDS } from '@toile/contract';
import type { Design } from '@toile/garment';
import { ENGINE_VERSION, failure, success } from '@toile/kernel';
import type { ElementId, Outcome } from '@toile/kernel';
import { allNamed, namedByBoards, namedByDesign } from '../elements/named-elements.ts';
import { makeZip, utf8 } from '../export/archive.ts';
import type { ArchiveFile } from '../export/archive.ts';
import { slugOf } from '../export/file-name.ts';
import type { JobFile, Reader, StoredDesign } from '../ports/store.ts';
import { notFound } from '../use-cases/shared.ts';
import { ARCHIVE_LIMITS, ARCHIVE_SCHEMA, ARCHIVE_TYPE, BOARDS, DESIGNS, ELEMENTS, HEAD, HISTORY, LIBRARY } from './layout.ts';
import type { CollectionFile } from './layout.ts';

/** What taking a collection home needs: the store, and SHA-256 as hex digits. */
export interface ArchiveNeeds { readonly store: Reader; readonly digest: (bytes: Uint8Array) => string }

const PAGE = 1000;

/** A whole collection as one file: boards, designs with their undo, history, what the designer brought and the elements with their bytes. */
export async function writeCollection({ store, digest }: ArchiveNeeds, collectionId: string): Promise<Outcome<JobFile>> {
  const collection = await store.collection(collectionId);
  if (!collection) return notFound('collection', collectionId);
  const { content, named } = await gather(store, collectionId);
  const library: CollectionFile['library'][number][] = [];
  const files: ArchiveFile[] = [];
  let held = 0;
  const add = (path: string, bytes: Uint8Array): void => { held += bytes.length; files.push({ path, bytes }); };
  for (const id of [...named].sort()) {
    const stored = await store.element(id);
    if (!stored) continue;
    const { uses: _, ...record } = stored.record;
    library.push(record);
    await addElement(store, { id, kinds: record.dataKinds, hasVector: record.hasVector }, add);
    if (held > ARCHIVE_LIMITS.packed) return failure({ code: 'too-large', where: 'collection', message: 'This collection is larger than one file can hold.', expected: `at most ${ARCHIVE_LIMITS.packed / 1024 / 1024} MiB` });
  }
  const json = (path: string, value: unknown): void => add(path, utf8(`${JSON.stringify(value)}\n`));
  json(BOARDS, content.boards);
  json(DESIGNS, content.designs);
  json(HISTORY, content.history);
  json(ELEMENTS, content.elements);
  json(LIBRARY, library);
  const head = { schema: ARCHIVE_SCHEMA, engine: ENGINE_VERSION, name: collection.name, createdAt: collection.createdAt, files: Object.fromEntries(files.map(({ path, bytes }) => [path, digest(bytes)])) };
  return success({ name: `${slugOf(collection.name)}.toile`, type: ARCHIVE_TYPE, bytes: makeZip([{ path: HEAD, bytes: utf8(`${JSON.stringify(head, null, 1)}\n`) }, ...files]) });
}

async function addElement(store: Reader, { id, kinds, hasVector }: { readonly id: ElementId; readonly kinds: readonly string[]; readonly hasVector: boolean }, add: (path: string, bytes: Uint8Array) => void): Promise<void> {
  const picture = await store.elementBytes(id, 'picture');
  if (picture) add(`elements/${id}.png`, picture);
  const vector = hasVector ? await store.elementBytes(id, 'vector') : undefined;
  if (vector) add(`elements/${id}.svg`, vector);
  for (const kind of DATA_KINDS) {
    const data = kinds.includes(kind) ? await store.elementData(id, kind) : undefined;
    if (data) add(`elements/${id}.${kind}.json`, utf8(`${JSON.stringify(data)}\n`));
  }
}

async function gather(store: Reader, collectionId: string): Promise<{ readonly content: Omit<CollectionFile, 'library'>; readonly named: ReadonlySet<ElementId> }> {
  const allBoards: Boards[] = [], allDesigns: Design[] = [];
  const boards: CollectionFile['boards'][number][] = [];
  // The oldest first, as they were made.
  for (const board of [...await store.boards(collectionId)].reverse()) {
    const elements = await store.elementsOfBoard(board.id);
    boards.push({ board, ...(elements ? { elements } : {}) });
    if (elements) allBoards.push(elements);
  }
  const designs: CollectionFile['designs'][number][] = [];
  for (const { id } of await store.designs(collectionId, {})) {
    const { record, step, stepTop } = await store.design(id) as StoredDesign;
    const steps: CollectionFile['designs'][number]['steps'][number][] = [];
    for (let number = 1; number <= stepTop; number++) {
      const one = await store.step(id, number);
      if (one) steps.push(one);
    }
    designs.push({ record, step, stepTop, steps });
    allDesigns.push(record.design, ...steps.flatMap(({ before, after }) => [before, after]));
  }
  const history: CollectionFile['history'][number][] = [];
  for (let after = 0; ;) {
    const page = await store.events(collectionId, { after, limit: PAGE });
    history.push(...page);
    if (page.length < PAGE) break;
    after = page.at(-1)?.seq ?? after;
  }
  const kept = await store.boardsOf(collectionId);
  const steps: { step: number; boards: Boards }[] = [];
  for (let number = 1; kept && number <= kept.stepTop; number++) {
    const one = await store.boardsStep(collectionId, number);
    if (one) steps.push({ step: number, boards: one });
  }
  if (kept) allBoards.push(kept.boards, ...steps.map((one) => one.boards));
  return { content: { boards, designs, history, elements: kept ? { ...kept, steps } : null }, named: allNamed([...allBoards.map(namedByBoards), ...allDesigns.map(namedByDesign)]) };
}
