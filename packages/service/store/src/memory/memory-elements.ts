import { DATA_KINDS } from '@toile/contract';
import type { Collection, ElementData, ElementPlace } from '@toile/contract';
import type { Boards } from '@toile/brief';
import type { ElementId } from '@toile/kernel';
import { searchTextOf } from '@toile/studio';
import type { DesignStep, NewElement, Reader, StoredBoards, StoredDesign, Writer } from '@toile/studio';

/** Elements and boards in memory. */
export interface ElementState {
  elements: Map<ElementId, NewElement>;
  data: Map<string, ElementData>;
  kept: Map<string, StoredBoards>;
  keptSteps: Map<string, readonly { readonly step: number; readonly boards: Boards }[]>;
  boardElements: Map<string, Boards>;
}

/** What else must be looked through to find where an element is used. */
interface Neighbours {
  readonly collections: ReadonlyMap<string, Pick<Collection, 'name'>>;
  readonly boards: readonly { readonly id: string; readonly collectionId: string }[];
  readonly designs: ReadonlyMap<string, StoredDesign>;
  readonly steps: ReadonlyMap<string, readonly DesignStep[]>;
}

export const emptyElements = (): ElementState => ({ elements: new Map(), data: new Map(), kept: new Map(), keptSteps: new Map(), boardElements: new Map() });

export const copyOfElements = (state: ElementState): ElementState => ({
  elements: new Map(state.elements), data: new Map(state.data), kept: new Map(state.kept), keptSteps: new Map(state.keptSteps), boardElements: new Map(state.boardElements),
});

const keyOf = (id: ElementId, kind: ElementData['kind']): string => `${id} ${kind}`;

/** The questions about elements and boards. */
export function createElementReader(now: () => ElementState & Neighbours): Pick<Reader, 'element' | 'elements' | 'elementBytes' | 'elementData' | 'elementPlaces' | 'boardsOf' | 'boardsStep' | 'elementsOfBoard'> {
  const whole = ({ record, thumbprint }: NewElement) => ({
    record: { ...record, dataKinds: [...DATA_KINDS].sort().filter((kind) => now().data.has(keyOf(record.id, kind))) }, thumbprint,
  });
  return {
    element: async (id) => {
      const found = now().elements.get(id);
      return found && whole(found);
    },
    elements: async ({ kind, tag, words = [] }) => [...now().elements.values()].reverse()
      .filter(({ record }) => (kind === undefined || record.kinds.includes(kind)) && (tag === undefined || record.tags.includes(tag)) && words.every((word) => searchTextOf(record).includes(word))).map(whole),
    elementBytes: async (id, form) => now().elements.get(id)?.forms[form],
    elementData: async (id, kind) => now().data.get(keyOf(id, kind)),
    elementPlaces: async (id) => {
      const state = now(), names = (value: unknown): boolean => JSON.stringify(value).includes(id);
      const place = (kind: ElementPlace['in'], collectionId: string, of: string): ElementPlace => ({ in: kind, collectionId, collectionName: state.collections.get(collectionId)?.name ?? '', id: of });
      const found = [
        ...[...state.kept].filter(([, { boards }]) => names(boards)).map(([collectionId]) => place('boards', collectionId, collectionId)),
        ...[...state.designs].filter(([of, { record }]) => names(record.design) || (state.steps.get(of) ?? []).some(({ before, after }) => names(before) || names(after))).map(([of, { record }]) => place('design', record.collectionId, of)),
        ...state.boards.filter((board) => state.boardElements.has(board.id) && names(state.boardElements.get(board.id))).map((board) => place('board', board.collectionId, board.id)),
      ];
      const order = (one: ElementPlace): string => `${one.collectionName} ${one.in} ${one.id}`;
      return found.sort((a, b) => (order(a) < order(b) ? -1 : 1));
    },
    boardsOf: async (collectionId) => now().kept.get(collectionId),
    boardsStep: async (collectionId, step) => now().keptSteps.get(collectionId)?.find((known) => known.step === step)?.boards,
    elementsOfBoard: async (boardId) => now().boardElements.get(boardId),
  };
}

/** The writings of elements and boards. */
export function createElementWriter(draft: ElementState): Pick<Writer, 'addElement' | 'changeElement' | 'deleteElement' | 'putElementData' | 'putBoards' | 'setBoardsStep' | 'rewriteBoardsStep'> {
  const stepsOf = (collectionId: string) => draft.keptSteps.get(collectionId) ?? [];
  return {
    addElement: async (element) => {
      if (draft.elements.has(element.record.id)) return false;
      draft.elements.set(element.record.id, structuredClone(element));
      return true;
    },
    changeElement: async (id, change, at) => {
      const known = draft.elements.get(id);
      if (!known) return;
      const set = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      draft.elements.set(id, { ...known, record: { ...known.record, ...structuredClone(set), ...(change.kinds?.[0] ? { kind: change.kinds[0] } : {}), updatedAt: at } });
    },
    deleteElement: async (id) => {
      draft.elements.delete(id);
      for (const kind of DATA_KINDS) draft.data.delete(keyOf(id, kind));
    },
    putElementData: async (id, data, at) => {
      const known = draft.elements.get(id);
      draft.data.set(keyOf(id, data.kind), structuredClone(data));
      if (known) draft.elements.set(id, { ...known, record: { ...known.record, updatedAt: at } });
    },
    putBoards: async (collectionId, stored) => { draft.kept.set(collectionId, structuredClone(stored)); },
    setBoardsStep: async (collectionId, step, boards) => { draft.keptSteps.set(collectionId, [...stepsOf(collectionId).filter((known) => known.step < step), { step, boards: structuredClone(boards) }]); },
    rewriteBoardsStep: async (collectionId, step, boards) => {
      draft.keptSteps.set(collectionId, stepsOf(collectionId).map((known) => (known.step === step ? { step, boards: structuredClone(boards) } : known)));
    },
  };
}
