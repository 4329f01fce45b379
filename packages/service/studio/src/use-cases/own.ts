import type { DesignUses, UsedElement } from '@toile/contract';
import type { Boards, MoodReading } from '@toile/brief';
import { mannequinOf } from '@toile/figure';
import type { Mannequin } from '@toile/figure';
import type { Design, DesignElements } from '@toile/garment';
import { success } from '@toile/kernel';
import type { ElementId, Outcome } from '@toile/kernel';
import type { MoodMeasures } from '@toile/vision';
import { asksNothing, EMPTY_BOARDS } from '../elements/empty-boards.ts';
import type { ElementLoader } from '../elements/load-elements.ts';
import { namedByBoards } from '../elements/named-elements.ts';
import type { ElementPictures } from '../ports/element-pictures.ts';
import type { Engine } from '../ports/engine.ts';
import { notFound } from './shared.ts';
import type { Basics } from './shared.ts';

/** What is needed to know what the designer brought. */
export interface OwnNeeds { readonly loader: ElementLoader; readonly elementPictures: ElementPictures; readonly measured: MoodMemory }

/** What was measured of pictures, by element; their bytes never change, so neither does this. */
export interface MoodMemory { get(id: ElementId): MoodMeasures | undefined; set(id: ElementId, measures: MoodMeasures): void }

/** A memory of so many pictures, the oldest forgotten first. */
export function createMoodMemory(most = 2000): MoodMemory {
  const kept = new Map<ElementId, MoodMeasures>();
  return {
    get: (id) => kept.get(id),
    set: (id, measures) => {
      kept.set(id, measures);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
    },
  };
}

type Needs = Pick<Basics, 'store'> & OwnNeeds & { readonly engine: Engine };

/** All that the designer brought to a collection, as an order takes it; `undefined` where that is nothing. */
export async function gatherOwn(needs: Needs, collectionId: string): Promise<{ readonly boards: Boards; readonly mood?: MoodReading; readonly elements: DesignElements; readonly mannequin?: Mannequin } | undefined> {
  const boards = (await needs.store.boardsOf(collectionId))?.boards;
  if (boards === undefined || asksNothing(boards)) return undefined;
  const elements = await needs.loader.loadKnown(namedByBoards(boards));
  const mannequin = await mannequinOfBoards(needs, boards);
  return { boards, elements, ...(boards.mood.length === 0 ? {} : { mood: await readMoodOf(needs, boards) }), ...(mannequin ? { mannequin } : {}) };
}

/** The proportions of the figure that was traced; the house figure's where none was, or its picture is gone. */
async function mannequinOfBoards({ store }: Pick<Needs, 'store'>, { mannequin }: Boards): Promise<Mannequin | undefined> {
  const data = mannequin === undefined ? undefined : await store.elementData(mannequin, 'figure');
  const read = data?.kind === 'figure' ? mannequinOf(data.figure) : undefined;
  return read?.ok ? read.value : undefined;
}

/** Side of the pictures that are measured, pixels. */
const MEASURED_SIDE = 384;

async function readMoodOf(needs: Needs, boards: Boards): Promise<MoodReading> {
  const measures: { element: ElementId; measures: MoodMeasures }[] = [];
  for (const element of new Set(boards.mood.flatMap((item) => (item.kind === 'picture' && item.element !== undefined ? [item.element] : [])))) {
    let found = needs.measured.get(element);
    if (found === undefined) {
      const png = await needs.store.elementBytes(element, 'picture');
      if (!png) continue;
      found = await needs.engine.measureMood(await needs.elementPictures.pixels(png, MEASURED_SIDE));
      needs.measured.set(element, found);
    }
    measures.push({ element, measures: found });
  }
  return needs.engine.readMood({ boards, measures });
}

/** What the mood board of a collection says. */
export async function moodOfCollection(needs: Needs, collectionId: string): Promise<Outcome<MoodReading>> {
  if (!await needs.store.collection(collectionId)) return notFound('collection', collectionId);
  return success(await readMoodOf(needs, (await needs.store.boardsOf(collectionId))?.boards ?? EMPTY_BOARDS));
}

/** For each design of a board of options, which of the designer's elements it uses: those that were there when the board was made. */
export async function usesOfBoard(needs: Needs, boardId: string): Promise<Outcome<readonly DesignUses[]>> {
  const board = await needs.store.board(boardId);
  if (!board) return notFound('board', boardId);
  const designs = await needs.store.designsOfBoard(boardId);
  const boards = await needs.store.elementsOfBoard(boardId) ?? boardsWithout(designs.map(({ design }) => design));
  if (!boards) return success(designs.map(({ id }) => ({ designId: id, uses: [] })));
  const elements = await needs.loader.loadKnown(namedByBoards(boards));
  const uses = await needs.engine.usesOf({ designs: designs.map(({ design }) => design), boards, elements });
  return success(designs.map(({ id }, place) => ({ designId: id, uses: [...uses[place] as readonly UsedElement[]] })));
}

/** Boards that ask nothing, for designs that hold something of the designer's by themselves: a mannequin put on later. */
const boardsWithout = (designs: readonly Design[]): Boards | undefined => (designs.some(({ figure }) => figure.mannequin?.element !== undefined) ? EMPTY_BOARDS : undefined);

/** The same for one design; one that was brought in, or bred, is held against the boards of its collection as they are now. */
export async function usesOfDesign(needs: Needs, designId: string): Promise<Outcome<DesignUses>> {
  const stored = await needs.store.design(designId);
  if (!stored) return notFound('design', designId);
  const { record } = stored;
  const made = record.boardId === null ? undefined : await needs.store.elementsOfBoard(record.boardId);
  const boards = made ?? (await needs.store.boardsOf(record.collectionId))?.boards ?? boardsWithout([record.design]);
  if (!boards) return success({ designId, uses: [] });
  const [uses = []] = await needs.engine.usesOf({ designs: [record.design], boards, elements: await needs.loader.loadKnown(namedByBoards(boards)) });
  return success({ designId, uses: [...uses] });
}

/** What the designer had brought when a board of options was made. */
export async function elementsOfBoard({ store }: Pick<Basics, 'store'>, boardId: string): Promise<Outcome<Boards>> {
  return await store.board(boardId) ? success(await store.elementsOfBoard(boardId) ?? EMPTY_BOARDS) : notFound('board', boardId);
}
