import { dataToPrint } from '@toile/contract';
import type { ElementData } from '@toile/contract';
import { readMood, validateBoards } from '@toile/brief';
import { mannequinOf } from '@toile/figure';
import { validateTracedSketch } from '@toile/garment';
import { usesOf } from '@toile/generator';
import { failure, success } from '@toile/kernel';
import type { Outcome } from '@toile/kernel';
import { measureMood } from '@toile/vision';
import type { Engine } from '../ports/engine.ts';

/*
 * What the rooms of ideas make of the designer's own elements; the one file that knows how they are called.
 */

/** What was made of an element, held against the rules of the room that draws it. */
function admitData(data: ElementData): Outcome<ElementData> {
  if (data.kind === 'palette') return success(data);
  const read = data.kind === 'figure' ? mannequinOf(data.figure) : data.kind === 'print' ? dataToPrint(data.print) : validateTracedSketch(data.sketch);
  return read.ok ? success(data) : failure(...read.problems.map((problem) => (problem.where.startsWith(data.kind) ? problem : { ...problem, where: `${data.kind}${problem.where === '' ? '' : '.'}${problem.where}` })));
}

/** The engine's part that speaks of boards and elements. */
export const ownEngine: Pick<Engine, 'admitBoards' | 'admitData' | 'measureMood' | 'readMood' | 'usesOf'> = {
  admitBoards: async (boards) => validateBoards(boards),
  admitData: async (data) => admitData(data),
  measureMood: async (picture) => measureMood(picture),
  readMood: async ({ boards, measures }) => readMood(boards, new Map(measures.map((one) => [one.element, one.measures]))),
  usesOf: async ({ designs, boards, elements }) => designs.map((design) => usesOf(design, boards, elements).map((use) => ({ ...use }))),
};
