import type { Actor, Board, BoardRequest, BoardWithDesigns, DesignRecord } from '@toile/contract';
import type { Design } from '@toile/garment';
import { ENGINE_VERSION, success } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import type { Engine } from '../ports/engine.ts';
import { notFound } from './shared.ts';
import type { Basics } from './shared.ts';

/** Makes a board of options from a brief and keeps it. What is answered is committed. */
export async function createBoard(
  basics: Basics & { readonly engine: Engine }, input: { readonly collectionId: string; readonly request: BoardRequest; readonly by: Actor },
): Promise<Outcome<BoardWithDesigns>> {
  const { store, clock, ids, engine } = basics;
  const { collectionId, request } = input;
  if (!await store.collection(collectionId)) return notFound('collection', collectionId);
  const seed = request.seed ?? ids.seed();
  const started = clock.ticks();
  const made = await engine.makeBoard({
    brief: request.brief, seed, ...(request.count === undefined ? {} : { count: request.count }),
    ...(request.market ? { market: request.market } : {}), ...(request.corrections ? { corrections: request.corrections } : {}),
  });
  if (!made.ok) return made;
  const at = clock.now();
  const board: Board = {
    id: ids.next(), collectionId, brief: request.brief, seed, count: made.value.designs.length, market: made.value.market, engine: ENGINE_VERSION,
    reading: made.value.reading, ms: Math.round(clock.ticks() - started), createdAt: at,
  };
  const designs = made.value.designs.map((design, place) => newRecord(design, { id: ids.next(), collectionId, boardId: board.id, place, at }));
  const written = await store.write(collectionId, async (writer) => {
    await writer.addBoard(board);
    await writer.addDesigns(designs);
    await writer.addEvent({
      collectionId, at, by: input.by, name: 'board.created', boardId: board.id, why: request.brief,
      changes: [{ path: 'seed', from: null, to: seed }, { path: 'count', from: null, to: board.count }],
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
