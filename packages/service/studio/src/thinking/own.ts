import type { ElementData, UsedElement } from '@toile/contract';
import { dataToPrint } from '@toile/contract';
import { validateBoards } from '@toile/brief';
import type { MoodReading } from '@toile/brief';
import { success } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import type { Engine, MoodOrder, UsesOrder } from '../ports/engine.ts';

/*
 * What the rooms of ideas make of the designer's own elements; the one file that knows how they are called.
 */

/** What was made of an element, held against the rules of the room that draws it. */
function admitData(data: ElementData): Outcome<ElementData> {
  if (data.kind === 'print') {
    const print = dataToPrint(data.print);
    return print.ok ? success(data) : print;
  }
  return success(data);
}

/** The engine's part that speaks of boards and elements. */
export const ownEngine: Pick<Engine, 'admitBoards' | 'admitData' | 'measureMood' | 'readMood' | 'usesOf'> = {
  admitBoards: async (boards) => validateBoards(boards),
  admitData: async (data) => admitData(data),
  measureMood: async () => ({}),
  readMood: async (_order: MoodOrder): Promise<MoodReading> => ({ findings: [], palette: [] }),
  usesOf: async ({ designs }: UsesOrder): Promise<readonly (readonly UsedElement[])[]> => designs.map(() => []),
};
