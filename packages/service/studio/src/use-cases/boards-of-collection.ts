import type { Actor, BoardsRecord } from '@toile/contract';
import type { Boards } from '@toile/brief';
import { failure, success } from '@toile/kernel';
import type { ElementId, Outcome, Problem } from '@toile/kernel';
import { compareDocuments, isSame } from '../document/compare.ts';
import { EMPTY_BOARDS } from '../elements/empty-boards.ts';
import { allNamed, namedByBoards } from '../elements/named-elements.ts';
import type { Engine } from '../ports/engine.ts';
import type { Reader, StoredBoards, Writer } from '../ports/store.ts';
import { notFound } from './shared.ts';
import type { Basics } from './shared.ts';

const toRecord = (stored: StoredBoards | undefined): BoardsRecord => (stored
  ? { boards: stored.boards, revision: stored.revision, canUndo: stored.step > 0, canRedo: stored.step < stored.stepTop, updatedAt: stored.updatedAt }
  : { boards: EMPTY_BOARDS, revision: 0, canUndo: false, canRedo: false, updatedAt: null });

/** What the designer brought to a collection; empty boards while that is nothing. */
export async function getBoardsOf({ store }: Pick<Basics, 'store'>, collectionId: string): Promise<Outcome<BoardsRecord>> {
  if (!await store.collection(collectionId)) return notFound('collection', collectionId);
  return success(toRecord(await store.boardsOf(collectionId)));
}

/** Puts other boards in place of those there are. */
export async function putBoardsOf(
  needs: Basics & { readonly engine: Pick<Engine, 'admitBoards'> }, input: { readonly collectionId: string; readonly boards: unknown; readonly revision?: number | undefined; readonly by: Actor },
): Promise<Outcome<BoardsRecord>> {
  const { collectionId, by } = input;
  const admitted = await needs.engine.admitBoards(input.boards);
  if (!admitted.ok) return admitted;
  const boards = admitted.value;
  const written = await needs.store.write(collectionId, async (writer): Promise<Outcome<BoardsRecord>> => {
    const now = await writer.boardsOf(collectionId);
    const revision = now?.revision ?? 0;
    if (input.revision !== undefined && input.revision !== revision) return stale(input.revision, revision);
    if (isSame(now?.boards ?? EMPTY_BOARDS, boards)) return success(toRecord(now));
    const missing = await missingElements(writer, boards, now?.boards);
    if (missing.length > 0) return failure(...missing);
    const at = needs.clock.now(), step = (now?.step ?? 0) + 1;
    await writer.setBoardsStep(collectionId, step, boards);
    const kept = { boards, revision: revision + 1, step, stepTop: step, updatedAt: at };
    await writer.putBoards(collectionId, kept);
    await writer.addEvent({ collectionId, at, by, name: 'elements.changed', changes: changesOf(now?.boards ?? EMPTY_BOARDS, boards) });
    return success(toRecord(kept));
  });
  return written ?? notFound('collection', collectionId);
}

/** Takes the last change of the boards back, or does it again. */
export async function stepBoardsOf(needs: Basics, input: { readonly collectionId: string; readonly direction: 'undo' | 'redo'; readonly by: Actor }): Promise<Outcome<BoardsRecord>> {
  const { collectionId } = input, isUndo = input.direction === 'undo';
  const stepped = await needs.store.write(collectionId, async (writer): Promise<Outcome<BoardsRecord>> => {
    const now = await writer.boardsOf(collectionId);
    const step = (now?.step ?? 0) + (isUndo ? -1 : 1);
    const boards = step === 0 ? EMPTY_BOARDS : await writer.boardsStep(collectionId, step);
    if (!now || !boards || step < 0 || step > now.stepTop) {
      return failure({ code: 'nothing-to-change', where: '', message: isUndo ? 'There is nothing to take back.' : 'There is nothing to do again.' });
    }
    const at = needs.clock.now();
    const kept = { boards, revision: now.revision + 1, step, stepTop: now.stepTop, updatedAt: at };
    await writer.putBoards(collectionId, kept);
    await writer.addEvent({ collectionId, at, by: input.by, name: isUndo ? 'elements.undone' : 'elements.redone', changes: changesOf(now.boards, boards) });
    return success(toRecord(kept));
  });
  return stepped ?? notFound('collection', collectionId);
}

const stale = (came: number, now: number): Outcome<never> => failure({
  code: 'conflict', where: 'revision', message: 'The boards have changed meanwhile.', came: String(came), expected: String(now), hint: 'Look at them again and repeat the change.',
});

/** A problem for each element that is newly named and not in the library. */
async function missingElements(reader: Pick<Reader, 'element'>, boards: Boards, before: Boards | undefined): Promise<readonly Problem[]> {
  const known: ReadonlySet<ElementId> = before ? allNamed([namedByBoards(before)]) : new Set();
  const problems: Problem[] = [];
  for (const id of allNamed([namedByBoards(boards)])) {
    if (known.has(id) || await reader.element(id)) continue;
    problems.push({ code: 'id-unknown', where: placeOf(boards, id), message: 'There is no such element in the library.', came: id, hint: 'Upload it first.' });
  }
  return problems;
}

function placeOf(boards: Boards, id: ElementId): string {
  const at = (name: 'colours' | 'prints' | 'sketches' | 'mood'): string | undefined => {
    const index = (boards[name] as readonly unknown[]).findIndex((one) => JSON.stringify(one).includes(id));
    return index < 0 ? undefined : `${name}[${index}]`;
  };
  return at('prints') ?? at('sketches') ?? at('mood') ?? at('colours') ?? 'mannequin';
}

// History tells what changed, not every pixel of a drag: long lists are told as a whole and short.
const CHANGES_MOST = 24;

function changesOf(before: Boards, after: Boards): Parameters<Writer['addEvent']>[0]['changes'] & object {
  const changes = compareDocuments(before, after);
  return changes.length <= CHANGES_MOST ? changes : [...changes.slice(0, CHANGES_MOST), { path: '…', from: null, to: `${changes.length - CHANGES_MOST} more` }];
}
