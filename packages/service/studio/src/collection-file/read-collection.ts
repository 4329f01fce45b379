import { strFromU8 } from 'fflate';
import { DATA_KINDS, elementDataSchema } from '@toile/contract';
import type { Actor, Collection, ElementData, ElementRecord } from '@toile/contract';
import { failure, success } from '@toile/kernel';
import type { ElementId, Outcome } from '@toile/kernel';
import type { Engine } from '../ports/engine.ts';
import type { Intake } from '../ports/intake.ts';
import { EMPTY_BOARDS } from '../elements/empty-boards.ts';
import type { Writer } from '../ports/store.ts';
import type { Basics } from '../use-cases/shared.ts';
import { BOARDS, boardsFileSchema, DESIGNS, designsFileSchema, ELEMENTS, elementsFileSchema, HISTORY, historyFileSchema, LIBRARY, libraryFileSchema } from './layout.ts';
import type { CollectionFile } from './layout.ts';
import { utf8 } from '../export/archive.ts';
import { isPlainPng } from './plain-png.ts';
import { partOf, refuse, unpack } from './unpack.ts';
import type { Unpacked } from './unpack.ts';

/** What opening a collection needs; `idOf` names bytes by their content, `digest` is SHA-256 as hex digits. */
export interface OpeningNeeds extends Basics { readonly engine: Engine; readonly intake: Intake; readonly idOf: (bytes: Uint8Array) => ElementId; readonly digest: (bytes: Uint8Array) => string }

/** Opens a collection that was taken home elsewhere, as a new one. The file is a stranger's: every document and every picture is checked as if it were uploaded. */
export async function readCollection(needs: OpeningNeeds, input: { readonly bytes: Uint8Array; readonly by: Actor }): Promise<Outcome<Collection>> {
  const unpacked = unpack(input.bytes, needs.digest);
  if (!unpacked.ok) return unpacked;
  const content = contentOf(unpacked.value);
  if (!content.ok) return content;
  const checked = await checkDocuments(needs.engine, content.value);
  if (!checked.ok) return checked;
  for (const record of content.value.library) {
    const added = await addElement(needs, unpacked.value, record);
    if (!added.ok) return added;
  }
  const id = needs.ids.next();
  return success(await needs.store.writeNew(async (writer) => {
    await writeContent({ writer, ids: needs.ids, collectionId: id }, content.value, unpacked.value.head);
    await writer.addEvent({ collectionId: id, at: needs.clock.now(), by: input.by, name: 'collection.imported', why: unpacked.value.head.name });
    return await writer.collection(id) as Collection;
  }));
}

function contentOf(unpacked: Unpacked): Outcome<CollectionFile> {
  const boards = partOf(unpacked, BOARDS, boardsFileSchema);
  if (!boards.ok) return boards;
  const designs = partOf(unpacked, DESIGNS, designsFileSchema);
  if (!designs.ok) return designs;
  const history = partOf(unpacked, HISTORY, historyFileSchema);
  if (!history.ok) return history;
  const elements = partOf(unpacked, ELEMENTS, elementsFileSchema);
  if (!elements.ok) return elements;
  const library = partOf(unpacked, LIBRARY, libraryFileSchema);
  if (!library.ok) return library;
  const known = new Set(boards.value.map(({ board }) => board.id));
  const stray = designs.value.find(({ record }) => record.boardId !== null && !known.has(record.boardId));
  if (stray) return refuse('file-broken', 'A design of this collection names a board that is not in it.', { came: stray.record.id });
  const ids = [...known, ...designs.value.map(({ record }) => record.id)];
  if (new Set(ids).size !== ids.length || known.size !== boards.value.length) return refuse('file-broken', 'Two things in this collection share an id.');
  return success({ boards: boards.value, designs: designs.value, history: history.value, elements: elements.value, library: library.value });
}

/** Holds every document against the rules of the room that it belongs to. */
async function checkDocuments(engine: Engine, { boards, designs, elements }: CollectionFile): Promise<Outcome<true>> {
  const documents = designs.flatMap(({ record, steps }) => [record.design, ...steps.flatMap(({ before, after }) => [before, after])]);
  for (const document of documents) {
    const admitted = await engine.admit(document);
    if (!admitted.ok) return failure(...admitted.problems.map((problem) => ({ ...problem, where: `${DESIGNS}: ${problem.where}` })));
  }
  for (const one of [...boards.flatMap((board) => (board.elements ? [board.elements] : [])), ...(elements ? [elements.boards, ...elements.steps.map((step) => step.boards)] : [])]) {
    const admitted = await engine.admitBoards(one);
    if (!admitted.ok) return failure(...admitted.problems.map((problem) => ({ ...problem, where: `${ELEMENTS}: ${problem.where}` })));
  }
  return success(true);
}

