import type { Actor, Board, BoardRequest, BoardWithDesigns, BreedRequest, DesignRecord, Reading } from '@toile/contract';
import type { Boards } from '@toile/brief';
import type { Design } from '@toile/garment';
import { ENGINE_VERSION, success } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import type { Engine } from '../ports/engine.ts';
import { gatherOwn } from './own.ts';
import type { OwnNeeds } from './own.ts';
import { notFound } from './shared.ts';
import type { Basics } from './shared.ts';

/** Makes a board of options from a brief and keeps it. What is answered is committed. */
export async function createBoard(
  basics: Basics & { readonly engine: Engine; readonly own?: OwnNeeds }, input: { readonly collectionId: string; readonly request: BoardRequest; readonly by: Actor },
): Promise<Outcome<BoardWithDesigns>> {
  const { store, clock, ids, engine } = basics;
  const { collectionId, request } = input;
  if (!await store.collection(collectionId)) return notFound('collection', collectionId);
  const seed = request.seed ?? ids.seed();
  const brought = request.withoutElements === true || !basics.own ? undefined : await gatherOwn({ ...basics, ...basics.own }, collectionId);
  const started = clock.ticks();
  const made = await engine.makeBoard({
    brief: request.brief, seed, ...(request.count === undefined ? {} : { count: request.count }),
    ...(request.market ? { market: request.market } : {}), ...(request.corrections ? { corrections: request.corrections } : {}), ...brought,
  });
  if (!made.ok) return made;
  return keepBoard(basics, {
    by: input.by, designs: made.value.designs, ...(brought ? { elements: brought.boards } : {}),
    board: { collectionId, brief: request.brief, seed, market: made.value.market, engine: ENGINE_VERSION, reading: made.value.reading, ms: Math.round(clock.ticks() - started) },
  });
}

/** Makes a board of designs near one, or between two, and keeps it. The parents stay as they are. */
export async function breedBoard(
  basics: Basics & { readonly engine: Engine }, input: { readonly collectionId: string; readonly request: BreedRequest & { readonly count: number }; readonly by: Actor },
): Promise<Outcome<BoardWithDesigns>> {
  const { store, clock, ids, engine } = basics;
  const { collectionId, request } = input;
  if (!await store.collection(collectionId)) return notFound('collection', collectionId);
  const parents: DesignRecord[] = [];
  for (const id of request.designIds) {
    const stored = await store.design(id);
    if (!stored || stored.record.collectionId !== collectionId) return notFound('design', id);
    parents.push(stored.record);
  }
  const seed = request.seed ?? ids.seed(), { count } = request;
  const started = clock.ticks();
  const bred = await engine.breed({ parents: parents.map((record) => record.design), seed, count });
  if (!bred.ok) return bred;
  const briefs = [...new Set(parents.flatMap(({ design }) => (design.brief === undefined ? [] : [design.brief])))];
  const first = parents[0] as DesignRecord, brief = briefs.join(' × ');
  const known = first.boardId === null || briefs.length !== 1 ? undefined : (await store.board(first.boardId))?.reading;
  const elements = first.boardId === null ? undefined : await store.elementsOfBoard(first.boardId);
  return keepBoard(basics, {
    by: input.by, designs: bred.value, ...(elements ? { elements } : {}),
    board: {
      collectionId, brief, seed, market: first.design.market, engine: ENGINE_VERSION, reading: bredReading({ brief, parents, known, asked: count, made: bred.value.length }),
      ms: Math.round(clock.ticks() - started), parents: parents.map((record) => record.id),
    },
  });
}

/** What a bred board was made from: the chips of the board its parent came from, the parents' own palette, and whether there are fewer than asked for. */
function bredReading({ brief, parents, known, asked, made }: { readonly brief: string; readonly parents: readonly DesignRecord[]; readonly known: Reading | undefined; readonly asked: number; readonly made: number }): Reading {
  const isFewer = made < asked;
  return {
    brief, chips: known?.chips ?? [], palette: [...new Set(parents.flatMap(({ design }) => design.palette))], notUnderstood: [],
    notes: isFewer ? [`Only ${made} options differ enough from each other.`] : [], remarks: isFewer ? [{ code: 'cannot-carry', words: '', count: made }] : [],
  };
}

interface NewBoard { readonly board: Omit<Board, 'id' | 'count' | 'createdAt'>; readonly designs: readonly Design[]; readonly by: Actor; readonly elements?: Boards }

async function keepBoard({ store, clock, ids }: Basics, { board: given, designs: made, by, elements }: NewBoard): Promise<Outcome<BoardWithDesigns>> {
  const at = clock.now(), { collectionId, parents } = given;
  const board: Board = { ...given, id: ids.next(), count: made.length, createdAt: at, ...(elements ? { hasElements: true } : {}) };
  const designs = made.map((design, place) => newRecord(design, { id: ids.next(), collectionId, boardId: board.id, place, at }));
  const written = await store.write(collectionId, async (writer) => {
    await writer.addBoard(board, elements);
    await writer.addDesigns(designs);
    await writer.addEvent({
      collectionId, at, by, name: 'board.created', boardId: board.id, why: board.brief,
      changes: [{ path: 'seed', from: null, to: board.seed }, { path: 'count', from: null, to: board.count }, ...(parents ? [{ path: 'parents', from: null, to: parents }] : [])],
    });
    return true;
  });
  return written ? success({ board, designs }) : notFound('collection', collectionId);
}

/** A board with its designs as they are now. */
export async function getBoard(basics: Pick<Basics, 'store'>, boardId: string): Promise<Outcome<BoardWithDesigns>> {
  const board = await basics.store.board(boardId);
  return board ? success({ board, designs: [...await basics.store.designsOfBoard(boardId)] }) : notFound('board', boardId);
}

/** A design's record when it is new: no marks, nothing to take back. */
export function newRecord(
  design: Design, origin: { readonly id: string; readonly collectionId: string; readonly boardId: string | null; readonly place: number; readonly at: string },
): DesignRecord {
  return {
    id: origin.id, collectionId: origin.collectionId, boardId: origin.boardId, place: origin.place, design, revision: 1,
    isHearted: false, isHidden: false, isSelected: false, trayPlace: null, canUndo: false, canRedo: false, createdAt: origin.at, updatedAt: origin.at,
  };
}