/** Brings one element in, unless it is in the library already. */
async function addElement(needs: OpeningNeeds, { files }: Unpacked, record: ElementRecord): Promise<Outcome<true>> {
  const { id } = record;
  const problemAt = <T>(message: string): Outcome<T> => refuse('file-refused', message, { came: record.id });
  const data: ElementData[] = [];
  for (const kind of DATA_KINDS) {
    const bytes = files.get(`elements/${id}.${kind}.json`);
    if (!bytes) continue;
    const read = elementDataSchema.safeParse(jsonOf(bytes));
    if (!read.success || read.data.kind !== kind) return problemAt('What was made of an element cannot be read.');
    const admitted = await needs.engine.admitData(read.data);
    if (!admitted.ok) return admitted;
    data.push(admitted.value);
  }
  if (!await needs.store.element(id)) {
    const picture = files.get(`elements/${id}.png`);
    if (!picture || !isPlainPng(picture)) return problemAt('The picture of an element is not as this studio writes them.');
    const palette = data.find((one) => one.kind === 'palette');
    const named = record.kind === 'palette' && palette ? needs.idOf(utf8(JSON.stringify(palette.palette))) : needs.idOf(picture);
    if (named !== id) return problemAt('The picture of an element is another than its name says.');
    const taken = await needs.intake.take({ bytes: picture, name: '', kind: record.kind === 'palette' ? 'picture' : record.kind });
    if (!taken.ok) return taken;
    if (taken.value.source.type !== 'image/png' || taken.value.width !== record.width || taken.value.height !== record.height) return problemAt('The picture of an element is not as its record says.');
    const vectorBytes = files.get(`elements/${id}.svg`);
    const vector = vectorBytes ? await needs.intake.take({ bytes: vectorBytes, name: '', kind: record.kind }) : undefined;
    if (vector && !vector.ok) return vector;
    const clean = vector?.value.vector;
    // What is found in the picture is found anew; what people said of it is kept.
    const whole: ElementRecord = { ...record, kind: record.kinds[0] ?? record.kind, bytes: picture.length, hasVector: clean !== undefined, dataKinds: [] };
    await needs.store.writeNew((writer) => writer.addElement({ record: whole, thumbprint: taken.value.thumbprint, forms: { picture, thumb: taken.value.thumb, ...(clean ? { vector: clean } : {}) } }));
  }
  await needs.store.writeNew(async (writer) => {
    for (const one of data) if (!await writer.elementData(id, one.kind)) await writer.putElementData(id, one, record.updatedAt);
  });
  return success(true);
}

const jsonOf = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(strFromU8(bytes)) as unknown;
  } catch {
    return undefined;
  }
};

interface Place { readonly writer: Writer; readonly ids: Basics['ids']; readonly collectionId: string }

/** Writes it all under new names; who did what and when stays as it was. */
async function writeContent({ writer, ids, collectionId }: Place, { boards, designs, history, elements }: CollectionFile, head: Unpacked['head']): Promise<void> {
  await writer.addCollection({ id: collectionId, name: head.name, at: head.createdAt });
  const names = new Map<string, string>();
  for (const { board } of boards) names.set(board.id, ids.next());
  for (const { record } of designs) names.set(record.id, ids.next());
  const named = (id: string | null): string | null => (id === null ? null : names.get(id) ?? null);
  for (const { board, elements: brought } of boards) {
    const { hasElements: _, parents, ...rest } = board;
    const kept = parents?.map(named).filter((id) => id !== null) ?? [];
    await writer.addBoard({ ...rest, id: names.get(board.id) as string, collectionId, ...(kept.length > 0 ? { parents: kept } : {}), ...(brought ? { hasElements: true } : {}) }, brought);
  }
  await writer.addDesigns(designs.map(({ record }) => ({ ...record, id: names.get(record.id) as string, collectionId, boardId: named(record.boardId) })));
  for (const { record, step, stepTop, steps } of designs) {
    const id = names.get(record.id) as string;
    for (const one of steps) await writer.setStep(id, one);
    if (stepTop > 0) await writer.changeDesign(id, { step: Math.min(step, steps.length), stepTop: steps.length }, record.updatedAt);
  }
  if (elements) {
    for (const one of elements.steps) await writer.setBoardsStep(collectionId, one.step, one.boards);
    await writer.putBoards(collectionId, { boards: elements.boards ?? EMPTY_BOARDS, revision: elements.revision, step: elements.step, stepTop: elements.stepTop, updatedAt: elements.updatedAt });
  }
  for (const event of history) {
    await writer.addEvent({
      collectionId, at: event.at, by: event.by, name: event.name, boardId: named(event.boardId), designId: named(event.designId), changes: event.changes, why: event.why, ...(event.elementId === undefined ? {} : { elementId: event.elementId }),
    });
  }
}
